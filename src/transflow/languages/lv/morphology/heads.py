"""The paradigms of the word that a Latvian designation ends with, a noun or an adjective."""

from __future__ import annotations

from transflow.languages.designations import Word
from transflow.languages.lv.morphology.adjectives import (
    ADJECTIVAL_SUFFIXES,
    CERTAIN_ENDINGS,
    AdjectiveCells,
    adjective,
    adjective_stem,
    definite,
    degrees,
    indefinite_first,
    is_ordinal,
)
from transflow.languages.lv.morphology.declensions import Gender, Paradigm, indeclinable
from transflow.languages.lv.morphology.gender import feminine
from transflow.languages.lv.morphology.knows import adjectives, nouns
from transflow.languages.lv.morphology.nouns import noun

SHORTEST_LAST_PART = 6  # of a compound: „metāls”


def head_paradigms(head: Word, *, is_alone: bool) -> tuple[Paradigm, ...]:
    """Those of the word that a designation ends with, that of its dictionary form first; a man's office has a
    woman's beside it, and a word that stands alone has more."""
    if head.is_fixed_by_capitals:
        return (indeclinable(head.core, "m"),)
    found = adjective_heads(head.core, is_alone=is_alone) or noun(head.core)
    if is_alone and found[0].number == "p" and head.written[:1].islower():
        found += _singular(head.core)
    partner = feminine(head.core) if found[0].gender == "m" and found[0].number == "s" else None
    return found + noun(partner) if partner else found


def _singular(plural: str) -> tuple[Paradigm, ...]:
    """A single word listed in the plural is found in the singular too: noteikumi, noteikums."""
    endings = {"i": "s", "as": "a", "es": "e"}
    for ending, singular in endings.items():
        if plural.endswith(ending):
            return noun(plural.removesuffix(ending) + singular)
    return ()


def adjective_heads(core: str, *, is_alone: bool) -> tuple[Paradigm, ...]:
    """An adjective used as a noun, in both genders; alone it has its degrees too. Where it is definite, „cietušais”,
    only definite forms are the noun: „ir cietis” tells what befell somebody."""
    is_definite = core.endswith("ais")
    if not (is_definite or (is_alone and _is_adjective(core))):
        return ()
    stem = adjective_stem(core, "m", "s")
    if stem is None:
        return ()
    stems = degrees(stem) if is_alone and not is_definite else (stem,)
    found = [
        definite(each) if is_definite or each.startswith("vis") else agreeing_forms(core, each)
        for each in stems
    ]
    return tuple(as_noun(each, gender) for each in found for gender in ("m", "f"))


def _is_adjective(core: str) -> bool:
    """Whether the lexicon, or its suffix, makes the word an adjective: „drošs”, „digitāls”, but not „dārgmetāls”."""
    if not core.endswith(("s", "š")):
        return False
    for at in range(max(1, len(core) - SHORTEST_LAST_PART + 1)):
        if core[at:] in adjectives():
            return True
        if core[at:] in nouns():
            return False
    return core.endswith(ADJECTIVAL_SUFFIXES)


def as_noun(found: AdjectiveCells, gender: Gender) -> Paradigm:
    """The forms of an adjective in one gender, as those of a noun."""
    own = {(number, case): each for (g, number, case), each in found.items() if g == gender}
    return Paradigm(gender, "s", own)


def agreeing_forms(core: str, stem: str) -> AdjectiveCells:
    """The forms of an adjective, those like its own first. An ordinal has only definite ones, and so has what is
    "former": „bijis ministrs” tells what somebody was."""
    if not core.endswith(CERTAIN_ENDINGS):
        return indefinite_first(stem)
    return definite(stem) if is_ordinal(stem) or stem.endswith("uš") else adjective(stem)
