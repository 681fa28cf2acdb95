"""Checks the marker words of bokmål and nynorsk against hunspell: each is in its own dictionary and not in the other."""

import re
import subprocess
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2] / "Sources/SpreCore/Languages/LanguageMarkers.swift"
DICTIONARIES = {"nb": "nb_NO", "nn": "nn_NO"}


class Missing(Exception):
    """A program or a dictionary that this machine lacks."""


def markers(source=None):
    """The words by form, from the table in the source."""
    text = source if source is not None else SOURCE.read_text(encoding="utf-8")
    table = text.split("public static let forms", 1)[1].split("public static let words", 1)[0]
    return {form: re.findall(r'"([^"]+)"', words) for form, words in re.findall(r"\.(nb|nn): \[(.*?)\]", table, re.DOTALL)}


def unknown(words, dictionary):
    """The words that a dictionary does not have."""
    try:
        found = subprocess.run(
            ["hunspell", "-i", "utf-8", "-d", dictionary, "-l"], input="\n".join(words) + "\n", capture_output=True,
            text=True, check=True)
    except (OSError, subprocess.CalledProcessError) as missing:
        raise Missing(f"hunspell with {dictionary}: {missing}") from missing
    return set(found.stdout.split())


def problems(words):
    found = [] if all(len(words.get(form, [])) >= 20 for form in DICTIONARIES) else ["there are too few marker words"]
    for form, other in (("nb", "nn"), ("nn", "nb")):
        own, foreign = unknown(words[form], DICTIONARIES[form]), unknown(words[form], DICTIONARIES[other])
        found += [f"'{word}' is not in the dictionary of {form}" for word in words[form] if word in own]
        found += [f"'{word}' of {form} is in the dictionary of {other} too" for word in words[form] if word not in foreign]
    return found
