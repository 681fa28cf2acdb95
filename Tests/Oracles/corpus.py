"""Writes issues of a newsletter that nobody would write: every block kind, mixed languages and texts that are hard to set.

Each issue is a workspace of its own, the same for the same number. Every title, summary and picture's words hold a
token of item and language, so that an oracle can find each text in an edition again.
"""

import random
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import drafts
from workspace import PLAN, SETTINGS, TITLES, TODAY, front_matter, picture, write, yaml

EDITIONS = ["nb", "nn", "en", "se"]
KINDS = ["news", "publication", "event", "tool", "film", "course", "consultation"]
COLOURS = ["#1f4e5f", "#ffcc00", "#ff69b4", "#7a3cff", "#000000", "#ffffff", "#e4002b", "#00ff88", "#0000ff", "#808080"]
HOSTS = {"brev.example.org", "bilder.brev.example.org"}

# Words to fill paragraphs with; Norwegian ones stand for both forms of it.
WORDS = {
    "nb": "læring mestring kurs pasient pårørende kommune helsetjenesten brukere samarbeid forskning språk øving åpen".split(),
    "nn": "læring meistring kurs pasient pårørande kommune helsetenesta brukarar samarbeid forsking språk øving open".split(),
    "en": "learning mastery course patient relatives municipality services users research language practice open".split(),
    "se": "oahppan máhttu kursa buohcci oapmahaččat suohkan dearvvašvuođa geavaheaddjit dutkan giella čađaheapmi".split(),
    "sma": "lïeredh maahtoe kuvsje skïemtjije fuelhkie tjïelte healsoe utniejæjjah dotkeme gïele".split(),
    "smj": "oahppam máhtto kursa skihppa berraha suohkan varresvuohta addne guoradallam giella".split(),
}

RIGHT_TO_LEFT = ["قال: «التعلم مدى الحياة» ثم انصرف.", "היא אמרה: \"למידה לכל החיים\" והלכה."]
STRANGE = [
    "👩🏽‍⚕️🇳🇴👨‍👩‍👧‍👦 emoji midt i", "健康素养与学习的关系是什么呢这是一个没有空格的长句子而且它一直继续下去", "Z̤͔ͧ̑̓a͉̝ͤl͖͈g̲̞o og e\u0301",
    "\"rette\" og «krokete» & 'enkle' <tegn>", "bløt\u00adbinde\u00adstrek og null\u200bbredde", "ﷺ \u00a0 \u2003 ulike mellomrom", "1 < 2 && 3 > 2",
]
LONG_WORD = "minoritetshelsetjenestekompetanseutviklingsprogramkoordinator" * 3


@dataclass
class Issue:
    """An issue as written, with what its editions must hold."""

    number: int
    editions: list
    folder: Path
    # The language that an item's texts are in, by edition and by the token that stands in them.
    spoken: dict = field(default_factory=dict)

    @property
    def id(self):
        return f"brev-{self.number:02}"


def size(number):
    """How many items an issue has: each number from 1 to 60 once in sixty issues, and far apart in the first few."""
    return number * 37 % 60 + 1


class Writer:
    """Throws the texts of one issue together."""

    def __init__(self, number):
        self.chance = random.Random(f"corpus {number}")
        self.number = number
        self.links = 0

    def sentence(self, language, words):
        chosen = [self.chance.choice(WORDS[language]) for _ in range(words)]
        return " ".join(chosen).capitalize() + "."

    def address(self):
        """An address that stands nowhere else in the issue."""
        self.links += 1
        path = "/".join(self.chance.choice(WORDS["nb"]) for _ in range(self.chance.choice([1, 3, 14])))
        return f"https://brev.example.org/{self.number}/{self.links}/{path}?a=1&b=%C3%A6".replace("å", "%C3%A5").replace(
            "æ", "%C3%A6").replace("ø", "%C3%B8")

    def title(self, language):
        if self.chance.random() < 0.35:
            return self.chance.choice(TITLES + STRANGE + [LONG_WORD])
        return self.sentence(language, self.chance.choice([2, 5, 9, 30]))[:-1]

    def summary(self, language):
        if self.chance.random() < 0.25:
            return self.chance.choice([*RIGHT_TO_LEFT, *STRANGE, LONG_WORD, f"Se {self.address()} for mer."])
        return " ".join(self.sentence(language, 9) for _ in range(self.chance.randint(1, 6)))

    def blocks(self, language):
        """A whole text: some of all the kinds of blocks, in any order."""
        makers = [
            self.headings, self.lists, self.quotes, self.table, self.wide_table, self.code, self.button, self.pictures, self.inlines,
            self.endless, self.right_to_left, self.links_only, lambda language: "* * *", lambda language: self.chance.choice(STRANGE),
        ]
        chosen = self.chance.sample(makers, self.chance.randint(2, 7))
        return "\n\n".join(block(language) for block in [self.paragraph, *chosen, self.paragraph]) + "\n"

    def paragraph(self, language):
        return " ".join(self.sentence(language, 12) for _ in range(3))

    def headings(self, language):
        levels = self.chance.sample([1, 2, 3, 4, 5, 6], 3)
        return "\n\n".join(f"{'#' * level} {self.sentence(language, 3)}\n\n{self.sentence(language, 8)}" for level in levels)

    def lists(self, language):
        one, two, three = (self.sentence(language, 6) for _ in range(3))
        return (f"- {one}\n- {LONG_WORD}\n  - {two}\n    1. {three}\n    2. [lenke {self.links}]({self.address()})\n"
                f"       - {one}\n\n7. {two}\n8. {three}\n\n   Et avsnitt til.\n\n   > {one}")

    def quotes(self, language):
        return f"> {self.sentence(language, 20)}\n>\n> > {self.sentence(language, 8)}\n>\n> - [Čállinlávdegoddi](lang:se)\n> - {LONG_WORD}"

    def table(self, language):
        rows = "\n".join(f"| {self.sentence(language, 2)} | {self.chance.randint(0, 10**6)} |" for _ in range(4))
        return f"| Hva | Antall |\n| --- | ---: |\n{rows}"

    def wide_table(self, language):
        columns = self.chance.randint(5, 9)
        rows = "\n".join("| " + " | ".join(self.sentence(language, 1) for _ in range(columns)) + " |" for _ in range(3))
        return f"|{' Kolonne |' * columns}\n|{' :-: |' * columns}\n{rows}\n| {LONG_WORD} |{' x |' * (columns - 1)}"

    def code(self, language):
        return f"```swift\nlet lang = \"{'ord' * 60}\" // <b> & \"{{{{navn}} }}\"\n\n\tif a < b {{ }}\n```\n\nMidt i: `{LONG_WORD}` og `a < b`."

    def button(self, language):
        number = self.links
        return f"[{self.sentence(language, self.chance.choice([2, 12]))[:-1]} {number}]({self.address()} \"button\")"

    def pictures(self, language):
        return ("![Et bilde av læring & \"mestring\"](images/bredt.png)\n\n![](images/hoyt.png \"decorative\")\n\n"
                f"![{LONG_WORD}](images/mangler.png)")

    def inlines(self, language):
        number = self.links
        return (f"**Sterkt _og uthevet_**, ~~strøket~~, `kode`,\\\nny linje, [*lenke* til **sak {number}**]({self.address()}), "
                f"[ord]( lang:en), [words in English](lang:en) og {self.address()}.")

    def endless(self, language):
        """A paragraph of ten thousand characters."""
        text = ""
        while len(text) < 10_000:
            text += self.sentence(language, 12) + " "
        return text[:10_000]

    def right_to_left(self, language):
        marked = " ".join(f"[{quote}](lang:{tag})" for quote, tag in zip(RIGHT_TO_LEFT, ["ar", "he"]))
        return "\n\n".join(f"> {quote}" for quote in [*RIGHT_TO_LEFT, marked]) + (
            f"\n\nEt ord, שלום, midt i, og [{RIGHT_TO_LEFT[0]}](lang:ar) merket.\n\n[Дякую](lang:uk)")

    def links_only(self, language):
        return f"<{self.address()}>\n\n[]({self.address()})\n\n<post{self.links}@brev.example.org>"


def fallback(edition, versions, main):
    """The language of the text that an edition takes: what was written first, unless that is Sámi and there is another."""
    other = {"nb": "nn", "nn": "nb"}.get(edition)
    first = main if main in ("nb", "nn", "en") else None
    return next(one for one in (edition, other, first, "nb", "nn", "en", main) if one in versions)


def write_issue(folder, number):
    """One issue, as a workspace in a folder of its own."""
    writer = Writer(number)
    chance = writer.chance
    editions = EDITIONS if number % 5 == 3 else [EDITIONS[number % 4]]
    issue = Issue(number, editions, Path(folder), {edition: {} for edition in editions})
    whole = size(number) <= 20
    slots = {"name": "", "unsubscribe": "mailto:brev@brev.example.org?subject=Stopp", "view": "https://brev.example.org/les"}
    settings = SETTINGS | {
        "languages": EDITIONS, "webAddress": "https://brev.example.org", "imageBase": "https://bilder.brev.example.org",
        "slots": {"html": slots, "eml": slots},
        "brand": {"colour": COLOURS[number % len(COLOURS)]} | ({"logo": "logo.png", "logoAlt": "Prøvetjenesten"} if number % 2 else {}),
    }
    if number % 7 == 6:
        del settings["imageBase"]
    write(folder, "plan.yml", yaml(PLAN))
    write(folder, "spre.yml", yaml(settings))
    images = issue.folder / "items/images"
    images.mkdir(parents=True, exist_ok=True)
    (images / "bredt.png").write_bytes(picture(1200, 300))
    (images / "hoyt.png").write_bytes(picture(90, 400))
    (issue.folder / "logo.png").write_bytes(picture(320, 90))
    for item in range(size(number)):
        main = chance.choices([*EDITIONS, "sma", "smj"], [8, 4, 4, 3, 1, 1])[0]
        versions = [main, *(language for language in EDITIONS if language != main and chance.random() < 0.4)]
        picture_name = chance.choice(["bredt", "hoyt", "mangler", None, None])
        for language in versions:
            token = f"z{item:02}{language}z"
            fields = {"title": f"{writer.title(language)} {token}", "summary": f"{token} {writer.summary(language)}"}
            if picture_name:
                decorative = picture_name == "hoyt"
                fields["imageAlt"] = "decorative" if decorative else f"Bilde: {writer.title(language)} {token}"
            if chance.random() < 0.8:
                fields["link"] = writer.address()
            if language == main:
                fields |= {"kind": chance.choice(KINDS), "lang": main, "groups": chance.sample(["A", "B", "C"], 2),
                           "date": str(TODAY - timedelta(days=chance.randrange(1, 60)))}
                if picture_name:
                    fields["image"] = f"images/{picture_name}.png"
                if chance.random() < 0.2:
                    fields["deadline"] = str(TODAY + timedelta(days=chance.randrange(10, 60)))
            name = f"items/sak-{item:02}{'' if language == main else '.' + language}.md"
            write(folder, name, front_matter(fields, writer.blocks(language) if whole else ""))
        for edition in editions:
            language = fallback(edition, versions, main)
            issue.spoken[edition][f"z{item:02}{language}z"] = language
    texts = {language: f"{writer.title(language)} {language}" for language in EDITIONS if language in editions or chance.random() < 0.5}
    own = {
        "introduction": {edition: "\n\n".join([writer.paragraph(edition), RIGHT_TO_LEFT[0], LONG_WORD]) for edition in editions},
        "closing": {edition: writer.sentence(edition, 12) for edition in editions}, "greeting": number % 3 == 0,
        "text": "whole" if whole else "summary",
    }
    write(folder, f"activities/2026/{issue.id}.yml", yaml({
        "title": texts, "kind": "newsletter", "measure": "brev", "date": "2026-11-09", "languages": editions,
        "items": [f"sak-{item:02}" for item in range(size(number))], "settings": own,
    }))
    return issue


def write_issues(folder, count):
    """The first issues of the corpus, each in a folder of its own."""
    return [write_issue(Path(folder) / f"issue-{number:02}", number) for number in range(count)]


@dataclass
class Letter:
    """One edition of an issue, as the program wrote it."""

    label: str
    html: Path
    spoken: dict

    @property
    def text(self):
        return self.html.with_suffix(".txt")

    @property
    def message(self):
        return self.html.with_suffix(".eml")


def letters(spre, folder, count):
    """The editions of the first issues, drafted by the program."""
    made = []
    for issue in write_issues(folder, count):
        # Pictures that are not there and texts with merge tags are errors, as they should be; drafts are written all the same.
        drafts.run(spre, "draft", issue.id, "--workspace", issue.folder, "--today", drafts.TODAY, accept=(0, 1))
        for edition in issue.editions:
            path = issue.folder / f"drafts/{issue.id}/newsletter.{edition}.html"
            made.append(Letter(f"issue-{issue.number:02}-{edition}", path, issue.spoken[edition]))
    return made
