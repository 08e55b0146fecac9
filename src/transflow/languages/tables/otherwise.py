"""How a language says without a denial what another denies."""

from __future__ import annotations

import re
from dataclasses import dataclass

from transflow.languages.tables import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Otherwise:
    """Patterns: `never_before`, from a word that denies to "before" or the other way round, and `first`, which says the
    same; `nothing_more`, from a word that denies to a comparative, and `utmost`, what is above all: "nothing could be
    better", "the best"; `unwelcome`, words in matching form of what it is good not to do or to have; `preventing`, what
    lets nothing come to pass, with a denial or without; `not_bound`, from a word that denies to "obligatory", and
    `bound` and `free`, who must and who may; `emphatic`, what is left where a denial was taken out, "does
    have" of "does not have"."""

    never_before: re.Pattern[str] = NOTHING
    first: re.Pattern[str] = NOTHING
    nothing_more: re.Pattern[str] = NOTHING
    utmost: re.Pattern[str] = NOTHING
    unwelcome: re.Pattern[str] = NOTHING
    preventing: re.Pattern[str] = NOTHING
    not_bound: re.Pattern[str] = NOTHING
    bound: re.Pattern[str] = NOTHING
    free: re.Pattern[str] = NOTHING
    emphatic: re.Pattern[str] = NOTHING
