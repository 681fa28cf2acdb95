"""Lets a maker work in two worlds, each with another clock, language, time zone and hash seed, and compares the bytes."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path


class Missing(Exception):
    """A tool that the check needs is not installed, or does nothing here."""


WORLDS = (
    {"clock": "2026-02-28 23:59:58", "LANG": "C", "LC_ALL": "C", "TZ": "Pacific/Kiritimati"},
    {"clock": "2031-05-17 12:00:00", "LANG": "nb_NO.UTF-8", "LC_ALL": "nb_NO.UTF-8", "TZ": "America/St_Johns"},
)


def world(settings):
    """The words before a command and the environment that put it in another world."""
    if not shutil.which("faketime"):
        raise Missing("faketime is not installed")
    environment = {name: value for name, value in os.environ.items() if name != "SWIFT_DETERMINISTIC_HASHING"}
    environment |= {name: value for name, value in settings.items() if name != "clock"}
    before = ["faketime", "-f", "@" + settings["clock"]]
    year = subprocess.run([*before, "date", "+%Y"], env=environment, capture_output=True, text=True).stdout.strip()
    if year != settings["clock"][:4]:
        raise Missing(f"faketime does not shift the clock here: it says {year}")
    return before, environment


def tree(folder):
    """Every file of a folder with its bytes."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(Path(folder).rglob("*")) if path.is_file()}


def differences(one, other):
    """The files that two trees don't share byte by byte, each with the first difference."""
    found = [f"only in one world: {path}" for path in sorted(one.keys() ^ other.keys())]
    for path in sorted(one.keys() & other.keys()):
        if one[path] != other[path]:
            at = next((n for n, (a, b) in enumerate(zip(one[path], other[path])) if a != b), min(len(one[path]), len(other[path])))
            around = [data[max(0, at - 20):at + 30].decode("utf-8", "replace") for data in (one[path], other[path])]
            found.append(f"{path} differs at byte {at}: {around[0]!r} and {around[1]!r}")
    return found


def problems(make):
    """What differs when `make(folder, before, environment)` fills a folder in one world and in the other."""
    trees = []
    for number, settings in enumerate(WORLDS):
        before, environment = world(settings)
        # The path differs in length and place as well: it must not show in the bytes.
        with tempfile.TemporaryDirectory(prefix="a" * (1 + 20 * number)) as folder:
            target = Path(folder) / ("made" + "x" * number)
            target.mkdir()
            make(target, before, environment)
            trees.append(tree(target))
    return differences(*trees) + ([] if trees[0] else ["nothing was made"])
