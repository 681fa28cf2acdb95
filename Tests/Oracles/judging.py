"""What the scripts that judge files one by one have in common."""

import sys
from pathlib import Path


def judge(paths, problems, usage):
    """Prints every problem of every file; the status to end with: 64 without files, 1 when there is a problem."""
    if not paths or paths[0].startswith("-"):
        print(usage, file=sys.stderr)
        return 64
    failed = False
    for path in map(Path, paths):
        for problem in problems(path):
            failed = True
            print(f"{path}: {problem}")
    return 1 if failed else 0
