"""One line per check, and a closing count."""

import os


class Report:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def check(self, name, problems):
        """A check passes when it found no problem; the first twenty problems are shown."""
        if problems:
            self.failed += 1
            print(f"FAIL {name}", flush=True)
            for problem in problems[:20]:
                print(f"     {problem}", flush=True)
            if len(problems) > 20:
                print(f"     and {len(problems) - 20} more", flush=True)
        else:
            self.passed += 1
            print(f"ok   {name}", flush=True)

    def skip(self, name, why):
        """A check that this machine cannot make; in CI, where everything can be installed, that is a failure."""
        if os.environ.get("CI") == "true":
            self.check(name, [f"skipped, which CI does not accept: {why}"])
        else:
            self.skipped += 1
            print(f"skip {name}: {why}", flush=True)

    def absent(self, name, why):
        """A check on data that others own and that is not everywhere, in CI neither."""
        self.skipped += 1
        print(f"skip {name}: {why}", flush=True)

    def close(self):
        """Prints the count; true when nothing failed."""
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        print(f"{self.passed} passed, {self.failed} failed{skipped}", flush=True)
        return self.failed == 0
