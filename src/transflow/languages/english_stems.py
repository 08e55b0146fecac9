"""English words in any of their forms: the stem that these have in common, and what may be their dictionary form."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages._irregular import IRREGULAR
from transflow.text.remembered import WORDS

ENDINGS = "ingly ations ation ings ing ies ied edly ed es ily ly s e y".split()
KEEPING = {  # ending: letters that it stays after, as in "survey"
    "s": "sui",
    "y": "aeou",
    "ed": "e",
    "ly": "b",
}
NO_ADVERBS = frozenset(
    "ally anomaly apply assembly belly bully butterfly comply daily early elderly family imply italy jelly july"
    " monopoly multiply only rally rely reply supply tally ugly weekly".split()
)
REGULAR = (
    ("s", ""),
    *((f"{sound}es", sound) for sound in ("s", "x", "z", "ch", "sh", "o")),  # no "operatores"
    ("ies", "y"),
    ("ed", ""),
    ("d", ""),
    ("ied", "y"),
    ("ing", ""),
    ("ing", "e"),
    ("er", ""),
    ("r", ""),
    ("est", ""),
    ("st", ""),
    ("ly", ""),
    ("ily", "y"),
)
ENDINGS_BY_LAST = {  # letter: of them, few are tried on a word
    last: tuple(each for each in ENDINGS if each[-1] == last)
    for last in sorted({each[-1] for each in ENDINGS})
}
REGULAR_BY_LAST = {
    last: tuple(each for each in REGULAR if each[0][-1] == last)
    for last in sorted({ending[-1] for ending, _ in REGULAR})
}
VOWELS = frozenset("aeiouy")


@lru_cache(maxsize=WORDS)
def english_stem(word: str) -> str:
    """A key for an English word in any of its forms: "ministries" and "ministry" are "ministr"."""
    return regular_stem(IRREGULAR.get(word, word))


def without_possessive(word: str) -> str:
    """The noun of a genitive, "lawyer" of "lawyer's" and "workers" of "workers'"; else the word."""
    return word.removesuffix("'s").removesuffix("’s").removesuffix("'").removesuffix("’")


def regular_stem(word: str) -> str:
    """The key of a word that is no irregular form, however it looks."""
    ending = _english_ending(word)
    word = word.removesuffix(ending)
    if ending in ("ing", "ings") and word[-1] == "y" and word[-2] not in VOWELS:
        word = word[:-1]
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in VOWELS:
        word = word[:-1]
    return word[:9]


def _english_ending(word: str) -> str:
    """The ending that the key of a word goes without; nothing where it keeps all of itself."""
    for ending in ENDINGS_BY_LAST.get(word[-1:], ()):
        size = len(word) - len(ending)
        is_end = size >= 3 and word.endswith(ending) and word[size - 1] not in KEEPING.get(ending, "")
        if is_end and not (ending.endswith("ly") and word in NO_ADVERBS):
            return ending
    return ""


LIGHT = frozenset(  # verbs and such that say little by themselves
    map(
        english_stem,
        "be have do make take get give go come put set can may must will use not way out place provide".split(),
    )
)


def english_lemmas(word: str) -> tuple[str, ...]:
    """What may be the dictionary form of an English word. No form ends in a double s: „statuss” is Latvian."""
    found = [word, IRREGULAR.get(word, word)]
    for ending, other in () if word.endswith("ss") else REGULAR_BY_LAST.get(word[-1:], ()):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            base = word[: -len(ending)] + other
            found.append(base)
            if not other and len(base) > 2 and base[-1] == base[-2]:
                found.append(base[:-1])
    return tuple(found)
