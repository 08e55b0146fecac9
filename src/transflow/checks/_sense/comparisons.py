"""Two things held against each other that changed places: "prices grew faster than wages" for „algas auga straujāk nekā
cenas”."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from transflow.checks._linked import Read, links, read
from transflow.frozen import replace
from transflow.languages import table
from transflow.languages.tables.comparisons import Comparisons
from transflow.languages.tables.contraries import Said
from transflow.text.tokens import Token
from transflow.text.word_patterns import small_words

NEAR = 3  # words after "than"
REACH = 8  # words before it


class Turned(NamedTuple):
    """What stands after the only "than" of each text, and before that of the other; whether one comparative says of
    both which has more."""

    ours: Token
    theirs: Token
    is_exchanged: bool

    def is_behind(self, ours: Said, theirs: Said) -> bool:
        """Whether it stands after the two words, of which one is said of the one thing and one of the other."""
        return ours.token.start < self.ours.start and theirs.token.start < self.theirs.start


def turned_comparison(texts: tuple[str, str], tags: tuple[str, str]) -> Turned | None:
    """The things that the texts compare, where they changed places: exchanged where the comparative is the same, and
    said in another way where it is the contrary, "wages grew more slowly than prices"."""
    than = table(Comparisons, tags[0]).than, table(Comparisons, tags[1]).than
    if than[0].isdisjoint(small_words(texts[0])) or than[1].isdisjoint(small_words(texts[1])):
        return None
    ours, theirs = read(texts[0], tags[0]), read(texts[1], tags[1])
    here, there = _than(ours, than[0]), _than(theirs, than[1])
    if here is None or there is None:
        return None
    rendered = dict(_links_near((ours, theirs), (here, there)))
    back = {place: at for at, place in rendered.items()}
    one = next((at for at in range(here + 1, here + 1 + NEAR) if at in rendered), None)
    other = next((place for place in range(there + 1, there + 1 + NEAR) if place in back), None)
    if one is None or other is None:
        return None
    if not (there - REACH <= rendered[one] < there and here - REACH <= back[other] < here):
        return None
    is_exchanged = any(_is_same_comparative(pair, (ours, theirs), (here, there)) for pair in rendered.items())
    return Turned(ours.tokens[one], theirs.tokens[other], is_exchanged)


def _links_near(sides: tuple[Read, Read], than: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The words around each "than" which render each other; they may stand elsewhere, too."""
    first = [max(0, at - REACH) for at in than]
    near = [
        replace(side, tokens=side.tokens[start : at + 1 + NEAR], stems=side.stems[start : at + 1 + NEAR])
        for side, start, at in zip(sides, first, than, strict=True)
    ]
    for at, place in links(near[0], near[1]):
        yield at + first[0], place + first[1]


def _than(side: Read, than: frozenset[str]) -> int | None:
    """The place of the only "than"; none where there are several."""
    places = [at for at, each in enumerate(side.tokens) if each.text in than]
    return places[0] if len(places) == 1 else None


def _is_same_comparative(pair: tuple[int, int], sides: tuple[Read, Read], than: tuple[int, int]) -> bool:
    """Whether a word shortly before each "than" says of both what has more."""
    return all(
        behind - REACH <= at < behind
        and table(Comparisons, side.tag).comparative.fullmatch(side.tokens[at].text) is not None
        for at, side, behind in zip(pair, sides, than, strict=True)
    )
