#!/usr/bin/env python3
"""Reads and writes comma-separated values with Python's csv module, for comparison with Spre's.

Usage: tables.py FILE.csv...        reads each and compares it with FILE.json beside it
       tables.py --write SEED COUNT FOLDER

A table is `{"delimiter": D, "rows": [[TEXT, ...], ...]}`. Exits 1 when one comes out otherwise than it went in.
"""

import csv
import json
import random
import sys
from pathlib import Path

from judging import judge

PIECES = [
    "a", "æøå", "Čállinlávdegoddi", "👩‍👩‍👧‍👦", "e\u0301", " ", ",", ";", "\t", '"', '""', "\n", "\r\n", "'", "=1", "-1", "sep=;", "\u2028",
    "\ufeff", "null", "12,5",
]


def read(path, delimiter):
    with open(path, encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=delimiter, strict=True))


def problems(path):
    wanted = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    try:
        got = read(path, wanted["delimiter"])
    except (csv.Error, UnicodeDecodeError) as problem:
        return [f"cannot be read: {problem}"]
    if len(got) != len(wanted["rows"]):
        return [f"{len(got)} rows, not {len(wanted['rows'])}"]
    pairs = enumerate(zip(got, wanted["rows"]), 1)
    return [f"row {number} came out as {row!r}, not {other!r}"[:1500] for number, (row, other) in pairs if row != other]


def write(seed, count, folder):
    """Tables in every dialect, with two columns or more and something in each row."""
    chance = random.Random(seed)
    for number in range(count):
        width = chance.randint(2, 6)
        rows = [[f"k{n}" for n in range(width)]]
        for _ in range(chance.randint(0, 8)):
            rows.append(["x", *("".join(chance.choices(PIECES, k=chance.randint(0, 4))) for _ in range(width - 1))])
        delimiter = chance.choice(",;\t")
        ending = chance.choice(["\r\n", "\n"])
        path = Path(folder) / f"{number}.csv"
        with open(path, "w", encoding=chance.choice(["utf-8", "utf-8-sig"]), newline="") as file:
            quoting = chance.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
            csv.writer(file, delimiter=delimiter, quoting=quoting, lineterminator=ending).writerows(rows)
        path.with_suffix(".json").write_text(json.dumps({"delimiter": delimiter, "rows": rows}), encoding="utf-8")


def main(arguments):
    if len(arguments) == 4 and arguments[0] == "--write":
        write(int(arguments[1]), int(arguments[2]), arguments[3])
        return 0
    return judge(arguments, problems, __doc__)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
