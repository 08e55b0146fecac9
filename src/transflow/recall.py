"""What a memory offers for a text: the same, the same between the same neighbours, or something near.

Likeness is the indel ratio (Levenshtein without substitutions) over words as they stand, or the mean of that
over their stems and that over letters, so that another case of a noun costs less than another noun."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal

from transflow.frozen import Frozen, replace
from transflow.languages import language
from transflow.model import State
from transflow.text.diff import Change, word_diff
from transflow.text.normalise import matching_form, text_hash
from transflow.text.tokens import word_texts

Kind = Literal["context", "exact", "fuzzy"]
LEAST = 60
INFLECTED = 4  # points that other endings cost
BEST_FUZZY = 99


class MemoryUnit(Frozen):
    """A pair of texts that somebody agreed on, and what stood before and after its source (hashes)."""

    source_language: str
    target_language: str
    source: str
    target: str
    before: str = ""
    after: str = ""
    origin: str = ""
    state: State = State.TRANSLATED
    by: str = ""
    on: str = ""


class Query(Frozen):
    """A text to find, in its language, and the hashes of its neighbours where they are known."""

    text: str
    source_language: str
    target_language: str
    before: str = ""
    after: str = ""


class Match(Frozen):
    """A unit that fits, its likeness in percent, and how its source differs: from the unit's text to the
    text asked for."""

    unit: MemoryUnit
    kind: Kind
    likeness: int
    diff: tuple[Change, ...] = ()


def stems(text: str, tag: str) -> tuple[str, ...]:
    """The words of a text by their stems, in order: what candidates are found by."""
    stem = language(tag).stem
    return tuple(stem(matching_form(word)) for word in word_texts(text))


def matches(query: Query, candidates: Iterable[MemoryUnit], *, least: int = LEAST) -> list[Match]:
    """The candidates that are at least so like the text, the best first; of equal targets only the best."""
    found = [match for unit in candidates if (match := _match(query, unit)) and match.likeness >= least]
    best: dict[str, Match] = {}
    for match in sorted(found, key=_rank, reverse=True):
        best.setdefault(match.unit.target, match)
    return [_marked(match, query) for match in best.values()]


def _rank(match: Match) -> tuple[int, int, int, str]:
    kinds = ("fuzzy", "exact", "context")
    return (match.likeness, kinds.index(match.kind), match.unit.state.rank(), match.unit.on)


def _match(query: Query, unit: MemoryUnit) -> Match | None:
    if text_hash(query.text) == text_hash(unit.source):
        has_neighbours = bool(unit.before or unit.after)
        is_between = has_neighbours and (query.before, query.after) == (unit.before, unit.after)
        return Match(unit, "context" if is_between else "exact", 100)
    likeness = likeness_of(query.text, unit.source, query.source_language)
    return Match(unit, "fuzzy", likeness) if likeness else None


def _marked(match: Match, query: Query) -> Match:
    if match.kind != "fuzzy":
        return match
    return replace(match, diff=tuple(word_diff(match.unit.source, query.text)))


def likeness_of(one: str, other: str, tag: str) -> int:
    """From 0 to 99: how much of two different texts is the same, by words, or by stems and letters."""
    first, second = matching_form(one), matching_form(other)
    words = _share(word_texts(first), word_texts(second))
    bare = (_share(stems(one, tag), stems(other, tag)) + _share(first, second)) / 2 - INFLECTED
    return max(0, min(BEST_FUZZY, round(max(words, bare))))


def _share(one: Sequence[str], other: Sequence[str]) -> float:
    from rapidfuzz.distance import Indel

    return 100 * Indel.normalized_similarity(one, other) if one and other else 0.0
