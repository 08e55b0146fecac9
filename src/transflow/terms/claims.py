"""Which forms a termbase claims in a language, by whom, and under what rule of capitals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from transflow.frozen import Frozen
from transflow.languages import Language, table
from transflow.languages.designations import plain, plain_alternatives
from transflow.languages.tables.offices import Offices
from transflow.model import Concept, Designation
from transflow.terms.folding import folded_form

STATUS_ORDER = {"preferred": 0, "admitted": 1, "deprecated": 2, "forbidden": 3}
LONGEST_ABBREVIATION = 8


class Claim(Frozen):
    """A designation of a concept that forms belong to; `name` is the designation as printed, and
    `abbreviations` those of its alternatives that are written in capitals and so matched."""

    concept: Concept
    designation: Designation
    name: str
    abbreviations: tuple[str, ...] = ()

    @property
    def is_choosy(self) -> bool:
        """Whether capitals matter at all."""
        return bool(self.abbreviations) or self.concept.case != "ignore"

    def admits(self, surface: str, *, starts_sentence: bool) -> bool:
        """Whether the surface has the capitals that the entry asks for."""
        if self.abbreviations:
            return any(_spells(each, surface) for each in self.abbreviations)
        rule = self.concept.case
        if rule == "ignore" or (surface.isupper() and len(surface) > 1):
            return True
        if rule == "initial":
            return surface[:1].isupper() == self.name[:1].isupper() or (
                starts_sentence and surface[:1].isupper()
            )
        return _same_capitals(surface, self.name, starts_sentence=starts_sentence)


def is_abbreviation(designation: Designation) -> bool:
    """Whether it is said to be an abbreviation, or is a short word with two capitals."""
    return designation.is_abbreviation or looks_like_abbreviation(plain(designation.text))


def looks_like_abbreviation(name: str) -> bool:
    """Whether it is a single short word with at least two capitals: VID, IeM, ES."""
    return len(name) <= LONGEST_ABBREVIATION and " " not in name and sum(map(str.isupper, name)) > 1


def claims(concepts: Iterable[Concept], language: Language) -> Iterator[tuple[Claim, frozenset[str]]]:
    """Every designation in the language with its folded forms, approved ones of a concept before the
    deprecated and forbidden, which never claim a form that an approved one has."""
    for concept in concepts:
        taken: set[str] = set()
        own = _designations(concept, language.tag)
        literal = {
            folded_form(tuple(plain(each.text).split())).casefold(): each
            for each in own
            if not is_abbreviation(each)
        }
        for designation in own:
            found = designation_forms(concept, designation, language)
            if len(own) > 1 and not is_abbreviation(designation):
                found = frozenset(
                    form
                    for form in found
                    if form not in taken and literal.get(form, designation) == designation
                )
                taken |= found
            yield _claim(concept, designation), found


def claimants(concepts: Iterable[Concept], tag: str) -> Iterator[Claim]:
    """The claims of every designation in the language, in their order, without their forms."""
    for concept in concepts:
        for designation in _designations(concept, tag):
            yield _claim(concept, designation)


def _designations(concept: Concept, tag: str) -> list[Designation]:
    own = [each for each in concept.designations if each.language == tag]
    return sorted(own, key=lambda each: STATUS_ORDER[each.status]) if len(own) > 1 else own


def designation_forms(concept: Concept, designation: Designation, language: Language) -> frozenset[str]:
    """The folded forms of one designation; an office has all the ways in which its language says it."""
    names: tuple[str, ...] = (designation.text,)
    said = table(Offices, language.tag).names if concept.category == "position" else None
    if said and designation.status != "forbidden":
        names = said(plain(designation.text))
    return frozenset(form for name in names for form in _folded_forms(name, language))


def _folded_forms(name: str, language: Language) -> Iterable[str]:
    """The forms of a name; those of letters alone need no folding."""
    forms = language.forms(name)
    return map(" ".join, forms) if name.replace(" ", "").isalpha() else map(folded_form, forms)


def _claim(concept: Concept, designation: Designation) -> Claim:
    names = plain_alternatives(designation.text)
    short = tuple(each for each in names if designation.is_abbreviation or looks_like_abbreviation(each))
    return Claim(concept, designation, names[0] if names else "", short)


def _spells(abbreviation: str, surface: str) -> bool:
    return surface.replace("’", "'") in (abbreviation, abbreviation + "s", abbreviation + "'s")


def _same_capitals(surface: str, name: str, *, starts_sentence: bool) -> bool:
    words, model = surface.split(), name.split()
    for index, (word, written) in enumerate(zip(words, model, strict=False)):
        may_rise = index == 0 and starts_sentence
        if word[:1].isupper() != written[:1].isupper() and not (may_rise and word[:1].isupper()):
            return False
    return True
