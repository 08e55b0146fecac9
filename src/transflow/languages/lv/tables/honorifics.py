"""Latvian titles of courtesy: „kungs”, „kundze”."""

from __future__ import annotations

from transflow.languages.tables.honorifics import Honorifics
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

_ADDRESSED = LazyPattern(  # „Ozola kungs”, „Ozolas (Ozola) kundze”
    rf"(?P<name>{CAPITAL}[\w’'-]+)\s(?:\([^)]{{1,40}}\)\s)?(?:(?P<man>kung(?!o)\w{{1,4}})|(?P<woman>(?:jaun)?kundz\w{{1,3}}))\b"
)

honorifics = Honorifics(addressed=_ADDRESSED, sign=LazyPattern(r"kun[dg]"))
