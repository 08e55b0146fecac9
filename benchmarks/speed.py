"""How fast `check` is, aligning included, beside pofilter (translate-toolkit) on the same segments.

usage: python benchmarks/speed.py [--pairs 1000] [--seed 1]

The pairs are the bundled examples, and the news of `$TRANSFLOW_DATA/parallel/ntrex128` where it is there,
varied by a seed: figures changed alike on both sides, now and then a paragraph left untranslated. One
process checks them all (`--jobs 1`); pofilter reads the same paragraphs, paired already, from one PO file.
Both are counted in Latvian sentences a second. The cold start is that of one pair in a project of its own,
the second of five runs or later, the best of them."""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

import polib
from corpora import line_parallel
from false_alarms import escaped

from transflow import align, read

Texts = list[tuple[str, str]]  # paragraphs, Latvian and English
EXAMPLES = Path(__file__).parents[1] / "examples" / "releases"
BIN = Path(sys.executable).parent


def examples() -> Iterator[Texts]:
    """The paragraphs of the bundled releases, as aligned."""
    for folder in sorted(EXAMPLES.iterdir()):
        source, target = (read(next(folder.glob(f"{tag}.*")), tag) for tag in ("lv", "en"))
        beads = align(source, target).beads
        yield [
            (
                "\n".join(source.blocks[at].text for at in bead.source),
                "\n".join(target.blocks[at].text for at in bead.target),
            )
            for bead in beads
            if bead.source and bead.target
        ]


def news() -> Iterator[Texts]:
    """The paragraphs of the news, where there are any."""
    if os.environ.get("TRANSFLOW_DATA"):
        for _, latvian, english in line_parallel("ntrex128"):
            yield [(lv, en) for lv, en in zip(latvian, english, strict=True) if lv.strip() and en.strip()]


def varied(texts: Texts, chance: random.Random) -> Texts:
    """The texts with other figures, and now and then a paragraph left in Latvian."""
    figures = str.maketrans("23456789", "".join(chance.sample("23456789", 8)))
    return [
        (lv.translate(figures), (lv if chance.random() < 0.02 else en).translate(figures)) for lv, en in texts
    ]


def written(pairs: Sequence[Texts], folder: Path) -> None:
    """A project with a release for each pair, in Markdown."""
    for number, texts in enumerate(pairs):
        release = folder / "releases" / f"{number:05}"
        release.mkdir(parents=True)
        for side, tag in enumerate(("lv", "en")):
            paragraphs = (escaped(each[side].replace("\n", " ")) for each in texts)
            (release / f"{tag}.md").write_text("\n\n".join(paragraphs) + "\n", "utf-8")


def seconds(*command: str | Path) -> float:
    """How long a command takes; it may find what it likes."""
    start = time.perf_counter()
    subprocess.run(list(map(str, command)), check=False, capture_output=True)
    return time.perf_counter() - start


def checked(folder: Path) -> tuple[int, float]:
    """The segments of a project, and how long the gate takes over it."""
    report = folder / "report.json"
    taken = seconds(BIN / "transflow", "check", folder, "--jobs", "1", "--format", "json", "-o", report)
    return json.loads(report.read_bytes())["summary"]["segments"], taken


def filtered(pairs: Sequence[Texts], folder: Path) -> float | None:
    """How long pofilter takes over the same paragraphs; None where it is not installed."""
    command = shutil.which("pofilter", path=str(BIN)) or shutil.which("pofilter")
    if command is None:
        return None
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "en"}
    for number, (source, target) in enumerate(each for texts in pairs for each in texts):
        catalogue.append(polib.POEntry(msgid=source, msgstr=target, msgctxt=str(number)))
    catalogue.save(str(folder / "in.po"))
    return seconds(command, "--progress=none", folder / "in.po", folder / "out.po")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--pairs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    known = [*examples(), *news()]
    pairs = [varied(known[number % len(known)], chance) for number in range(arguments.pairs)]
    with tempfile.TemporaryDirectory() as name:
        many, one = Path(name, "many"), Path(name, "one")
        written(pairs, many)
        written(pairs[:1], one)
        segments, taken = checked(many)
        print(f"{len(pairs)} pairs, {segments} segments")
        print(f"transflow check --jobs 1  {taken:7.2f} s  {segments / taken:8.0f} segments/s")
        peer = filtered(pairs, Path(name))
        if peer is not None:
            print(f"pofilter                  {peer:7.2f} s  {segments / peer:8.0f} segments/s")
        cold = min(seconds(BIN / "transflow", "check", one) for _ in range(5))
        print(f"one pair, cold start      {cold:7.2f} s")


if __name__ == "__main__":
    main()
