"""English words that tell a man from a woman."""

from __future__ import annotations

import re

from transflow.languages.tables import any_of
from transflow.languages.tables.genders import Genders

_MAN, _WOMAN = any_of("he him his himself"), any_of("she her hers herself")

genders = Genders(
    sign=re.compile(r"\b(?:[hH](?:e|is|im)|[sS]he)\b|\b[hH](?:er|im)"),
    man=_MAN,
    woman=_WOMAN,
    may_man=_MAN,
    may_woman=_WOMAN,
)
