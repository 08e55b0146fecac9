"""Words of a small set, as the months, that a slip of the pen has hit."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from transflow.text.remembered import Made, RememberedWords

SHORTEST = 5  # letters: of shorter words too many others are one slip away


def misspelt(known: Mapping[str, Made]) -> RememberedWords[Made | None]:
    """What a word is meant to say that is none of the known ones, but is one without its diacritics, or one slip away
    from that: a letter too many or too few, another one, or two exchanged (optimal string alignment). None where it is
    known, is further away or may mean two things."""
    plain = {_plain(word): meant for word, meant in known.items() if len(word) >= SHORTEST}

    def meant_by(word: str) -> Made | None:
        from rapidfuzz.distance import OSA

        bare = _plain(word)
        if word in known or len(bare) < SHORTEST:
            return None
        if bare in plain:
            return plain[bare]
        near = {meant for each, meant in plain.items() if OSA.distance(bare, each, score_cutoff=1) == 1}
        return near.pop() if len(near) == 1 else None

    return RememberedWords(meant_by)


def _plain(word: str) -> str:
    """The small letters without their marks."""
    parts = unicodedata.normalize("NFD", word.lower())
    return "".join(each for each in parts if not unicodedata.combining(each))
