"""How a language says where news come from."""

from __future__ import annotations

import re
from dataclasses import dataclass

from transflow.languages.tables import NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """`pattern` finds it, in a word or in a clause: "according to the Bureau", "he said"."""

    pattern: re.Pattern[str] = NOTHING
