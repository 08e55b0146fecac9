"""Terms annotated in a document: those of its own language, and left-overs of the other."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.frozen import replace
from transflow.languages import base, language
from transflow.model import Document, Mention
from transflow.terms.claims import is_abbreviation
from transflow.terms.folding import fold
from transflow.terms.matcher import Match
from transflow.terms.termbase import Termbase
from transflow.text.normalise import matching_form


def annotated(document: Document, termbase: Termbase, other_language: str) -> Document:
    """The document with its `mentions`: terms in its own language, and those in `other_language` whose
    form is no term or word of its own."""
    own, other = base(document.language), base(other_language)
    texts = [fold(block.text) for block in document.blocks]
    found = termbase.matcher(own).find_each(texts)
    if other != own:
        foreign = termbase.matcher(other).find_each(texts)
        found = [
            _with_left_overs(mentions, others, own) if others else mentions
            for mentions, others in zip(found, foreign, strict=True)
        ]
    mentions = tuple(_mention(each, index) for index, matches in enumerate(found) for each in matches)
    return replace(document, mentions=mentions)


def _mention(match: Match, block: int) -> Mention:
    inside = tuple([_mention(each, block) for each in match.inside]) if match.inside else ()
    return Mention(match.concept, match.designation, block, match.start, match.end, match.surface, inside)


def _with_left_overs(mentions: list[Match], foreign: list[Match], own: str) -> list[Match]:
    left_over = [*_left_over(mentions, foreign, own)]
    if not left_over:
        return mentions
    return sorted([*mentions, *left_over], key=lambda each: (each.start, each.end))


def _left_over(mentions: list[Match], foreign: list[Match], own: str) -> Iterator[Match]:
    for match in foreign:
        is_taken = any(each.start < match.end and match.start < each.end for each in mentions)
        if not is_taken and not _is_own_word(match, own):
            yield match


def _is_own_word(match: Match, own: str) -> bool:
    """Whether it is a single word that the document's own language has as well."""
    if " " in match.surface.strip() or is_abbreviation(match.designation):
        return False
    return language(own).knows(matching_form(match.surface))
