"""The parish or municipality that one text names where its translation names another: „Lauderu pagastā” and "in Pasiene
Parish"."""

from __future__ import annotations

import re

from transflow.languages.lv.transcription import bare
from transflow.terms.places.declined import forms_of, with_diacritics
from transflow.text.tokens import Token

WORD = r"[A-ZĀČĒĢĪĶĻŅŠŪŽ][a-zāčēģīķļņšūž]+"
SIGNS = ("pagast", "novad")
LATVIAN = re.compile(rf"\b({WORD})[ \u00a0](?:{'|'.join(SIGNS)})\w*")
ENGLISH = re.compile(rf"\b({WORD})[ \u00a0](?:Parish|Municipality|County|District)\b")


def swapped_parish(latvian: str, english: str) -> tuple[Token, Token] | None:
    """The only parish that the Latvian text names and the English does not, and the only one the other way round."""
    if not any(map(latvian.__contains__, SIGNS)):
        return None
    ours, theirs = _named(LATVIAN, latvian), _named(ENGLISH, english)
    lone = [each for name, each in ours.items() if not any(_may_be_one(name, other) for other in theirs)]
    strange = [each for name, each in theirs.items() if not any(_may_be_one(other, name) for other in ours)]
    return (lone[0], strange[0]) if len(lone) == len(strange) == 1 else None


def _named(pattern: re.Pattern[str], text: str) -> dict[str, Token]:
    """The names, each with where it stands first."""
    found: dict[str, Token] = {}
    for match in pattern.finditer(text):
        found.setdefault(match[1], Token(match[0], *match.span()))
    return found


def _may_be_one(latvian: str, english: str) -> bool:
    """Whether the Latvian genitive is that of the English name, or of a name that ends so: "South Kurzeme"."""
    known = with_diacritics().get(bare(english), english)
    forms = {bare(each) for name in (english, known) for each in (name, *forms_of(name))}
    return bare(latvian).endswith(tuple(forms))
