"""Says which module may import which, and finds every Swift file that breaks it.

Usage: arrows.py [PACKAGE]. Prints one line per fault; ends 1 when there is one.
"""

import json
import re
import subprocess
import sys
from pathlib import Path

# Modules of the toolchain. The core, the formats and the channels compute, and get only the first set.
ESSENTIALS = {"FoundationEssentials"}
TOOLCHAIN = ESSENTIALS | {
    "Foundation", "FoundationInternationalization", "FoundationXML", "Synchronization", "Dispatch", "Glibc", "Musl", "Darwin",
}

# Each third-party module and the one module of ours that may see it.
CONFINED = {"Yams": "SpreWorkspace", "CCmarkGFM": "SpreWorkspace", "Crypto": "SpreWorkspace", "ArgumentParser": "SpreCLI"}

# Where the essentials are not a module of their own, Foundation stands in for them.
STAND_IN = re.compile(
    r"(#if canImport\(FoundationEssentials\)\s*(?:\w+[ \t]+)?import FoundationEssentials\s*)"
    r"#else\s*(?:\w+[ \t]+)?import Foundation\s*#endif")

# What each module may import.
ARROWS = {
    "SpreCore": ESSENTIALS,
    "SpreFormats": ESSENTIALS | {"SpreCore"},
    "SpreReports": ESSENTIALS | {"SpreCore", "SpreFormats"},
    "SpreWorkspace": TOOLCHAIN | {"SpreCore", "Yams", "CCmarkGFM", "Crypto"},
    "SpreCLI": TOOLCHAIN | {"SpreCore", "SpreFormats", "SpreWorkspace", "SpreReports", "ArgumentParser"},
    "SpreTestKit": TOOLCHAIN | {"SpreCore", "SpreFormats", "SpreWorkspace", "Testing"},
    "spre": {"SpreCore", "SpreCLI"},
    "LinkedChannels": TOOLCHAIN | {"PackagePlugin"},
    "spre-codegen": TOOLCHAIN,
}

# Files that may import more than their module may, for what the essentials lack: composed letters, and the logarithm.
EXCEPTIONS = {
    "Sources/SpreCore/Text/Normalization.swift": {"Foundation"},
    "Sources/SpreCore/Coverage/Evenness.swift": {"Foundation"},
}

# The modules that a channel of somebody else's, in a package of its own, may build on.
PUBLIC = {"SpreCore", "SpreFormats", "SpreCLI", "SpreTestKit"}

IMPORT = re.compile(
    r"^[ \t]*(?:@[\w]+(?:\([^)]*\))?[ \t]+)*"
    r"(?:(?:public|package|internal|fileprivate|private)[ \t]+)?"
    r"import[ \t]+(?:(?:struct|class|enum|protocol|func|var|let|typealias|actor)[ \t]+)?([A-Za-z_]\w*)",
    re.MULTILINE)


def without_comments_and_texts(source):
    """The source with comments and multi-line texts blanked, so that an import named in one doesn't count."""
    pattern = re.compile(r'(#*)"""(.*?)"""\1|/\*.*?\*/|//[^\n]*', re.DOTALL)
    return pattern.sub(lambda match: "\n" * match.group(0).count("\n"), source)


def imports(source):
    """The modules a Swift source imports, each with its line."""
    clean = STAND_IN.sub(lambda match: match.group(1) + "\n" * 3, without_comments_and_texts(source))
    return [(match.group(1), clean.count("\n", 0, match.start(1)) + 1) for match in IMPORT.finditer(clean)]


def allowed(path):
    """What the file at a path may import, or None where no module owns it."""
    parts = path.split("/")
    if parts == ["Package.swift"] or (parts[0] == "Examples" and parts[2:] == ["Package.swift"]):
        return {"PackageDescription"}
    if parts[0] == "Sources" and len(parts) > 2:
        module = parts[2] if parts[1] == "Build" and len(parts) > 3 else parts[1]
        return None if module not in ARROWS else ARROWS[module] | EXCEPTIONS.get(path, set())
    if parts[0] == "Plugins" and len(parts) > 3 and parts[2] == "Sources":
        return ESSENTIALS | {"SpreCore", "SpreFormats"}
    if parts[0] == "Plugins" and len(parts) > 3 and parts[2] == "Tests":
        return TOOLCHAIN | {"SpreCore", "SpreFormats", "SpreTestKit", "Testing", "Spre" + parts[1]}
    if parts[:2] == ["Tests", "Benchmarks"]:
        return TOOLCHAIN | {"SpreCore", "SpreFormats"}
    if parts[0] == "Tests" and len(parts) > 2 and parts[1].endswith("Tests"):
        own = parts[1].removesuffix("Tests")
        confined = {module for module, owner in CONFINED.items() if owner == own}
        return TOOLCHAIN | confined | {module for module in ARROWS if module.startswith("Spre")} | {"Testing"}
    if parts[0] == "Examples" and len(parts) > 3 and parts[2] in ("Sources", "Tests"):
        return TOOLCHAIN | PUBLIC | {"Testing"} | {f"Spre{parts[1].removesuffix('Channel')}", parts[1]}
    return None


def faults_in_file(path, source):
    """What is wrong with the place and the imports of one file."""
    may = allowed(path)
    if may is None:
        return [f"{path}: lies in no module's folder"]
    return [
        f"{path}:{line}: imports {module}, which this module may not see"
        for module, line in imports(source) if module not in may
    ]


def faults_in_package(description, channels):
    """Dependencies that the package description declares and the arrows don't allow."""
    found = []
    for target in description["targets"]:
        name, path = target["name"], target.get("path") or ""
        plugin = path.startswith("Plugins/") and path.endswith("/Sources")
        may = ESSENTIALS | {"SpreCore", "SpreFormats"} if plugin else ARROWS.get(name)
        if may is None or target["type"] in ("plugin", "test"):
            continue
        declared = {next(iter(one.values()))[0] for one in target["dependencies"]}
        linked = {f"Spre{channel}" for channel in channels} if name == "spre" else set()
        found += [f"Package.swift: {name} may not depend on {other}" for other in sorted(declared - may - linked)]
    return found


def swift_files(package):
    """Every Swift file of the package, build folders apart."""
    for path in sorted(package.rglob("*.swift")):
        relative = path.relative_to(package)
        if not any(part.startswith(".") for part in relative.parts):
            yield relative.as_posix(), path


def main():
    package = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2]).resolve()
    found, count = [], 0
    for relative, path in swift_files(package):
        count += 1
        found += faults_in_file(relative, path.read_text(encoding="utf-8"))
    dump = subprocess.run(["swift", "package", "dump-package"], cwd=package, capture_output=True, text=True, check=True)
    channels = [folder.parent.name for folder in package.glob("Plugins/*/Sources")]
    found += faults_in_package(json.loads(dump.stdout), channels)
    print("\n".join(found + [f"{count} Swift files, {len(found)} faults in their places and imports"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
