"""Where the claimed forms stand in a folded text. Up to some twenty thousand names an automaton is the
fastest; above, hashes of the forms take a thirtieth of its memory and still read five megabytes a second."""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import Protocol

import ahocorasick

LARGE = 20_000
TOKEN = re.compile(r"[^\W_]+")
CLAIM_BITS = 24
CLAIM_MASK = (1 << CLAIM_BITS) - 1
HASH_MASK = ((1 << 64) - 1) ^ CLAIM_MASK
LONGEST_FORM = 16

Hit = tuple[int, int, list[int]]


class Index(Protocol):
    """Finds forms and tells which claims they may belong to."""

    is_exact: bool

    def hits(self, text: str) -> Iterator[Hit]:
        """Start, end and claims of each form that stands in `text` as whole words."""
        ...


def index_of(forms: Iterable[tuple[int, frozenset[str]]], count: int) -> Index:
    """The index that suits the number of names; `forms` are those of each claim."""
    return HashIndex(forms) if count > LARGE else AutomatonIndex(forms)


class AutomatonIndex:
    """Every form in an Aho–Corasick automaton."""

    is_exact = True

    def __init__(self, forms: Iterable[tuple[int, frozenset[str]]]) -> None:
        self._claims: dict[str, list[int]] = {}
        for claim, own in forms:
            for form in own:
                self._claims.setdefault(form, []).append(claim)
        self._claims.pop("", None)
        self._automaton = ahocorasick.Automaton()
        for form in self._claims:
            self._automaton.add_word(form, form)
        if self._claims:
            self._automaton.make_automaton()

    def hits(self, text: str) -> Iterator[Hit]:
        if not self._claims:
            return
        size = len(text)
        for last, form in self._automaton.iter(text):
            end = last + 1
            start = end - len(form)
            if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
                continue
            if end < size and (text[end].isalnum() or text[end] == "_"):
                continue
            yield start, end, self._claims[form]


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
