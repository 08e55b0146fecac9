"""Where the claimed forms stand in a folded text. Up to some twenty thousand names a table of the forms is
looked into, and in long texts an automaton, three times as fast once it is built; above, hashes of the forms
take a thirtieth of the memory and still read five megabytes a second."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Protocol

from transflow.text.tokens import is_whole

if TYPE_CHECKING:
    import ahocorasick

LARGE = 20_000
TOKEN = re.compile(r"[^\W_]+")
CLAIM_BITS = 24
CLAIM_MASK = (1 << CLAIM_BITS) - 1
HASH_MASK = ((1 << 64) - 1) ^ CLAIM_MASK
LONGEST_FORM = 16
LONG = 200_000  # characters read, from which on an automaton pays for itself

Hit = tuple[int, int, list[int]]
Table = Sequence[Mapping[str, list[int]]]
"""Two mappings of plain values: the claims of each form, and for each word with which forms begin, twice
as many numbers as shapes: how far before the word such a form begins, and its length."""


class Index(Protocol):
    """Finds forms and tells which claims they may belong to."""

    is_exact: bool

    def hits(self, text: str) -> Iterator[Hit]:
        """Start, end and claims of each form that stands in `text` as whole words."""
        ...


def tabled(forms: Iterable[tuple[int, frozenset[str]]]) -> Table:
    """The table of the forms of each claim."""
    claims: dict[str, list[int]] = {}
    for claim, own in forms:
        for form in own:
            claims.setdefault(form, []).append(claim)
    shapes: dict[str, set[tuple[int, int]]] = {}
    for form in claims:
        word = form.partition(" ")[0]
        if word.isalnum():
            shapes.setdefault(word, set()).add((0, len(form)))
        elif first := TOKEN.search(form):
            shapes.setdefault(first[0], set()).add((first.start(), len(form)))
    beginnings = {word: [part for shape in sorted(own) for part in shape] for word, own in shapes.items()}
    return claims, beginnings


def is_table(value: object, claims: int) -> bool:
    """Whether a value read from outside can be the table of so many claims."""
    if not (isinstance(value, list) and len(value) == 2 and all(isinstance(each, dict) for each in value)):
        return False
    known, shapes = (list(each.values()) for each in value)
    if not all(isinstance(numbers, list) for numbers in chain(known, shapes)):
        return False
    who, where = [*chain.from_iterable(known)], [*chain.from_iterable(shapes)]
    return (
        {*map(type, who), *map(type, where)} <= {int}
        and all(len(numbers) % 2 == 0 for numbers in shapes)
        and min(who, default=0) >= 0
        and max(who, default=-1) < claims
        and min(where, default=0) >= 0
    )


class ExactIndex:
    """Every form that has a letter or a figure, with its claims."""

    is_exact = True

    def __init__(self, table: Table) -> None:
        self._claims, self._beginnings = table
        self._automaton: ahocorasick.Automaton | None = None
        self._read = 0

    def hits(self, text: str) -> Iterator[Hit]:
        self._read += len(text)
        if self._automaton is None and self._read > LONG and self._beginnings:
            self._automaton = _automaton(self._claims)
        return self._by_words(text) if self._automaton is None else self._by_automaton(text, self._automaton)

    def _by_words(self, text: str) -> Iterator[Hit]:
        beginnings, claims, size = self._beginnings, self._claims, len(text)
        for word in TOKEN.finditer(text):
            shapes = beginnings.get(word[0], ())
            for at in range(0, len(shapes), 2):
                start = word.start() - shapes[at]
                end = start + shapes[at + 1]
                if start >= 0 and end <= size and text[start:end] in claims and is_whole(text, start, end):
                    yield start, end, claims[text[start:end]]

    def _by_automaton(self, text: str, automaton: ahocorasick.Automaton) -> Iterator[Hit]:
        size = len(text)
        for last, form in automaton.iter(text):
            end = last + 1
            if end < size and ((after := text[end]).isalnum() or after == "_"):
                continue  # as most do, so that it is not worth a call
            start = end - len(form)
            if is_whole(text, start, end):
                yield start, end, self._claims[form]


def _automaton(forms: Iterable[str]) -> ahocorasick.Automaton:
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for form in forms:
        if TOKEN.search(form):
            automaton.add_word(form, form)
    automaton.make_automaton()
    return automaton


class HashIndex:
    """Forty bits of each form's hash beside its claim, sorted; what it finds must be verified."""

    is_exact = False

    def __init__(self, forms: Iterable[tuple[int, frozenset[str]]]) -> None:
        self._beginnings: set[int] = set()
        entries = array("Q")
        for claim, own in forms:
            for form in own:
                if form:
                    self._begin(form)
                    entries.append((hash(form) & HASH_MASK) | claim)
        self._entries = _sorted(entries)

    def _begin(self, form: str) -> None:
        spans = [match.end() for match in TOKEN.finditer(form)]
        first = TOKEN.search(form)
        if first:
            self._beginnings.add(hash(form[: first.end()].lstrip('"([')))
            if len(spans) > 1:
                self._beginnings.add(hash(form[first.start() : spans[1]]))

    def hits(self, text: str) -> Iterator[Hit]:
        spans = [match.span() for match in TOKEN.finditer(text)]
        beginnings = self._beginnings
        for at, (start, end) in enumerate(spans):
            if hash(text[start:end]) in beginnings:
                yield from self._from(text, spans, at, start)

    def _from(self, text: str, spans: list[tuple[int, int]], at: int, start: int) -> Iterator[Hit]:
        for count, (_, end) in enumerate(spans[at : at + LONGEST_FORM]):
            if "\n" in text[start:end] or (count == 1 and hash(text[start:end]) not in self._beginnings):
                return
            yield from self._ending(text, start, end)
            if text[end : end + 1] in ('"', ")"):
                yield from self._ending(text, start, end + 1)

    def _ending(self, text: str, start: int, end: int) -> Iterator[Hit]:
        opens = start > 0 and text[start - 1] in '"('
        for first in (start - 1, start) if opens else (start,):
            found = self._claims(text[first:end])
            if found:
                yield first, end, found

    def _claims(self, form: str) -> list[int]:
        key = hash(form) & HASH_MASK
        at = bisect_left(self._entries, key)
        found = []
        while at < len(self._entries) and self._entries[at] & HASH_MASK == key:
            found.append(self._entries[at] & CLAIM_MASK)
            at += 1
        return found


def _sorted(entries: array[int]) -> array[int]:
    """In place, without a Python object for each of millions of entries."""
    import numpy

    if entries:
        numpy.frombuffer(entries, dtype=numpy.uint64).sort()
    return entries
