"""Sums that say which coin or banknote is meant: the other version may call it "the coin" where both name but one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.partners import Partners
from transflow.checks._facts.versions import Lone, Version
from transflow.languages import table
from transflow.languages.tables.fact_words import FactWords
from transflow.text.facts import Money, Value

Denominations = tuple[frozenset[Value], frozenset[Value]]


def denominations(versions: Iterable[Version]) -> frozenset[Value]:
    """The sums of a document after which a coin or a banknote stands."""
    return frozenset(
        each.value
        for said in versions
        for each in said.facts
        if isinstance(each.value, Money) and table(FactWords, said.tag).coin.match(said.text, each.fact.end)
    )


def without_coins(
    pairs: Iterable[Partners], bead: Compared, named: Callable[[], Denominations]
) -> Iterator[Partners]:
    """The pairs without those of a sum that says which coin or banknote is meant and has no counterpart, where both
    documents name this one denomination only and the other side speaks of "the coin" alone."""
    for first, second in pairs:
        lone = (first or second) if not (first and second) else None
        is_coin = (
            lone is not None
            and _is_before_coin(bead.alone(lone))
            and named() == (frozenset({lone.value}),) * 2
        )
        if not is_coin:
            yield first, second


def _is_before_coin(lone: Lone) -> bool:
    """Whether a coin stands after a sum, and one in the other version, which says no sum."""
    own, other = lone.own, lone.other
    if not isinstance(lone.value, Money) or any(isinstance(each.value, Money) for each in other.facts):
        return False
    is_before = table(FactWords, own.tag).coin.match(own.text, lone.fact.end) is not None
    return is_before and table(FactWords, other.tag).coin.search(other.text) is not None
