"""Reads a newsletter's message as a mail program does: its parts here, its bytes and lines in mime_roundtrip."""

import email
import email.policy
import re
import tempfile
from pathlib import Path

import mail_readers
import mime_roundtrip

# What fills the slots of a message for sending, by slot and place; a name comes with its comma.
VALUES = {"name": ", Kari", "unsubscribe": "https://example.org/av", "view": "https://example.org/v",
          "receiver": "kari@example.org", "copy": "1"}
TOKEN = re.compile(rb"\{\{(\w+)\.\w+\}\}")


def filled(raw):
    """A message for sending with plain values in its slots, each of which can stand in any place."""
    return TOKEN.sub(lambda token: VALUES[token.group(1).decode()].encode(), raw)


def problems_of(raw):
    """What is wrong with a message."""
    with tempfile.NamedTemporaryFile(suffix=".eml") as file:
        file.write(raw)
        file.flush()
        return problems(Path(file.name))


def problems(path):
    """What is wrong with the message in a file: it must be plain text first, then HTML, without a defect."""
    raw = path.read_bytes()
    message = email.message_from_bytes(raw, policy=email.policy.default)
    kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    if kinds[:2] != ["text/plain", "text/html"]:
        return [f"the parts are {kinds}, not text/plain and text/html"] + mime_roundtrip.problems(path)
    text, html = [part.get_content() for part in message.walk() if not part.is_multipart()][:2]
    wanted = {"subject": message["subject"], "text": text, "html": html}
    return mail_readers.differences(raw, wanted) + mime_roundtrip.problems(path)
