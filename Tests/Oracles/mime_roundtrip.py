#!/usr/bin/env python3
"""Opens messages as a mail program does and measures them against the limits of RFC 5322, 2045 and 2047.

Usage: mime_roundtrip.py FILE.eml...

Exits 1 when a message has a defect for Python's parser, a quoted-printable line over 76, an encoded word over 75, a
header line over 78 that could have been folded, or a line over 998. Where FILE.json lies beside FILE.eml, what it
says of subject, mailboxes, date, text and so on has to come out of the message exactly; mail-parser and flanker, where
they are installed, have to read the same subject and bodies.
"""

import base64
import email
import email.header
import email.policy
import email.utils
import json
import re
import sys

import mail_readers
from judging import judge

ENCODED_WORD = re.compile(rb"=\?[^?\s]+\?[bBqQ]\?[^?\s]*\?=")


def wire(raw):
    """What is wrong with the bytes themselves."""
    found = []
    if b"\n" in raw.replace(b"\r\n", b"") or b"\r" in raw.replace(b"\r\n", b""):
        found.append("a line end is not CR LF")
    if any(byte > 126 or byte < 32 and byte not in b"\r\n\t" for byte in raw):
        found.append("a byte is not printable ASCII")
    for number, line in enumerate(raw.split(b"\r\n"), 1):
        if len(line) > 998:
            found.append(f"line {number} has {len(line)} bytes; RFC 5322 allows 998")
    return found + header_lines(raw.split(b"\r\n\r\n")[0])


def header_lines(head):
    found = []
    for line in head.split(b"\r\n"):
        if not line.strip():
            found.append("a header line is blank")
        words = ENCODED_WORD.findall(line)
        # A single word that cannot be broken may pass 78, as long as it has the line to itself.
        if len(line) > 78 and len(line.split()) > 1:
            found.append(f"a header line has {len(line)} characters; RFC 5322 recommends 78: {line[:50]}")
        if words and len(line) > 76:
            found.append(f"a line with an encoded word has {len(line)} characters; RFC 2047 allows 76: {line[:50]}")
        for word in words:
            if len(word) > 75:
                found.append(f"an encoded word has {len(word)} characters; RFC 2047 allows 75: {word[:50]}")
            try:
                text, charset = email.header.decode_header(word.decode("ascii"))[0]
                text.decode(charset or "ascii")
            except (UnicodeDecodeError, LookupError) as problem:
                found.append(f"an encoded word cannot be read alone: {problem}")
    return found


def parts(message, raw):
    """What is wrong with the parts, as the parser sees them."""
    found = []
    for part in message.walk():
        found += [f"a defect: {type(defect).__name__}: {defect}" for defect in part.defects]
        for name, value in part.items():
            found += [f"a defect in {name}: {type(defect).__name__}: {defect}" for defect in value.defects]
        coding = part.get("content-transfer-encoding", "").lower()
        if part.is_multipart() or coding not in ("quoted-printable", "base64"):
            continue
        if coding == "base64":
            lines = part.get_payload().replace("\r\n", "\n").rstrip("\n").split("\n")
            found += [f"a base64 line has {len(line)} characters, not 76" for line in lines[:-1] if len(line) != 76]
            found += [f"a base64 line has {len(line)} characters; RFC 2045 allows 76" for line in lines[-1:] if len(line) > 76]
            continue
        for line in part.get_payload().replace("\r\n", "\n").split("\n"):
            if len(line) > 76:
                found.append(f"a quoted-printable line has {len(line)} characters; RFC 2045 allows 76: {line[:50]}")
            if line != line.rstrip(" \t"):
                found.append(f"a quoted-printable line ends in white space: {line[:50]}")
            if line.startswith("From ") or line.startswith("."):
                found.append(f"a line begins as mail systems do not like: {line[:50]}")
    for name in ("From", "Date", "Subject", "Message-ID", "MIME-Version", "Content-Type"):
        if len(message.get_all(name, [])) != 1:
            found.append(f"the header {name} stands {len(message.get_all(name, []))} times")
    return found


def decoded(text):
    """A header's text, decoded by the older of Python's two readers."""
    return str(email.header.make_header(email.header.decode_header(text)))


def unfolded(text):
    return re.sub(r"\r?\n", "", text or "")


def content(message, legacy):
    """What a reader gets.

    Names are decoded by the older reader: the newer one of Python 3.11 puts a space between the encoded words of a
    display name. The two have to agree on the addresses.
    """
    by_type = {part.get_content_type(): part for part in message.walk() if not part.is_multipart()}
    files = [part for part in message.walk() if part.get_content_disposition()]

    def body(kind):
        return by_type[kind].get_content().replace("\r\n", "\n")

    def mailboxes(name):
        pairs = email.utils.getaddresses([unfolded(legacy[name])] if legacy[name] else [])
        newer = [address.addr_spec for address in message[name].addresses] if message[name] else []
        if [address for _, address in pairs] != newer:
            return [pairs, newer]
        return [[decoded(display), address] for display, address in pairs]

    return {
        "subject": message["subject"], "from": mailboxes("from"), "to": mailboxes("to"),
        "date": message["date"].datetime.isoformat(), "id": message["message-id"].strip(),
        "language": message["content-language"], "text": body("text/plain"), "html": body("text/html"),
        "types": [part.get_content_type() for part in message.walk()],
        "flowed": by_type["text/plain"].get_param("format"),
        "legacySubject": decoded(unfolded(legacy["subject"])),
        "files": [[part["content-id"], part.get_filename() or "", part.get_content_disposition(),
                   base64.b64encode(part.get_content()).decode()] for part in files],
        "list": [decoded(word) for word in email.utils.parseaddr(unfolded(legacy["list-id"]))],
        "added": {name: value.strip() for name, value in message.items()
                  if name.startswith(("List-", "X-", "Auto-")) and name != "List-Id"},
    }


def problems(path):
    """Everything that is wrong with the message in a file."""
    raw = path.read_bytes()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    found = wire(raw) + parts(message, raw)
    expectation = path.with_suffix(".json")
    if not expectation.exists():
        return found
    got = content(message, email.message_from_bytes(raw, policy=email.policy.compat32))
    found += mail_readers.differences(raw, got)
    for name, wanted in json.loads(expectation.read_text(encoding="utf-8")).items():
        if got.get(name) != wanted:
            found.append(f"{name} came out as {got.get(name)!r}, not {wanted!r}"[:1500])
    return found


if __name__ == "__main__":
    sys.exit(judge(sys.argv[1:], problems, __doc__))
