"""Abbreviations that stand in brackets after the full name: "Valsts ieņēmumu dienests (VID)"."""

from __future__ import annotations

import re

from transflow.checks._mentions import TermBead
from transflow.model import Mention
from transflow.terms.claims import is_abbreviation
from transflow.text.letters import CAPITAL

ABBREVIATION = re.compile(rf"\s*\((?:[\w\s]*[–—-]\s?)?{CAPITAL}[\w/-]{{1,9}}\)")


def is_defined(bead: TermBead, mention: Mention) -> bool:
    """Whether its abbreviation stands in brackets after the full name: "Valsts ieņēmumu dienests (VID)"."""
    if is_abbreviation(mention.designation) or len(bead.bead.source) > 1:
        return False
    return ABBREVIATION.match(bead.source.text, mention.end) is not None


def without_brackets(text: str) -> str:
    """The text without abbreviations in brackets."""
    return ABBREVIATION.sub("", text)
