"""Plants one fault at a time in sound material; an oracle that stays green on one of them is the problem.

Each function returns the faults that went unseen, and the sound material that was held for faulty.
"""

import subprocess
import tempfile
from pathlib import Path

import arrows as arrow_rules
import determinism as worlds
import mail as mail_rules
import mail_readers
import markup
import report as reports
import schedule as schedule_rules
import size as size_rules
import strangers
import text as text_rules
import validator as validator_rules
import website

SOUND = """<!doctype html>
<html lang="nb" dir="ltr"><head><meta charset="utf-8"><title>Brev</title>
<meta name="color-scheme" content="light dark">
<style>body{background:#fff;color:#111}a{color:#0b4f6c}
@media (prefers-color-scheme: dark){body{background:#111;color:#eee}a{color:#9cd3ee}}</style></head>
<body><div lang="nb" dir="ltr">
<table role="presentation" width="100%" cellpadding="0"><tr><td>
<h1>Brev</h1><h2>Sak</h2><p>Tekst.</p>
<p><a href="https://own.example.org/sak">Les om saken</a></p>
<img src="https://own.example.org/p.png" alt="Et bilde" width="100">
</td></tr></table></div></body></html>
"""
OWN = {"own.example.org"}


def changed(before, after):
    """The sound page with one thing changed."""
    if before not in SOUND:
        raise ValueError(f"the sound page has no {before}")
    return SOUND.replace(before, after, 1)


def unseen(oracle, sound, faults):
    """Runs an oracle on sound material and on each fault, given as its name, the material and a word it must say."""
    found = [f"sound material is held for faulty: {problem}" for problem in oracle(sound)]
    for name, material, word in faults:
        said = oracle(material)
        if not any(word in problem for problem in said):
            found.append(f"unseen: {name}; it said {said}")
    return found


PAGE = SOUND.replace("<body>", """<body><a href="#main">Hopp til innholdet</a><main id="main" tabindex="-1">""").replace(
    "</body>", "<p><a href='#a'>En</a> <a href='#b'>To</a></p></main></body>")


def page(before, after):
    """The sound page for the web with one thing changed."""
    if before not in PAGE:
        raise ValueError(f"the sound page has no {before}")
    return PAGE.replace(before, after, 1)


def keys(chromium):
    def oracle(html):
        with tempfile.NamedTemporaryFile("w", suffix=".html") as file:
            file.write(html)
            file.flush()
            return chromium.visit(file.name, 320, "light", OWN).keyboard

    links = "".join(f"<a href='{number}'>{number}</a> " for number in range(900))
    framed = page("<p><a", f'<iframe title="Ramme" srcdoc="{links}"></iframe><p><a')
    return unseen(oracle, framed, []) + unseen(oracle, PAGE, [
        ("a link that Tab passes by", page("<a href='#b'", "<a tabindex='-1' href='#b'"), "does not reach"),
        ("a link that comes first", page("<a href='#b'", "<a tabindex='3' href='#b'"), "another way"),
        ("a focus that cannot be seen", page("<style>", "<style>a:focus{outline:none}"), "cannot be seen"),
        ("no way past the head", page('href="#main"', 'href="#a"'), "past the head"),
        ("a link off the screen", page("<a href='#b'", "<a style='position:fixed;left:-999px' href='#b'"), "off the screen"),
    ])


def browser(chromium):
    def visited(kind, width, scheme):
        def oracle(html):
            with tempfile.NamedTemporaryFile("w", suffix=".html") as file:
                file.write(html)
                file.flush()
                return getattr(chromium.visit(file.name, width, scheme, OWN, mail=True), kind)
        return oracle

    return (
        unseen(visited("axe", 320, "light"), SOUND, [
            ("a missing alt", changed('alt="Et bilde" ', ""), "image-alt"),
            ("too little contrast", changed("<p>Tekst", '<p style="color:#ccc">Tekst'), "color-contrast"),
            ("a missing lang", changed('<html lang="nb"', "<html"), "html-has-lang"),
        ])
        + unseen(visited("axe", 700, "dark"), SOUND, [
            ("too little contrast in the dark", changed("<p>Tekst", '<p style="color:#222">Tekst'), "color-contrast"),
        ])
        + unseen(visited("width", 320, "light"), SOUND, [
            ("a wide element", changed("<p>Tekst", '<p style="width:330px">Tekst'), "px wide"),
            ("a long word", changed("<p>Tekst", "<p>" + "a" * 90), "px wide"),
        ])
        + unseen(visited("requests", 320, "light"), SOUND, [
            ("a pixel of a third party", changed("</table>", '</table><img alt="" src="https://pixel.example.net/1.gif">'),
             "pixel.example.net"),
            ("a font of a third party", changed("<style>", "<style>@import 'https://fonts.example.net/a.css';"),
             "fonts.example.net"),
            ("a script of our own host", changed("</table>", '</table><script src="https://own.example.org/a.js"></script>'),
             "own.example.org"),
        ])
    )


LETTER = SOUND.replace("<style>", "<style>td{background:#fff}@media (prefers-color-scheme: dark){td{background:#111}a{color:#9cd3ee!important}}").replace(
    "<a ", '<a style="color:#0b4f6c" ').replace(
    "<h2>Sak</h2>", '<h2>Sak</h2><h3 lang="nn" dir="ltr">Ei sak z00nnz</h3>')


def letters(chromium, looks):
    """One fault at a time in a sound letter, as the looks at letters see it."""
    def seen(width, scheme):
        def oracle(html):
            with tempfile.NamedTemporaryFile("w", suffix=".html") as file:
                file.write(html)
                file.flush()
                page = chromium.page(width, scheme)
                page.goto(Path(file.name).as_uri())
                return [problem for _, problem in looks.seen(page, width, scheme, {"z00nnz": "nn"})]
        return oracle

    def bare(html):
        with tempfile.NamedTemporaryFile("w", suffix=".html") as file:
            file.write(html)
            file.flush()
            return [problem for _, problem in looks.bare(chromium.page(320, "light"), file.name)]

    def changed(before, after):
        if before not in LETTER:
            raise ValueError(f"the sound letter has no {before}")
        return LETTER.replace(before, after, 1)

    text = "<p>Tekst"
    return unseen(seen(320, "light"), LETTER, [
        ("too little contrast", changed(text, '<p style="color:#999">Tekst'), "as designed"),
        ("a colour that turns unreadable with its ground", changed(text, '<p style="background:#000;color:#767676">Tekst'),
         "turned over"),
        ("a colour that keeps its lightness", changed(text, '<p style="color:#0000ee">Tekst'),
         "light and dark exchanged"),
        ("dark words that become light on their dark ground", changed(text, '<p style="background:#00f000;color:#000">Tekst'),
         "light grounds made dark"),
        ("a text that is cut off", changed(text, '<p style="height:8px;overflow:hidden">Tekst'), "cuts off"),
        ("a text off the screen", changed(text, '<p style="margin-left:-40px">Tekst'), "reaches from"),
        ("one text for two targets", changed("<p>Tekst", '<a href="https://b.example.org">Les om saken</a><p>Tekst'), "two targets"),
        ("a link without underline", changed("<a style=\"", '<a style="text-decoration:none;'), "no underline"),
        ("a layout table without its role", changed(' role="presentation"', ""), "role=presentation"),
        ("an item in the wrong language", changed('<h3 lang="nn"', '<h3 lang="nb"'), "said to be nb"),
        ("an item without direction", changed(' lang="nn" dir="ltr"', ' lang="nn"'), "without dir"),
        ("an item that is missing", changed("z00nnz", ""), "lacks"),
        ("a wrapper without dir", changed('<div lang="nb" dir="ltr">', '<div lang="nb">'), "the wrapper"),
    ]) + unseen(seen(700, "light"), LETTER, [
        ("a box that a larger text leaves", changed(text, '<p style="height:1.6em;font-size:16px;overflow:hidden">' + "Tekst " * 18),
         "at 200 %"),
    ]) + unseen(seen(320, "dark"), LETTER, [
        ("too little contrast in the dark", changed(text, '<p style="color:#333">Tekst'), "as designed"),
    ]) + unseen(bare, LETTER, [
        ("a colour that only the style sheet mends", changed("<style>", "<style>p{color:#111!important}").replace(
            text, '<p style="color:#bbb">Tekst'), "without style sheet"),
    ])


def hostility(page, judge):
    """One active thing at a time in a sound letter, and one header too many in a sound message."""
    return unseen(lambda html: judge.active(page, html), SOUND, [
        ("a script", changed("<h1>", "<script>1</script><h1>"), "<script>"),
        ("a handler", changed("<h1>", '<h1 onclick="x()">'), "onclick"),
        ("a script in a link", changed('href="https:', 'href=" java\tscript:'), "leads to"),
        ("data in a link", changed('href="https:', 'href="&#100;ata:text/html,'), "leads to"),
        ("a drawing", changed("<h1>", "<svg></svg><h1>"), "<svg>"),
        ("a base", changed("<title>", '<base href="https://evil.example.org/"><title>'), "<base>"),
        ("a refresh", changed("<title>", '<meta http-equiv="refresh" content="0"><title>'), "http-equiv"),
        ("a style with an address", changed("<h1>", '<h1 style="background:url(//evil.example.org)">'), "url("),
        ("a comment of somebody's", changed("<h1>", "<!--[if mso]><h1><![endif]--><h1>"), "comment"),
    ]) + unseen(judge.headers, message(), [
        ("a header more", message(headers=b"Bcc: evil@example.org"), "Bcc"),
        ("a part more", message(b"x\r\n--=_x\r\nContent-Type: text/html\r\n\r\n<p>"), "parts"),
    ])


def validator():
    faults = [
        ("a duplicate id", changed("<h1>Brev</h1><h2>", '<h1 id="a">Brev</h1><h2 id="a">'), "Duplicate ID"),
        ("a stray end tag", changed("<p>Tekst.</p>", "<p>Tekst.</p></span>"), "Stray end tag"),
        ("an outdated element", changed("<p>Tekst.", "<p><font>Tekst.</font>"), "font"),
        ("an outdated attribute that mail does not need", changed("<h1>", '<h1 align="center">'), "align"),
        ("a style that does not exist", changed("<p>Tekst", '<p style="colour:#111">Tekst'), "colour"),
        ("a name on a paragraph", changed("<p>Tekst", '<p aria-label="Navn">Tekst'), "aria-label"),
        ("a missing title", changed("<title>Brev</title>", ""), "title"),
    ]
    with tempfile.TemporaryDirectory() as folder:
        pages = {}
        for number, html in enumerate([SOUND, *(html for _, html, _ in faults)]):
            pages[html] = Path(folder) / f"{number}.html"
            pages[html].write_text(html, encoding="utf-8")
        said = validator_rules.messages(pages.values())
        return unseen(lambda html: validator_rules.problems(said[pages[html]], mail=True), SOUND, faults) + unseen(
            lambda mail: validator_rules.problems(said[pages[SOUND]], mail), True,
            [("attributes for mail on a page that is none", False, "obsolete")])


def size():
    return unseen(size_rules.problems, b"a" * 24_999, [("25,000 bytes", b"a" * 25_000, "25000")])


def text():
    sound = "BREV\n\nSak\n\nTekst.\n\nLes om saken: https://own.example.org/sak\n"
    return (
        unseen(lambda plain: text_rules.problems(SOUND, plain), sound, [
            ("a title left out", sound.replace("Sak\n", "\n"), "title: Sak"),
            ("a link left out", sound.replace("https:", ""), "link: https://own.example.org/sak"),
        ])
        + unseen(markup.problems, SOUND, [
            ("a vague link", changed("Les om saken", "Les mer"), "Les mer"),
            ("a layout table without its role", changed(' role="presentation"', ""), "role=presentation"),
            ("a wrapper without lang", changed('<div lang="nb"', "<div"), "lacks lang"),
            ("a heading skipped", changed("<h2>Sak</h2>", "<h3>Sak</h3>"), "level 3"),
            ("a picture without alt", changed('alt="Et bilde" ', ""), "without alt"),
        ])
        + unseen(lambda html: strangers.problems(html, OWN), SOUND, [
            ("a pixel for Outlook alone", changed("</table>", '</table><!--[if mso]><img src="https://a.example.net/1"><![endif]-->'),
             "a.example.net"),
            ("a font in a style", changed("<style>", "<style>@font-face{font-family:a;src:url(https://a.example.net/f)}"),
             "a.example.net"),
            ("a background", changed("<td>", '<td background="//a.example.net/b.png">'), "a.example.net"),
        ])
    )


def message(plain=b"Hei =C3=A6", ending=b"\r\n", html=b"text/html", headers=b""):
    """A message in two parts, quoted-printable."""
    lines = [
        b"From: a@example.org", b"To: b@example.org", b"Subject: Brev", b"Date: Mon, 09 Nov 2026 09:00:00 +0100",
        b"Message-ID: <1@example.org>", b"MIME-Version: 1.0", *([headers] if headers else []),
        b'Content-Type: multipart/alternative; boundary="=_x"', b"", b"--=_x", b"Content-Type: text/plain; charset=utf-8",
        b"Content-Transfer-Encoding: quoted-printable", b"", plain, b"--=_x", b"Content-Type: " + html + b"; charset=utf-8",
        b"Content-Transfer-Encoding: quoted-printable", b"", b"<p>Hei =C3=A6</p>", b"--=_x--", b"",
    ]
    return ending.join(lines)


def mail():
    oracle = mail_rules.problems_of

    def read(raw):
        return mail_readers.differences(raw, {"subject": "Brev", "text": "Hei æ", "html": "<p>Hei æ</p>"})

    others = [] if mail_readers.MISSING else unseen(read, message(), [
        (f"another {part} for {reader}", raw, f"{reader} reads another {part}")
        for reader in ("mail-parser", "flanker") for part, raw in (
            ("subject", message().replace(b"Brev", b"Bref")), ("text", message(b"Hei =C3=A5")),
            ("html", message().replace(b"<p>Hei", b"<p>Hi")))
    ])
    return others + unseen(oracle, message(), [
        ("a quoted-printable line of 78", message(b"a" * 78), "76"),
        ("a quoted-printable line of 77", message(b"a" * 76 + b"="), "76"),
        ("a base64 line of 77", message(b"aGVp" * 19 + b"a").replace(b"quoted-printable", b"base64", 1), "base64 line"),
        ("lines that end in LF alone", message(ending=b"\n"), "CR LF"),
        ("a missing HTML part", message(html=b"text/csv"), "text/csv"),
        ("a header of 999 bytes", message(headers=b"X-Long: " + b"a" * 991), "998"),
        ("a boundary that is never closed", message().replace(b"--=_x--\r\n", b""), "efect"),
    ])


def calendar(before=b"", after=b""):
    """A calendar of one event, with one thing changed."""
    rules = [("DAYLIGHT", 3, "0100", "0200", "19700329T020000"), ("STANDARD", 10, "0200", "0100", "19701025T030000")]
    zone = [
        line for name, month, old, new, first in rules for line in (
            f"BEGIN:{name}", f"DTSTART:{first}", f"RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY=-1SU",
            f"TZOFFSETFROM:+{old}", f"TZOFFSETTO:+{new}", f"END:{name}")]
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//Example//NO", "BEGIN:VTIMEZONE", "TZID:Europe/Oslo", *zone,
        "END:VTIMEZONE", "BEGIN:VEVENT", "UID:1", "DTSTAMP:20261102T080000Z", "SEQUENCE:0",
        "DTSTART;TZID=Europe/Oslo:20260610T090000", "DTEND;TZID=Europe/Oslo:20260610T100000", "SUMMARY:Møte\\, kort",
        "END:VEVENT", "END:VCALENDAR", ""]
    sound = "\r\n".join(lines).encode()
    if before not in sound:
        raise ValueError(f"the sound calendar has no {before}")
    return sound.replace(before, after, 1) if before else sound


def calendars(rules):
    event = calendar()[calendar().index(b"BEGIN:VEVENT"):calendar().index(b"END:VCALENDAR")]
    wanted = [{"uid": "1", "summary": "Møte, kort", "start": "2026-06-10T07:00Z"}]
    return unseen(lambda raw: rules.problems_in(raw, wanted), calendar(), [
        ("a component that does not end", calendar(b"END:VEVENT\r\n"), "cannot be read"),
        ("a date that is none", calendar(b"20260610T090000", b"20260631T090000"), "DTSTART"),
        ("a zone that nobody knows", calendar(b"DTSTART;TZID=Europe/Oslo", b"DTSTART;TZID=Europe/Nord"), "unknown"),
        ("a zone that is not defined", calendar(b"TZID:Europe/Oslo", b"TZID:Europe/Paris"), "not defined"),
        ("a summer that begins late", calendar(b"BYMONTH=3", b"BYMONTH=7"), "own rule"),
        ("a summer of another length", calendar(b"TZOFFSETTO:+0200", b"TZOFFSETTO:+0300"), "own rule"),
        ("a time in no zone", calendar(b"DTSTART;TZID=Europe/Oslo", b"DTSTART"), "in no time zone"),
        ("an event that ends too early", calendar(b"T100000", b"T080000"), "before it begins"),
        ("an identifier twice", calendar(b"END:VCALENDAR", event + b"END:VCALENDAR"), "stands twice"),
        ("an event without an identifier", calendar(b"UID:1\r\n"), "no UID"),
        ("an event without a version", calendar(b"SEQUENCE:0\r\n"), "no SEQUENCE"),
        ("a calendar with nothing in it", calendar(event), "empty"),
        ("another text", calendar(b"kort", b"langt"), "summary came out"),
        ("another hour", calendar(b"T090000", b"T093000"), "start came out"),
    ])


def social(rules):
    """One fault at a time in a page of six posts, of which those on Threads and on Bluesky are one too long."""
    from html import escape
    from urllib.parse import quote

    texts = {
        "a.x.nb.md": ("Æ + ø & å 🧑‍⚕️ … nav.no", "39 av 280"), "a.bluesky.nb.md": ("👨‍👩‍👧‍👦" * 120 + "a", "121 av 300"),
        "a.mastodon.nb.md": ("@ola@snabel-a.no https://nav.no/en/lang/sti?a=b", "28 av 500"),
        "a.threads.nb.md": ("å" * 250 + "a", "501 av 500 byte"), "a.facebook.nb.md": ("👩‍⚕️", "5 av 5000"),
        "a.x.en.md": ("🧑‍⚕️" * 56, "112 of 280")}

    def card(name, text, count):
        network = name.split(".")[1]
        window = rules.WINDOWS.get(network)
        link = f'<a class="button" href="{window}?text={quote(text, safe="")}">Åpne</a>' if window else ""
        return (f'<article><div><h3>{network.title()}</h3><p class="count">{count}</p></div><div class="post">'
                f'{escape(text)}</div><p>{link}<a href="{name}">Rett</a></p></article>')

    posts = {name: text for name, (text, _) in texts.items()}
    page = "".join(card(name, *said) for name, said in texts.items())
    long = {"a.bluesky.nb.md", "a.threads.nb.md"}

    def with_page(before, after):
        if before not in page:
            raise ValueError(f"the sound page has no {before}")
        return posts, page.replace(before, after, 1), long

    return unseen(lambda material: rules.problems(*material), (posts, page, long), [
        ("a weight too low", with_page("39 av", "38 av"), "is 39 of 280"),
        ("a link that counts in full", with_page("28 av", "35 av"), "is 28 of 500"),
        ("characters for bytes", with_page("501 av", "251 av"), "is 501 of 500"),
        ("an emoji counted as one", with_page("5 av 5000", "1 av 5000"), "is 5 of 5000"),
        ("another limit", with_page("av 300", "av 3000"), "of 300; the page says"),
        ("another text on the page", with_page("Æ + ø", "Æ + o"), "another text"),
        ("a plus that becomes a space", with_page("%2B", "+"), "open x with the text"),
        ("the window of another network", with_page("bsky.app", "x.com"), "open bluesky"),
        ("no way to the network", with_page(rules.WINDOWS["threads"], ""), "open threads"),
        ("a post that the page lacks", with_page('href="a.facebook', 'href="b.facebook'), "has no card"),
        ("too many bytes, unsaid", (posts, page, {"a.threads.nb.md"}), "a.bluesky.nb.md is over"),
        ("too long by bytes, unsaid", (posts, page, {"a.bluesky.nb.md"}), "a.threads.nb.md is over"),
        ("too long by Spre's word alone", (posts, page, long | {"a.facebook.nb.md"}), "a.facebook.nb.md is within"),
    ])


def site():
    address = "https://own.example.org"
    page = b'<h1 id="a">A</h1><a href="../index.html#b">B</a><a href="https://own.example.org/x%20y.png">C</a>'
    sound = {"index.html": b'<h1 id="b">B</h1><a href="nb/a.html#a">A</a><img src="x%20y.png">', "nb/a.html": page, "x y.png": b""}
    feed = b"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><id>https://own.example.org/f</id><title>F</title><author><name>N</name></author>
<updated>2026-11-02T12:00:00+01:00</updated><entry><id>https://own.example.org/a</id><title>A</title>
<link href="https://own.example.org/a"/><published>2026-11-02T12:00:00+01:00</published>
<updated>2026-11-02T12:00:00+01:00</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">A</div></content>
</entry></feed>"""
    return unseen(lambda files: website.dead(files, address), sound, [
        ("a page that is not there", sound | {"nb/a.html": page.replace(b"../index", b"../inde")}, "inde.html"),
        ("a place that is not there", sound | {"index.html": sound["index.html"].replace(b'id="b"', b'id="c"')}, "#b"),
        ("a picture that is not there", {path: text for path, text in sound.items() if path != "x y.png"}, "x y.png"),
    ]) + unseen(website.feed_problems, feed, [
        ("a feed that is no XML", feed.replace(b"</entry>", b""), "feedparser says"),
        ("an entry without a date", feed.replace(b"<published>2026-11-02T12:00:00+01:00</published>", b""), "published"),
        ("an entry that stands twice", feed.replace(
            b"<entry>", feed[feed.index(b"<entry>"):feed.index(b"</feed>")] + b"<entry>"), "one id"),
        ("a feed of another sort", b"<rss version='2.0'><channel><title>F</title></channel></rss>", "rss20"),
    ])


def determinism():
    def maker(program):
        def make(folder, before, environment):
            done = subprocess.run([*before, "python3", "-c", program], env=environment, check=True, capture_output=True, cwd=folder)
            (folder / "out").write_bytes(done.stdout)
        return make

    return unseen(lambda program: worlds.problems(maker(program)), "print('sound')", [
        ("a clock in the output", "import datetime; print(datetime.date.today())", "out differs"),
        ("a time zone in the output", "import time; print(time.strftime('%Z %H', time.localtime(0)))", "out differs"),
        ("a language in the output", "import os; print(os.environ['LANG'])", "out differs"),
        ("the order of a hash table in the output", "print(list({str(n) for n in range(50)}))", "out differs"),
        ("a folder's path in the output", "import os; print(os.getcwd())", "out differs"),
        ("a file in one world alone", "import os, datetime; open(str(datetime.date.today()), 'w')", "only in one world"),
    ])


def schedule(files):
    """One fault at a time in the first schedule with two events."""
    import re

    sound = next(text for text in (file.read_text(encoding="utf-8") for file in files) if text.count("<event ") > 1)

    def with_second(pattern):
        """The second value of a pattern's group made the same as the first."""
        first, second = list(re.finditer(pattern, sound))[:2]
        return sound[:second.start(1)] + first.group(1) + sound[second.end(1):]

    def without(pattern, by):
        changed, count = re.subn(pattern, by, sound, count=1)
        if not count:
            raise ValueError(f"the sound schedule has no {pattern}")
        return changed

    return unseen(schedule_rules.problems_in, sound, [
        ("a number twice", with_second(r'<event id="(\d+)"'), "id_unique"),
        ("a UUID twice", with_second(r' guid="([^"]+)"'), "guid_unique"),
        ("a slug twice", with_second(r"<slug>([^<]+)</slug>"), "slug_unique"),
        ("a time without its distance from UTC", without(r"\+0[12]:00</date>", "</date>"), "date"),
        ("a duration in minutes", without(r"<duration>[^<]+", "<duration>45"), "duration"),
        ("a letter outside ASCII in a slug", without(r"<slug>", "<slug>å"), "slug"),
        ("a track whose slug begins with a number", without(r' slug="', ' slug="1-'), "slug"),
        ("an event without an abstract", without(r"<abstract>.*?</abstract>|<abstract/>", ""), "abstract"),
    ])


def arrows():
    def oracle(file):
        return arrow_rules.faults_in_file(*file)

    stand_in = "#if canImport(FoundationEssentials)\n  import FoundationEssentials\n#else\n  import Foundation\n#endif\n"
    sound = ("Sources/SpreCore/Plan/Plan.swift", stand_in + '// import Yams\nlet a = """\n  import Yams\n  """\n')
    found = unseen(oracle, sound, [
        ("an undeclared import", ("Sources/SpreCore/a.swift", "@preconcurrency import Yams"), "imports Yams"),
        ("Foundation in the core", ("Sources/SpreCore/Text/Words.swift", "import struct Foundation.Date"), "imports Foundation"),
        ("a core that knows the formats", ("Sources/SpreCore/a.swift", "public import SpreFormats"), "imports SpreFormats"),
        ("a second user of the YAML parser", ("Sources/SpreCLI/a.swift", "import Yams"), "imports Yams"),
        ("a channel that reads files", ("Plugins/Newsletter/Sources/a.swift", "import Foundation"), "imports Foundation"),
        ("a channel that knows the workspace", ("Plugins/Newsletter/Sources/a.swift", "import SpreWorkspace"), "SpreWorkspace"),
        ("a plugin imported by the command line", ("Sources/SpreCLI/a.swift", "import SpreNewsletter"), "SpreNewsletter"),
        ("a channel's file in the core", ("Sources/SpreCore/NewsletterEdition.swift", "import SpreFormats"), "SpreFormats"),
        ("a file in no module", ("Sources/Stray/a.swift", ""), "no module"),
        ("a file beside a plugin's sources", ("Plugins/Newsletter/a.swift", ""), "no module"),
    ])
    target = {"name": "SpreCore", "type": "regular", "dependencies": [{"byName": ["SpreFormats", None]}]}
    if not arrow_rules.faults_in_package({"targets": [target]}, []):
        found.append("unseen: an arrow in Package.swift that must not be")
    return found + skipping() + unformatted()


def skipping():
    """A skipped oracle is a failure in CI, and only there."""
    import contextlib
    import io
    import os
    from unittest import mock

    def failures(environment):
        with mock.patch.dict(os.environ, environment), contextlib.redirect_stdout(io.StringIO()):
            report = reports.Report()
            report.skip("a check", "a tool is missing")
            return report.failed

    found = [] if failures({"CI": "true"}) == 1 else ["unseen: an oracle skipped in CI"]
    return found + ([] if failures({"CI": ""}) == 0 else ["an oracle skipped outside CI fails"])


def unformatted():
    """`swift format` refuses a file that is not in the project's style."""
    configuration = Path(__file__).resolve().parents[2] / ".swift-format"
    with tempfile.NamedTemporaryFile("w", suffix=".swift") as file:
        file.write("struct A{\n      let a:Int\n}\n")
        file.flush()
        done = subprocess.run(
            ["swift", "format", "lint", "--strict", "--configuration", str(configuration), file.name], capture_output=True)
    return [] if done.returncode else ["unseen: an unformatted file"]


def lix(judge, made):
    """A long word that nobody counted."""
    expected = [judge.formula(text) for text in made]
    longer = [[[*text[0], "ordlengde"], *text[1:]] for text in made]
    missed = [number for number, text in enumerate(longer)
              if not judge.differences([judge.formula(text)], [expected[number]], 1)]
    return [f"text {number} has one word more, and nothing is said" for number in missed]


def markers(oracle):
    """Marker words that are right in both forms, or in neither."""
    sound = oracle.markers()
    faults = [
        ("a word that both forms have", {**sound, "nb": [*sound["nb"], "mange"]}, "dictionary of nn too"),
        ("a word that no form has", {**sound, "nn": [*sound["nn"], "ikkjje"]}, "not in the dictionary of nn"),
        ("an empty table", {"nb": [], "nn": []}, "too few"),
    ]
    return unseen(oracle.problems, sound, faults)
