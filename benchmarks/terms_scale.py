"""Large termbases: how long they take to compile, how fast they match, how much memory they hold.

    TRANSFLOW_DATA=… python benchmarks/terms_scale.py [--sizes 10000,100000]

The entries are the treebank's 45 terms and others made of the lexicon: a noun in the genitive, or an adjective,
before a noun. The text is that of the treebank's sentences, five a paragraph, over and over; times are those of the
processor. Each size is measured in a process of its own: the termbase is read from a CSV file and compiled (first
run), read again with the forms that were kept (second run), and matched. Floors: 10,000 entries under a second and at
5 MB/s, 100,000 under 400 MB."""

from __future__ import annotations

import argparse
import csv
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sized
from itertools import islice, product
from pathlib import Path

import ahocorasick
from command_line import parser_of
from corpora import data_folder
from tables import print_heads, print_row
from timing import peak

from transflow.formats.termbases.csv import write
from transflow.languages import language
from transflow.languages.lexicon import entries
from transflow.languages.lv.morphology.adjectives import adjective
from transflow.languages.lv.morphology.nouns import noun
from transflow.model import Concept, Designation
from transflow.services.glossaries import read_termbases

MEGABYTES = 8  # of text
Finder = Callable[[str], Sized]


def main() -> None:
    options = _options()
    if options.measure:
        print(json.dumps(_measured(APPROACHES[options.approach], Path(options.measure))))
        return
    print_heads("entries | approach | first run, s | second run, s | MB a second | memory, MB")
    for size in map(int, options.sizes.split(",")):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "terms.csv"
            file.write_bytes(write(islice(_concepts(), size)))
            for approach in APPROACHES:
                first, second = (_run(approach, file, Path(folder)) for _ in range(2))
                seconds = (f"{each['seconds']:.2f}" for each in (first, second))
                memory = max(first["memory"], second["memory"])
                print_row(f"{size:,}", approach, *seconds, f"{second['rate']:.1f}", f"{memory:.0f}")


def _options() -> argparse.Namespace:
    parser = parser_of(__doc__)
    parser.add_argument("--sizes", default="10000,100000")
    parser.add_argument("--measure", help="internal: measure this file in this process")
    parser.add_argument("--approach", choices=APPROACHES, help="internal: by which approach")
    return parser.parse_args()


def _concepts() -> Iterator[Concept]:
    """The terms that the text is known to hold, then terms of two words that Latvian grammar allows."""
    listed = (data_folder() / "terms" / "latvian_occurrences" / "terms.txt").read_text("utf-8").split("\n")
    yield from (_concept(each.strip(), each.strip()) for each in listed if each.strip())
    known = [each for each in entries() if " " not in each.lemma and each.lemma.islower()]
    nouns = list(dict.fromkeys(each.lemma for each in known if each.pos == "n"))
    adjectives = list(
        dict.fromkeys(each.lemma for each in known if each.pos == "adj" and each.lemma[-1] == "s")
    )
    heads = [(head, noun(head)[0]) for head in nouns]
    for (shift, before), (at, (head, paradigm)) in product(enumerate(nouns), enumerate(heads)):
        genitive = noun(before)[0].cells.get(("s", "gen"))
        if (shift + at) % 3 and genitive and before != head:
            yield _concept(f"{genitive[0]} {head}", f"{head} of {before}")
        elif paradigm.number == "s":
            stem = adjectives[(shift * 7 + at) % len(adjectives)].rstrip("s")
            form = adjective(stem)[paradigm.gender, "s", "nom"][0]
            yield _concept(f"{form} {head}", f"{stem} {head}")


def _concept(latvian: str, english: str) -> Concept:
    return Concept((Designation(latvian, "lv"), Designation(english, "en")))


def _run(approach: str, file: Path, cache: Path) -> dict[str, float]:
    command = [sys.executable, __file__, "--measure", str(file), "--approach", approach]
    environment = {**os.environ, "TRANSFLOW_CACHE": str(cache / "cache")}
    done = subprocess.run(command, env=environment, capture_output=True, check=True, encoding="utf-8")
    measured: dict[str, float] = json.loads(done.stdout)
    return measured


def _all_forms(file: Path) -> Finder:
    """transflow's matcher."""
    return read_termbases((file,)).matcher("lv").find


def _listed_forms(file: Path) -> Finder:
    """The form that the table lists, as a string wherever it stands: what an automaton does by itself."""
    automaton = ahocorasick.Automaton()
    with file.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            automaton.add_word(row["lv"].casefold(), row["lv"])
    automaton.make_automaton()
    return lambda text: list(automaton.iter_long(text.casefold()))


APPROACHES = {"transflow, every form": _all_forms, "pyahocorasick, the listed form": _listed_forms}


def _measured(approach: Callable[[Path], Finder], file: Path) -> dict[str, float]:
    blocks = _blocks()
    language("lv").forms("valsts")  # the language is loaded
    before = peak()
    started = time.process_time()
    find = approach(file)
    seconds = time.process_time() - started
    for block in blocks[: len(blocks) // MEGABYTES]:  # from some length on an automaton is built
        find(block)
    started = time.process_time()
    found = sum(len(find(block)) for block in blocks)
    size = sum(len(block.encode()) for block in blocks) / 1e6
    rate = size / (time.process_time() - started)
    return {"seconds": seconds, "rate": rate, "memory": peak() - before, "found": found}


def _blocks() -> list[str]:
    """Paragraphs of five sentences."""
    file = data_folder() / "terms" / "latvian_occurrences" / "sentences.jsonl"
    sentences = [json.loads(line)["text"] for line in file.read_text("utf-8").splitlines()]
    blocks = [" ".join(sentences[at : at + 5]) for at in range(0, len(sentences), 5)]
    return blocks * (1 + MEGABYTES * 1_000_000 // len("".join(blocks).encode()))


if __name__ == "__main__":
    main()
