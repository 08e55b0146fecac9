"""Years, or months, that one version has as a bare number: „18 gadus” and "18"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Pair
from transflow.text.facts import Duration, Number
from transflow.text.facts.equality import bare_amounts


def ages(bead: Compared) -> Iterator[Pair]:
    """The values of the source with those of the target, of which one is a length of time and one a number."""
    yield from _bare(bead.source, bead.target)
    yield from ((source, target) for target, source in _bare(bead.target, bead.source))


def _bare(facts: Facts, others: Facts) -> Iterator[Pair]:
    """The lengths of time for which one number alone may stand on the other side, and that for no other length."""
    lengths = [(each, {*bare_amounts(each.value)}) for each in facts if isinstance(each.value, Duration)]
    if not lengths:
        return
    numbers = [(each, each.value.amount) for each in others if isinstance(each.value, Number)]
    place = {amount: each for each, amount in numbers}
    given = Counter(amount for _, amount in numbers)
    meant = Counter(chain.from_iterable(amounts for _, amounts in lengths))
    for each, amounts in lengths:
        found = [amount for amount in amounts if amount in given]
        if len(found) == 1 and given[found[0]] == meant[found[0]] == 1:
            yield each, place[found[0]]
