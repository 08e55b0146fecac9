"""How fast `check` is, aligning included, beside pofilter (translate-toolkit) on the same segments.

usage: python benchmarks/speed.py [--pairs 1000] [--seed 1]

The pairs are the bundled examples, and the news of `$TRANSFLOW_DATA/parallel/ntrex128` where it is there,
varied by a seed: figures changed alike on both sides, now and then a paragraph left untranslated. One
process checks them all (`--jobs 1 --no-cache`); pofilter reads the same paragraphs, paired already, from one
PO file. Both are counted in Latvian sentences a second of processor time, which other work on the machine
disturbs less than the clock, the best of three runs in turn. Then, by the clock, all cores, and a second run
with nothing changed, the best of three. At last the share of each stage, in one process."""

from __future__ import annotations

import json
import os
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import polib
from command_line import parser_of
from corpora import line_parallel
from false_alarms import escaped
from mutation_peers import installed
from tables import print_heads, print_row
from timing import Taken, timed

from transflow import align, read
from transflow.align.documents import align as align_documents
from transflow.config import Settings
from transflow.pipeline import judge, segmented
from transflow.services.glossaries import termbase_of
from transflow.services.releases.documents import read_document
from transflow.terms.annotating import annotated

Texts = list[tuple[str, str]]  # paragraphs, Latvian and English
EXAMPLES = Path(__file__).parents[1] / "examples" / "releases"
BIN = Path(sys.executable).parent
TURNS = 3


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


def checked(folder: Path, *options: str) -> tuple[int, Taken]:
    """The segments of a project, and how long the gate takes over it."""
    report = folder / "report.json"
    command: list[str | Path] = [
        BIN / "transflow",
        "check",
        folder,
        *options,
        "--format",
        "json",
        "-o",
        report,
    ]
    taken = timed(command, codes=(0, 1))
    return json.loads(report.read_bytes())["summary"]["segments"], taken


def filtered(pairs: Sequence[Texts], folder: Path) -> Taken | None:
    """How long pofilter takes over the same paragraphs; None where it is not installed."""
    command = installed("pofilter")
    if command is None:
        return None
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Language": "en"}
    for number, (source, target) in enumerate(each for texts in pairs for each in texts):
        catalogue.append(polib.POEntry(msgid=source, msgstr=target, msgctxt=str(number)))
    catalogue.save(str(folder / "in.po"))
    return timed([command, "--progress=none", folder / "in.po", folder / "out.po"])


def shares(folder: Path) -> dict[str, float]:
    """The share of each stage of the gate in its processor time."""
    termbase = termbase_of(Settings(root=folder))
    taken = dict.fromkeys(("reading", "segmenting", "terms", "aligning", "judging"), 0.0)
    for release in sorted((folder / "releases").iterdir()):
        marks = [time.process_time()]
        documents = [read_document(release / f"{tag}.md", tag, folder) for tag in ("lv", "en")]
        marks.append(time.process_time())
        documents = [segmented(each) for each in documents]
        marks.append(time.process_time())
        documents = [
            annotated(each, termbase, other) for each, other in zip(documents, ("en", "lv"), strict=True)
        ]
        marks.append(time.process_time())
        bitext = align_documents(*documents)
        marks.append(time.process_time())
        judge(bitext)
        marks.append(time.process_time())
        for stage, (start, end) in zip(taken, pairwise(marks), strict=True):
            taken[stage] += end - start
    return {stage: each / sum(taken.values()) for stage, each in taken.items()}


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("--pairs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args()
    chance = random.Random(arguments.seed)
    known = [*examples(), *news()]
    pairs = [varied(known[number % len(known)], chance) for number in range(arguments.pairs)]
    with tempfile.TemporaryDirectory() as name:
        many, one = Path(name, "many"), Path(name, "one")
        os.environ["TRANSFLOW_CACHE"] = str(Path(name, "cache"))
        written(pairs, many)
        written(pairs[:1], one)
        checked(one)  # fills the cache of terms
        alone, peers = [], []
        for _ in range(TURNS):
            segments, taken = checked(many, "--jobs", "1", "--no-cache")
            alone.append(taken.processor)
            if peer := filtered(pairs, Path(name)):
                peers.append(peer.processor)
        print(f"{len(pairs):,} pairs, {segments:,} segments.\n")
        print_heads("what | seconds | segments a second")
        print_speed("transflow check, one core", min(alone), segments)
        if peers:
            print_speed("pofilter, one core, given the pairing", min(peers), segments)
        print_speed(f"all {os.cpu_count()} cores, by the clock", checked(many)[1].wall, segments)
        again = [checked(many)[1] for _ in range(TURNS)]
        print_speed("nothing changed, by the clock", min(each.wall for each in again), segments)
        print_speed("nothing changed, processor", min(each.processor for each in again), segments)
        print()
        print_heads("stage | share of the processor time")
        for stage, share in shares(many).items():
            print_row(stage, f"{share:.0%}")


def print_speed(what: str, taken: float, segments: int) -> None:
    """A row of the table."""
    print_row(what, f"{taken:.2f}", f"{segments / taken:,.0f}")


if __name__ == "__main__":
    main()
