"""Keys for comparing Latvian words: `stem` of one lemma, `skeleton` of names across languages."""

from __future__ import annotations

from functools import lru_cache

from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS

ENDING = LazyPattern(
    r"(?:ajiem|ajām|ajos|ajās|ajam|ajai|ajā|iem|ais|šanās|šanos|am|ai|as|os|us|es|ei|em|im|um|is|ij|īm|ēm|ām"
    r"|ās|ēs|īs|ie|[aāeēiīuūos])$|(?<=[^aāeēiīuū])š$"
)
SOFT = (("bj", "b"), ("pj", "p"), ("mj", "m"), ("vj", "v"), ("dž", "z"))
HARD = str.maketrans("ļņķģčšžtd", "lnkgcszsz")
CLASSES = str.maketrans("ļņķģčšžzcāēīū", "lnkgsssssaeiu")
SOUNDS = (("dž", "g"), ("ch", "h"), ("j", ""))
CASE = LazyPattern(r"(?<=..)(?:iem|am|im|um|ām|ēm|īm|em|[aāeēiīuūos]s?|š)$")
VOWELS = LazyPattern(r"[aāeēiīuūoyõöüäå]+")
DOUBLED = LazyPattern(r"(.)\1+")
NOT_INITIAL_H = LazyPattern(r"(?<!^)h")


@lru_cache(maxsize=WORDS)
def stem(word: str) -> str:
    """The word without its ending, softened consonants made hard: brālis and brāļiem share "bral" up to
    length marks. Verbs keep their theme vowel."""
    base = ENDING.sub("", word) if len(word) > 3 else word
    if len(base) < 2:
        return word
    for soft, hard in SOFT:
        if base.endswith(soft):
            return base.removesuffix(soft) + hard
    return base[:-1] + base[-1].translate(HARD)


@lru_cache(maxsize=WORDS)
def skeleton(word: str) -> str:
    """The consonants of a transcribed name in classes that English spelling shares: Baidens is bdn."""
    text = CASE.sub("", word.casefold()) if len(word) > 3 else word.casefold()
    for sound, key in SOUNDS:
        text = text.replace(sound, key)
    text = VOWELS.sub("", NOT_INITIAL_H.sub("", text.translate(CLASSES)))
    return DOUBLED.sub(r"\1", text).removesuffix("s") or text
