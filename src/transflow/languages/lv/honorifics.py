"""Latvian titles of courtesy: „kungs”, „kundze”."""

from __future__ import annotations

import re

from transflow.languages.tables.honorifics import Honorifics

_ADDRESSED = re.compile(  # „Ozola kungs”, „Ozolas (Ozola) kundze”
    r"(?P<name>[A-ZĀ-Ž][\w’'-]+)\s(?:\([^)]{1,40}\)\s)?(?:(?P<man>kung(?!o)\w{1,4})|(?P<woman>(?:jaun)?kundz\w{1,3}))\b"
)

honorifics = Honorifics(addressed=_ADDRESSED, sign=re.compile(r"kun[dg]"))
