"""Weighs a newsletter's HTML: Gmail cuts at 102 kB, and people on the road wait for every byte."""

LIMIT = 25_000


def problems(content, limit=LIMIT):
    """The weight, where it is not under the limit in bytes."""
    return [] if len(content) < limit else [f"is {len(content)} bytes; the limit is {limit}"]
