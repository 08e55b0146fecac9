"""The nominative of a Latvian name, and whether a name of an English text was left in another case."""

from __future__ import annotations

from collections.abc import Collection

from transflow.languages import language
from transflow.languages.lv.morphology.given_names import given_name
from transflow.languages.lv.morphology.names import INDECLINABLE, NameForm, agreeing
from transflow.languages.lv.transcription import bare
from transflow.terms.names.found import Name
from transflow.terms.names.given import is_foreign_original
from transflow.terms.names.words import nominatives, printed
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern

USUAL = ("skis", "ņš", "ļš", "ītis", "ckis", "vičs", "ovs", "evs")
UNUSUAL = ("ņs", "ss", "šš", "čš", "žš", "ļs", "us", "u", "o", "ais", "ā", "inis", "icis", "ens")
CERTAINLY_LATVIAN = LazyPattern(r"(?:[sc]k(?:im|am)|[ņļč](?:am|ai|u)|[oe]v(?:am|ai)|ī[tš](?:im|ei|u))$")
WOMANS_GENITIVE = LazyPattern(r"(?:[oe]v|sk|ck|ņ|ļ|š|ž|č|ķ|ģ)as$|ītes$|[ņļšžč]es$")  # of no foreign surname
NEVER_NOMINATIVE = ("am", "im", "um", "ai", "ei", "u")
DECLINED = ("s", "š", "a", "e")  # how the nominative ends of a surname that has cases
GIVEN_OBLIQUE = ("as", "es", "am", "im", "um", "ai", "ei")


def nominative(name: Name, known: Collection[str] = ()) -> str | None:
    """The likeliest nominative of a Latvian name, as one would print it; `known` are words to prefer. None
    where the given name does not show the case."""
    if not name.forms:
        return None
    form = _likeliest(name)
    rest = [_best(word, form, known) for word in name.words[1:]]
    return None if None in rest else " ".join([printed(form.nominative), *(each or "" for each in rest)])


def _likeliest(name: Name) -> NameForm:
    """The first reading; of a given name that has no cases, the first in which the surname has one."""
    is_any = name.given.endswith(INDECLINABLE)
    return next((each for each in name.forms if is_any and _surnames(name, each)), name.forms[0])


def _best(word: str, form: NameForm, known: Collection[str]) -> str | None:
    if word[0].islower() or word.endswith("."):
        return word
    found = [printed(each) for each in agreeing(word.casefold(), form.gender, form.case)]
    if form.nominative.endswith(INDECLINABLE) and _is_declined_here(word):
        found = [each for each in found if each.endswith(DECLINED)] or found
    return min(found, key=lambda each: (each == word or each not in known, *_rank(each)), default=None)


def _rank(surname: str) -> tuple[bool, bool]:
    return not surname.endswith(USUAL), surname.endswith(UNUSUAL)


def surname_nominatives(name: Name) -> frozenset[str]:
    """All nominatives that the surname may have, in matching form; those of its gender and case only."""
    return frozenset(each for form in name.forms for each in _surnames(name, form))


def _surnames(name: Name, form: NameForm) -> list[str]:
    """The nominatives of the surname, if the given name is read so, that are as those of Latvians are."""
    found = agreeing(name.surname.casefold(), form.gender, form.case)
    return [each for each in found if each.endswith(DECLINED)]


def _is_declined_here(surname: str) -> bool:
    """Whether a surname in -u is one of Latvia in a case and no foreign one that has none: "Siliņu", not "Sandu"."""
    is_certain = CERTAINLY_LATVIAN.search(surname.casefold()) is not None
    return is_certain or not surname.endswith("u") or language("lv").knows(matching_form(surname))


def is_left_inflected(latvian: Name, other: Name) -> bool:
    """Whether the name of the other text is the Latvian one in a case that is not the nominative; the given
    name tells a woman's nominative (Olga Rajeva) from a man's genitive (Pētera Rajeva)."""
    if other.has_initials or not latvian.forms:
        return latvian.surname == other.surname and CERTAINLY_LATVIAN.search(other.surname) is not None
    forms = given_name(other.given.casefold())
    if _is_case_of(latvian, other, forms) or _is_given_of_a_man(latvian, other):
        return True
    is_nominative = any(each.case == "nom" for each in forms) or is_foreign_original(other.given)
    if is_nominative or not forms:
        is_copied = bare(latvian.surname) == bare(other.surname) and _is_oblique(latvian, other)
        return is_copied or _is_declined(latvian, other)
    if other.given.casefold() == latvian.given.casefold() and other.given.endswith(GIVEN_OBLIQUE):
        return True  # whatever the surname: "Ilzes Kalniņa"
    ours = {each.nominative for each in latvian.forms}
    is_copied = bool(nominatives(latvian.surname) & nominatives(other.surname))
    if not is_copied or other.surname.casefold() in surname_nominatives(latvian):
        return False
    return any(each.nominative in ours for each in forms)


def _is_declined(latvian: Name, other: Name) -> bool:
    """Whether the Latvian text has the nominative, and the other the same given name with the surname in a case."""
    own, form = surname_nominatives(latvian), other.surname.casefold()
    if other.given != latvian.given or latvian.surname.casefold() not in own or form in own:
        return False
    is_case = form.endswith(NEVER_NOMINATIVE) or (
        form.endswith("a") and not any(each.endswith("a") for each in own)
    )
    return is_case and not own.isdisjoint(nominatives(other.surname))


def _is_case_of(latvian: Name, other: Name, forms: Collection[NameForm]) -> bool:
    """Whether, beside a name that stands in the nominative, this is another case of the same given name and surname,
    whoever else might be called so."""
    named = {each.nominative for each in latvian.forms}
    if any(each.case != "nom" for each in latvian.forms) or other.given.casefold() in named:
        return False
    is_case = any(each.nominative in named and each.case != "nom" for each in forms)
    return is_case and latvian.surname.casefold() in nominatives(other.surname)


def _is_given_of_a_man(latvian: Name, other: Name) -> bool:
    """Whether the given name is copied from where it can be nothing but a man's genitive: „ministra Gunta Liepas”."""
    return (
        _is_mans_genitive(latvian) and other.given == latvian.given and not is_foreign_original(other.given)
    )


def _is_mans_genitive(latvian: Name) -> bool:
    return _are_all(latvian, "m", "gen")


def _are_all(latvian: Name, gender: str, case: str) -> bool:
    return all((form.gender, form.case) == (gender, case) for form in latvian.forms)


def _is_oblique(latvian: Name, other: Name) -> bool:
    """Whether the surname alone can be no nominative."""
    surname = other.surname.casefold()
    candidates = surname_nominatives(latvian)
    if not candidates or surname in candidates or all(form.case == "nom" for form in latvian.forms):
        return False
    if latvian.given.endswith(INDECLINABLE) and not _is_declined_here(surname):
        return False
    if WOMANS_GENITIVE.search(surname) and _are_all(latvian, "f", "gen"):
        return True
    return surname.endswith(NEVER_NOMINATIVE) or (_is_mans_genitive(latvian) and surname.endswith("a"))
