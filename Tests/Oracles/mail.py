"""Reads a newsletter's message as a mail program does: its parts here, its bytes and lines in mime_roundtrip."""

import email
import email.policy

import mime_roundtrip


def problems(path):
    """What is wrong with the message in a file: it must be plain text first, then HTML, without a defect."""
    message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
    kinds = [part.get_content_type() for part in message.walk() if not part.is_multipart()]
    found = [] if kinds[:2] == ["text/plain", "text/html"] else [f"the parts are {kinds}, not text/plain and text/html"]
    return found + mime_roundtrip.problems(path)
