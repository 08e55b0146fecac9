"""A word for its contrary in a sentence that says both: told by what stands beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from transflow.checks._linked import Read, links, read
from transflow.languages.tables.contraries import Contraries, Said
from transflow.text.tokens import Token

REACH = 7  # words to either side that may say it otherwise
BESIDE = 6  # words to either side of which one renders another


class Texts:
    """Two texts with their words, read when first asked for."""

    def __init__(self, texts: tuple[str, str], tags: tuple[str, str]) -> None:
        self.texts, self._tags = texts, tags

    @cached_property
    def sides(self) -> tuple[Read, Read]:
        one, other = (read(text, tag) for text, tag in zip(self.texts, self._tags, strict=True))
        return one, other

    @cached_property
    def links(self) -> Mapping[int, list[int]]:
        """The words of the target that render each word of the source, by their numbers."""
        found: defaultdict[int, list[int]] = defaultdict(list)
        for ours, theirs in links(*self.sides):
            found[ours].append(theirs)
        return found


class Place(NamedTuple):
    """A word of a text by its number."""

    side: Read
    at: int


def exchanged_nearby(
    ours: list[Said], theirs: list[Said], readers: tuple[Contraries, Contraries], texts: Texts
) -> tuple[Said, Said] | None:
    """What the source says once more than the target, and its contrary in the target, where nothing near either says
    the same, and something beside the one renders what is beside the other."""
    more, fewer = _left(ours, theirs), _left(theirs, ours)
    if not more or not fewer:
        return None
    places = [(each, _place(texts.sides[1], each.token)) for each in fewer]
    for one in more:
        here = _place(texts.sides[0], one.token)
        beside = frozenset(_linked_beside(here, texts))
        for other, there in places if beside else ():
            if (
                one.value != other.value
                and not beside.isdisjoint(_beside(there))
                and not readers[1].may_say(_around(there, theirs, one.value), one.group, one.value)
                and not readers[0].may_say(_around(here, ours, other.value), one.group, other.value)
            ):
                return one, other
    return None


def exchanged_beside_answers(
    ours: list[Said],
    theirs: list[Said],
    readers: tuple[Contraries, Contraries],
    texts: Texts,
    answered: tuple[list[Token], list[Token]],
) -> tuple[Said, Said] | None:
    """What the source says and its contrary in the target, where all that might say the same in the other text is
    answered as something else, "opposition" by „opozīcija”; and something beside the one renders what is beside the
    other."""
    lone = next((each for each in ours if not _may_say(readers[1], texts.texts[1], each, answered[1])), None)
    strange = next(
        (each for each in theirs if not _may_say(readers[0], texts.texts[0], each, answered[0])), None
    )
    if lone is None or strange is None or lone.value == strange.value:
        return None
    here, there = (_place(side, each.token) for side, each in zip(texts.sides, (lone, strange), strict=True))
    return (lone, strange) if not set(_linked_beside(here, texts)).isdisjoint(_beside(there)) else None


def _may_say(reader: Contraries, text: str, said: Said, answered: list[Token]) -> bool:
    """Whether a word of the text may mean what is said, but for those that are answered."""
    return any(
        not any(token.start <= start and end <= token.end for token in answered)
        for start, end in reader.meaning(text, said.group, said.value)
    )


def _left(ours: list[Said], theirs: list[Said]) -> list[Said]:
    """What ours say of values that theirs say less often."""
    here, there = (Counter([each.value for each in side]) for side in (ours, theirs))
    return [each for each in ours if here[each.value] > there[each.value]]


def _place(side: Read, token: Token) -> Place:
    return Place(side, bisect_right(side.tokens, token.start, key=lambda each: each.end))


def _around(place: Place, said: list[Said], value: str) -> str:
    """The words near the place but for those that surely say the value, which have counterparts of their own."""
    side, at = place
    near = side.tokens[max(0, at - REACH) : at + REACH + 1]
    start, end = near[0].start, near[-1].end
    text = side.text[start:end]
    for each in said:
        first, last = each.token.start - start, each.token.end - start
        if each.value == value and 0 <= first < len(text):
            text = text[:first] + " " * (last - first) + text[last:]
    return text


def _linked_beside(place: Place, texts: Texts) -> Iterator[int]:
    """The words of the target that render a word beside the place in the source."""
    for at in _beside(place):
        yield from texts.links.get(at, ())


def _beside(place: Place) -> Iterator[int]:
    """The words near the place in its clause."""
    clauses = place.side.clauses
    for at in range(max(0, place.at - BESIDE), min(len(clauses), place.at + BESIDE + 1)):
        if at != place.at and clauses[at] == clauses[place.at]:
            yield at
