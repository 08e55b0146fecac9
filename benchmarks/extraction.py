"""Term pairs extracted from aligned texts: the best for reading, and how many of the shipped institutions are
found again when they are hidden.

    TRANSFLOW_DATA=… python benchmarks/extraction.py [--top N] [--least N] [--missed] [--speed] [--corpora NAME …]

Texts: the example releases of the project and, in the data folder, the texts of two government apps, the news,
court, help and legal documents of `parallel`. An institution counts where its Latvian name stands in at least
`--least` sentences."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from command_line import parser_of
from corpora import paired_lines
from tables import print_heads, print_row

from transflow import align
from transflow import read as read_document
from transflow.formats.termbases.csv import read
from transflow.languages.designations import plain
from transflow.model import Concept
from transflow.terms.clusters import Pair
from transflow.terms.extraction import Proposal, extract, pairs_of
from transflow.terms.renderings import is_named
from transflow.terms.termbase import Termbase

ROOT = Path(__file__).parents[1]
CORPORA = ("gov_lv_apps", "ntrex128", "multileg", "cc_legalcode", "gnome_user_docs")
RANKS = (50, 100, 200, 500, 1000)


def main() -> None:
    options = _options()
    pairs = [*_examples(), *(pair for corpus in options.corpora for pair in _corpus(corpus))]
    rows = _shipped()
    hidden = _standing(pairs, rows, options.least)
    print(
        f"{len(pairs):,} sentence pairs; {len(hidden)} shipped institutions in {options.least} or more of them."
    )
    started = time.perf_counter()
    visible = tuple(each for each in rows if id(each) not in set(map(id, hidden)))
    proposals = extract(pairs, Termbase(visible), least=options.least)
    seconds = time.perf_counter() - started
    print(f"{len(proposals):,} proposals in {seconds:.1f} s, {len(pairs) / seconds:,.0f} pairs a second.\n")
    _report(proposals, hidden)
    if options.speed:
        _speed(pairs)
    _list(proposals[: options.top])
    if options.missed:
        _list_missed(proposals, hidden)


def _options() -> argparse.Namespace:
    parser = parser_of(__doc__)
    parser.add_argument("--corpora", nargs="*", default=CORPORA, help="of the data folder")
    parser.add_argument("--top", type=int, default=0, help="how many proposals to print")
    parser.add_argument("--least", type=int, default=2, help="sentences in which a phrase must stand")
    parser.add_argument("--missed", action="store_true", help="list the hidden rows that are not found")
    parser.add_argument("--speed", action="store_true", help="time on one to four times the texts")
    return parser.parse_args()


def _examples() -> Iterator[Pair]:
    for folder in sorted((ROOT / "examples" / "releases").iterdir()):
        files = (folder / "lv.md", folder / "en.md")
        if all(file.is_file() for file in files):
            yield from pairs_of(align(*map(read_document, files)))


def _corpus(name: str) -> Iterator[Pair]:
    for document, latvian, english in paired_lines(name):
        for one, other in zip(latvian, english, strict=True):
            if one.strip() and other.strip() and one != other:
                yield Pair(one, other, document)


def _shipped() -> tuple[Concept, ...]:
    files = sorted((ROOT / "glossaries").glob("*.csv"))
    return tuple(row for file in files for row in read(file.read_bytes(), file.name))


def _standing(pairs: Sequence[Pair], rows: Sequence[Concept], least: int) -> list[Concept]:
    """The institutions of several words whose full Latvian name stands in enough sentences beside one of
    their English names."""
    matcher = Termbase(tuple(each for each in rows if each.category == "institution")).matcher("lv")
    counts: Counter[int] = Counter()
    concepts: dict[int, Concept] = {}
    for pair in pairs:
        found = {id(each.concept): each.concept for each in matcher.find(pair.latvian) if " " in each.surface}
        concepts |= found
        counts.update(key for key, each in found.items() if is_named(each, "en", pair.english))
    return [concepts[key] for key, count in counts.items() if count >= least]


def _report(proposals: Sequence[Proposal], hidden: Sequence[Concept]) -> None:
    ranks = {id(row): _rank(row, proposals) for row in hidden}
    found = [row for row in hidden if ranks[id(row)] is not None]
    right = [row for row in found if _is_right(row, proposals[ranks[id(row)] or 0])]
    print_heads("rank | recall")
    for rank in RANKS:
        inside = sum(1 for each in ranks.values() if each is not None and each < rank)
        print_row(f"{rank:,}", f"{inside / max(1, len(hidden)):.3f}")
    print_row("all", f"{len(found) / max(1, len(hidden)):.3f}")
    print(f"\nOf the {len(found)} found, {len(right)} have the right rendering.")
    for row in found:
        if row not in right:
            proposal = proposals[ranks[id(row)] or 0]
            listed = plain(row.names("en")[0].text)
            print(f"{proposal.latvian} is rendered as “{proposal.english}”; listed is “{listed}”.")


def _rank(row: Concept, proposals: Sequence[Proposal]) -> int | None:
    """Where the row's Latvian name is proposed."""
    names = {plain(each.text).casefold() for each in row.names("lv")}
    return next((at for at, each in enumerate(proposals) if plain(each.latvian).casefold() in names), None)


def _is_right(row: Concept, proposal: Proposal) -> bool:
    return is_named(row, "en", proposal.english)


def _list(proposals: Sequence[Proposal]) -> None:
    for rank, each in enumerate(proposals, 1):
        counts = f"{each.joint_count}/{each.count}/{each.english_count}"
        print(f"{rank:>4} {each.score:.2f} {counts:>9}  {each.latvian} = {each.english}  [{each.category}]")


def _list_missed(proposals: Sequence[Proposal], hidden: Sequence[Concept]) -> None:
    print("\nNot proposed:")
    for row in hidden:
        if _rank(row, proposals) is None:
            print(f"  {plain(row.names('lv')[0].text)} = {plain(row.names('en')[0].text)}")


def _speed(pairs: Sequence[Pair]) -> None:
    print()
    print_heads("sentence pairs | seconds")
    for times in (1, 2, 4):
        texts = list(pairs) * times
        started = time.perf_counter()
        extract(texts, Termbase(), least=2)
        print_row(f"{len(texts):,}", f"{time.perf_counter() - started:.1f}")


if __name__ == "__main__":
    main()
