"""Words that a slip of the pen has hit: a letter too many or too few, another one, or two exchanged."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from itertools import takewhile

from transflow.text.normalise import without_marks
from transflow.text.remembered import WORDS, Made, RememberedWords

SHORTEST = 5  # letters: of shorter words too many others are one slip away
ENDING = 2  # letters, in which a word is inflected


def misspelt(known: Mapping[str, Made]) -> RememberedWords[Made | None]:
    """What a word is meant to say that is none of the known ones, but is one without its diacritics, or one slip away
    from that (optimal string alignment). None where it is known, is further away or may mean two things."""
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
    return without_marks(word.lower())


def _differ_at_end(one: str, other: str, ending: int) -> bool:
    """Whether two words are the same but for so many letters of the shorter one, where any may differ."""
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
    return bool(ending) and shared + ending >= min(len(one), len(other))


def is_slip(word: str, right: str, ending: int = ENDING) -> bool:
    """Whether the word is the right one but for its diacritics or one slip, not among the last `ending` letters alone,
    where it may be another form."""
    if len(right) < SHORTEST or _differ_at_end(word, right, ending):
        return False
    from rapidfuzz.distance import OSA

    return word != right and OSA.distance(_plain(word), _plain(right), score_cutoff=1) <= 1


@lru_cache(maxsize=WORDS)
def is_misspelling(word: str, right: str, ending: int = ENDING, slips: int = 1) -> bool:
    """Whether the word is the right one but for `slips` at most, and none among the last `ending` letters, where it may
    be another form; 0: of a word that has one form."""
    one, other = _plain(word), _plain(right)
    if len(other) < SHORTEST or _differ_at_end(one, other, ending):
        return False
    from rapidfuzz.distance import OSA

    return 0 < OSA.distance(one, other, score_cutoff=slips) <= slips
