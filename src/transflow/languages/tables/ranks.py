"""How a language counts ranks: the second largest."""

from __future__ import annotations

import re
from dataclasses import dataclass

from transflow.languages.tables import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Ranks:
    """Patterns: `superlative`, what is largest; `behind`, what follows an ordinal that is a rank; `next`, what says
    that another goes before; `among`, what is one of the largest; `may_be_among` whatever else may say so."""

    superlative: re.Pattern[str] = NOTHING
    behind: re.Pattern[str] = NOTHING
    next: re.Pattern[str] = NOTHING
    among: re.Pattern[str] = NOTHING
    may_be_among: re.Pattern[str] = NOTHING
