"""Words that tell which part a figure plays: votes for and against, the beginning and the end."""

from __future__ import annotations

from collections.abc import Callable

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class FigureRoles(Frozen, kw_only=True):
    """`votes`, a pattern with the groups `aye`, `no` and `none`; `ends`, one with `first` and `last`, for days and
    times; `bounds`, one with the same, which ends before an amount: "from", "to". Those of the words of `ends` that are
    `prepositions` belong to the figure right after them. What is counted stands in the first `reach` words after a
    figure; `counted` gives the English stems that such a word, in matching form, is likely to mean, `may_count` all
    that it may, where they are more. `part_of` stands between a part and its whole, "three of the 40", `versus` between
    votes for and against: "by 61 votes to 7", `denied` right before a figure that does not hold: "not on 22 July",
    `replaced` after one, in words of which the group is the last: „22. jūlija vietā”; `respectively` says that figures
    have the order of what they are of."""

    votes: Pattern = NOTHING
    ends: Pattern = NOTHING
    bounds: Pattern = NOTHING
    respectively: Pattern = NOTHING
    prepositions: frozenset[str] = frozenset()
    part_of: Pattern = NOTHING
    versus: Pattern = NOTHING
    denied: Pattern = NOTHING
    replaced: Pattern = NOTHING
    reach: int = 0
    counted: Callable[[str], frozenset[str]] = lambda word: frozenset()
    may_count: Callable[[str], frozenset[str]] = lambda word: frozenset()
