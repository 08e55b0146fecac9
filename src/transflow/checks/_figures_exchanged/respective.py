"""Figures that a sentence gives in the order of what they are of: "are 2.00%, 2.15% and 2.40% respectively"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from transflow.checks._facts.reading import Located, Pair
from transflow.languages import table
from transflow.languages.tables.figure_roles import FigureRoles
from transflow.text.facts import Amount

FEWEST = 2


def in_another_order(
    shared: list[Pair], texts: tuple[str, str], tags: tuple[str, str]
) -> Iterator[tuple[Pair, Pair]]:
    """The first two figures of one kind that stand in another order in the target, where both texts say that they are
    given in the order of what they are of."""
    if not all(
        table(FigureRoles, tag).respectively.search(text) for text, tag in zip(texts, tags, strict=True)
    ):
        return
    for kind, count in Counter(type(each.value) for each, _ in shared).items():
        pairs = [pair for pair in shared if type(pair[0].value) is kind]
        if count >= FEWEST and issubclass(kind, Amount):
            in_source = sorted(pairs, key=lambda pair: _start(pair[0]))
            in_target = sorted(pairs, key=lambda pair: _start(pair[1]))
            turned = [
                (one, other) for one, other in zip(in_source, in_target, strict=True) if one is not other
            ]
            yield from turned[:1]


def _start(located: Located) -> tuple[int, int]:
    return located.spot.block, located.spot.start
