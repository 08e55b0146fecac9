"""Offices that the target calls in another usual way than the termbase does."""

from __future__ import annotations

import re

from transflow.checks._mentions import TermBead
from transflow.languages import table
from transflow.languages.tables.offices import Offices
from transflow.model import Mention
from transflow.text.patterns import LazyPattern

SECRETARY = LazyPattern(r"\b(?:[A-Z]\w+ [Ss]ecretary|Secretary (?:of|for) )")
COUNTRY_OF_SECRETARIES = LazyPattern(
    r"\b(?:US|U\.S\.|USA|UK|United States|American?|Washington|Britain|British|England|Scotland|Scottish|NHS"
    r"|Wales|Welsh|London)\b"
)
CHIEF = LazyPattern(  # of whatever body
    r"director[ -]general|(?:\w+ )?(?:director|executive|manager)(?: officer)?|head of (?:the )?\w+",
    re.IGNORECASE,
)


def is_secretary(bead: TermBead, mention: Mention) -> bool:
    """Whether a minister of a country that calls its ministers secretaries is meant."""
    if "ministr" not in mention.surface.lower():
        return False
    text = bead.target.text
    return SECRETARY.search(text) is not None and COUNTRY_OF_SECRETARIES.search(text) is not None


def is_chief_judge(bead: TermBead, mention: Mention, language: str) -> bool:
    """Whether the head of a court, of whatever country, is called by what the words mean: „galvenais tiesnesis”."""
    is_judge = mention.surface.lower() == "chief justice"
    return is_judge and table(Offices, language).chief_judges.search(bead.target.text) is not None


def is_in_charge(bead: TermBead, mention: Mention, language: str) -> bool:
    """Whether the head of a company or an office is called so in another usual way: "the chief executive", "the head of
    the bureau", „vadītāja”."""
    is_chief = mention.concept.category == "position" and CHIEF.fullmatch(mention.surface) is not None
    return is_chief and table(Offices, language).chiefs.search(bead.target.text) is not None
