"""English titles of courtesy: "Mr", "Ms"."""

from __future__ import annotations

import re

from transflow.languages.tables.honorifics import Honorifics

_ADDRESSED = re.compile(
    r"\b(?:(?P<man>Mr)|(?<!Mr\sand\s)(?<!Mr\.\sand\s)(?P<woman>Ms|Mrs|Miss))\.?\s(?P<name>(?:[A-ZĀ-Ž][\w-]+(?:\s(?=[A-ZĀ-Ž]))?){1,3})"
)

honorifics = Honorifics(addressed=_ADDRESSED, sign=re.compile(r"M(?:rs?|s|iss)\b"))
