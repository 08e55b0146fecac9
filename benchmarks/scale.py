"""Growth: what a hundred, a thousand, ten thousand generated releases cost each command in processor time and memory.

usage: python benchmarks/scale.py [--sizes 100,1000] [--only COMMAND …] [--paragraphs 20000,100000]

The releases are those of `generated_releases.py`: six short paragraphs a side, in series whose members differ in
dates and figures only. Each command runs in a process of its own, on one core (`--jobs 1`), with a cache of its own;
time is that of the processor, start of the interpreter included, memory the most that the process or a worker of it
had at once. The exponent is that of growth from the size before, without what a single release costs: 1 is linear,
0 does not grow; the last column is by how much memory grew with each release since the size before the largest. The
second table works out from the largest size what whole archives would cost one core, the third is of one pair of files
with so many paragraphs a side."""

from __future__ import annotations

import argparse
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from generated_releases import generated_releases
from tables import print_heads, print_row

SIZES = "100,1000"
COMMANDS = {
    "sync, the first": ("sync", "--quiet"),
    "sync, nothing changed": ("sync", "--quiet"),
    "check": ("check", "--jobs", "1", "--no-cache", "--fail-level", "never", "-o", "checked.txt"),
    "check, nothing changed": ("check", "--jobs", "1", "--fail-level", "never", "-o", "c.txt"),
    "queue next": ("queue", "next", "--as", "bench"),
    "queue list": ("queue", "list", "--json"),
    "status": ("status",),
    "report": ("report", "--jobs", "1", "-o", "pages", "--quiet"),
    "pair": ("pair", "heaps/lv", "heaps/en", "-o", "pairs.tsv"),
    "archive": ("archive", "heaps/lv", "heaps/en", "--jobs", "1", "-o", "archived", "--quiet"),
    "archive of pairs that are known": ("archive", "pairs.tsv", "--jobs", "1", "-o", "listed", "--quiet"),
}
LONG = ("check", "--pair", "lv.md", "en.md", "--fail-level", "never", "-o", "checked.txt")
MUCH = 2000  # characters of what a command says that cannot run
TWICE = ("check, nothing changed",)
FORECAST = ("sync, the first", "check", "pair", "archive")
ARCHIVES = {
    "all ministries of Latvia: 14, twenty years, 600 releases a year each": 14 * 20 * 600,
    "the EU: twenty years, 3,000 releases a year, each into 23 languages": 20 * 3_000 * 23,
}


class Cost(NamedTuple):
    """Processor seconds and the most memory, in megabytes."""

    seconds: float
    memory: float


def costs(count: int, chosen: Sequence[str]) -> Iterator[tuple[str, Cost]]:
    """What each of the commands costs for so many releases."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        write_releases(folder, count)
        for what in chosen:
            arguments = COMMANDS[what]
            if what in TWICE:
                cost_of(arguments, folder)
            yield what, cost_of(arguments, folder)


def write_releases(folder: Path, count: int) -> None:
    """A project in the usual layout, and the same texts as two heaps."""
    (folder / "transflow.toml").write_text("", "utf-8")
    for release in generated_releases(count):
        for tag, paragraphs in (("lv", release.source), ("en", release.target)):
            text = "# " + "\n\n".join(paragraphs) + "\n"
            for file in (f"releases/{release.name}/{tag}.md", f"heaps/{tag}/{tag}{release.name}.md"):
                (folder / file).parent.mkdir(parents=True, exist_ok=True)
                (folder / file).write_text(text, "utf-8")


def long_cost(paragraphs: int) -> Cost:
    """What one pair costs that has so many paragraphs a side: those of the releases, one after the other."""
    with tempfile.TemporaryDirectory() as name:
        for side, tag in enumerate(("lv", "en")):
            texts = (
                text for each in generated_releases(paragraphs) for text in (each.source, each.target)[side]
            )
            Path(name, f"{tag}.md").write_text("\n\n".join(islice(texts, paragraphs)) + "\n", "utf-8")
        return cost_of(LONG, Path(name))


def cost_of(arguments: tuple[str, ...], folder: Path) -> Cost:
    """Runs a command to its end; one that cannot run ends the benchmark."""
    command = [sys.executable, "-m", "transflow", *arguments]
    environment = {**os.environ, "TRANSFLOW_CACHE": str(folder / "cache")}
    with tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        child = subprocess.Popen(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=said)
        _, status, used = os.wait4(child.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        allowed = (0, 1) if arguments[0] == "queue" else (0,)  # a queue may be empty
        if code not in allowed:
            said.seek(0)
            raise SystemExit(f"transflow {' '.join(arguments)} ended with {code}:\n{said.read()[-MUCH:]}")
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def exponent(one: Cost, before: Cost, after: Cost, ratio: float) -> str:
    """That of time from one size to the next; where nothing has grown there is none."""
    small, large = before.seconds - one.seconds, after.seconds - one.seconds
    return f"{math.log(large / small) / math.log(ratio):.2f}" if min(small, large) > 0.05 else "–"


def kilobytes(before: Cost, after: Cost, releases: int) -> str:
    """By how much memory grew with each of so many releases more."""
    return f"{1024 * (after.memory - before.memory) / releases:.1f}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", default=SIZES, help="Numbers of releases, ascending, apart by commas.")
    parser.add_argument(
        "--only", nargs="*", choices=COMMANDS, default=list(COMMANDS), help="Some commands only."
    )
    parser.add_argument("--paragraphs", default="", help="Lengths of one long text, apart by commas.")
    asked = parser.parse_args()
    sizes, lengths = (
        [int(each) for each in given.split(",") if each] for given in (asked.sizes, asked.paragraphs)
    )
    if asked.only:
        print_growth(sizes, asked.only)
    if lengths:
        print_long(lengths)


def print_growth(sizes: Sequence[int], chosen: Sequence[str]) -> None:
    """What each command costs at each size, and what whole archives would take."""
    found = {size: dict(costs(size, chosen)) for size in (1, *sizes)}
    short, most = (1, *sizes)[-2:]
    heads = (f"{size:,}: seconds | MB | exponent" for size in sizes)
    print_heads(f"command | {' | '.join(heads)} | kB a release")
    for what in chosen:
        cells = [what]
        for before, size in zip((1, *sizes), sizes, strict=False):
            cost = found[size][what]
            power = "–"
            if before > 1:
                power = exponent(found[1][what], found[before][what], cost, size / before)
            cells += [f"{cost.seconds:.2f}", f"{cost.memory:.0f}", power]
        print_row(*cells, kilobytes(found[short][what], found[most][what], most - short))
    print()
    print_forecast(found[1], found[most], most)
    print()


def print_long(lengths: Sequence[int]) -> None:
    """What one long text costs."""
    print_heads("one text, paragraphs a side | seconds | MB")
    for length in lengths:
        cost = long_cost(length)
        print_row(f"{length:,}", f"{cost.seconds:.1f}", f"{cost.memory:.0f}")


def print_forecast(one: dict[str, Cost], most: dict[str, Cost], size: int) -> None:
    """What whole archives would take."""
    chosen = [what for what in FORECAST if what in most]
    print_heads("archive | pairs | " + " | ".join(f"{what}, hours" for what in chosen))
    for archive, count in ARCHIVES.items():
        print_row(archive, f"{count:,}", *(hours(one[what], most[what], size, count) for what in chosen))


def hours(one: Cost, most: Cost, size: int, count: int) -> str:
    """What so many releases would take, at what each took beyond the first at the largest size."""
    return f"{(one.seconds + (most.seconds - one.seconds) / (size - 1) * (count - 1)) / 3600:.1f}"


if __name__ == "__main__":
    main()
