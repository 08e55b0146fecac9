"""Precision and recall of term matching on human-lemmatised Latvian, beside exact match and stemmers.

    TRANSFLOW_DATA=… python benchmarks/terms.py [--list] [--speed]

Reads `terms/latvian_occurrences` of the data folder. A gold occurrence inside a longer gold one is not
counted against anyone: the longer term masks it. Floors: recall .995, precision .97."""

from __future__ import annotations

import argparse
import importlib
import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from command_line import parser_of
from corpora import data_folder
from tables import print_heads, print_row

from transflow.formats.termbases.csv import read
from transflow.frozen import Frozen
from transflow.model import Concept, Designation
from transflow.terms.termbase import Termbase

Span = tuple[str, int, int]  # term, first and past-the-last token
Finder = Callable[["Sentence"], set[Span]]


class Sentence(Frozen):
    """A sentence, its tokens with their offsets, and the terms in it."""

    text: str
    tokens: tuple[str, ...]
    offsets: tuple[tuple[int, int], ...]
    gold: frozenset[Span]


def main() -> None:
    options = _options()
    folder = data_folder() / "terms" / "latvian_occurrences"
    terms = [line.strip() for line in (folder / "terms.txt").read_text("utf-8").splitlines() if line.strip()]
    sentences = list(_sentences(folder / "sentences.jsonl"))
    occurrences = sum(len(each.gold) for each in sentences)
    print(f"{len(terms)} terms, {len(sentences):,} sentences, {occurrences:,} occurrences.\n")
    print_heads("approach | precision | recall | thousand tokens a second")
    found: list[set[Span]] = []
    for name, finder in _finders(terms):
        found = _reported(name, finder, sentences)
    if options.speed:
        _speed(" ".join(each.text for each in sentences))
    if options.list:
        _list_disputed(found, sentences)


def _options() -> argparse.Namespace:
    parser = parser_of(__doc__)
    parser.add_argument("--list", action="store_true", help="list the disputed occurrences")
    parser.add_argument("--speed", action="store_true", help="compile time and speed with shipped glossaries")
    return parser.parse_args()


def _sentences(path: Path) -> Iterator[Sentence]:
    for line in path.read_text("utf-8").splitlines():
        row = json.loads(line)
        spans = [(each["term"], *each["tokens"]) for each in row["occurrences"]]
        gold = frozenset(span for span in spans if not _is_masked(span, spans))
        tokens = tuple(row["tokens"])
        yield Sentence(row["text"], tokens, tuple(_offsets(row["text"], tokens)), gold)


def _is_masked(span: Span, spans: list[Span]) -> bool:
    return any(
        other[1] <= span[1] and span[2] <= other[2] and other[2] - other[1] > span[2] - span[1]
        for other in spans
    )


def _offsets(text: str, tokens: tuple[str, ...]) -> Iterator[tuple[int, int]]:
    at = 0
    for token in tokens:
        start = text.index(token, at)
        at = start + len(token)
        yield start, at


def _finders(terms: list[str]) -> Iterator[tuple[str, Finder]]:
    yield "exact match", _by_key(terms, str.casefold)
    for name, key in _stemmers():
        yield name, _by_key(terms, key)
    yield "transflow", _transflow(terms)


def _stemmers() -> Iterator[tuple[str, Callable[[str], str]]]:
    if module := _installed("simplemma"):
        yield "simplemma", lambda token: str(module.lemmatize(token, lang="lv")).casefold()
    if module := _installed("LatvianStemmer"):
        yield "latvianstemmer", lambda token: str(module.stem(token.casefold()))


def _installed(name: str):  # type: ignore[no-untyped-def]  # modules without types, if there at all
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def _by_key(terms: list[str], key: Callable[[str], str]) -> Finder:
    keyed = {tuple(key(word) for word in term.split()): term for term in terms}
    longest = max(map(len, keyed))

    def find(sentence: Sentence) -> set[Span]:
        keys = [key(token) for token in sentence.tokens]
        found, at = set(), 0
        while at < len(keys):
            for size in range(longest, 0, -1):
                term = keyed.get(tuple(keys[at : at + size]))
                if term:
                    found.add((term, at, at + size))
                    at += size - 1
                    break
            at += 1
        return found

    return find


def _transflow(terms: list[str]) -> Finder:
    matcher = Termbase(tuple(Concept((Designation(term, "lv"),)) for term in terms)).matcher("lv")

    def find(sentence: Sentence) -> set[Span]:
        first = {start: at for at, (start, _) in enumerate(sentence.offsets)}
        last = {end: at + 1 for at, (_, end) in enumerate(sentence.offsets)}
        return {
            (each.designation.text, first.get(each.start, -1), last.get(each.end, -1))
            for each in matcher.find(sentence.text)
        }

    return find


def _reported(name: str, finder: Finder, sentences: list[Sentence]) -> list[set[Span]]:
    """What the finder finds in each sentence; prints its row."""
    started = time.perf_counter()
    found = [finder(sentence) for sentence in sentences]
    seconds = time.perf_counter() - started
    right = sum(len(spans & sentence.gold) for spans, sentence in zip(found, sentences, strict=True))
    precision = right / max(1, sum(map(len, found)))
    recall = right / sum(len(sentence.gold) for sentence in sentences)
    speed = sum(len(sentence.tokens) for sentence in sentences) / 1000 / seconds
    print_row(name, f"{precision:.3f}", f"{recall:.3f}", f"{speed:,.0f}")
    return found


def _list_disputed(found: list[set[Span]], sentences: list[Sentence]) -> None:
    for spans, sentence in zip(found, sentences, strict=True):
        _list(spans - sentence.gold, "not in the gold", sentence)
        _list(sentence.gold - spans, "not found", sentence)


def _list(spans: set[Span] | frozenset[Span], verdict: str, sentence: Sentence) -> None:
    for term, start, end in sorted(spans, key=lambda span: span[1]):
        context = " ".join(sentence.tokens[max(0, start - 3) : end + 3])
        print(f"  {verdict}: {term}: … {context} …")


def _speed(text: str) -> None:
    files = sorted((Path(__file__).parents[1] / "glossaries").glob("*.csv"))
    termbase = Termbase(tuple(each for file in files for each in read(file.read_bytes(), file.name)))
    started = time.perf_counter()
    matcher = termbase.matcher("lv")
    compiled = time.perf_counter() - started
    text *= max(1, 3_000_000 // len(text))
    started = time.perf_counter()
    matcher.find(text)
    rate = len(text.encode()) / 1e6 / (time.perf_counter() - started)
    print()
    print_heads("shipped rows | compiled, ms | MB a second")
    print_row(f"{len(termbase):,}", f"{compiled * 1000:.0f}", f"{rate:.1f}")


if __name__ == "__main__":
    main()
