"""Terms annotated in a document: those of its own language, and left-overs of the other."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from transflow.languages import language
from transflow.model import Block, Document, Mention
from transflow.terms.claims import is_abbreviation
from transflow.terms.matcher import Match
from transflow.terms.termbase import Termbase
from transflow.text.normalise import matching_form


def annotated(document: Document, termbase: Termbase, other_language: str) -> Document:
    """The document with its `mentions`: terms in its own language, and those in `other_language` whose
    form is no term or word of its own."""
    found = tuple(
        Mention(each.concept, each.designation, index, each.start, each.end, each.surface)
        for index, block in enumerate(document.blocks)
        for each in _in_block(block, termbase, document.language, other_language)
    )
    return replace(document, mentions=found)


def _in_block(block: Block, termbase: Termbase, own: str, other: str) -> list[Match]:
    mentions = termbase.matcher(own).find(block.text)
    left_over = [*_left_over(block.text, mentions, termbase, own, other)] if other != own else []
    if not left_over:
        return mentions
    return sorted([*mentions, *left_over], key=lambda each: (each.start, each.end))


def _left_over(text: str, mentions: list[Match], termbase: Termbase, own: str, other: str) -> Iterator[Match]:
    for match in termbase.matcher(other).find(text):
        is_taken = any(each.start < match.end and match.start < each.end for each in mentions)
        if not is_taken and not _is_own_word(match, own):
            yield match


def _is_own_word(match: Match, own: str) -> bool:
    """A single word that the document's own language has as well."""
    if " " in match.surface.strip() or is_abbreviation(match.designation):
        return False
    return language(own).knows(matching_form(match.surface))
