"""The website as it will lie on the web: every link leads somewhere, and programs that read news read the feeds."""

from html.parser import HTMLParser
from urllib.parse import unquote, urldefrag, urljoin


class Missing(Exception):
    """feedparser is not installed."""


class Page(HTMLParser):
    """Where a page leads and fetches from, and the places on it that links may lead to."""

    def __init__(self, text):
        super().__init__()
        self.addresses, self.places = [], set()
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        self.addresses += [attributes[name] for name in ("href", "src") if attributes.get(name)]
        if attributes.get("property") in ("og:url", "og:image"):
            self.addresses.append(attributes["content"])
        self.places.add(attributes.get("id"))


def root(folder, activities):
    """The web root of a workspace: the `site` folders of activities, one over the other in the order given."""
    files = {}
    for activity in activities:
        site = folder / "drafts" / activity / "site"
        files |= {str(path.relative_to(site)): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    return files


def dead(files, address):
    """The links to nowhere among the files of a web root that lies at a web address."""
    pages = {path: Page(text.decode()) for path, text in files.items() if path.endswith((".html", ".xml"))}
    found = []
    for path, page in pages.items():
        for link in page.addresses:
            target, place = urldefrag(urljoin(f"{address}/{path}", link))
            if not target.startswith(f"{address}/"):
                continue
            target = unquote(target.removeprefix(f"{address}/"))
            if target not in files:
                found.append(f"{path} leads to {target}, which is not there")
            elif place and unquote(place) not in pages[target].places:
                found.append(f"{path} leads to {target}#{place}, which is no place there")
    return found


def feed_problems(text, form="atom10"):
    """What feedparser has against a feed, and what its readers would miss."""
    try:
        import feedparser
    except ImportError as missing:
        raise Missing(str(missing)) from missing
    feed = feedparser.parse(text)
    found = [f"feedparser says: {feed.bozo_exception}"] if feed.bozo else []
    if feed.version != form:
        found.append(f"read as {feed.version or 'nothing'}")
    atom = form == "atom10"
    needed = ("id", "title", "updated", "author") if atom else ("title", "link", "updated", "language")
    found += [f"the feed has no {name}" for name in needed if not feed.feed.get(name)]
    ids = [entry.get("id") for entry in feed.entries]
    if len(set(ids)) < len(ids):
        found.append("two entries have one id")
    for entry in feed.entries:
        needed = ("id", "title", "link", "content", "published_parsed") + (("updated_parsed",) if atom else ())
        found += [f"{entry.get('id')} has no {name}" for name in needed if not entry.get(name)]
    return found
