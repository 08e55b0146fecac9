"""How a language says without a denial what another denies."""

from __future__ import annotations

from dataclasses import dataclass

from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Otherwise:
    """Patterns: `never_before`, from a word that denies to "before" or the other way round, and `first`, which says
    the same; `nothing_more`, from a word that denies to a comparative, and `utmost`, what is above all: "nothing
    could be better", "the best"; `not_alone`, "not only", and `beyond`, "more than"; `unwelcome`, words in matching
    form of what it is good not to do or to have; `preventing`, what lets nothing come to pass, with a denial or
    without; `not_bound`, from a word that denies to "obligatory", and `bound` and `free`, who must and who may;
    `emphatic`, what is left where a denial was taken out, "does have" of "does not have"."""

    never_before: Pattern = NOTHING
    first: Pattern = NOTHING
    nothing_more: Pattern = NOTHING
    utmost: Pattern = NOTHING
    not_alone: Pattern = NOTHING
    beyond: Pattern = NOTHING
    unwelcome: Pattern = NOTHING
    preventing: Pattern = NOTHING
    not_bound: Pattern = NOTHING
    bound: Pattern = NOTHING
    free: Pattern = NOTHING
    emphatic: Pattern = NOTHING
