"""Scores that are turned round: "beat Slovakia 2–4" for „ar 4:2 uzvarēja Slovākiju”."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from transflow.checks._facts.compared import Compared
from transflow.checks._facts.reading import Facts, Located, Pair
from transflow.checks._facts.unasked.codes import scores
from transflow.checks._figures_exchanged.two_figures import are_told_from_one_side
from transflow.text.facts import Value

Score = tuple[Value, Value]


def turned_score(bead: Compared) -> tuple[Pair, Pair] | None:
    """The two figures of the only score that the target has the other way round."""
    in_source, in_target = (dict(_by_order(side)) for side in bead.sides)
    here, there = (Counter(order for order, _ in _by_order(side)) for side in bead.sides)
    lost, new = [*(here - there).elements()], [*(there - here).elements()]
    if len(lost) != 1 or new != [lost[0][::-1]]:
        return None
    if not are_told_from_one_side((bead.passages[0].text, bead.passages[1].text), bead.tags):
        return None
    ours, theirs = in_source[lost[0]], in_target[new[0]]
    return (ours[0], theirs[1]), (ours[1], theirs[0])


def _by_order(facts: Facts) -> Iterator[tuple[Score, tuple[Located, Located]]]:
    return (((one.value, other.value), (one, other)) for _, (one, other) in scores(facts))
