"""Abbreviations of the source language that may stand in the target as they are: of firms, in titles and addresses, or
explained there."""

from __future__ import annotations

import re
from collections.abc import Mapping

from transflow.checks._mentions import file_number, own
from transflow.languages.detect import language_of
from transflow.model import Bitext, Concept, Document, Mention
from transflow.terms.claims import is_abbreviation
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import WORDS, Remembered, kept
from transflow.text.spans import is_covered
from transflow.untranslated.shielded import shielded

LAST_NAME = LazyPattern(rf"(?<!\w){CAPITAL}[\w.&-]*,?\s$")
LONGEST_NAME = 40  # characters
COUNTED = LazyPattern(r"\d{3}\s\Z")  # containers, "72,590 TEU", and no Article of a treaty
ORIGINAL = LazyPattern(r"\((?=[^()]* )(?:the )?[A-Z][^()]*\)")


def may_stand_anywhere(bitext: Bitext, mention: Mention) -> bool:
    """Whether it may stand in the target wherever it does: explained there, another's, or anything's."""
    return (
        _is_introduced(bitext, mention.concept, mention.surface)
        or _is_of_another_body(bitext, mention)
        or _is_anything(bitext, mention)
    )


def may_stand_there(bitext: Bitext, text: str, mention: Mention) -> bool:
    """Whether it may stand in its place in the target, whose block has the text: in a title, an address, the name of a
    firm."""
    return _is_spared(bitext, text, mention) or _is_of_a_firm(bitext, text, mention)


def _is_of_a_firm(bitext: Bitext, text: str, mention: Mention) -> bool:
    """Whether it ends the name of a company, or begins the number of a file, that both texts have: "Google LLC",
    "No. IeM 2025/37", "VUGD/ERAF/2024/3"."""
    before = LAST_NAME.search(text, max(0, mention.start - LONGEST_NAME), mention.start)
    if before and surfaces(bitext)[before[0] + mention.surface]:
        return True
    number = file_number(text, mention)
    return bool(number) and surfaces(bitext)[number]


def _is_of_another_body(bitext: Bitext, mention: Mention) -> bool:
    """Whether the source introduces it for something else: "Super Brand Licencing (SBG)"."""
    concept, introduced = mention.concept, re.compile(rf"\w\s*\({re.escape(mention.surface)}\)")
    ends = {(each.block, each.end) for each in own(bitext, "source") if each.concept is concept}
    return any(
        (index, match.start() + 1) not in ends
        for index, block in enumerate(bitext.source.blocks)
        for match in introduced.finditer(block.text)
    )


def _is_anything(bitext: Bitext, mention: Mention) -> bool:
    """Whether it is a longer English one that the source never names in full, and the target language has no
    abbreviation for: "ICC" may be a court, a chamber of commerce or a colour profile."""
    is_english = mention.designation.language == "en" and len(mention.surface) > 2
    names = mention.concept.names(bitext.target.language, abbreviations=True)
    return is_english and not any(map(is_abbreviation, names)) and not is_in_full(bitext, mention.concept)


def is_in_full(bitext: Bitext, concept: Concept) -> bool:
    """Whether the source names the concept by more than an abbreviation."""
    return id(concept) in named_in_full(bitext)


@kept
def named_in_full(bitext: Bitext) -> Mapping[int, set[int]]:
    """The blocks in which the source names a concept by more than an abbreviation, by the concept's id."""
    blocks: dict[int, set[int]] = {}
    for each in own(bitext, "source"):
        if not is_abbreviation(each.designation):
            blocks.setdefault(id(each.concept), set()).add(each.block)
    return blocks


def _is_spared(bitext: Bitext, text: str, mention: Mention) -> bool:
    """Whether it is part of a code ("EU:C:2019:857"), of an address or a title in no words of this language, or of an
    original name in brackets after its rendering ("(U.S. Defense Department)"); or is spoken of as a word, 'Ltd'."""
    start, end = mention.start, mention.end
    if text[start - 1 : start] == text[end : end + 1] == "'":
        return True
    if mention.concept.category == "law" and COUNTED.search(text, max(0, start - 4), start):
        return True
    if text[end : end + 1] == ":" and text[end + 1 : end + 2].isalnum():
        return True
    bracket = ORIGINAL.match(text, text.rfind("(", 0, start)) if "(" in text[:start] else None
    is_in_original = bracket is not None and start < bracket.end()
    if is_in_original:
        return True
    around = [each for each in shielded(text) if is_covered(start, end, [each])]
    return any(not _is_translated(bitext, text[first:start] + text[end:last]) for first, last in around)


def _is_translated(bitext: Bitext, title: str) -> bool:
    """Whether the rest of a title is in the language of the target, so that its abbreviation should be, too."""
    tags = bitext.languages
    return language_of(title, tags) == tags[1]


@kept
def surfaces(bitext: Bitext) -> Remembered[str, bool]:
    """Whether words stand somewhere in the source as they are; a target may have the same a thousand times."""
    return Remembered(lambda surface: _stands_in(bitext.source, surface), WORDS)


def _stands_in(document: Document, surface: str) -> bool:
    word = re.compile(rf"(?<!\w){re.escape(surface)}(?!\w)")
    return any(word.search(block.text) for block in document.blocks)


def _is_introduced(bitext: Bitext, concept: Concept, surface: str) -> bool:
    """Whether it is the abbreviation of an institution, explained in brackets after the full name, so that it may be
    used."""
    if concept.category == "law":
        return False
    for each in own(bitext, "target"):
        if each.concept is concept:
            after = bitext.target.blocks[each.block].text[each.end : each.end + 60]
            if re.match(rf"\s*\((?:[^()]*\W)?{re.escape(surface)}(?:\W[^()]*)?\)", after):
                return True
    return False
