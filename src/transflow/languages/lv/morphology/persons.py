"""Names of persons in all cases: Baibas Bražes, Krišjānim Kariņam, Vīķes-Freibergas."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

from transflow.languages.designations import Word
from transflow.languages.lv.morphology.adjectives import definite
from transflow.languages.lv.morphology.declensions import CASES, Case, Gender, Paradigm
from transflow.languages.lv.morphology.given_names import MEN, WOMEN
from transflow.languages.lv.morphology.heads import adjective_heads, as_noun
from transflow.languages.lv.morphology.nouns import is_sixth, noun
from transflow.languages.lv.transcription import originals_of_given

PARTICLES = frozenset("fon van der de den di da du la le el al bin ibn dos del".split())


def is_persons_name(words: tuple[Word, ...]) -> bool:
    """Whether all words have capitals and the first is a given name in the nominative: Baiba Braže, but not Latvijas
    Banka."""
    if len(words) < 2 or not all(word.written[:1].isupper() or word.core in PARTICLES for word in words):
        return False
    first = words[0]
    if first.is_fixed_by_capitals or is_sixth(first.core) or first.before or first.after:
        return False
    return first.core in originals_of_given() or not first.core.endswith(("as", "es", "u", "ās", "ā", "ais"))


def persons_cells(words: tuple[Word, ...]) -> Iterator[tuple[Case, tuple[str, ...]]]:
    """All parts of a person's name inflect together, in the singular, as a man's or a woman's: a man's Pūce is
    „Pūcem” rather than „Pūcei”."""
    for gender in _genders(words[0].core):
        options = [_part(word, gender) for word in words]
        last = words[-1].core
        if gender == "f" and last.endswith(("s", "š")):
            options[-1] = {case: (*each, last) for case, each in options[-1].items()}
        elif gender == "m" and last.endswith(("a", "e")):
            options[-1]["dat"] += _part(words[-1], "f")["dat"]
        for case in CASES:
            for parts in product(*(each.get(case, ()) for each in options)):
                yield case, tuple(word.with_core(part) for word, part in zip(words, parts, strict=True))


def _genders(given: str) -> tuple[Gender, ...]:
    """Whose a given name may be, a woman's first."""
    if given in WOMEN:
        return ("f",)
    return ("m",) if given in MEN or given.endswith(("s", "š")) else ("f", "m")


def _part(word: Word, gender: Gender) -> dict[Case, tuple[str, ...]]:
    if word.core in PARTICLES or len(word.core) == 1:
        return dict.fromkeys(CASES, (word.core,))
    found: dict[Case, dict[str, None]] = {case: {} for case in CASES}
    hyphenated = word.core.rpartition("-")
    for paradigm in _paradigms(hyphenated[2], gender):
        for (number, case), each in paradigm.cells.items():
            if number == "s":
                found[case].update(dict.fromkeys(_rejoined(hyphenated, case, each, gender)))
    return {case: tuple(each) for case, each in found.items()}


def _paradigms(core: str, gender: Gender) -> tuple[Paradigm, ...]:
    """Those of one part of a name in that gender, or in any where it has none: a woman's „Vējš”."""
    if core.endswith("ā") and len(core) > 3:
        return (as_noun(definite(core[:-1]), "f"),)
    found = adjective_heads(core, is_alone=False) or noun(core, is_name=True)
    return tuple(each for each in found if each.gender == gender) or found


def _rejoined(
    hyphenated: tuple[str, str, str], case: Case, last: tuple[str, ...], gender: Gender
) -> Iterator[str]:
    """Both parts of a double name inflect (Vīķe-Freiberga, Vīķes-Freibergas)."""
    first, hyphen, _ = hyphenated
    if not hyphen:
        yield from last
        return
    for paradigm in _paradigms(first, gender):
        for before in dict.fromkeys((*paradigm.cells.get(("s", case), ()), first)):
            yield from (f"{before}-{each}" for each in last)
