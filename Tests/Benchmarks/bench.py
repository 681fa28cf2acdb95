"""Measures the built program: its start, the check of large workspaces, and one edition of twelve items.

Usage: bench.py --spre PROGRAM. Times are medians of wall seconds; memory is the peak of the process.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "Oracles"))
import workspace  # noqa: E402

TODAY = str(workspace.TODAY)
SIZES = (100, 1_000, 10_000)
ACTIVITIES = 2_000


def measure(command, runs, accept=(0,)):
    """The median of wall seconds and the largest peak of memory, in MB, over some runs of a command."""
    seconds, peaks = [], []
    for _ in range(runs):
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        said = child.stderr.read()
        _, status, usage = os.wait4(child.pid, 0)
        seconds.append(time.perf_counter() - start)
        code = child.returncode = os.waitstatus_to_exitcode(status)
        if code not in accept:
            sys.exit(f"{' '.join(map(str, command))} ended {code}: {said.decode(errors='replace')[-800:]}")
        peaks.append(usage.ru_maxrss / (1 if sys.platform == "linux" else 1024) / 1024)
    return statistics.median(seconds), max(peaks)


def empty_program(folder):
    """The smallest Swift program, built as the measured one is."""
    source = folder / "empty.swift"
    source.write_text("\n")
    subprocess.run(["swiftc", "-O", "-static-stdlib", str(source), "-o", str(folder / "empty")], check=True)
    return folder / "empty"


def start(spre, folder, runs=40):
    empty, _ = measure([empty_program(folder)], runs)
    helped, memory = measure([spre, "--help"], runs)
    print(f"start of an empty Swift program   {empty * 1000:8.1f} ms")
    print(f"start of spre --help              {helped * 1000:8.1f} ms  {memory:7.1f} MB   {helped / empty:.1f} times the empty one")


def check(spre, folder, runs=3):
    rows = []
    for items in SIZES:
        place = folder / f"items-{items}"
        workspace.large(place, items, ACTIVITIES)
        rows.append(measure([spre, "check", "--workspace", place, "--today", TODAY], runs))
        seconds, memory = rows[-1]
        print(f"check of {items:6,} items, {ACTIVITIES:,} activities {seconds:6.2f} s  {memory:7.1f} MB")
    # The activities are the same in all, so what an item costs is the slope between two sizes; equal slopes are linear.
    costs = [
        ((rows[n + 1][0] - rows[n][0]) / (SIZES[n + 1] - SIZES[n]), (rows[n + 1][1] - rows[n][1]) / (SIZES[n + 1] - SIZES[n]))
        for n in (0, 1)
    ]
    for (seconds, memory), smaller, larger in zip(costs, SIZES, SIZES[1:]):
        print(f"an item, from {smaller:,} to {larger:,}".ljust(33), f"{seconds * 1e6:8.0f} µs {memory * 1024:7.1f} kB")
    print(f"1,000 to 10,000 items             {rows[2][0] / rows[1][0]:8.1f} times the seconds, {rows[2][1] / rows[1][1]:.1f} times the memory")


def edition(spre, folder, runs=15):
    place = folder / "edition"
    workspace.hostile(place)
    seconds, memory = measure([spre, "draft", "--workspace", place, "--today", TODAY], runs)
    print(f"draft of 12 items, 3 languages    {seconds * 1000:8.1f} ms  {memory:7.1f} MB")


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--spre", type=Path, required=True)
    spre = arguments.parse_args().spre.resolve()
    load = os.getloadavg()[0]
    print(f"{os.cpu_count()} cores, load {load:.1f} before the start{'; times are worse for it' if load > 1 else ''}")
    with tempfile.TemporaryDirectory(prefix="spre-bench-") as folder:
        start(spre, Path(folder))
        check(spre, Path(folder))
        edition(spre, Path(folder))


if __name__ == "__main__":
    main()
