"""German titles of courtesy."""

import re

from transflow.languages.tables.honorifics import Honorifics

honorifics = Honorifics(
    addressed=re.compile(r"\b(?:(?P<man>Herrn?)|(?P<woman>Frau))\s(?P<name>[A-ZÄÖÜ]\w+)"),
    sign=re.compile(r"Herr|Frau"),
)
