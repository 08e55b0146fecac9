"""From a name in any case back to its nominatives, with the gender that each ending shows.

Names keep the stem of their nominative where common nouns soften it (Gatis, Gata), and men's names may end
in -a and -e; what ends in another vowel does not inflect."""

from __future__ import annotations

from functools import lru_cache

from transflow.frozen import Frozen
from transflow.languages.lv.morphology.declensions import Case, Gender
from transflow.languages.lv.morphology.palatalisation import hardened
from transflow.text.remembered import WORDS

UNSOFTENED = "tdszkģrj"
INDECLINABLE = tuple("āēiīoōuū")
DECLINED = ("s", "š", "m", "a", "e")
DECLENSIONS: tuple[tuple[str, Gender, tuple[tuple[str, Case], ...]], ...] = (
    # ending of the nominative, gender, endings of the cases
    ("s", "m", (("s", "nom"), ("a", "gen"), ("am", "dat"), ("u", "acc"), ("ā", "loc"))),
    ("š", "m", (("š", "nom"), ("a", "gen"), ("am", "dat"), ("u", "acc"), ("ā", "loc"))),
    ("is", "m", (("is", "nom"), ("a", "gen"), ("im", "dat"), ("i", "acc"), ("ī", "loc"))),
    ("us", "m", (("us", "nom"), ("us", "gen"), ("um", "dat"), ("u", "acc"), ("ū", "loc"))),
    ("a", "f", (("a", "nom"), ("as", "gen"), ("ai", "dat"), ("u", "acc"), ("ā", "loc"))),
    ("e", "f", (("e", "nom"), ("es", "gen"), ("ei", "dat"), ("i", "acc"), ("ē", "loc"))),
    ("a", "m", (("a", "nom"), ("as", "gen"), ("am", "dat"), ("u", "acc"), ("ā", "loc"))),
    ("e", "m", (("e", "nom"), ("es", "gen"), ("em", "dat"), ("i", "acc"), ("ē", "loc"))),
    ("ais", "m", (("ais", "nom"), ("ā", "gen"), ("ajam", "dat"), ("o", "acc"), ("ajā", "loc"))),
    ("ā", "f", (("ā", "nom"), ("ās", "gen"), ("ajai", "dat"), ("o", "acc"), ("ajā", "loc"))),
)


class NameForm(Frozen):
    """One reading of a word: the nominative it would belong to, and its case there."""

    nominative: str
    gender: Gender
    case: Case


@lru_cache(maxsize=WORDS)
def name_forms(word: str) -> tuple[NameForm, ...]:
    """Every reading of a word in matching form as a name, the nominatives first; a word that may be
    indeclinable is a nominative of both genders."""
    found: dict[NameForm, None] = {}
    for ending, gender, cells in DECLENSIONS:
        for suffix, case in cells:
            if word.endswith(suffix) and len(word) > len(suffix) + 1:
                for stem in _stems(word.removesuffix(suffix), ending, case):
                    found[NameForm(stem + ending, gender, case)] = None
    if not word.endswith(("s", "š", "a", "e")) or len(word) < 3:
        found |= dict.fromkeys((NameForm(word, "m", "nom"), NameForm(word, "f", "nom")))
    return tuple(sorted(found, key=lambda each: each.case != "nom"))


def _stems(stem: str, ending: str, case: Case) -> tuple[str, ...]:
    if ending == "is" and case == "gen":
        hard = hardened(stem)
        return tuple(sorted(hard if stem[-1:] in UNSOFTENED else (hard - {stem} or hard)))
    if ending == "š" and stem[-1:] not in "ņļšžčjķģ":
        return ()
    return (stem,)


def agreeing(word: str, gender: Gender, case: Case) -> tuple[str, ...]:
    """The nominatives of a surname in that gender and case; itself where it does not inflect."""
    found = [each.nominative for each in name_forms(word) if (each.gender, each.case) == (gender, case)]
    if word.endswith(INDECLINABLE) or not word.endswith(DECLINED):
        found.append(word)
    return tuple(dict.fromkeys(found))
