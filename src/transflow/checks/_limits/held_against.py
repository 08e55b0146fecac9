"""A comparison said from the other side: "half as many as a year ago" for „pirms gada to bija divreiz vairāk”."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.checks._limits.placed import Placed
from transflow.checks._linked import read
from transflow.languages import table
from transflow.languages.tables.comparisons import Comparisons
from transflow.languages.tables.contraries import Said
from transflow.text.tokens import Token

RATIO = "fold"  # group of contraries
NEAR = 3  # words after "than"
LONGEST_SMALL_WORD = 2

Stems = frozenset[str]


def is_from_the_other_side(said: tuple[Said, Said], texts: tuple[str, str], tags: tuple[str, str]) -> bool:
    """Whether the other text sets out from what the one holds its ratio or its comparative against."""
    one, other = (
        Placed(text, each.token.start, each.token.end, tag)
        for each, text, tag in zip(said, texts, tags, strict=True)
    )
    if said[0].group == RATIO:
        return _sets_out_from(one, other) or _sets_out_from(other, one)
    compare = (
        table(Comparisons, tag).comparative.fullmatch(each.token.text)
        for each, tag in zip(said, tags, strict=True)
    )
    return all(compare) and are_held_against_each_other(one, other)


def are_held_against_each_other(one: Placed, other: Placed) -> bool:
    """Whether each text sets out from what the other holds its amount against: "he paid 5 euros less than she did" and
    "she paid 5 euros more than he did"."""
    against = _against(one), _against(other)
    before = _stems(one, end=one.start), _stems(other, end=other.start)
    return bool((against[0] & before[1]) - against[1]) and bool((against[1] & before[0]) - against[0])


def _sets_out_from(one: Placed, other: Placed) -> bool:
    """Whether the one has a "than" behind its ratio, and the other what stands after that before its own alone."""
    against = _against(one)
    if not against or _than(other) is not None:
        return False
    return bool((against & _stems(other, end=other.end)) - _stems(other, start=other.end))


def _against(side: Placed) -> Stems:
    """The stems of the first words that stand after the "than"."""
    than = _than(side)
    return frozenset() if than is None else _stems_of(side, _words(side, than, len(side.text))[:NEAR])


def _than(side: Placed) -> int | None:
    """Where the "than" of the comparison ends."""
    found = table(Comparisons, side.tag).against.match(side.text, side.end)
    return found.end() if found else None


def _stems(side: Placed, start: int = 0, end: int | None = None) -> Stems:
    return _stems_of(side, _words(side, start, len(side.text) if end is None else end))


def _words(side: Placed, start: int, end: int) -> list[Token]:
    known = read(side.text, side.tag).tokens
    return [
        each
        for each in known
        if start <= each.start and each.end <= end and len(each.text) > LONGEST_SMALL_WORD
    ]


def _stems_of(side: Placed, words: Iterable[Token]) -> Stems:
    known = read(side.text, side.tag)
    stems = dict(zip(known.tokens, known.stems, strict=True))
    return frozenset().union(*(stems[each] for each in words))
