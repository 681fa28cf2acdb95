"""Holds schedule.xml against the schema of c3voc (https://c3voc.de/schedule/schema.xsd), with xmllint.

The schema is not Spre's to copy: it is looked for under SPRE_TEST_DATA or in ../shared/data, as conference/schedule.xml.xsd.
"""

import os
import random
import shutil
import subprocess
import tempfile
from pathlib import Path

import workspace

ROOT = Path(__file__).resolve().parents[2]
TYPES = ["plenary", "parallel", "workshop", "posters", "break", "social"]


class Missing(Exception):
    """What the check needs and this machine lacks."""


def schema():
    """The path of the schema."""
    data = Path(os.environ.get("SPRE_TEST_DATA", ROOT.parent / "shared/data"))
    path = data / "conference/schedule.xml.xsd"
    if not path.exists():
        raise Missing(f"there is no {path}")
    if not shutil.which("xmllint"):
        raise Missing("xmllint is not installed")
    return path


def problems(path):
    """What xmllint says of a file, a line each."""
    done = subprocess.run(
        ["xmllint", "--noout", "--schema", str(schema()), str(path)], capture_output=True, text=True, timeout=60)
    return [] if done.returncode == 0 else done.stderr.strip().splitlines() or [f"xmllint ended {done.returncode}"]


def problems_in(text):
    """The same for the text of a file."""
    with tempfile.NamedTemporaryFile("w", suffix=".xml", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        return problems(file.name)


def conference(chance):
    """An activity with sessions thrown together: repeated ids, strange titles, times that overlap or run backwards."""
    def clock(minutes):
        return f"{minutes // 60:02}:{minutes % 60:02}"

    def words():
        return {chance.choice(["nb", "en"]): chance.choice(workspace.TITLES)}

    def talk(index):
        one = {"title": words(), "by": chance.choice([["leder"], ["borte", "leder"], []]), "abstract": words()}
        if chance.random() < 0.5:
            one["id"] = chance.choice(["x", f"t{index}", "felles"])
        if chance.random() < 0.6:
            one["minutes"] = chance.choice([5, 20, 45, 120])
        if chance.random() < 0.2:
            one["start"] = clock(chance.randrange(8 * 60, 24 * 60))
        return one

    def session(index):
        late = chance.random() < 0.3
        start = chance.randrange(21 * 60 if late else 8 * 60, (23 if late else 17) * 60, 5)
        one = {
            "id": chance.choice(["a", f"okt-{index}", f"s{index}"]), "title": words(), "type": chance.choice(TYPES),
            "day": chance.choice(["2026-10-24", "2026-10-25"]), "start": clock(start),
            "end": clock(min(start + chance.choice([-5, 30, 60, 90]), 24 * 60 - 1)), "room": chance.choice(["r", "rom-2", "borte"]),
        }
        if chance.random() < 0.6:
            one["contributions"] = [talk(n) for n in range(chance.randrange(4))]
        return one

    return {
        "title": words(), "kind": "conference", "measure": "konferanse", "from": "2026-10-24", "to": "2026-10-25",
        "groups": ["A"], "languages": ["nb"],
        "rooms": [{"id": "r", "name": words()}, {"id": "rom-2", "name": words(), "seats": 12}],
        "sessions": [session(n) for n in range(1, chance.randrange(2, 16))],
    }


def write(folder, count, seed=1):
    """A workspace with as many conferences as wanted, over the night when the clock is put back; returns their ids."""
    measure = {"id": "konferanse", "number": 4, "name": {"nb": "Konferanser"}, "groups": "all", "channel": "conference"}
    plan = workspace.PLAN | {"measures": workspace.PLAN["measures"] + [measure]}
    workspace.write(folder, "plan.yml", workspace.yaml(plan))
    workspace.write(folder, "spre.yml", workspace.yaml(workspace.SETTINGS))
    chance = random.Random(seed)
    ids = [f"k{n}" for n in range(count)]
    for one in ids:
        workspace.write(folder, f"activities/2026/{one}.yml", workspace.yaml(conference(chance)))
    return ids
