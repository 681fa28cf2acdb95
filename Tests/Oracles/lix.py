"""Compares LIX with four programs that count it, on texts where they agree what a word and a sentence are.

Programs differ by 9 to 19 points on the same prose because of where they end sentences. On one plain sentence a line,
without abbreviations, hyphens, digits and signs, and with three words or more in each, only the formula is left.
"""

import json
import os
import random
import re
import subprocess
import tempfile
from pathlib import Path

import readability
import spacy
import textdescriptives  # noqa: F401  registers its parts with spaCy
from textstat import textstat

LETTERS = "eeeeeaaanrstidlokmgvfupbhyjøåæc"


class Missing(Exception):
    """A program that this machine lacks."""


def texts(count, seed=1968):
    """Texts of 3 to 25 sentences of 3 to 22 words, with the counts that they were made with."""
    dice = random.Random(seed)

    def word(shortest):
        return "".join(dice.choices(LETTERS, k=dice.randint(shortest, 14)))

    made = []
    for _ in range(count):
        # The last word is too long to be an abbreviation.
        sentences = [[word(1) for _ in range(dice.randint(2, 21))] + [word(7)] for _ in range(dice.randint(3, 25))]
        made.append([[words[0].capitalize(), *words[1:]] for words in sentences])
    return made


def formula(sentences):
    words = [word for sentence in sentences for word in sentence]
    return len(words) / len(sentences) + 100 * sum(len(word) > 6 for word in words) / len(words)


def spre_says(program, made):
    with tempfile.TemporaryDirectory(prefix="spre-lix-") as folder:
        names = []
        for number, sentences in enumerate(made):
            path = Path(folder) / f"{number}.txt"
            path.write_text("".join(" ".join(words) + ".\n" for words in sentences), encoding="utf-8")
            names.append(str(path))
        found = subprocess.run([str(program), "read", "--format", "json", *names], capture_output=True, check=True)
    return [text["lix"] for text in json.loads(found.stdout)["texts"]]


def peers():
    """The programs by name: what each says of a text."""
    pipeline = spacy.blank("nb")
    pipeline.add_pipe("sentencizer")
    pipeline.add_pipe("textdescriptives/readability")

    def joined(sentences):
        return " ".join(" ".join(words) + "." for words in sentences)

    def graded(sentences):
        lines = [" ".join([*words, "."]) for words in sentences]
        return readability.getmeasures(lines, lang="en")["readability grades"]["LIX"]

    return {
        "textstat": lambda sentences: textstat.lix(joined(sentences)),
        "readability": graded,
        "TextDescriptives": lambda sentences: pipeline(joined(sentences))._.readability["lix"],
    }


def style_says(made):
    """GNU style on each text; it counts bytes, so it gets Latin-1 and a locale for it."""
    with tempfile.TemporaryDirectory(prefix="spre-style-") as folder:
        try:
            subprocess.run(
                ["localedef", "-i", "nb_NO", "-f", "ISO-8859-1", f"{folder}/nb_NO"], capture_output=True, check=True)
            path, said = Path(folder) / "text", []
            for sentences in made:
                path.write_bytes("".join(" ".join(words) + ".\n" for words in sentences).encode("latin-1"))
                found = subprocess.run(
                    ["style", str(path)], capture_output=True, check=True,
                    env={"PATH": os.environ["PATH"], "LOCPATH": folder, "LC_CTYPE": "nb_NO"})
                said.append(float(re.search(rb"Lix: ([0-9.]+)", found.stdout)[1]))
        except (OSError, subprocess.CalledProcessError) as missing:
            raise Missing(str(missing)) from missing
    return said


def differences(said, expected, decimals):
    """Where a program's numbers differ by more than what it rounds away."""
    tolerance = 0.5 * 10**-decimals + 1e-9
    return [f"text {number}: {a} is not {b}" for number, (a, b) in enumerate(zip(said, expected, strict=True))
            if abs(a - b) > tolerance]
