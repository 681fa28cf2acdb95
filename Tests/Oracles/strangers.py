"""Finds what a page would fetch from somebody else, also where no browser fetched it."""

import re
from html.parser import HTMLParser
from urllib.parse import urlsplit

# Attributes whose address a program fetches by itself; a link's is fetched only when a person follows it.
FETCHED = {"src", "srcset", "background", "poster", "data"}
IN_STYLE = re.compile(r"url\(\s*['\"]?([^'\")]+)|@import\s+['\"]([^'\"]+)", re.IGNORECASE)


class Addresses(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
        self.in_style = False

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name in FETCHED or (tag == "link" and name == "href"):
                self.found += [part.split()[0] for part in (value or "").split(",") if part.strip()]
            if name == "style":
                self.handle_style(value or "")
        self.in_style = tag == "style"

    def handle_endtag(self, tag):
        self.in_style = False

    def handle_data(self, data):
        if self.in_style:
            self.handle_style(data)

    def handle_comment(self, data):
        # Outlook reads what stands in a conditional comment.
        if data.lstrip().startswith("[if"):
            inner = Addresses()
            inner.feed(data.partition("]>")[2].rpartition("<![")[0])
            self.found += inner.found

    def handle_style(self, text):
        self.found += [first or second for first, second in IN_STYLE.findall(text)]


def problems(html, own_hosts=()):
    """Every address of another host than our own that the page fetches."""
    reader = Addresses()
    reader.feed(html)
    reader.close()
    return [
        f"fetches {address}" for address in reader.found
        if urlsplit(address).hostname and urlsplit(address).hostname not in own_hosts
    ]
