"""Adjectives, ordinals and participles: indefinite (liels) and definite (lielais) in every cell."""

from __future__ import annotations

from functools import lru_cache

from transflow.languages.lv.morphology.declensions import CASES, Case, Gender, Number
from transflow.text.remembered import WORDS

AdjectiveCells = dict[tuple[Gender, Number, Case], tuple[str, ...]]

INDEFINITE: dict[tuple[Gender, Number], tuple[str, ...]] = {
    ("m", "s"): ("s", "a", "am", "u", "ā", "s"),
    ("m", "p"): ("i", "u", "iem", "us", "os", "i"),
    ("f", "s"): ("a", "as", "ai", "u", "ā", "a"),
    ("f", "p"): ("as", "u", "ām", "as", "ās", "as"),
}
DEFINITE: dict[tuple[Gender, Number], tuple[str, ...]] = {
    ("m", "s"): ("ais", "ā", "ajam", "o", "ajā", "ais"),
    ("m", "p"): ("ie", "o", "ajiem", "os", "ajos", "ie"),
    ("f", "s"): ("ā", "ās", "ajai", "o", "ajā", "ā"),
    ("f", "p"): ("ās", "o", "ajām", "ās", "ajās", "ās"),
}
NOMINATIVES: dict[tuple[Gender, Number], tuple[str, ...]] = {
    ("m", "s"): ("ais", "s", "š"),
    ("m", "p"): ("ie", "i"),
    ("f", "s"): ("ā", "a"),
    ("f", "p"): ("ās", "as"),
}
CERTAIN_ENDINGS = ("ais", "ā", "ie", "ās", "usī")
ADJECTIVAL_SUFFIXES = ("isks", "īgs", "ains", "īvs", "āls", "ošs", "āks", "ējais", "amais", "āmais")
WITHOUT_DEGREES = ("isk", "ēj", "āk", "još", "uš", "jam", "ām")
SOFT = ("ļ", "ņ", "pj", "bj", "mj", "vj", "vāj", "spēj")  # zaļš, slapjš, vājš; but ārējs
ORDINALS = frozenset("pirm otr treš ceturt piekt sest septīt astot devīt desmit simt tūkstoš".split())


def adjective_stem(word: str, gender: Gender, number: Number) -> str | None:
    """The stem of `word` if it can be an adjective in that nominative."""
    if (gender, number) == ("f", "s") and word.endswith(("usī", "usi")):
        return word[:-2] + "š"
    for ending in NOMINATIVES[gender, number]:
        stem = word.removesuffix(ending)
        if len(stem) > 1 and stem != word and not (ending in ("s", "š") and stem[-1] in "aeiouāēīū"):
            return stem
    return None


def is_ordinal(stem: str) -> bool:
    """Whether it is the stem of a numeral that has only the definite form: "pirms lasījuma" is no first reading."""
    return stem in ORDINALS or stem.endswith(("padsmit", "desmit"))


def degrees(stem: str) -> tuple[str, ...]:
    """The stems of all degrees: drošs, drošāks, visdrošākais."""
    if is_ordinal(stem) or stem.endswith(WITHOUT_DEGREES):
        return (stem,)
    return stem, stem + "āk", "vis" + stem + "āk"


@lru_cache(maxsize=2_000)
def definite(stem: str) -> AdjectiveCells:
    """The definite forms alone."""
    return {cell: each[:1] for cell, each in adjective(stem).items()}


@lru_cache(maxsize=2_000)
def indefinite_first(stem: str) -> AdjectiveCells:
    """All forms, the indefinite one first in each cell."""
    return {
        cell: each if each[1].startswith(stem + "aj") else each[::-1]  # „ārējam” is either, and first already
        for cell, each in adjective(stem).items()
    }


@lru_cache(maxsize=WORDS)
def adjective(stem: str) -> AdjectiveCells:
    """All forms of an adjective, the definite one first in each cell; past participles in -uš- have
    nominatives of their own (bijušais, bijusī)."""
    cells: AdjectiveCells = {}
    for (gender, number), definite in DEFINITE.items():
        for case, long, short in zip(CASES, definite, INDEFINITE[gender, number], strict=True):
            end = "š" if short == "s" and gender == "m" and stem.endswith(SOFT) else short
            cells[gender, number, case] = (stem + long, stem + end)
            if stem.endswith("ēj") and not stem.endswith(SOFT) and long.startswith("aj"):
                cells[gender, number, case] = (stem + long[2:], stem + long)
    if stem.endswith("uš"):
        for case in ("nom", "voc"):
            cells["f", "s", case] = (stem[:-1] + "sī", stem[:-1] + "si")
            cells["m", "s", case] = (stem + "ais", _before_is(stem[:-2]) + "is")
    return cells


def _before_is(stem: str) -> str:
    """The stem of a past participle before -is: nākušais, but nācis; beigušais, but beidzis."""
    return stem[:-1] + {"k": "c", "g": "dz"}.get(stem[-1:], stem[-1:])
