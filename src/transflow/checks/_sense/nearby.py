"""A word for its contrary in a sentence that says both: told by what stands beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from transflow.checks._linked import Read, links, read
from transflow.languages.tables.contraries import Contraries, Said
from transflow.text.tokens import Token

REACH = 7  # words to either side that may say it otherwise
GOVERNED = 4  # words behind a preposition, one of which renders another
CLOSE = 3  # words of the clause to either side that may say otherwise what such a preposition says
BOUND = ("order",)  # groups of prepositions, of which the next words tell all
MOST_WORDS = 40  # of a sentence; a longer one names most things twice
BESIDE = 6  # words to either side of which one renders another


Nearness = Callable[["Place", list[Said], str], str]


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
    the same, and something beside the one renders what is beside the other; of what is near to a preposition, only what
    is close counts where both govern the same."""
    more, fewer = _left(ours, theirs), _left(theirs, ours)
    if not more or not fewer:
        return None
    places = [(each, _place(texts.sides[1], each.token)) for each in fewer]
    for one in more:
        here = _place(texts.sides[0], one.token)
        beside = frozenset(_linked_beside(here, texts))
        for other, there in places if beside else ():
            if one.value == other.value or beside.isdisjoint(_beside(there)):
                continue
            if any(
                not readers[1].may_say(near(there, theirs, one.value), one.group, one.value)
                and not readers[0].may_say(near(here, ours, other.value), one.group, other.value)
                for near in _nearness(one, here, there, texts)
            ):
                return one, other
    return None


def _nearness(one: Said, here: Place, there: Place, texts: Texts) -> tuple[Nearness, ...]:
    is_close = one.group in BOUND and _govern_alike(here, there, texts)
    return (_around, _close) if is_close else (_around,)


def _govern_alike(here: Place, there: Place, texts: Texts) -> bool:
    """Whether a word behind the one is rendered by a word behind the other."""
    if max(len(each.tokens) for each in texts.sides) > MOST_WORDS:
        return False
    behind = {at for at in _beside(there, GOVERNED) if at > there.at}
    return any(
        not behind.isdisjoint(texts.links.get(at, ())) for at in _beside(here, GOVERNED) if at > here.at
    )


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
    return _without(side, side.tokens[max(0, at - REACH) : at + REACH + 1], said, value)


def _close(place: Place, said: list[Said], value: str) -> str:
    """The same of the words close to the place in its clause."""
    near = [*_beside(place, CLOSE), place.at]
    return _without(place.side, [place.side.tokens[each] for each in sorted(near)], said, value)


def _without(side: Read, near: Sequence[Token], said: list[Said], value: str) -> str:
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


def _beside(place: Place, reach: int = BESIDE) -> Iterator[int]:
    """The words near the place in its clause."""
    clauses = place.side.clauses
    for at in range(max(0, place.at - reach), min(len(clauses), place.at + reach + 1)):
        if at != place.at and clauses[at] == clauses[place.at]:
            yield at
