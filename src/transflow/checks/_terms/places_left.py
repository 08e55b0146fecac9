"""Countries and seas of several words that stand in an English text under their Latvian names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._punctuation import is_in_brackets
from transflow.checks._untranslated.shielded import shielded
from transflow.languages.places import PLACES, Place
from transflow.model import Bitext, Spot
from transflow.text.spans import covering

NAMED = tuple(each for each in PLACES if each.kind in ("land", "water") and " " in each.name)
ANY = re.compile("|".join(each.latvian.pattern.replace("(?-i:", "(?:") for each in NAMED))


def places_left(bitext: Bitext) -> Iterator[tuple[Spot, str, str]]:
    """Where such a name stands that the source has too, what it says there, and the English name."""
    if not ANY.search(bitext.target.text):
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
