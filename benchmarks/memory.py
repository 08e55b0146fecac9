"""The translation memory at a size: import, query, export, in time and in memory.

    python benchmarks/memory.py [UNITS] [STORE]

STORE is the address of a PostgreSQL database; default: SQLite in a folder of its own. Times are those of the clock and
of the processor; of PostgreSQL's processor nothing is known here.

The units are generated from our own words (seeded); a query is a sentence with one word changed. Beside it the
plain way: comparing the text with every unit by rapidfuzz."""

from __future__ import annotations

import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path

from command_line import parser_of
from rapidfuzz import process
from rapidfuzz.distance import Indel
from tables import print_heads, print_row
from timing import peak

from transflow.config import Settings
from transflow.formats.bitexts.memory_tmx import write_units
from transflow.frozen import replace
from transflow.recall import MemoryUnit, Query, matches
from transflow.services.memory import export_tmx, import_tmx
from transflow.services.store import project_work, upgrade_store
from transflow.store.memory import candidates

QUERIES = 200
LENGTH = 14  # words


def vocabulary() -> list[str]:
    """The Latvian words of the shipped lexicon."""
    folder = files("transflow.languages.lv") / "lexicon"
    names = ("core", "everyday", "government", "news")
    lines = [
        line for name in names for line in folder.joinpath(f"{name}.tsv").read_text("utf-8").splitlines()
    ]
    return sorted({line.split("\t")[0] for line in lines if line and not line.startswith("#")})


WORDS = vocabulary()
WEIGHTS = [1 / (at + 20) for at in range(len(WORDS))]  # as words are spread in texts (Zipf)


def sentence(choice: random.Random) -> str:
    return " ".join(choice.choices(WORDS, WEIGHTS, k=LENGTH)).capitalize() + "."


def altered(text: str, choice: random.Random) -> str:
    """The sentence with one word of another kind."""
    words = text.split()
    words[choice.randrange(len(words))] = choice.choice(WORDS)
    return " ".join(words)


def units(count: int) -> Iterator[MemoryUnit]:
    choice = random.Random(2026)
    for at in range(count):
        yield MemoryUnit("lv", "en", sentence(choice), f"Sentence {at} in English.", origin="benchmark")


@contextmanager
def step(what: str) -> Iterator[None]:
    """Prints the row of a step when it is over."""
    wall, processor = time.perf_counter(), time.process_time()
    yield
    wall, processor = time.perf_counter() - wall, time.process_time() - processor
    print_row(what, f"{processor:.1f} s", f"{wall:.1f} s", f"{peak():.0f} MB")


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("units", nargs="?", type=int, default=100_000)
    parser.add_argument("store", nargs="?", help="the address of a PostgreSQL database; default: SQLite")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(root=Path(folder))
        if asked.store:
            settings = replace(settings, store=asked.store)
            upgrade_store(settings)
        file = Path(folder) / "memory.tmx"
        with file.open("wb") as stream:
            for piece in write_units(units(asked.units), "lv"):
                stream.write(piece)
        print(f"{asked.units:,} units, {file.stat().st_size / 1e6:.0f} MB as TMX\n")
        print_heads("step | processor | clock | peak memory")
        with step("import"):
            import_tmx(settings, file, "lv", "en")
        with step("export"):
            export_tmx(settings, Path(folder) / "out.tmx", "lv", "en")
        query(settings, asked.units)


def query(settings: Settings, count: int) -> None:
    choice = random.Random(7)
    sources = [each.source for each in units(count)]
    asked = [altered(choice.choice(sources), choice) for _ in range(QUERIES)]
    wall, processor, found = [], [], 0
    with project_work(settings) as work:
        for text in asked:
            start, used = time.perf_counter(), time.process_time()
            wanted = Query(text, "lv", "en")
            found += bool(matches(wanted, candidates(work, wanted)))
            wall.append(1000 * (time.perf_counter() - start))
            processor.append(1000 * (time.process_time() - used))
    for name, at in (("median", statistics.median), ("95th percentile", last_of_twenty)):
        print_row(f"query, {name}", f"{at(processor):.1f} ms", f"{at(wall):.1f} ms", "")
    print(f"\n{found} of {QUERIES} queries found their sentence again.")
    used = time.process_time()
    for text in asked[:5]:
        process.extract(text, sources, scorer=Indel.normalized_similarity, limit=5)
    print(f"Comparing with every unit (rapidfuzz): {200 * (time.process_time() - used):.0f} ms a query.")


def last_of_twenty(values: list[float]) -> float:
    return statistics.quantiles(values, n=20)[-1]


if __name__ == "__main__":
    main()
