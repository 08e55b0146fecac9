"""Contraries of a sentence that have changed places: "more offences, fewer injuries" for fewer and more."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise, permutations

from transflow.checks._linked import Read
from transflow.checks._sense.contraries.texts import Place, Texts, place_of
from transflow.languages import language, table
from transflow.languages.tables.contraries import Contraries, Said
from transflow.languages.tables.negation import Negation

DASHES = str.maketrans("–—", "  ")
TWO = 2
REACH = 3  # words to either side that tell of what it is said
FARTHEST = 6  # words to either side whose order tells which of two answers which

Exchanged = tuple[Said, Said]


def crossed(ours: list[Said], theirs: list[Said], texts: Texts) -> Exchanged | None:
    """A contrary of the source, and in the target another one that stands for it, where both say the same as often:
    told by what stands beside either, else by their order amid words that answer each other."""
    if len(ours) < 2 or len(ours) != len(theirs):
        return None  # as mostly
    counts = [Counter(each.value for each in side) for side in (ours, theirs)]
    if len(counts[0]) < 2 or counts[0] != counts[1]:
        return None
    if len(counts[0]) > TWO and [each.value for each in ours] == [each.value for each in theirs]:
        return None  # "a husband, two daughters and a son"; exchanging two of them would change their order
    here, there = (
        [place_of(side, each.token) for each in said]
        for side, said in zip(texts.sides, (ours, theirs), strict=True)
    )
    if _are_listed(here) or _are_listed(there):
        return None
    pairs = [(ours[at], theirs[place]) for at, place in _paired(here, there, texts)]
    turned = [(one, other) for one, other in pairs if one.value != other.value]
    for (one, other), pair in permutations(turned, 2):
        if (other.value, one.value) == tuple(each.value for each in pair):
            return one, other
    if len(ours) == 2 and len(turned) == len(pairs) and ours[0].value != theirs[0].value:
        return (ours[0], theirs[0]) if _keep_order(here, there, texts) else None
    return None


def standing_for(lone: Said, ours: list[Said], theirs: list[Said], texts: Texts) -> Said | None:
    """The contrary that the target has in the place of what the source alone says, told by what stands beside both;
    the source says it less often, and nothing in it may say it but what surely does."""
    count, more = (Counter(each.value for each in said) for said in (ours, theirs))
    values = {value for value in more if more[value] > count[value] and value != lone.value}
    values -= {value for value in values if _may_be_said(value, ours, texts)}
    if not values:
        return None
    here, there = (
        [place_of(side, each.token) for each in said]
        for side, said in zip(texts.sides, (ours, theirs), strict=True)
    )
    for at, place in _paired(here, there, texts):
        if ours[at] == lone and theirs[place].value in values:
            is_listed = any(_are_listed(pair) for pair in pairwise(here) if here[at] in pair)
            return None if is_listed else theirs[place]  # "black and white" is one word elsewhere
    return None


def _may_be_said(value: str, ours: list[Said], texts: Texts) -> bool:
    """Whether a word of the source may mean the value, but for those that surely do."""
    sure = {each.token.start for each in ours if each.value == value}
    reader = table(Contraries, texts.sides[0].tag)
    return any(start not in sure for start, _ in reader.meaning(texts.texts[0], ours[0].group, value))


def _paired(here: list[Place], there: list[Place], texts: Texts) -> Iterator[tuple[int, int]]:
    """The places of which what tells of the one tells of the other, and of no third one."""
    ours, theirs = _told(here), _told(there)
    met: defaultdict[int, set[int]] = defaultdict(set)
    for at, place in texts.anchors.items():
        if at in ours and place in theirs:
            met[ours[at]].add(theirs[place])
    taken = Counter(place for places in met.values() for place in places)
    for at, places in met.items():
        if len(places) == 1 and taken[min(places)] == 1:
            yield at, min(places)


def _told(places: list[Place]) -> dict[int, int]:
    """Of which of the places each word near one tells: the nearest one, of the same clause if any is."""
    return dict(_nearest(places[0].side, [each.words for each in places]))


def _nearest(side: Read, spans: list[range]) -> Iterator[tuple[int, int]]:
    for at in range(len(side.tokens)):
        if any(at in span for span in spans) or all(_distance(at, span) > REACH for span in spans):
            continue
        ways = [_way(side, at, span) for span in spans]
        near = min(ways)
        if near[1] <= REACH and ways.count(near) == 1:
            yield at, ways.index(near)


def _way(side: Read, at: int, span: range) -> tuple[bool, int]:
    """Whether a clause ends between a word and some others, though not by a dash, „traumu – vairāk”; and how far they
    are."""
    first, last = (at, span[0]) if at < span[0] else (span[-1], at)
    between = side.text[side.tokens[first].end : side.tokens[last].start].translate(DASHES)
    return table(Negation, side.tag).clause.search(between) is not None, _distance(at, span)


def _distance(at: int, span: range) -> int:
    """How many words a word stands before some others, or after them."""
    return max(span[0] - at, at - span[-1])


def _are_listed(places: Sequence[Place]) -> bool:
    """Whether nothing but small words stand between the first two, so that what is said of the one is said of the
    other: "vertical and horizontal lines"."""
    side, first, last = places[0].side, places[0].words[-1], places[1].words[0]
    small = language(side.tag).function_words
    return all(each.text.lower() in small for each in side.tokens[first + 1 : last])


def _keep_order(here: list[Place], there: list[Place], texts: Texts) -> bool:
    """Whether the words around two places stand in one order in both texts, one between the two, and none on another
    side of its place."""
    (ours, ours_next), (theirs, theirs_next) = ([each.words[0] for each in side] for side in (here, there))
    near = [
        (at, place)
        for at, place in sorted(texts.anchors.items())
        if ours - FARTHEST <= at <= ours_next + FARTHEST and at not in (ours, ours_next)
        if place not in (theirs, theirs_next)
    ]
    sides = [(at > ours, at > ours_next, place > theirs, place > theirs_next) for at, place in near]
    is_kept = [place for _, place in near] == sorted(place for _, place in near)
    return is_kept and all(each[:2] == each[2:] for each in sides) and (True, False, True, False) in sides
