"""Rows that yield to those of another termbase which name the same thing: a project's own overrule the shipped."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from transflow.frozen import replace
from transflow.languages.designations import plain
from transflow.model import Concept, Designation
from transflow.terms.claims import is_abbreviation
from transflow.terms.rivals import APPROVED, is_included


def yielding(concepts: Sequence[Concept], own: Iterable[Concept], source: str) -> Iterator[Concept]:
    """The concepts, those with a row of the same name in the language `source` among `own` called as that row says,
    and left out where it says all of it. A row that holds from or until a day stands beside them."""
    overruling: dict[str, Concept] = {}
    for each in own:
        if name := _name(each, source):
            overruling.setdefault(name, each)
    for concept in concepts:
        ruling = overruling.get(_name(concept, source)) if overruling else None
        if ruling is None or _is_dated(ruling):
            yield concept
        elif not is_included(ruled := _ruled(concept, ruling, source), ruling):
            yield ruled


def _name(concept: Concept, tag: str) -> str:
    """The first name in a language, as it is compared; empty where there is none."""
    return next((_folded(each) for each in concept.names(tag)), "")


def _folded(designation: Designation) -> str:
    return plain(designation.text).casefold()


def _is_dated(concept: Concept) -> bool:
    return bool(concept.valid_from or concept.valid_until)


def _ruled(concept: Concept, ruling: Concept, source: str) -> Concept:
    """The concept called in every language but the source as the ruling row says."""
    tags = {each.language for each in ruling.designations if each.status in APPROVED} - {source}
    said = [each for tag in sorted(tags) for each in _said(concept, ruling, tag)]
    return replace(
        concept, designations=(*(each for each in concept.designations if each.language not in tags), *said)
    )


def _said(concept: Concept, ruling: Concept, tag: str) -> Iterator[Designation]:
    """The names of the ruling row, and those of the concept that it leaves open."""
    own = [each for each in ruling.designations if each.language == tag]
    taken = {_folded(each) for each in own}
    approved = {_folded(each) for each in ruling.names(tag)}
    is_one_of_several = any(_folded(each) in approved for each in concept.names(tag))
    has_abbreviations = any(is_abbreviation(each) for each in own)
    yield from own
    for each in concept.designations:
        if each.language != tag or _folded(each) in taken:
            continue
        if each.status not in APPROVED or is_one_of_several:
            yield _admitted(each)
        elif is_abbreviation(each) and not has_abbreviations:
            yield each


def _admitted(designation: Designation) -> Designation:
    """The name, no longer the first choice."""
    return replace(designation, status="admitted") if designation.status == "preferred" else designation
