"""English titles of courtesy: "Mr", "Ms"."""

from __future__ import annotations

import re

from transflow.languages.tables.honorifics import Honorifics
from transflow.text.letters import CAPITAL

_ADDRESSED = re.compile(
    rf"\b(?:(?P<man>Mr)|(?<!Mr\sand\s)(?<!Mr\.\sand\s)(?P<woman>Ms|Mrs|Miss))\.?\s(?P<name>(?:{CAPITAL}[\w-]+(?:\s(?={CAPITAL}))?){{1,3}})"
)

_IN_FULL = re.compile(rf"\b(?P<given>{CAPITAL}[\w-]+)(?=\s(?P<name>{CAPITAL}[\w-]+))")

honorifics = Honorifics(addressed=_ADDRESSED, sign=re.compile(r"M(?:rs?|s|iss)\b"), in_full=_IN_FULL)
