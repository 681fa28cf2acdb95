"""Rules for accessible mail that neither axe nor the Nu checker knows.

They are the findings of the Email Markup Consortium's accessibility report 2026 that a machine can see.
"""

from html.parser import HTMLParser

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}

# Link texts that say nothing when a screen reader lists the links of a page.
VAGUE = {"her", "les mer", "mer", "klikk her", "trykk her", "les meir", "meir", "here", "read more", "more", "click here",
         "learn more", "link", "lenke", "lenkje", "loga eambbo"}


class Mail(HTMLParser):
    def __init__(self):
        super().__init__()
        self.open, self.found, self.headings = [], [], []
        self.link, self.cells, self.wrapper = None, [], None

    def handle_starttag(self, tag, attributes):
        has = dict(attributes)
        if tag not in VOID:
            self.open.append(tag)
        if "body" in self.open and tag != "body" and self.wrapper is None and tag != "style":
            self.wrapper = bool(has.get("lang")) and bool(has.get("dir"))
        if tag == "table":
            self.cells.append(has.get("role") in ("presentation", "none"))
        if tag == "th" and self.cells:
            self.cells[-1] = True
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.headings.append(int(tag[1]))
        if tag == "a":
            self.link = ""
        if tag == "img":
            if "alt" not in has:
                self.found.append(f"a picture without alt: {has.get('src')}")
            if self.link is not None:
                self.link += has.get("alt") or ""

    def handle_endtag(self, tag):
        if tag in self.open:
            while self.open.pop() != tag:
                pass
        if tag == "table" and self.cells and not self.cells.pop():
            self.found.append("a table for layout without role=presentation")
        if tag == "a" and self.link is not None:
            if " ".join(self.link.split()).casefold().strip(" .…»→") in VAGUE | {""}:
                self.found.append(f"a link that says only “{self.link.strip()}”")
            self.link = None

    def handle_data(self, data):
        if self.link is not None:
            self.link += data


def problems(html):
    """What a person with a screen reader would stumble over in a mail."""
    mail = Mail()
    mail.feed(html)
    mail.close()
    found = mail.found
    if not mail.wrapper:
        found.append("the first element of the body lacks lang and dir, which clients strip from html")
    if mail.headings.count(1) != 1:
        found.append(f"{mail.headings.count(1)} headings of the first level")
    found += [f"a heading of level {after} follows one of level {before}"
              for before, after in zip(mail.headings, mail.headings[1:]) if after > before + 1]
    return found
