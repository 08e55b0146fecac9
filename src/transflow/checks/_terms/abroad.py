"""Abbreviations of bodies here that others abroad have, too: „Anglijas NHS” is not the National Health Service of
Latvia."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._terms.mentions import label
from transflow.checks._terms.stand_ins import is_of_another_country
from transflow.languages import english_side
from transflow.languages.place_names import BODIES_ABROAD
from transflow.model import Bitext, Mention
from transflow.terms.categories import is_of_several_countries
from transflow.terms.names.paired import document_words
from transflow.terms.places.kinds import AT_HOME, kind
from transflow.terms.places.named import in_english, named_in_english, places_of


def is_abroad(bitext: Bitext, mention: Mention) -> bool:
    """Whether an English abbreviation of a body of Latvia stands for one of another country, wherever it does."""
    concept = mention.concept
    is_english = mention.designation.language == "en" != bitext.target.language
    if not is_english or concept.category != "institution" or is_of_several_countries(label(concept, "lv")):
        return False
    text = bitext.target.blocks[mention.block].text
    if is_of_another_country(text, mention) or _is_theirs(bitext, mention.surface):
        return True
    countries = BODIES_ABROAD.get(mention.surface, frozenset())
    named = {*_named(bitext)} if countries else set()
    return not named.isdisjoint(countries) and named.isdisjoint(AT_HOME) and not _is_here(named)


def _is_theirs(bitext: Bitext, surface: str) -> bool:
    """Whether the English text says once whose it is: "the British NHS", "Scotland's NHS", "NHS England"."""
    name = re.escape(surface)
    before = re.compile(rf"\b([A-Z][a-z]+)(?:['’]s?)? {name}(?!\w)")
    behind = re.compile(rf"(?<!\w){name}(?: of)? ([A-Z][a-z]+)")
    found = (
        match[1]
        for block in bitext.document(english_side(bitext)).blocks
        for pattern in (before, behind)
        for match in pattern.finditer(block.text if surface in block.text else "")
    )
    return any((place := named_in_english(word)) and _is_foreign(place) for word in found)


def _is_foreign(place: str) -> bool:
    return place not in AT_HOME and kind(place) in ("land", "city")


def _is_here(places: set[str]) -> bool:
    return any(kind(place) == "here" for place in places)


def _named(bitext: Bitext) -> Iterator[str]:
    side = english_side(bitext)
    places = places_of(document_words(bitext, side))
    for block in bitext.document(side).blocks:
        yield from (each.name for each in in_english(block.text, places))
