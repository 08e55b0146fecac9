"""Latvian words whose exchange turns a sentence round, by what they say."""

from __future__ import annotations

from collections.abc import Iterable

from transflow.languages.lv.morphology.adjectives import adjective
from transflow.languages.lv.morphology.nouns import noun
from transflow.languages.tables.contraries import Contraries, in_fields

DEBITIVE = "jā"
DEFINITE = "ais"


def _forms(word: str) -> Iterable[str]:
    """The forms of a noun, or of an adjective in its definite form, in all cases but the vocative: that of a noun
    is the stem of another word now and then, „tank”."""
    stem = word.removesuffix(DEFINITE)
    cells = noun(word)[0].cells if stem == word else adjective(stem)
    return dict.fromkeys(form for (*_, case), forms in cells.items() if case != "voc" for form in forms)


contraries = Contraries(*in_fields(__name__), prefix=DEBITIVE, forms=_forms)
