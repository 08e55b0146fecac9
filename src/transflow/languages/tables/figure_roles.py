"""Words that tell which part a figure plays: votes for and against, the beginning and the end."""

from __future__ import annotations

from collections.abc import Callable

from transflow.frozen import Frozen
from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


class FigureRoles(Frozen, kw_only=True):
    """The words of a language by which figures play different parts."""

    votes: Pattern = NOTHING
    """With the groups `aye`, `no` and `none`."""
    ends: Pattern = NOTHING
    """With the groups `first` and `last`, for days and times."""
    bounds: Pattern = NOTHING
    """The same, ending before an amount: "from", "to"."""
    respectively: Pattern = NOTHING
    """What says that figures have the order of what they are of."""
    prepositions: frozenset[str] = frozenset()
    """Those of the words of `ends` that belong to the figure right after them."""
    part_of: Pattern = NOTHING
    """Between a part and its whole: "three of the 40"."""
    versus: Pattern = NOTHING
    """Between votes for and against: "by 61 votes to 7"."""
    denied: Pattern = NOTHING
    """Right before a figure that does not hold: "not on 22 July"."""
    replaced: Pattern = NOTHING
    """After such a figure, in words of which the group is the last: „22. jūlija vietā”."""
    reach: int = 0
    """In how many words after a figure stands what is counted."""
    counted: Callable[[str], frozenset[str]] = lambda word: frozenset()
    """The English stems that such a word, in matching form, is likely to mean."""
    may_count: Callable[[str], frozenset[str]] = lambda word: frozenset()
    """All that it may mean, where they are more."""
