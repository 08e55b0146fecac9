"""A ratio said from the other side: "half as many as a year ago" for „pirms gada to bija divreiz vairāk”."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.checks._linked import read
from transflow.languages import table
from transflow.languages.tables.comparisons import Comparisons
from transflow.languages.tables.contraries import Said
from transflow.text.tokens import Token

RATIO = "fold"  # group of contraries
NEAR = 3  # words after "than"
LONGEST_SMALL_WORD = 3

Side = tuple[Said, str, str]
"""A ratio, its text and the language of that."""


def is_from_the_other_side(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether the other text sets out from what the one holds its ratio against."""
    if said[0].group != RATIO:
        return False
    one, other = zip(said, texts, tags, strict=True)
    return _sets_out_from(one, other) or _sets_out_from(other, one)


def _sets_out_from(one: Side, other: Side) -> bool:
    """Whether the one has a "than" behind its ratio, and the other what stands after that before its own alone."""
    than, end = _than(one), other[0].token.end
    if than is None or _than(other) is not None:
        return False
    against = _stems(one, [each for each in _words(one) if each.start >= than][:NEAR])
    before = _stems(other, (each for each in _words(other) if each.end < end))
    behind = _stems(other, (each for each in _words(other) if each.start > end))
    return bool(against & before) and not against & behind


def _than(side: Side) -> int | None:
    """Where the "than" of the ratio ends."""
    said, text, tag = side
    found = table(Comparisons, tag).against.match(text, said.token.end)
    return found.end() if found else None


def _words(side: Side) -> list[Token]:
    _, text, tag = side
    return [each for each in read(text, tag).tokens if len(each.text) > LONGEST_SMALL_WORD]


def _stems(side: Side, words: Iterable[Token]) -> frozenset[str]:
    known = read(side[1], side[2])
    stems = dict(zip(known.tokens, known.stems, strict=True))
    return frozenset().union(*(stems[each] for each in words))
