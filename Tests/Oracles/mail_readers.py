"""Reads a message with two readers of mail that owe Python's own nothing: mail-parser and flanker."""

import contextlib
import io
import os
import re
import unicodedata
import warnings

warnings.filterwarnings("ignore")

try:
    import mailparser
    # On its first run flanker makes its tables anew and tells of every symbol.
    with contextlib.redirect_stderr(io.StringIO()):
        from flanker import mime
except ImportError as missing:
    mailparser = mime = None
    MISSING = str(missing)
else:
    MISSING = None


def by_mailparser(raw):
    """The subject and the bodies, and every defect that mail-parser names.

    It leaves the line ends of a folded subject where they are; to take them out is the reader's part (RFC 5322, 2.2.3).
    """
    mail = mailparser.parse_from_bytes(raw)
    return {"subject": re.sub(r"\r?\n(?=[ \t])", "", mail.subject or ""), "text": "".join(mail.text_plain), "html": "".join(mail.text_html),
            "defects": sorted(mail.defects_categories)}


def by_flanker(raw):
    """The subject and the bodies."""
    message = mime.from_string(raw)
    parts = {part.content_type.value: part for part in message.walk() if not part.content_type.is_multipart()}
    return {"subject": message.headers["Subject"], "text": parts["text/plain"].body, "html": parts["text/html"].body,
            "defects": []}


def stripped(text):
    """As mail-parser gives texts: composed (NFC), and without white space first and last."""
    return unicodedata.normalize("NFC", text.replace("\r\n", "\n").strip())


def referenced(text):
    """As flanker gives texts: no space first, and in HTML a reference for a space that does not break."""
    return text.replace("\r\n", "\n").replace("\xa0", "&nbsp;").lstrip(" ")


READERS = (("mail-parser", by_mailparser, stripped), ("flanker", by_flanker, referenced))


def differences(raw, wanted):
    """Where a reader sees another subject or body than wanted, or a defect; nothing where the readers are missing."""
    found = []
    for name, read, as_read in READERS if mailparser else ():
        try:
            got = read(raw)
        except Exception as problem:  # Whatever a reader chokes on is a finding.
            found.append(f"{name} cannot read the message: {type(problem).__name__}: {problem}")
            continue
        found += [f"a defect for {name}: {defect}" for defect in got["defects"]]
        for part in ("subject", "text", "html"):
            read_part, wanted_part = as_read(got[part]), as_read(wanted[part])
            if read_part != wanted_part:
                place = len(os.path.commonprefix([read_part, wanted_part]))
                around = slice(max(0, place - 20), place + 40)
                found.append(f"{name} reads another {part}: {read_part[around]!r}, not {wanted_part[around]!r}")
    return found
