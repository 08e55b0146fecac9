"""Places that stand in a target under the names that the source's language has for them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._places.alone import free_words, has_neighbour, is_in_english
from transflow.languages import is_english_target
from transflow.languages.en.addresses import STREET
from transflow.languages.lexicon import english_of
from transflow.languages.places import PLACES, Place
from transflow.model import Bitext, Spot
from transflow.terms.names.paired import name_beads
from transflow.terms.places.declined import english_spellings
from transflow.terms.places.named import has_any
from transflow.text.brackets import is_in_brackets
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import RememberedWords
from transflow.text.spans import covering
from transflow.text.tokens import Token, words
from transflow.untranslated.shielded import shielded

NAMED = tuple(each for each in PLACES if each.kind in ("land", "water") and " " in each.name)
PIECES = frozenset(piece for each in NAMED for piece in each.latvian_pieces)
ANY = LazyPattern("|".join(each.latvian.pattern.replace("(?-i:", "(?:") for each in NAMED))
IN_ADDRESS = LazyPattern(rf"(?:\b\d{{4,6}}\s|\b\d{{4,6}}\s[\w .’'-]{{1,40}},\s|\b(?:{STREET}|Strasse),\s)\Z")
BEFORE_STATE = re.compile(r",\s[A-Z]{2}\s\d{5}")  # "Boston, MA 02110"
FARTHEST = 60  # characters from a place, within which an address begins or its kind is named
CALLED = frozenset(  # English stems of what may be called like a place
    """
    app band brand club film fer group hotel magazin newspaper platform restauran ship softwar vessel word yacht
    """.split()
)
SPELLED = RememberedWords(lambda word: english_spellings().get(word))


def places_left(bitext: Bitext) -> Iterator[tuple[Spot, str, str]]:
    """Where such a name stands that the source has too, what it says there, and the target's own name: in an English
    target countries and seas of several words, in a Latvian one all places that English spells otherwise."""
    return _left_in_english(bitext) if is_english_target(bitext) else _left_in_latvian(bitext)


def _left_in_english(bitext: Bitext) -> Iterator[tuple[Spot, str, str]]:
    whole = bitext.target.text
    if not (has_any(whole, PIECES) and ANY.search(whole)):
        return
    for bead, source, _ in bitext.passages():
        for block in bead.target if source.text else ():
            text = bitext.target.blocks[block].text
            is_spared = covering(shielded(text))
            for start, end, place in _places(text, source.text):
                if not is_spared(start, end) and not is_in_brackets(text, start):
                    yield Spot("target", block, start, end), text[start:end], place.english_name


def _places(text: str, source: str) -> Iterator[tuple[int, int, Place]]:
    """Where Latvian names of several words stand that the source has too, and what they name."""
    for place in NAMED:
        found = [
            match
            for match in place.latvian.finditer(text)
            if len(match[0].split()) > 1 and match[0][0].isupper()
        ]
        if found and place.latvian.search(source):
            yield from ((match.start(), match.end(), place) for match in found)


def _left_in_latvian(bitext: Bitext) -> Iterator[tuple[Spot, str, str]]:
    for block, token, text in free_words(bitext, SPELLED):
        source = bitext.source_of_block[block]
        for english, latvian in SPELLED[token.text] or ():
            name = Token(english, token.start, token.start + len(english))
            if english in source and _stands(text, name) and not _is_of_something_else(bitext, text, name):
                yield Spot("target", block, name.start, name.end), english, latvian


def _stands(text: str, name: Token) -> bool:
    """Whether the whole name stands at its place, not only its first word."""
    return text.startswith(name.text, name.start) and not text[name.end : name.end + 1].isalnum()


def _is_of_something_else(bitext: Bitext, text: str, name: Token) -> bool:
    """Whether it belongs to a longer name or an address, or is that of a hotel, a ship or a person."""
    if (
        has_neighbour(text, name)
        or is_in_english(text, name)
        or IN_ADDRESS.search(text, max(0, name.start - FARTHEST), name.start)
        or BEFORE_STATE.match(text, name.end)
    ):
        return True
    before = words(text[max(0, name.start - FARTHEST) : name.start])[-1:]
    beside = [*before, *words(text[name.end : name.end + FARTHEST])[:1]]
    if any(stem in CALLED for each in beside for stem, _ in english_of(matching_form(each.text))):
        return True
    return any(name.text == person.surname for bead in name_beads(bitext) for person in bead.targets)
