"""Compares the plain text of a newsletter with its HTML: same titles, same links."""

import re
from html.parser import HTMLParser

TITLES = {"h1", "h2", "h3"}


class Content(HTMLParser):
    """The titles and the links of a page."""

    def __init__(self):
        super().__init__()
        self.titles, self.links, self.title = [], [], None

    def handle_starttag(self, tag, attributes):
        if tag in TITLES:
            self.title = ""
        if tag == "a":
            self.links += [value for name, value in attributes if name == "href" and re.match("https?:", value or "")]

    def handle_endtag(self, tag):
        if tag in TITLES and self.title is not None:
            self.titles.append(self.title)
            self.title = None

    def handle_data(self, data):
        if self.title is not None:
            self.title += data


def plain(text):
    """A text without addresses, line breaks, cases and runs of space, which may differ between the two forms."""
    text = re.sub(r"(https?|mailto):\S+", "", text.replace("\u00ad", "").replace("\u200b", ""))
    return " ".join(text.split()).casefold()


def problems(html, text):
    """The titles and links that the HTML has and the plain text lacks."""
    content = Content()
    content.feed(html)
    content.close()
    whole = plain(text)
    found = [
        f"the text lacks the title: {title.strip()}" for title in content.titles
        if not re.search(r"(?<!\w)" + re.escape(plain(title)) + r"(?!\w)", whole)
    ]
    return found + [f"the text lacks the link: {link}" for link in dict.fromkeys(content.links) if link not in text]
