"""Bodies abroad, which no row of the termbase means, though they are called as one here: „Krievijas Aizsardzības
ministrija”, and „Anglijas NHS”, which is not the National Health Service of Latvia."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from transflow.checks._mentions import label
from transflow.languages import english_side, every
from transflow.languages.place_names import BODIES_ABROAD
from transflow.languages.tables import joined
from transflow.languages.tables.bodies import Bodies
from transflow.model import Bitext, Concept, Mention
from transflow.terms.categories import is_of_several_countries
from transflow.terms.names.paired import document_words
from transflow.terms.places.declined import forms_abroad
from transflow.terms.places.kinds import AT_HOME, kind
from transflow.terms.places.named import in_english, named_in_english, places_of
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS, Remembered, kept

LAST_WORD = re.compile(rf"({CAPITAL}\w+)\s$")
PUBLIC = ("institution", "position")  # what every country has of its own
LONGEST_PLACE = 20  # letters
LONGEST_COUNTRY = 40
OWN_NAME = re.compile(rf"(?: {SMALL}+){{0,4}}\s*\((?:the )?[A-Z][\w.]* [A-Za-z .&’'-]+\)")
COUNTRY_LAST = LazyPattern(rf"[^();]*, (?!Latvija|Latvia|Rīga|Riga){CAPITAL}\w+[;)]")


def is_of_another_country(text: str, mention: Mention) -> bool:
    """Whether it follows the name of another country or its city, or "federal", which nothing in Latvia is; or stands
    before its own name in brackets, or in brackets that end in the country: "Krievijas Aizsardzības ministrija",
    "Aizsardzības ministrija (Defense Department)", "Hauptzollamt Köln (Ķelnes Galvenā muitas pārvalde, Vācija)"."""
    before = LAST_WORD.search(text, max(0, mention.start - LONGEST_PLACE), mention.start)
    if before and mention.concept.category in PUBLIC and matching_form(before[1]) in forms_abroad():
        return True
    own_name = OWN_NAME.match(text, mention.end) or _in_brackets_with_country(text, mention)
    nearest = max(0, mention.start - LONGEST_COUNTRY)
    return own_name is not None or _another_country().search(text, nearest, mention.start) is not None


@cache
def _another_country() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{joined(each.abroad for each in every(Bodies))})\s+$")


def _in_brackets_with_country(text: str, mention: Mention) -> re.Match[str] | None:
    opened = text.rfind("(", 0, mention.start)
    is_open = opened >= 0 and ")" not in text[opened : mention.start]
    return COUNTRY_LAST.match(text, mention.end) if is_open else None


def stands_for_one_abroad(bitext: Bitext, mention: Mention) -> bool:
    """Whether the source names the target's institution beside it as that of another country alone: "the Home Office"
    for „Lielbritānijas Iekšlietu ministrija”."""
    return _only_abroad(bitext)[bitext.bead_of_block["target", mention.block].source, mention.concept]


@kept
def _only_abroad(bitext: Bitext) -> Remembered[tuple[tuple[int, ...], Concept], bool]:
    """Whether blocks of the source name a concept as another country's alone, remembered: a target may have a name a
    thousand times."""
    mentions, texts = bitext.source.mentions_of_block, [block.text for block in bitext.source.blocks]

    def is_abroad(asked: tuple[tuple[int, ...], Concept]) -> bool:
        blocks, concept = asked
        named = [each for at in blocks for each in mentions.get(at, ()) if each.concept is concept]
        return bool(named) and all(is_of_another_country(texts[each.block], each) for each in named)

    return Remembered(is_abroad, WORDS)


def is_short_for_one_abroad(bitext: Bitext, mention: Mention) -> bool:
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
