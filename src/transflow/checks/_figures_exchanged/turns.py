"""Two figures that take turns with two words or two days: revenue and expenditure, 2025 and 2026. Where the words
change places, each figure says what the other did."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Pair
from transflow.languages import table
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.languages.tables.contraries import Contraries, Said
from transflow.text.facts import Date

TWO = 2
MARKS = r"[,;:–—]"

Mark = tuple[str, int]
Marks = tuple[list[Mark], list[Mark]]  # of the source and of the target


def are_turned_round(figures: tuple[Pair, Pair], bead: Compared) -> bool:
    """Whether the two figures, the only ones of their kind on either side, take turns with two words or days in both
    texts, and each stands at the other's in the target."""
    kind = type(figures[0][0].value)
    if any(sum(isinstance(each.value, kind) for each in side) != TWO for side in bead.sides):
        return False
    texts, tags = (bead.passages[0].text, bead.passages[1].text), bead.tags
    in_source, in_target = ([(pair[at].fact.start, pair[at].fact.end) for pair in figures] for at in (0, 1))
    for source_marks, target_marks in (*_days(bead), *_words(texts, tags)):
        said, heard = (
            _in_turns(texts[0], in_source, source_marks, tags[0]),
            _in_turns(texts[1], in_target, target_marks, tags[1]),
        )
        if said and heard and said != heard:
            return True
    return False


def _in_turns(text: str, figures: list[tuple[int, int]], marks: list[Mark], tag: str) -> list[str]:
    """The name at each figure, where they take turns and the two pairs are parted: not in "in October from 2.4% in
    September to 2.1%", where the first figure may be that of either month."""
    (first, end), (second, _) = sorted(figures)
    (name, one), (other, two) = sorted(marks, key=lambda each: each[1])
    if one < first < two < second:
        between = (end, two)
    elif first < one < second < two:
        between = (one, second)
    else:
        return []
    if not table(Conjunctions, tag).contrasting(MARKS).search(text, *between):
        return []
    return [name, other] if figures[0][0] == first else [other, name]


def _days(bead: Compared) -> Iterator[Marks]:
    """The days that both texts say, two of them, each once."""
    days = [pair for pair in bead.said_once if isinstance(pair[0].value, Date)]
    counts = {sum(isinstance(each.value, Date) for each in side) for side in bead.sides}
    if len(days) == TWO and counts == {TWO}:
        one, other = ([(str(at), pair[side].fact.start) for at, pair in enumerate(days)] for side in (0, 1))
        yield one, other


@lru_cache(maxsize=8)  # each two figures of a text are held against the same words
def _words(texts: tuple[str, str], tags: tuple[str, str]) -> tuple[Marks, ...]:
    """The words of each group that both texts say, two of them, each once."""
    in_source, in_target = (
        _by_group(table(Contraries, tag).said(text)) for text, tag in zip(texts, tags, strict=True)
    )
    pairs = ((in_source[group], in_target[group]) for group in in_source.keys() & in_target.keys())
    return tuple(pair for pair in pairs if _are_the_same_two(*pair))


def _are_the_same_two(source: list[Mark], target: list[Mark]) -> bool:
    ours, theirs = ({name for name, _ in marks} for marks in (source, target))
    return ours == theirs and len(source) == len(target) == len(ours) == TWO


def _by_group(said: Iterator[Said]) -> dict[str, list[Mark]]:
    groups: dict[str, list[Mark]] = {}
    for each in said:
        groups.setdefault(each.group, []).append((each.value, each.token.start))
    return groups
