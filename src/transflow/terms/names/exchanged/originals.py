"""Originals in brackets that stand for another person's: „Orins Hečs (Orrin Thompson)” and "Orrin Hatch"."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from transflow.languages import english_side
from transflow.model import Bitext
from transflow.terms.names.found import Name
from transflow.terms.names.paired import Exchanged, document_words, name_beads
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token

ORIGINAL = LazyPattern(rf"\(((?:{CAPITAL}{SMALL}+)\s(?:{CAPITAL}{SMALL}{{2,}}))\)")
UNLIKE = 0.5


def exchanged_originals(bitext: Bitext) -> Iterator[Exchanged]:
    """The originals that the English text does not have, where it has one person of that given name."""
    for bead in name_beads(bitext):
        latvian = bead.texts[0]
        for match in ORIGINAL.finditer(latvian) if "(" in latvian else ():
            given, surname = match[1].split()
            meant = [each for each in bead.names[1] if _is_another(each, given, surname)]
            if len(meant) == 1 and surname not in document_words(bitext, english_side(bitext)):
                name = meant[0]
                yield Exchanged(bead, Token(match[1], *match.span(1)), Token(name.text, name.start, name.end))


def _is_another(name: Name, given: str, surname: str) -> bool:
    """Whether it has the given name and a surname that is unlike, by no slip of the pen."""
    if name.has_initials or name.given != given:
        return False
    return SequenceMatcher(None, surname, name.surname, autojunk=False).ratio() < UNLIKE
