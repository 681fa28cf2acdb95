"""Counts posts for social media anew, with X's counting in Python, Unicode's graphemes and a list of all emoji.

What stands above the last line `---` of a draft is what is posted. The page that shows it must show that text, say how
long it is to its network, and lead to the network with the text; what is over the limit, and only that, must be said to be.
"""

import json
import random
import re
import unicodedata
from html.parser import HTMLParser
from urllib.parse import parse_qsl

import emoji
import regex
from twitter_text import parse_tweet

import workspace

LIMITS = {
    "x": 280, "bluesky": 300, "mastodon": 500, "linkedin": 3000, "facebook": 5000, "instagram": 2200, "threads": 500}
BLUESKY_BYTES = 3000
WINDOWS = {
    "x": "https://x.com/intent/tweet", "bluesky": "https://bsky.app/intent/compose",
    "threads": "https://www.threads.com/intent/post"}
DRAFT = re.compile(rf"(.+)\.({'|'.join(LIMITS)})\.([a-z]+)\.md")
ADDRESS = regex.compile(r"https?://(?:\([^\s()]*\)|[^\s()])*(?<![.,:;!?\"'»])")
MENTION = regex.compile(r"(?<![\w/=])(@\w+(?:[.-]+\w+)*)@[\w.-]*\w")

# Every emoji that there is, twenty to a post: not too long for X even where each counts by its parts.
QUALIFIED = [text for text, known in emoji.EMOJI_DATA.items() if known["status"] == emoji.STATUS["fully_qualified"]]
EMOJI = [" ".join(QUALIFIED[start:start + 20]) for start in range(0, len(QUALIFIED), 20)]

# What networks count each in their own way.
PIECES = """læring … – «mestring» € → 🧑‍⚕️ 👩🏽‍⚕️ 🇳🇴 ❤️‍🩹 1️⃣ ™️ 👍🏿 © 𝔽𝕖𝕥 e\u0301 a\u030a ǿ Čállit مرحبا 日本語 #BarnOgUnge 1+1=2 nav.no
https://nav.no/å?x=1&y=%C3%A6 https://prove.example.org/a_(b)/c (helsenorge.no) @ola@snabel-a.no post@helse.no""".split()


def lengths(network, text):
    """How long a text is to a network: what the page should say, and the most that any reading of the rule gives."""
    if network == "x":
        # twitter-text 3.1.0 takes © and ® for emoji only with U+FE0F after them, the package always.
        composed = re.sub("[©®](?!\ufe0f)", "c", unicodedata.normalize("NFC", text))
        # Emoji of several characters, of which the package lacks those after Emoji 12, give way to one that it knows.
        known = emoji.replace_emoji(composed, lambda found, _: "😀" if len(found) > 1 else found)
        page, library = (parse_tweet(version).weightedLength for version in (known, composed))
        return page, max(page, library)
    if network == "mastodon":
        text = MENTION.sub(r"\1", ADDRESS.sub("x" * 23, text))
    if network in ("bluesky", "mastodon"):
        count = len(regex.findall(r"\X", text))
    else:
        count = len(text.encode()) if network == "threads" else len(text.encode("utf-16-le")) // 2
    return count, count


def is_over(network, text):
    return lengths(network, text)[1] > LIMITS[network] or (network == "bluesky" and len(text.encode()) > BLUESKY_BYTES)


class Cards(HTMLParser):
    """The cards of a page, by the file of each: its network, its count, its text, and where it leads."""

    def __init__(self, html):
        super().__init__()
        self.all, self.into = [], None
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        kind = "h3" if tag == "h3" else attributes.get("class", "").partition(" ")[0]
        if tag == "article":
            self.all.append({"h3": "", "count": "", "post": "", "links": []})
        elif tag == "a" and self.all:
            self.all[-1]["links"].append(attributes["href"])
        elif kind in ("h3", "count", "post"):
            self.into = kind

    def handle_endtag(self, tag):
        if tag in ("h3", "p", "div"):
            self.into = None

    def handle_data(self, data):
        if self.into and self.all:
            self.all[-1][self.into] += data


def problems(posts, html, flagged):
    """What is wrong with a page of posts, given the text in each file, and the files that Spre says are too long."""
    cards = {link: card for card in Cards(html).all for link in card["links"] if DRAFT.fullmatch(link)}
    found = [f"{name} has no card, or a card has no file" for name in sorted(set(posts) ^ set(cards))]
    for name, card in cards.items():
        text, network = posts.get(name, ""), DRAFT.fullmatch(name).group(2)
        wanted = f"{lengths(network, text)[0]} of {LIMITS[network]}"
        if re.sub(" bytes?$", "", card["count"]).replace(" av ", " of ") != wanted:
            found.append(f"{name} is {wanted}; the page says {card['count']}")
        if card["h3"].lower() != network or card["post"] != text:
            found.append(f"{name} stands as another text, or under {card['h3']}")
        opened = [link.partition("?") for link in card["links"] if link != name]
        if network in WINDOWS and [(window, parse_qsl(query)) for window, _, query in opened] != [
                (WINDOWS[network], [("text", text)])]:
            found.append(f"{name} does not open {network} with the text, but {opened}")
        if (name in flagged) != is_over(network, text):
            found.append(f"{name} is {'within' if name in flagged else 'over'} the limit, which Spre does not say")
    return found


def problems_in(folder, said):
    """The same for every page of a workspace's drafts, by page; `said` is the JSON that `spre draft` wrote."""
    long = {one["file"] for one in json.loads(said)["findings"] if one["code"].startswith("social.post.too")}
    pages = {}
    for path in sorted((folder / "drafts").rglob("*.md")):
        if named := DRAFT.fullmatch(path.name):
            text = path.read_bytes().decode().rpartition("\n---\n")[0].strip("\n")
            pages.setdefault(path.with_name(f"posts.{named.group(3)}.preview.html"), {})[path.name] = text
    return {page: problems(posts, page.read_text(encoding="utf-8") if page.exists() else "", {
        name for name in posts if str((page.parent / name).relative_to(folder)) in long}) for page, posts in pages.items()}


def filled(network, chance, over):
    """A text thrown together that is as long as the network takes, or one longer."""
    text = ""
    while lengths(network, longer := text + chance.choice(PIECES) + chance.choice([" ", "\n"]))[1] < LIMITS[network]:
        text = longer
    return text + "a" * (LIMITS[network] + over - lengths(network, text)[1])


def emoji_problems(folder):
    """The posts of emoji, in the workspace that `write` wrote, in which one does not weigh 2 or a space 1."""
    page = (folder / "drafts/emoji/posts.en.preview.html").read_text(encoding="utf-8")
    weighed = {card["post"]: card["count"] for card in Cards(page).all}
    return [f"{post} is {weighed.get(post)}" for post in EMOJI if weighed.get(post) != f"{3 * len(post.split()) - 1} of 280"]


def write(folder, count, seed=1):
    """A workspace of posts at the very limit of every network and one longer, and of posts of all the emoji."""
    chance = random.Random(seed)
    workspace.write(folder, "plan.yml", workspace.yaml(workspace.PLAN))
    workspace.write(folder, "spre.yml", workspace.yaml(workspace.SETTINGS))
    limits = [{f"social.{network}": filled(network, chance, n % 2) for network in LIMITS} for n in range(count)]
    limits += [{"social": "👨‍👩‍👧‍👦" * (BLUESKY_BYTES // 25) + end} for end in ("", "a")]
    for name, networks, texts in ("limits", list(LIMITS), limits), ("emoji", ["x"], [{"social": post} for post in EMOJI]):
        ids = [f"{name}-{n}" for n in range(len(texts))]
        for one, short in zip(ids, texts):
            item = {"title": one, "kind": "news", "lang": "en", "summary": "Text.", "groups": ["A"], "date": "2026-11-01"}
            workspace.write(folder, f"items/{one}.md", workspace.front_matter(item | {"short": short}))
        activity = workspace.posts(ids, networks) | {"languages": ["en"]}
        activity["settings"] |= {"link": False, "hashtagsMost": 0}
        workspace.write(folder, f"activities/2026/{name}.yml", workspace.yaml(activity))
