"""Names of two persons of which the one stands in the target where the source has the other."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.terms.names.found import Name
from transflow.terms.names.misspelt.mistranscribed import is_wrong_in_one_word
from transflow.terms.names.paired import NameBead
from transflow.terms.names.same_person import (
    SURNAME_ALIKE,
    has_another_usual_given,
    has_half_surname,
    has_other_given,
    has_other_latvian_surname,
    has_other_surname,
    surname_likeness,
)
from transflow.terms.names.words import nominatives

HALF = re.compile(r"\s[–—-]\s(?P<name>[^\W\d_]+)")


def changed(bead: NameBead, lone: list[Name], strange: list[Name]) -> Iterator[tuple[Name, Name]]:
    """The source and target names; of the names that either side has for itself, `lone` and `strange`, those of a sure
    bead stand for one another in their order."""
    paired: set[Name] = set()
    for source, target in bead.pairs:
        if bead.is_listed(source, target) or _is_parted(bead, source, target):
            continue
        latvian, other = bead.latvian_first(source, target)
        is_half = has_half_surname(latvian, other) and _is_only_partner(bead, source, target)
        is_given_exchanged = has_another_usual_given(latvian, other) and not _is_answered(
            bead, source, target
        )
        if is_half or is_given_exchanged:
            paired |= {source, target}
            yield source, target
    for source, target in bead.unanswered():
        if not {source, target} & paired and _is_altered(bead, source, target):
            paired |= {source, target}
            yield source, target
    if bead.is_sure:
        left = [each for each in lone if each not in paired]
        yield from zip(left, (each for each in strange if each not in paired), strict=False)


def _is_parted(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether the half that one name lacks stands after it, set off by a dash: „Ilze Pētersone – Godmane”."""
    sides = ((bead.source.text, source, target), (bead.target.text, target, source))
    return any(
        (half := HALF.match(text, name.end)) is not None
        and not nominatives(half["name"]).isdisjoint(map(str.casefold, other.surname.split("-")))
        for text, name, other in sides
    )


def _is_only_partner(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether each of the two answers no other name of the bead."""
    sources = {one.key() for one, other in bead.pairs if other.key() == target.key()}
    targets = {other.key() for one, other in bead.pairs if one.key() == source.key()}
    return len(sources) == len(targets) == 1


def _is_answered(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether each of the two has the name of the same person in the other side: Jānis Liepa and Zane Liepa."""
    others = [pair for pair in bead.pairs if (pair[0] == source) != (pair[1] == target)]
    answered = [pair for pair in others if not has_another_usual_given(*bead.latvian_first(*pair))]
    return any(one == source for one, _ in answered) and any(other == target for _, other in answered)


def _is_altered(bead: NameBead, source: Name, target: Name) -> bool:
    """Whether one given name has another surname, or one surname another given name that is usual in Latvia."""
    if source.has_initials or target.has_initials or _is_parted(bead, source, target):
        return False
    latvian, other = bead.latvian_first(source, target)
    if is_wrong_in_one_word(bead, source, target):
        return True
    if surname_likeness(latvian, other) >= SURNAME_ALIKE:
        return has_other_given(latvian, other) or has_other_latvian_surname(latvian, other)
    return has_other_surname(latvian, other)
