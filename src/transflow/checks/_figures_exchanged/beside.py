"""Which figures stand at each other's words: by what renders the words on either side of them."""

from __future__ import annotations

from bisect import bisect, bisect_left
from collections.abc import Iterable

from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.checks._linked import Read, links, read
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.model import Passage
from transflow.text.patterns import LazyPattern

MARKS = r"[,;:()–—.](?!\d)"
FOR_A_VERB = LazyPattern(r"[–—]\s(?:\w+\s)?\d")  # „bērniem – 3 eiro”, „precēm – par 3 %”
NEAR = 6  # words to either side, as far as the next figure or the end of the clause


def crossed(
    pairs: list[Pair],
    passages: tuple[Passage, Passage],
    facts: tuple[Facts, Facts],
    tags: tuple[str, str],
) -> set[tuple[int, int]]:
    """The pairs of figures that changed their words, as pairs of indexes into `pairs`, the smaller first: a word
    beside the first figure of the source is rendered beside the second one of the target, and the other way round,
    and no word beside either is rendered beside its own counterpart."""
    source, target = (read(passage.text, tag) for passage, tag in zip(passages, tags, strict=True))
    linked = links(source, target)
    of_source = _nearest(source, facts[0], [one for one, _ in pairs])
    of_target = _nearest(target, facts[1], [other for _, other in pairs])
    met = {
        (of_source[at], of_target[place]) for at, place in linked if at in of_source and place in of_target
    }
    apart = [at for at in range(len(pairs)) if (at, at) not in met]
    return {
        (one, other)
        for one in apart
        for other in apart
        if one < other and {(one, other), (other, one)} <= met
    }


def _nearest(side: Read, facts: Facts, wanted: list[Located]) -> dict[int, int]:
    """The words beside one of the `wanted` facts and no other, each with the number of that fact."""
    starts = [token.start for token in side.tokens]
    spans = [_span(each, starts) for each in facts]
    taken = {at for span in spans for at in span}
    pieces = _pieces(side)
    reached: dict[int, list[int]] = {}
    for number, each in enumerate(wanted):
        span = _span(each, starts)
        for at in (
            *_reached(side, taken, range(span[0] - 1, span[0] - 1 - NEAR, -1)),
            *_reached(side, taken, range(span[-1] + 1, span[-1] + 1 + NEAR)),
        ):
            if side.clauses[at] == side.clauses[span[0]]:
                reached.setdefault(at, []).append(number)
    homes = [pieces[_span(each, starts)[0]] for each in wanted]
    return {
        at: near[0]
        for at, numbers in reached.items()
        if len(near := [each for each in numbers if len(numbers) == 1 or homes[each] == pieces[at]]) == 1
    }


def _pieces(side: Read) -> list[int]:
    """The number of the piece that each word stands in: stops and "and" part them, but no dash in place of a verb."""
    found = table(Conjunctions, side.tag).coordinating(MARKS).finditer(side.text)
    breaks = [each.start() for each in found if not FOR_A_VERB.match(side.text, each.start())]
    return [bisect(breaks, token.start) for token in side.tokens]


def _span(located: Located, starts: list[int]) -> range:
    """The words of a fact."""
    first = bisect_left(starts, located.fact.start)
    return range(first, max(first + 1, bisect_left(starts, located.fact.end)))


def _reached(side: Read, taken: set[int], way: Iterable[int]) -> Iterable[int]:
    for at in way:
        if at in taken or not 0 <= at < len(side.tokens):
            return
        yield at
