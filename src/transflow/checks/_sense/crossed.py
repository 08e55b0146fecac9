"""Two contraries of a sentence that have changed places: "more offences, fewer injuries" for fewer and more."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from transflow.checks._linked import Read
from transflow.checks._sense.nearby import Texts
from transflow.languages import table
from transflow.languages.tables.contraries import Said
from transflow.languages.tables.negation import Negation

DASHES = str.maketrans("–—", "  ")
GROUPS = frozenset(("degree", "outlook"))  # what things do, and no things
REACH = 3  # words to either side that tell of what it is said


def crossed(ours: list[Said], theirs: list[Said], texts: Texts) -> tuple[Said, Said] | None:
    """The first of two contraries that both texts say once each, and its contrary in the target, where what stands
    beside either is rendered beside the other, and nothing beside its own."""
    values = {each.value for each in ours}
    if ours[0].group not in GROUPS or not len(ours) == len(theirs) == len(values) == 2:
        return None
    if values != {each.value for each in theirs}:
        return None
    here, there = (_told(side, said) for side, said in zip(texts.sides, (ours, theirs), strict=True))
    pairs = {
        (here[at], there[places[0]])
        for at, places in texts.links.items()
        if len(places) == 1 and at in here and places[0] in there
    }
    first, second = (each.value for each in ours)
    if pairs != {(first, second), (second, first)}:
        return None
    return ours[0], next(each for each in theirs if each.value == second)


def _told(side: Read, said: list[Said]) -> dict[int, str]:
    """Of which of the two values each word near either tells: the nearer one, of the same clause if either is."""
    places = [bisect_right(side.tokens, each.token.start, key=lambda token: token.end) for each in said]
    ends = [bisect_right(side.tokens, each.token.end - 1, key=lambda token: token.start) for each in said]
    spans = [range(first, last) for first, last in zip(places, ends, strict=True)]
    return dict(_nearest(side, said, spans)) if all(spans) else {}


def _nearest(side: Read, said: list[Said], spans: list[range]) -> Iterator[tuple[int, str]]:
    for at in range(len(side.tokens)):
        if any(at in span for span in spans):
            continue
        ways = [_way(side, at, span) for span in spans]
        near = min(ways)
        if near[1] <= REACH and ways.count(near) == 1:
            yield at, said[ways.index(near)].value


def _way(side: Read, at: int, span: range) -> tuple[bool, int]:
    """Whether a clause ends between a word and some others, though not by a dash, „traumu – vairāk”; and how far they
    are."""
    first, last = (at, span[0]) if at < span[0] else (span[-1], at)
    between = side.text[side.tokens[first].end : side.tokens[last].start].translate(DASHES)
    return table(Negation, side.tag).clause.search(between) is not None, last - first
