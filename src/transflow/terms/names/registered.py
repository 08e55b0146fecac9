"""Persons whom the termbase lists: where a text names them, and how they are called in each language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from transflow.languages.designations import plain
from transflow.languages.lv.beside_names import STREET
from transflow.languages.lv.morphology.given_names import given_name
from transflow.languages.lv.transcription import bare
from transflow.model import Concept, Document, Mention, Passage
from transflow.terms.names.found import Name, name_at
from transflow.terms.names.transcribed import is_copied
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import kept
from transflow.text.spans import covering

Known = Mapping[Name, Concept]
DOUBLE = LazyPattern(r"[-‑–]\w")  # another surname joins: "Inga Bērziņa-Lapiņa" is not Inga Bērziņa


def registered_names(passage: Passage, document: Document) -> Known:
    """The full names in the passage that are those of listed persons, in whatever language and case."""
    persons = _persons(document)
    if not persons:
        return {}
    return {
        _name(passage.text, start, end, mention): mention.concept
        for block in dict.fromkeys(block for _, block, _ in passage.pieces if block in persons)
        for mention in persons[block]
        for start, end in _in_passage(passage, mention)
        if not DOUBLE.match(passage.text, end) and not STREET.match(passage.text, end)
    }


@kept
def _persons(document: Document) -> Mapping[int, list[Mention]]:
    """The full names that the termbase has found in each block which has some."""
    found: dict[int, list[Mention]] = {}
    for each in document.mentions:
        if each.concept.category == "person" and " " in each.surface.strip():
            found.setdefault(each.block, []).append(each)
    return found


def terms_but_persons(passage: Passage, document: Document) -> Iterator[tuple[int, int]]:
    """Where the passage names what the termbase lists, offices and institutions among it, but no persons."""
    for block in dict.fromkeys(block for _, block, _ in passage.pieces):
        for mention in document.mentions_of_block.get(block, ()):
            if mention.concept.category != "person":
                yield from _in_passage(passage, mention)


def with_registered(found: list[Name], known: Known) -> list[Name]:
    """The names found by themselves, and the listed ones in the place of those that they meet."""
    if not known:
        return found
    is_listed = covering([(each.start, each.end) for each in known])
    free = [name for name in found if not is_listed(name.start, name.end)]
    return sorted([*free, *known], key=lambda each: each.start)


def canonical(concept: Concept, tag: str) -> str | None:
    """The name to be used in the language."""
    names = concept.names(tag)
    return plain(names[0].text) if names else None


def is_approved(concept: Concept, tag: str, name: str) -> bool:
    """Whether the person may be called so in the language, letter by letter."""
    return any(plain(each.text) == name for each in concept.names(tag))


def has_own_spelling(concept: Concept) -> bool:
    """Whether English spells the name otherwise than Latvian, diacritics aside."""
    latvian, english = canonical(concept, "lv"), canonical(concept, "en")
    return latvian is not None and english is not None and bare(latvian) != bare(english)


def left_in_latvian(concept: Concept, latvian: Name, english: Name) -> str | None:
    """The English name of a listed person whose Latvian one was left, in any case; None where it was not."""
    is_left = is_copied(latvian, english) and not is_approved(concept, "en", english.text)
    return canonical(concept, "en") if is_left else None


def _in_passage(passage: Passage, mention: Mention) -> Iterator[tuple[int, int]]:
    for offset, block, in_block in passage.pieces:
        if block == mention.block and mention.start >= in_block:
            start = offset + mention.start - in_block
            yield start, start + mention.end - mention.start


def _name(text: str, start: int, end: int, mention: Mention) -> Name:
    first = text[start:end].split(maxsplit=1)[0]
    forms = given_name(matching_form(first)) if mention.designation.language == "lv" else ()
    return name_at(text, start, end, forms)
