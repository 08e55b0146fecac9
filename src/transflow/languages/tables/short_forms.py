"""Abbreviations and ordinals that are those of one language alone."""

from __future__ import annotations

import re
from dataclasses import dataclass

from transflow.languages.tables import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortForms:
    """`pattern` finds them, and small words before figures; it begins with one class of characters, for which a text is
    soon looked through."""

    pattern: re.Pattern[str] = NOTHING
