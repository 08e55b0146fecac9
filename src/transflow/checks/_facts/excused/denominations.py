"""Sums that say which coin or banknote is meant: the other version may call it "the coin" where both name but one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from transflow.checks._facts.partners import Partners
from transflow.checks._facts.reading import Facts, Located
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.model import Passage
from transflow.text.facts import Money, Value

Denominations = tuple[frozenset[Value], frozenset[Value]]


def denominations(sides: Iterable[tuple[Facts, Passage]], tag: str) -> frozenset[Value]:
    """The sums of a document after which a coin or a banknote stands."""
    coin = table(FactWords, tag).coin
    return frozenset(
        each.value
        for facts, passage in sides
        for each in facts
        if isinstance(each.value, Money) and coin.match(passage.text, each.fact.end)
    )


def without_coins(
    pairs: Iterable[Partners],
    sides: tuple[Facts, Facts],
    passages: tuple[Passage, Passage],
    named: Callable[[], Denominations],
    tags: tuple[str, str],
) -> Iterator[Partners]:
    """The pairs without those of a sum that says which coin or banknote is meant and has no counterpart, where both
    documents name this one denomination only and the other side speaks of "the coin" alone."""
    for first, second in pairs:
        lone = (first or second) if not (first and second) else None
        is_coin = (
            lone is not None
            and _is_before_coin(lone, passages, tags)
            and not any(isinstance(each.value, Money) for each in sides[lone.spot.side == "source"])
            and named() == (frozenset({lone.value}),) * 2
        )
        if not is_coin:
            yield first, second


def _is_before_coin(lone: Located, passages: tuple[Passage, Passage], tags: tuple[str, str]) -> bool:
    """Whether one stands after it, and one in the passage of the other side."""
    own, other = (0, 1) if lone.spot.side == "source" else (1, 0)
    if not isinstance(lone.value, Money):
        return False
    ours, theirs = table(FactWords, tags[own]).coin, table(FactWords, tags[other]).coin
    is_before = ours.match(passages[own].text, lone.fact.end) is not None
    return is_before and theirs.search(passages[other].text) is not None
