"""Places as Latvian declines them, so that a case left in an English text is known."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from transflow.languages import language
from transflow.languages.lv.morphology.given_names import given_name
from transflow.languages.lv.morphology.nouns import noun
from transflow.languages.lv.transcription import bare
from transflow.languages.place_names import CITIES, LANDS, LATVIAN, STATES, rows
from transflow.languages.places import PLACES

ABROAD = [*LANDS, *CITIES, *STATES]
SPELLED = ("land", "water")  # kinds of places of several words
REGIONS = ("Baltija", "Āzija", "Āfrika", "Amerika")


@lru_cache(maxsize=1)
def english_names() -> Mapping[str, str]:
    """The usual Latvian name, as printed, to the usual English one."""
    return {row.latvian[0]: row.english[0] for row in rows((*LATVIAN, *ABROAD))}


@lru_cache(maxsize=1)
def latvian_names() -> Mapping[str, str]:
    """Every Latvian name of a place to the usual one: „Olborga”, „Ālborga”."""
    return {name: row.latvian[0] for row in rows((*LATVIAN, *ABROAD)) for name in row.latvian}


@lru_cache(maxsize=1)
def all_english_names() -> Sequence[tuple[str, str]]:
    """Every English name of a place with its usual Latvian one: "Zaporizhzhya"."""
    return [(name, row.latvian[0]) for row in rows((*LATVIAN, *ABROAD)) for name in row.english]


@lru_cache(maxsize=1)
def english_spellings() -> Mapping[str, Sequence[tuple[str, str]]]:
    """English names that Latvian spells otherwise, each with the Latvian one, by their first word: "Warsaw"."""
    several = [
        (each.english_name, each.name) for each in PLACES if " " in each.english_name and each.kind in SPELLED
    ]
    single = [(english, name) for english, name in all_english_names() if bare(english) != bare(name)]
    found: dict[str, list[tuple[str, str]]] = {}
    for english, name in sorted({*single, *several}, key=lambda row: -len(row[0])):
        if not (english.casefold() in place_forms() or language("lv").knows(english.casefold())):
            found.setdefault(english.split()[0], []).append((english, name))
    return found


def oblique(form: str) -> str | None:
    """The nominative of a form, in matching form, that can stand in no English text; for places abroad the
    nominative itself is one. Those of places in Latvia are known without diacritics, too."""
    name = _oblique_forms().get(form)
    return None if name is None or _is_other_word(form) else name


def is_where(form: str) -> bool:
    """Whether a form, in matching form, is one of them that says where something is: „Rīgā”, „Cēsīs”."""
    name = oblique(form)
    return name is not None and form != name.casefold() and form in forms_of(name, "loc")


@lru_cache(maxsize=1)
def _oblique_forms() -> Mapping[str, str]:
    """All such forms, those that are English words or given names as well among them."""
    abroad = {name for row in rows(ABROAD) for name in row.latvian}
    names, english = latvian_names(), english_names()
    right = {each.casefold() for name in names for each in (name, bare(name))}
    right |= {each.casefold() for each, _ in all_english_names()}
    right -= {each.casefold() for each in abroad if bare(english[names[each]]) != bare(each)}
    return {
        form: usual
        for name, usual in names.items()
        for spelled in forms_of(name)
        for form in {spelled, bare(spelled) if name not in abroad else spelled}
        if form not in right
    }


@lru_cache(maxsize=1)
def place_forms() -> frozenset[str]:
    """Every form, in matching form, of a place that Latvian calls by one word."""
    return frozenset(form for name in (*latvian_names(), *REGIONS) for form in forms_of(name))


@lru_cache(maxsize=1)
def forms_abroad() -> frozenset[str]:
    """Every form, in matching form, of a country or a city abroad."""
    return frozenset(form for row in rows(ABROAD) for name in row.latvian for form in forms_of(name))


def forms_of(name: str, wanted: str = "") -> set[str]:
    """All forms in the number of the dictionary form, or those of one case."""
    found: set[str] = set()
    for paradigm in noun(name.casefold()):
        for (number, case), cell in paradigm.cells.items():
            if number == paradigm.number and case != "voc" and wanted in ("", case):
                found.update(cell)
    return found


def _is_other_word(form: str) -> bool:
    return language("en").knows(form) or any(each.case == "nom" for each in given_name(form))


@lru_cache(maxsize=1)
def with_diacritics() -> Mapping[str, str]:
    """Bare spelling of the nominative, in lower case, to Latvian places that are written otherwise."""
    names = (name for row in rows(LATVIAN) for name in row.latvian)
    return {bare(name): name for name in names if bare(name) != name.casefold()}


@lru_cache(maxsize=1)
def stripped_forms() -> Mapping[str, str]:
    """Every form of those places without diacritics, to the form with them, a nominative if it may be one."""
    names = with_diacritics()
    found = {bare(form): form for name in names.values() for form in forms_of(name)}
    found |= {plain: name.casefold() for plain, name in names.items()}
    return {plain: form for plain, form in found.items() if not language("lv").knows(plain)}
