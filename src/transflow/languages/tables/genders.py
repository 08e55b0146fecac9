"""Words that tell whether a man or a woman is spoken of."""

from __future__ import annotations

from dataclasses import dataclass

from transflow.languages.tables import NOTHING
from transflow.text.patterns import Pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Genders:
    """Patterns: `man` and `woman`, what surely tells of one; `may_man` and `may_woman`, anything that may; `sign`, a
    cheap one that is in every text which tells."""

    sign: Pattern = NOTHING
    man: Pattern = NOTHING
    woman: Pattern = NOTHING
    may_man: Pattern = NOTHING
    may_woman: Pattern = NOTHING
