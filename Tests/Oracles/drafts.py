"""Runs the built program on the example and on a hostile workspace, and collects what it wrote."""

import re
import shutil
import subprocess
from dataclasses import dataclass
from pathlib import Path

import workspace

TODAY = str(workspace.TODAY)


class Refused(Exception):
    """The program ended otherwise than it should."""


@dataclass
class Drafts:
    """The drafts of one workspace."""

    name: str
    folder: Path

    def find(self, pattern):
        return sorted(path for path in (self.folder / "drafts").rglob(pattern) if path.is_file())

    @property
    def mail_pages(self):
        """The HTML that goes out as mail, and its preview."""
        return self.find("newsletter.*.html")

    @property
    def exports(self):
        """The HTML that goes out as mail, previews apart."""
        return [path for path in self.mail_pages if "preview" not in path.name]

    @property
    def pages(self):
        """Every other page: those for the web, and those for the people who work with Spre."""
        return sorted(set(self.find("*.html")) - set(self.mail_pages))

    def template(self, path):
        """What a page is written from: its path without the language, the item and the number of the activity."""
        activity, *below = path.relative_to(self.folder / "drafts").parts
        if not below:
            return activity
        if activity == "preflight":
            return "preflight/ID.html"
        sort = re.split(r"[-\d]", activity)[0]
        shape = re.sub(r"(^|[./])(nb|nn|en|se)(?=[./])", r"\1L", "/".join(below))
        return f"{sort}/" + re.sub(r"(?<=site/L/)(activities/)?(?!index\.)[^/]+(?=\.html)", r"\1ID", shape)

    def label(self, path):
        return f"{self.name}: {path.relative_to(self.folder / 'drafts')}"


def run(spre, *arguments, accept=(0,), **options):
    """What the program, named by its words, writes on standard output; refuses endings that are not accepted."""
    done = subprocess.run(
        [*spre, *map(str, arguments)], capture_output=True, text=True, timeout=120, stdin=subprocess.DEVNULL, **options)
    if done.returncode not in accept:
        said = (done.stderr or done.stdout).strip()[-1500:]
        raise Refused(f"spre {' '.join(map(str, arguments))} ended {done.returncode}: {said}")
    return done.stdout


def draft(spre, folder, **options):
    """Writes the drafts, the index, the matrix, the coverage and the wheel of a workspace; what `check` says comes back."""
    common = ["--workspace", folder, "--today", TODAY]
    # Texts with merge tags in them are errors, as they should be; the drafts are written all the same.
    run(spre, "draft", *common, accept=(0, 1), **options)
    (Path(folder) / "drafts").mkdir(exist_ok=True)
    run(spre, "plan", "matrix", *common, "--out", Path(folder) / "drafts/matrix.html", **options)
    # The hostile workspace has errors, and its coverage is written all the same.
    run(spre, "plan", "coverage", *common, "--out", Path(folder) / "drafts/coverage.html", accept=(0, 1), **options)
    run(spre, "plan", "year", *common, "--out", Path(folder) / "drafts/wheel.html", accept=(0, 1), **options)
    # Posts with letters that screen readers trip over are errors too, once their drafts are there to be read.
    return run(spre, "check", *common, "--format", "json", accept=(0, 1), **options)


def copy_example(example, folder):
    shutil.copytree(example, folder, ignore=shutil.ignore_patterns("drafts", ".build*"))


# The kinds of activity that lay pages on the web, and how the files name an activity's kind and its first day.
PUBLISHING = {"web", "newsletter", "conference"}
KIND = re.compile(r'^ ?"?kind"?:\s*"?([a-z-]+)', re.MULTILINE)
DATE = re.compile(r'^ ?"?(?:date|from)"?:\s*"?(\d{4}-\d\d-\d\d)', re.MULTILINE)


def publishing(folder):
    """The ids of the activities that lay pages on the web, by date and then by id."""
    found = []
    for file in (Path(folder) / "activities").rglob("*.yml"):
        text = file.read_text(encoding="utf-8")
        kind, date = KIND.search(text), DATE.search(text)
        if kind and date and kind.group(1) in PUBLISHING:
            found.append((date.group(1), file.parent.name if file.name == "activity.yml" else file.stem))
    return [activity for _, activity in sorted(found)]


def publish(spre, folder):
    """Writes the drafts of every activity that lays pages on the web, whenever it is; their ids come back."""
    ids = publishing(folder)
    # Texts with merge tags in them are errors, as they should be; the drafts are written all the same.
    run(spre, "draft", *ids, "--workspace", folder, "--today", TODAY, accept=(0, 1))
    return ids


def make(spre, root, into):
    """The drafts of every workspace that the oracles look at."""
    copy_example(root / "Examples/Mestring", into / "mestring")
    workspace.hostile(into / "hostile")
    sets = []
    for name in ("mestring", "hostile"):
        draft(spre, into / name)
        sets.append(Drafts(name, into / name))
    return sets
