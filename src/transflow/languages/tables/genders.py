"""Words that tell whether a man or a woman is spoken of."""

from __future__ import annotations

import re
from dataclasses import dataclass

from transflow.languages.tables import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Genders:
    """Patterns: `man` and `woman`, what surely tells of one; `may_man` and `may_woman`, anything that may; `sign`, a
    cheap one that is in every text which tells."""

    sign: re.Pattern[str] = NOTHING
    man: re.Pattern[str] = NOTHING
    woman: re.Pattern[str] = NOTHING
    may_man: re.Pattern[str] = NOTHING
    may_woman: re.Pattern[str] = NOTHING
