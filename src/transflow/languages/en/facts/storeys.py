"""English storeys: "the first floor" is the one above the ground in Britain, and the one on it in America."""

from __future__ import annotations

import re

from transflow.languages.en.number_words import ORDINALS
from transflow.text.facts import Ordinal
from transflow.text.facts.grammar import Facts, Reader, fact, pattern, soft

FLOOR = r"[\s-](?P<floor>floors?)(?!\w)"


def _storey(match: re.Match[str]) -> Facts:
    """The number of a floor by either count; neither is asked for."""
    rank, text = match["rank"].lower(), match.string
    number = ORDINALS.index(rank) + 1 if rank in ORDINALS else int(rank)
    return (
        fact(text, Ordinal(number), match.start(), match.end("rank"), is_demanded=False),
        fact(text, Ordinal(number + 1), match.start("floor"), match.end(), is_demanded=False),
    )


STOREY: Reader = pattern(rf"(?P<rank>{'|'.join(ORDINALS)}){FLOOR}", _storey, re.IGNORECASE)
STOREY_IN_FIGURES: Reader = pattern(rf"(?P<rank>\d{{1,2}})(?:st|nd|rd|th){FLOOR}", _storey, re.IGNORECASE)
GROUND_FLOOR: Reader = pattern(
    r"ground[\s-]floor(?!\w)", lambda match: soft(match, Ordinal(1)), re.IGNORECASE
)
