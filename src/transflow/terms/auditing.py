"""What is wrong with a termbase itself: its rows, one by one and against each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from transflow.languages import base, language
from transflow.languages.designations import plain
from transflow.languages.lv.morphology.nouns import INDECLINABLE_IN_I
from transflow.model import Concept, Designation, Level, Message
from transflow.terms.claims import claims, is_abbreviation
from transflow.terms.flaws import Flaw
from transflow.terms.rivals import Directory, Rivalry
from transflow.text.normalise import matching_form

WORD = re.compile(r"=?[^*=]+|[^*=]+\*")
DECLINABLE = ("s", "š", "a", "e", "i")
MARKS = re.compile(r"[*=!]")


def audit(concepts: Sequence[Concept], source: str, others: Iterable[Concept] = ()) -> Iterator[Flaw]:
    """The flaws of the rows `concepts`; `others` are rows of another termbase that holds beside them and
    yields to them, so that to differ from it is never an error. `source` is the language rendered."""
    tags = _languages_of_files(concepts, source)
    own, beside = Directory(), Directory(others)
    for concept in concepts:
        yield from flaws_of(concept, tags[_file_of(concept)])
        for rival in own.rivals(concept, source):
            yield Flaw(rival.kind, rival.level, rival.message, concept.origin)
        for rival in beside.rivals(concept, source):
            yield Flaw(rival.kind, min(rival.level, Level.WARNING), _overruling(rival), concept.origin)
        own.add(concept)
    yield from _shared_forms(concepts, source)


def _languages_of_files(concepts: Iterable[Concept], source: str) -> dict[str, dict[str, None]]:
    """The languages that each file gives names in, beside the one rendered: one of pairs with Russian owes no
    Lithuanian names."""
    found: dict[str, dict[str, None]] = {}
    for concept in concepts:
        tags = found.setdefault(_file_of(concept), {source: None})
        tags.update(dict.fromkeys(each.language for each in concept.designations))
    return found


def _file_of(concept: Concept) -> str:
    return concept.origin.rpartition(":")[0]


def _overruling(rival: Rivalry) -> str:
    """What is said of a row that another one, which yields to it, contradicts."""
    if rival.kind == "duplicate":
        return rival.message
    return Message("{said} The row here holds.", said=rival.message)


def conflicts(concepts: Sequence[Concept], source: str) -> Iterator[Flaw]:
    """The rows that claim a name or a form of an earlier one: which of the two a text means is chance."""
    own = Directory()
    for concept in concepts:
        for rival in own.rivals(concept, source):
            if rival.kind == "contradiction":
                yield Flaw(rival.kind, Level.WARNING, rival.message, concept.origin)
        own.add(concept)
    yield from _shared_forms(concepts, source)


def flaws_of(concept: Concept, tags: Iterable[str] = ()) -> Iterator[Flaw]:
    """The flaws of one row by itself; `tags` are the languages in which it should have a name."""
    for designation in concept.designations:
        yield from _flaws_of_name(concept, designation)
    if concept.valid_from and concept.valid_until and concept.valid_until < concept.valid_from:
        message = Message(
            "The name is valid until {until}, before it begins on {since}.",
            until=concept.valid_until,
            since=concept.valid_from,
        )
        yield Flaw("dates", Level.ERROR, message, concept.origin)
    yield from _contradicting_itself(concept)
    for tag in dict.fromkeys(map(base, tags)):
        if not concept.do_not_translate and not concept.names(tag, abbreviations=True):
            name = plain(concept.designations[0].text)
            message = Message("“{name}” has no approved name in '{language}'.", name=name, language=tag)
            yield Flaw("missing-rendering", Level.WARNING, message, concept.origin)


def _contradicting_itself(concept: Concept) -> Iterator[Flaw]:
    for each in concept.designations:
        name = plain(each.text)
        if each.status == "forbidden" and name in map(_plain, concept.names(each.language)):
            message = Message("“{name}” is approved and forbidden in one row.", name=name)
            yield Flaw("contradiction", Level.ERROR, message, concept.origin)


def _plain(designation: Designation) -> str:
    return plain(designation.text)


def _flaws_of_name(concept: Concept, designation: Designation) -> Iterator[Flaw]:
    """What is wrong with the markup of a name: it says nothing, or too little for the name to be found inflected."""
    text = designation.text
    name, *excluded = text.split("!")
    unread = [word for word in name.split() if not WORD.fullmatch(word)]
    if unread or not name.strip() or any(not each.strip() or MARKS.search(each) for each in excluded):
        message = Message(
            "“{name}” has marks that say nothing: word* inflects, =word stays, !form never counts.", name=text
        )
        yield Flaw("markup", Level.ERROR, message, concept.origin)
        return
    forms = language(designation.language).forms(text)
    if excluded and forms == language(designation.language).forms(name):
        message = Message(
            "“{text}” excludes a form that “{name}” does not have.", text=text, name=plain(text)
        )
        yield Flaw("markup", Level.WARNING, message, concept.origin)
    if _is_undeclinable(concept, designation, len(forms)):
        message = Message(
            "“{name}” is found in this form alone; put * after the word that inflects, "
            "or = before one that never does.",
            name=plain(text),
        )
        yield Flaw("undeclinable", Level.WARNING, message, concept.origin)


def _is_undeclinable(concept: Concept, designation: Designation, forms: int) -> bool:
    """Whether a name of a language with cases has one form, though its last word looks as if it inflected."""
    if designation.language != "lv" or designation.status == "forbidden" or concept.do_not_translate:
        return False
    last = matching_form(plain(designation.text).rpartition(" ")[2])
    looks_declinable = last.endswith(DECLINABLE) and last not in INDECLINABLE_IN_I
    return forms < 2 and looks_declinable and "=" not in designation.text and not is_abbreviation(designation)


def _shared_forms(concepts: Sequence[Concept], source: str) -> Iterator[Flaw]:
    """Two rows that claim one form of a source name, though their names differ: the first of them is
    found."""
    if not concepts:  # a project without a glossary of its own pays for no language
        return
    claimed: dict[str, tuple[Concept, Designation]] = {}
    told: set[tuple[int, int]] = set()
    for claim, forms in claims(concepts, language(source)):
        if claim.is_choosy:
            continue
        for form in sorted(forms):
            first, name = claimed.setdefault(form, (claim.concept, claim.designation))
            pair = (id(first), id(claim.concept))
            is_one_name = plain(name.text).casefold() == claim.name.casefold()
            if first is claim.concept or pair in told or is_one_name:
                continue
            told.add(pair)
            where = f" ({first.origin})" if first.origin else ""
            message = Message(
                "“{form}” is a form of “{name}” and of “{other}”{where}.",
                form=form,
                name=claim.name,
                other=plain(name.text),
                where=where,
            )
            yield Flaw("shared-form", Level.WARNING, message, claim.concept.origin)
