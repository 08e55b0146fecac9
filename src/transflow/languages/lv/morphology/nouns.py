"""The paradigms that a Latvian noun in its dictionary form may have, by its ending."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from transflow.languages.lv.morphology.declensions import (
    Cells,
    Gender,
    Paradigm,
    changed,
    decline,
    indeclinable,
)
from transflow.languages.lv.morphology.given_names import MEN
from transflow.languages.lv.morphology.palatalisation import softened
from transflow.text.remembered import WORDS

SECOND_WITHOUT_I = ("akmens", "asmens", "rudens", "ūdens", "zibens", "mēness")  # and compounds of them
SECOND_UNSOFTENED = ("tētis", "viesis", "skatis", "matis", "astis", "svētis", "gatis", "mitis")
SIXTH = frozenset(
    """acs asins atbalss auss avs balss blakts brīvvalsts cilts dakts debess dzelzs dzimts govs guns izkapts
    kārts klēts klints krāsns krūts kūts kvīts lakts makts maksts nakts nāss nots pirts pils plīts pults sirds
    smilts šalts takts tāss telts uguns uzacs valsts vēsts zivs zoss birzs dzelksns
    vāts bikts palts pāksts sakts dzirksts""".split()
)
SIXTH_ENDINGS = ("valsts", "uguns", "nakts", "pults", "pirts", "plīts", "balss", "krāsns", "pils")
SIXTH_PLURALS: Mapping[str, Gender] = {
    "durvis": "f",
    "brokastis": "f",
    "ļaudis": "m",
    "cēsis": "f",
    "smadzenis": "f",
}
# „pašu”, „mušu” and „vidu” are other words
FIFTH_BY_STEM = {"pas": ("pas",), "mut": ("mut",), "vid": ("viž",)}
FIFTH_UNSOFTENED = ("gāz", "flot", "frakt", "front", "kas")  # gāzu, slimokasu
SIXTH_UNSOFTENED = tuple("valsts vēsts maksts acs auss balss debess zoss cēss brokasts".split())
SIXTH_OF_BOTH = ("ns", "takts", "pults", "krūts", "dzirksts")
OF_EITHER_SEX = frozenset("puika bende".split())
INDECLINABLE_IN_I = frozenset(
    """alibi cunami grafiti kolibri konfeti penalti safari spageti suši taksi
    haiti mali fidži tbilisi batumi kutaisi gori bari nairobi kigali karāči maiami majami kalgari kentuki misisipi
    misūri burundi esvatini ņūdeli deli rovaniemi lahti viljandi""".split()
)


def is_sixth(word: str) -> bool:
    """Whether it is a feminine in -s: valsts, nakts, Daugavpils."""
    return word in SIXTH or word.endswith(SIXTH_ENDINGS)


def is_second_without_i(word: str) -> bool:
    """Whether it is a masculine of the second declension without -i-: akmens, notekūdens."""
    return word.endswith(SECOND_WITHOUT_I) or word in ("suns", "sāls")


@lru_cache(maxsize=WORDS)
def noun(word: str, *, is_name: bool = False) -> tuple[Paradigm, ...]:
    """The paradigms of `word` (in matching form, nominative), the likeliest first. A name may leave its
    stem unsoftened (Gatis, Gata), and in -a or -e be a man's."""
    if word.endswith("šanās"):
        return (_reflexive(word),)
    if is_sixth(word):
        return (decline(6, word[:-1], "f", soft=_softened_sixth(word[:-1])),)
    if word in SIXTH_PLURALS or (word.endswith("is") and is_sixth(word[:-2] + "s")):
        soft = _softened_sixth(word[:-2])
        return (decline(6, word[:-2], SIXTH_PLURALS.get(word, "f"), soft=soft, numbers="p"),)
    if is_second_without_i(word):
        return (_second_without_i(word),)
    return _by_ending(word, is_name=is_name)


def _by_ending(word: str, *, is_name: bool) -> tuple[Paradigm, ...]:
    """The paradigms of a word that is in no list, by the ending of its nominative."""
    stem = word[:-1]
    if len(word) < 3 or word in INDECLINABLE_IN_I or (is_name and word.endswith(("as", "es", "i"))):
        return (indeclinable(word, "m"), indeclinable(word, "f"))
    if word.endswith(("us", "is")):
        return (_second(word, is_name=is_name) if word[-2] == "i" else decline(3, word[:-2], "m"),)
    if word.endswith("as"):
        return (decline(4, word[:-2], "f", numbers="p"),)
    if word.endswith("es"):
        return (decline(5, word[:-2], "f", soft=_softened_fifth(word[:-2], is_name=is_name), numbers="p"),)
    if word[-1] in "sš":
        return (changed(decline(1, stem, "m"), {("s", "nom"): (word,)}),)
    if word[-1] == "a":
        return _with_masculine(decline(4, stem, "f"), word, is_name=is_name)
    if word[-1] == "e":
        soft = _softened_fifth(stem, is_name=is_name)
        return _with_masculine(decline(5, stem, "f", soft=soft), word, is_name=is_name)
    if word[-1] == "i":
        return (decline(1, stem, "m", numbers="p"),)
    return (indeclinable(word, "m"), indeclinable(word, "f"))


def _with_masculine(feminine: Paradigm, word: str, *, is_name: bool) -> tuple[Paradigm, ...]:
    if not is_name and word not in OF_EITHER_SEX:
        return (feminine,)
    return feminine, Paradigm("m", "s", feminine.cells | {("s", "dat"): (word + "m",)})


def _second(word: str, *, is_name: bool) -> Paradigm:
    stem = word[:-2]
    if word.endswith(SECOND_UNSOFTENED) and not is_name:
        return decline(2, stem, "m")
    if is_name and stem[-1] in "td" and word in MEN:
        return decline(2, stem, "m")
    soft = (softened(stem), stem) if is_name and stem[-1] in "tdsz" else (softened(stem),)
    return decline(2, stem, "m", soft=soft)


def _second_without_i(word: str) -> Paradigm:
    """The genitive is the nominative, and seldom softened: akmens, akmeņa; but suņa alone."""
    soft = softened(word[:-1])
    genitive = (soft + "a",) if word == "suns" else (word, soft + "a")
    cells: Cells = {("s", "nom"): (word,), ("s", "gen"): genitive}
    return changed(decline(2, word[:-1], "m", soft=(soft,)), cells)


def _softened_fifth(stem: str, *, is_name: bool) -> tuple[str, ...]:
    """Genitives plural such as bāžu and bāzu, mutu, juristu; names keep their stem as well."""
    if stem in FIFTH_BY_STEM and not is_name:
        return FIFTH_BY_STEM[stem]
    if stem.endswith("st") and not stem.endswith("kst"):
        return (stem,)
    if stem.endswith(FIFTH_UNSOFTENED):
        return stem, softened(stem)
    if stem.endswith(("t", "d", "s", "z", "ll")) or is_name:
        return tuple(dict.fromkeys((softened(stem), stem)))
    return (softened(stem),)


def _softened_sixth(stem: str) -> tuple[str, ...]:
    """Genitives plural: nakšu, durvju, but valstu; uguņu beside ugunu."""
    word = stem + "s"
    if word.endswith(SIXTH_UNSOFTENED):
        return (stem,)
    return (softened(stem), stem) if word.endswith(SIXTH_OF_BOTH) else (softened(stem),)


def _reflexive(word: str) -> Paradigm:
    """Reflexive nouns lack dative and locative singular: sadarbošanās, gen. -ās, acc. -os."""
    stem = word[:-2]
    cells: Cells = {("s", case): (word,) for case in ("nom", "gen", "voc")}
    cells["s", "acc"] = (stem + "os",)
    cells |= {("p", case): (word,) for case in ("nom", "acc", "voc")}
    cells["p", "gen"] = (stem + "os",)
    return Paradigm("f", "s", cells)
