"""Runs the oracles: programs that know mail, HTML and accessibility, and owe Spre nothing.

Usage: run.py [--spre PROGRAM] [--only presence|size|text|mail|calendars|social|schedule|lix|markers|arrows|validator|site|
                                          determinism|browser|corpus|hostility ...] [--issues N]
Screenshots for people to look at land in .build/oracles.
"""

import argparse
import functools
import itertools
import sys
import tempfile
from pathlib import Path

import corpus
import determinism
import drafts
import hostility
import letter
import mail
import mail_readers
import markup
import planted
import schedule
import size
import strangers
import text
import validator
import website
from report import Report

ROOT = Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / ".build/oracles"

# The hosts of the workspaces themselves, by workspace: where their pictures lie on the web.
OWN_HOSTS = {
    "mestring": {"mestring.example.org", "bilder.mestring.example.org"},
    "hostile": {"prove.example.org", "bilder.prove.example.org"},
}

# Where the workspaces' websites lie.
WEB_ADDRESSES = {"mestring": "https://mestring.example.org", "hostile": "https://nett.prove.example.org"}


def read(path):
    return path.read_text(encoding="utf-8")


def check_presence(report, sets):
    for one in sets:
        wanted = ("newsletter.*.html", "*preview*.html", "*.eml", "*.txt", "index.html", "matrix.html", "coverage.html", "wheel.html", "preflight/*.html")
        report.check(f"{one.name}: every kind of file is there", [f"no {kind}" for kind in wanted if not one.find(kind)])


def check_browser(report, sets):
    try:
        from browser import SCHEMES, WIDTHS, browser
    except ImportError as missing:
        return report.skip("browser", str(missing))
    with browser() as chromium:
        for one in sets:
            templates = set()
            for path in one.mail_pages + one.pages:
                # The first page of a template is seen in every way, with a picture of each, the others in two.
                is_first = one.template(path) not in templates
                templates.add(one.template(path))
                found = {"axe": [], "width": [], "requests": [], "keyboard": []}
                for width, scheme in itertools.product(WIDTHS, SCHEMES) if is_first else zip(WIDTHS, SCHEMES):
                    name = f"{one.name}-{'-'.join(path.relative_to(one.folder / 'drafts').parts)}"
                    visit = chromium.visit(
                        path, width, scheme, OWN_HOSTS[one.name], mail=path in one.mail_pages,
                        screenshot=SCREENSHOTS / f"{name}-{width}-{scheme}.png" if is_first else None)
                    for kind, problems in found.items():
                        problems += [f"{width} px, {scheme}: {problem}" for problem in getattr(visit, kind)]
                report.check(f"{one.label(path)}: axe finds nothing serious at 320 and 700 px", found["axe"])
                report.check(f"{one.label(path)}: nothing is wider than the screen", found["width"])
                report.check(f"{one.label(path)}: nothing is asked of a third party", found["requests"])
                if path in one.pages:
                    report.check(f"{one.label(path)}: the keyboard reaches everything, and shows where it is", found["keyboard"])
        report.check("the browser's planted faults turn it red", planted.browser(chromium) + planted.keys(chromium))


def check_validator(report, sets):
    try:
        said = validator.messages([path for one in sets for path in one.mail_pages + one.pages])
    except validator.Missing as missing:
        return report.skip("validator", str(missing))
    for one in sets:
        for path in one.mail_pages + one.pages:
            is_mail = path in one.mail_pages
            report.check(f"{one.label(path)}: valid HTML{' but for what mail needs' if is_mail else ''}",
                         validator.problems(said[path], is_mail))
    report.check("the validator's planted faults turn it red", planted.validator())


def check_size(report, sets):
    for one in sets:
        for path in one.exports:
            report.check(f"{one.label(path)}: under 25 kB, is {path.stat().st_size} bytes", size.problems(path.read_bytes()))
    report.check("the size's planted fault turns it red", planted.size())


def check_text(report, sets):
    for one in sets:
        for path in one.mail_pages:
            report.check(f"{one.label(path)}: rules for accessible mail", markup.problems(read(path)))
        for path in one.exports:
            report.check(f"{one.label(path)}: fetches nothing from a third party",
                         strangers.problems(read(path), OWN_HOSTS[one.name]))
            plain = path.with_suffix(".txt")
            report.check(f"{one.label(path)}: the plain text has its titles and links",
                         text.problems(read(path), read(plain)) if plain.exists() else [f"no {plain.name}"])
    report.check("the planted faults in text and markup turn them red", planted.text())


def check_mail(report, sets):
    for one in sets:
        for path in one.find("*.eml"):
            report.check(f"{one.label(path)}: a message without defects", mail.problems(path))
        for path in one.find("*.message"):
            filled = mail.filled(path.read_bytes())
            report.check(f"{one.label(path)}: a message without defects once its slots are filled", mail.problems_of(filled))
    if mail_readers.MISSING:
        report.skip("mail-parser and flanker", mail_readers.MISSING)
    report.check("the mail's planted faults turn it red", planted.mail())


def check_calendars(report, sets):
    try:
        import calendars
    except ImportError as missing:
        return report.skip("calendars", str(missing))
    for one in sets:
        for path in one.find("*.ics"):
            report.check(f"{one.label(path)}: a calendar with its times right", calendars.problems(path))
    report.check("the calendars' planted faults turn them red", planted.calendars(calendars))


def check_social(report, sets, spre):
    try:
        import social
    except ImportError as missing:
        return report.skip("social", str(missing))

    def draft(folder):
        # Posts over the limit are errors, as they should be; the drafts are written all the same.
        return drafts.run(
            [str(spre)], "draft", "--workspace", folder, "--today", drafts.TODAY, "--format", "json", accept=(0, 1))

    for one in sets:
        for path, found in social.problems_in(one.folder, draft(one.folder)).items():
            report.check(f"{one.label(path)}: counts right, and opens the networks with the text", found)
    with tempfile.TemporaryDirectory(prefix="spre-social-") as folder:
        social.write(Path(folder), 20)
        found = social.problems_in(Path(folder), draft(folder))
        report.check("20 texts that reach the limits of all networks, or go one over: counted right",
                     [f"{page.parent.name}: {problem}" for page, problems in found.items() for problem in problems])
        report.check(f"each of {len(social.QUALIFIED)} emoji weighs 2 on X", social.emoji_problems(Path(folder)))
    report.check("the planted faults in posts turn them red", planted.social(social))


def check_site(report, sets, spre):
    for one in sets:
        with tempfile.TemporaryDirectory(prefix="spre-site-") as folder:
            workspace = Path(folder) / one.name
            drafts.copy_example(one.folder, workspace)
            files = website.root(workspace, drafts.publish([str(spre)], workspace))
        report.check(f"{one.name}: all {len(files)} files of the website lead somewhere",
                     website.dead(files, WEB_ADDRESSES[one.name]))
        for path, text in files.items():
            if path.endswith(("feed.xml", "rss.xml")):
                form = "rss20" if path.endswith("rss.xml") else "atom10"
                try:
                    report.check(f"{one.name}: {path} is a feed without faults", website.feed_problems(text, form))
                except website.Missing as missing:
                    return report.skip("feeds", str(missing))
    report.check("the website's planted faults turn it red", planted.site())


def check_determinism(report, sets, spre):
    for one in sets:
        def make(folder, before, environment, one=one):
            drafts.copy_example(one.folder, folder / "workspace")
            program = [*before, str(spre)]
            (folder / "check.json").write_text(drafts.draft(program, folder / "workspace", env=environment))
        try:
            report.check(f"{one.name}: same bytes under two clocks, languages, time zones and hash seeds",
                         determinism.problems(make))
        except determinism.Missing as missing:
            report.skip(f"{one.name}: determinism", str(missing))
    try:
        report.check("determinism's planted faults turn it red", planted.determinism())
    except determinism.Missing as missing:
        report.skip("determinism's planted faults", str(missing))


def check_schedule(report, sets, spre):
    try:
        schedule.schema()
    except schedule.Missing as missing:
        return report.absent("schedule", str(missing))
    for one in sets:
        for path in one.find("schedule.xml"):
            report.check(f"{one.label(path)}: valid for conference apps", schedule.problems(path))
    with tempfile.TemporaryDirectory(prefix="spre-schedule-") as folder:
        ids = schedule.write(Path(folder), 100)
        # Sessions in each other's way are errors, as they should be; the drafts are written all the same.
        drafts.run([str(spre)], "draft", *ids, "--workspace", folder, "--today", drafts.TODAY, accept=(0, 1))
        files = sorted((Path(folder) / "drafts").rglob("schedule.xml"))
        found = [] if len(files) > 90 else [f"only {len(files)} of 100 conferences have a schedule"]
        for path in files:
            found += [f"{path.parent.name}: {problem}" for problem in schedule.problems(path)]
        report.check("100 conferences thrown together: every schedule.xml is valid", found)
        report.check("the schedule's planted faults turn it red", planted.schedule(files))


def check_lix(report, sets, spre):
    try:
        import lix
    except ImportError as missing:
        return report.skip("lix", str(missing))
    made = lix.texts(200)
    ours = lix.spre_says(spre, made)
    report.check("LIX of 200 texts is the formula's", lix.differences(ours, [lix.formula(text) for text in made], 2))
    for name, says in lix.peers().items():
        report.check(f"LIX of 200 texts is what {name} says", lix.differences(ours, [says(text) for text in made], 2))
    try:
        report.check("LIX of 200 texts is what GNU style says", lix.differences(ours, lix.style_says(made), 1))
    except lix.Missing as missing:
        report.skip("GNU style", str(missing))
    report.check("the planted fault in LIX turns it red", planted.lix(lix, made))


def check_markers(report, sets):
    import markers
    try:
        report.check("each marker word is right in one form of Norwegian alone", markers.problems(markers.markers()))
        report.check("the planted faults in marker words turn them red", planted.markers(markers))
    except markers.Missing as missing:
        report.skip("markers", str(missing))


def check_corpus(report, sets, spre, issues):
    try:
        from browser import SCHEMES, WIDTHS, browser
    except ImportError as missing:
        return report.skip("corpus", str(missing))
    with tempfile.TemporaryDirectory(prefix="spre-corpus-") as folder, browser() as chromium:
        letters = corpus.letters([str(spre)], Path(folder), issues)
        try:
            said = validator.messages([one.html for one in letters])
        except validator.Missing as missing:
            return report.skip("corpus", str(missing))
        for one in letters:
            html = read(one.html)
            report.check(f"{one.label}: valid HTML but for what mail needs", validator.problems(said[one.html], mail=True))
            report.check(f"{one.label}: rules for accessible mail", markup.problems(html))
            report.check(f"{one.label}: the plain text has its titles and links", text.problems(html, read(one.text)))
            report.check(f"{one.label}: a message without defects", mail.problems(one.message))
            found = {kind: [] for kind in letter.KINDS}
            for width, scheme in itertools.product(WIDTHS, SCHEMES):
                visit = chromium.visit(
                    one.html, width, scheme, corpus.HOSTS, mail=True,
                    screenshot=SCREENSHOTS / "corpus" / f"{one.label}-{width}-{scheme}.png")
                found["axe"] += visit.axe
                found["fits"] += visit.width
                found["requests"] += visit.requests
                for kind, problem in letter.seen(chromium.page(width, scheme), width, scheme, one.spoken):
                    found[kind].append(f"{width} px, {scheme}: {problem}")
            for kind, problem in letter.bare(chromium.page(WIDTHS[0], SCHEMES[0]), one.html):
                found[kind].append(problem)
            for kind, promise in letter.KINDS.items():
                report.check(f"{one.label}: {promise}", found[kind])
        report.check("the planted faults in letters turn them red", planted.letters(chromium, letter))


def check_hostility(report, sets, spre):
    try:
        from browser import browser
    except ImportError as missing:
        return report.skip("hostility", str(missing))
    with tempfile.TemporaryDirectory(prefix="spre-hostility-") as folder, browser() as chromium:
        page = chromium.page(700, "light")
        for name, found in hostility.check([str(spre)], Path(folder), page):
            report.check(f"hostile input, {name}: nothing active and no new header", found)
        report.check("the planted faults of hostile inputs turn them red", planted.hostility(page, hostility))


def check_arrows(report, sets):
    report.check("the arrows' planted faults turn them red", planted.arrows())


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--spre", type=Path, default=ROOT / ".build/debug/spre")
    arguments.add_argument("--only", nargs="*", default=[])
    arguments.add_argument("--issues", type=int, default=8, help="how many issues of the corpus")
    chosen = arguments.parse_args()
    spre = chosen.spre.resolve()
    oracles = {
        "presence": check_presence, "size": check_size, "text": check_text, "mail": check_mail, "calendars": check_calendars,
        "social": functools.partial(check_social, spre=spre),
        "schedule": functools.partial(check_schedule, spre=spre), "lix": functools.partial(check_lix, spre=spre),
        "markers": check_markers, "arrows": check_arrows, "validator": check_validator,
        "site": functools.partial(check_site, spre=spre), "determinism": functools.partial(check_determinism, spre=spre),
        "browser": check_browser, "corpus": functools.partial(check_corpus, spre=spre, issues=chosen.issues),
        "hostility": functools.partial(check_hostility, spre=spre),
    }
    report = Report()
    with tempfile.TemporaryDirectory(prefix="spre-oracles-") as folder:
        try:
            sets = drafts.make([str(spre)], ROOT, Path(folder))
        except drafts.Refused as refused:
            report.check("the drafts are made", [str(refused)])
            return 0 if report.close() else 1
        for name, oracle in oracles.items():
            if not chosen.only or name in chosen.only:
                oracle(report, sets)
    if not chosen.only:
        print(f"Screenshots: {SCREENSHOTS}")
    return 0 if report.close() else 1


if __name__ == "__main__":
    sys.exit(main())
