"""Measures the built program: its start, large workspaces and logs, one edition of twelve items, and messages.

Usage: bench.py --spre PROGRAM --messages PROGRAM [--only start|check|edition|logs|messages ...]. Times are medians:
wall seconds, and the processor's own, which other work on the machine disturbs less. Memory is the peak of the process.
"""

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Oracles"))
import messages  # noqa: E402
import workspace  # noqa: E402

TODAY = str(workspace.TODAY)
SIZES = (100, 1_000, 10_000)
ACTIVITIES = 2_000
LOGS = (10_000, 20_000, 40_000)

# Twice the activities may cost this many times as much, of the processor's time and of memory.
DOUBLING = 2.2

# How many of the units that memory is counted in make a MB: Linux counts kB, macOS bytes.
UNITS = 1024 if sys.platform == "linux" else 1024 * 1024


@dataclass
class Measured:
    """Medians of wall and processor seconds, and the largest peak of memory in MB."""

    wall: float
    processor: float
    memory: float

    def __str__(self):
        unit, scale = ("s ", 1) if self.wall >= 1 else ("ms", 1000)
        # A child starts as a copy of this process, so less than this process has used cannot be told.
        floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / UNITS
        memory = f"{self.memory:.1f} MB" if self.memory > floor * 1.05 else f"under {floor:.0f} MB"
        return f"{self.wall * scale:8.2f} {unit}{self.processor * scale:8.2f} {unit}{memory:>14}"


def measure(command, runs, accept=(0,)):
    """Runs a command some times; it must end as accepted."""
    walls, processors, peaks = [], [], []
    for _ in range(runs):
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        walls.append(time.perf_counter() - start)
        child.returncode = os.waitstatus_to_exitcode(status)
        child.stderr.close()
        if child.returncode not in accept:
            sys.exit(f"{' '.join(map(str, command))} ended {child.returncode}: {said.decode(errors='replace')[-800:]}")
        processors.append(usage.ru_utime + usage.ru_stime)
        peaks.append(usage.ru_maxrss / UNITS)
    return Measured(statistics.median(walls), statistics.median(processors), max(peaks))


def line(name, value):
    print(f"{name:<44}{value}", flush=True)


def empty_program(folder):
    """The smallest Swift program, built as the measured one is."""
    source = folder / "empty.swift"
    source.write_text("\n")
    subprocess.run(["swiftc", "-O", "-static-stdlib", str(source), "-o", str(folder / "empty")], check=True)
    return folder / "empty"


def start(spre, folder, runs=40):
    empty = measure([empty_program(folder)], runs)
    helped = measure([spre, "--help"], runs)
    line("start of an empty Swift program", empty)
    line("start of spre --help", helped)
    line("against the empty program", f"{helped.wall / empty.wall:5.1f} times{helped.processor / empty.processor:5.1f} times")


def check(spre, folder, runs=3):
    rows = []
    for items in SIZES:
        place = folder / f"items-{items}"
        workspace.large(place, items, ACTIVITIES)
        rows.append(measure([spre, "check", "--workspace", place, "--today", TODAY], runs))
        line(f"check of {items:,} items, {ACTIVITIES:,} activities", rows[-1])
    # The activities are the same in all, so what an item costs is the slope between two sizes; equal slopes are linear.
    for smaller, larger, few, many in zip(rows, rows[1:], SIZES, SIZES[1:]):
        seconds = (larger.processor - smaller.processor) / (many - few)
        memory = (larger.memory - smaller.memory) / (many - few)
        line(f"each item from {few:,} to {many:,}", f"{'':11}{seconds * 1e6:8.0f} µs{memory * 1024:11.1f} kB")
    line(f"{SIZES[2]:,} items against {SIZES[1]:,}",
         f"{rows[2].wall / rows[1].wall:5.1f} times{rows[2].processor / rows[1].processor:5.1f} times"
         f"{rows[2].memory / rows[1].memory:8.1f} times")


def logs(spre, folder, runs=3):
    """Commands over logs of many activities; the processor tells the ratio, as it minds other work least."""
    commands = {
        "coverage": ["plan", "coverage", "--all", "--list"],
        "pressure": ["plan", "pressure"],
        "check": ["check"],
        "annual report": ["report", "annual", "--year", "2026"],
    }
    rows = {name: [] for name in commands}
    for activities in LOGS:
        place = folder / f"log-{activities}"
        workspace.log(place, activities)
        for name, words in commands.items():
            rows[name].append(measure([spre, *words, "--workspace", place, "--today", TODAY], runs))
            line(f"{name} of {activities:,} activities", rows[name][-1])
    slow = []
    for name, measured in rows.items():
        for smaller, larger, few, many in zip(measured, measured[1:], LOGS, LOGS[1:]):
            ratios = (larger.wall / smaller.wall, larger.processor / smaller.processor, larger.memory / smaller.memory)
            line(f"{name}: {many:,} activities against {few:,}",
                 f"{ratios[0]:5.2f} times{ratios[1]:5.2f} times{ratios[2]:8.2f} times")
            if max(ratios[1:]) > DOUBLING:
                slow.append(f"{name} of {many:,}")
    if slow:
        sys.exit(f"Twice the activities cost more than {DOUBLING} times as much: {', '.join(slow)}")


def edition(spre, folder, runs=15):
    place = folder / "edition"
    workspace.hostile(place)
    line("draft of 12 items in 3 languages", measure(
        # Hostile texts are errors, as they should be; the edition is written all the same.
        [spre, "draft", "brev-november", "--workspace", place, "--today", TODAY], runs, accept=(0, 1)))


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--spre", type=Path, required=True)
    arguments.add_argument("--messages", type=Path, required=True)
    arguments.add_argument("--only", nargs="*", default=[])
    chosen = arguments.parse_args()
    spre = chosen.spre.resolve()
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {load:.1f} before the start{'; times are worse for it' if load > 1 else ''}")
    line("", f"{'wall':>11}{'processor':>11}{'memory':>14}")
    with tempfile.TemporaryDirectory(prefix="spre-bench-") as folder:
        parts = {
            "start": start, "check": check, "edition": edition, "logs": logs,
            "messages": lambda _, place: messages.compare(chosen.messages.resolve(), place, line),
        }
        for name, measured in parts.items():
            if not chosen.only or name in chosen.only:
                measured(spre, Path(folder))


if __name__ == "__main__":
    main()
