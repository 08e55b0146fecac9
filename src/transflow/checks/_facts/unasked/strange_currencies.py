"""Sums in a currency of which the source says nothing, where its own amount leaves the currency to another sum:
„16 miljardi eiro, pērn 14 miljardi” and "€16 billion, last year $14 billion"."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from transflow.checks._facts.currencies import may_be_one
from transflow.checks._facts.reading import Facts, Located
from transflow.text.facts import Money, Number


def strange_currencies(
    sides: tuple[Facts, Facts], everywhere: Callable[[], Iterable[Located]]
) -> Iterator[tuple[Located, Located]]:
    """Mere numbers of the source beside its sums, each with the sum of the target that it became, if none of the facts
    `everywhere` in the source is a sum in that currency."""
    source, target = sides
    if not _currencies(source) or _currencies(target) <= _currencies(source):
        return
    bare = {each.value: each for each in source if isinstance(each.value, Number)}
    named = _currencies(everywhere())
    for each in target:
        if isinstance(each.value, Money) and not _is_among(each.value.currency, named):
            number = bare.get(Number(each.value.amount))
            if number:
                yield number, each


def _currencies(facts: Iterable[Located]) -> frozenset[str]:
    return frozenset(each.value.currency for each in facts if isinstance(each.value, Money))


def _is_among(currency: str, named: frozenset[str]) -> bool:
    """Whether it is one of those named, or may be."""
    return any(may_be_one(each, currency) for each in named)
