"""The terms of a source that a translation must name again: not every word that a termbase lists is evidence of one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from transflow.checks._abbreviations.own import is_spelled_by_another
from transflow.checks._bodies_abroad import is_of_another_country
from transflow.checks._mentions import TermBead, begins_an_abbreviation
from transflow.languages import language
from transflow.languages.company_forms import IN_ENGLISH, OF_LATVIA
from transflow.model import Bitext, Concept, Mention
from transflow.terms.claims import is_abbreviation
from transflow.text.letters import CAPITAL
from transflow.text.sentence_heads import begins_a_sentence

HALF_BEFORE = re.compile(  # "non-" of a director, "Prevencijas un", not "Republika un"
    rf"-$|\b{CAPITAL}\w+(?:as|es|u|(?<!ij)(?<!ik)(?<!īb)(?<!ūr)(?<!es)(?<!nk)a)\sun\s$"
)
MORE_BEHIND = re.compile(r" of (?!Latvia)[A-Z]")  # "Latvia University of Life Sciences" is not the University
CATEGORIES = frozenset({"institution", "position", "law", "general"})
NAMED = frozenset({"institution", "position"})
PROPER = frozenset({"institution", "law"})
COMPANY_FORMS = frozenset((*OF_LATVIA, *IN_ENGLISH))  # which a translation may leave out


def demanded(bead: TermBead, bitext: Bitext) -> Iterator[Mention]:
    """The first mention of each term of the source that must be found again: several words, or a capitalised name."""
    seen: set[int] = set()
    for mention in bead.source_mentions:
        if mention.designation.language != bitext.source.language or id(mention.concept) in seen:
            continue
        seen.add(id(mention.concept))
        text = bitext.source.blocks[mention.block].text
        is_asked = _is_wanted(mention.concept, bitext.target.language) and _has_evidence(mention, text)
        if is_asked and _is_whole(mention, text, bitext) and not is_of_another_country(text, mention):
            yield mention


def _is_wanted(concept: Concept, language: str) -> bool:
    """Whether the termbase says what it is called in the language, and no other check asks for it."""
    return concept.category in CATEGORIES and not concept.do_not_translate and bool(concept.names(language))


def _is_whole(mention: Mention, text: str, bitext: Bitext) -> bool:
    """Whether it is no piece of a longer name."""
    if HALF_BEFORE.search(text[: mention.start]) or MORE_BEHIND.match(text, mention.end):
        return False
    return not (
        begins_an_abbreviation(bitext, mention, "source") or is_spelled_by_another(mention, bitext, "source")
    )


def _has_evidence(mention: Mention, text: str) -> bool:
    """Whether its wording shows that the term is meant: one of a single word must be a name, and "head of" may be of
    any body."""
    if mention.designation.text.endswith(" of"):
        return False
    if mention.designation.language == "en" and not _is_name_in_english(mention):
        return False
    if is_abbreviation(mention.designation):
        return mention.concept.category in PROPER and not _may_be_a_word(mention, text)
    if mention.concept.category not in NAMED and (
        not mention.surface[:1].isupper() or _has_it_from_head(mention, text)
    ):
        return False
    if " " in mention.surface.strip():
        return True
    is_name = mention.concept.category in PROPER and mention.surface[:1].isupper() and mention.start > 0
    return is_name and mention.designation.language != "en"


def _may_be_a_word(mention: Mention, text: str) -> bool:
    """Whether an abbreviation may be a small word in a text of capitals alone, or says of what form a company is."""
    words = language(mention.designation.language).function_words
    is_word = text.isupper() and mention.surface.lower() in words
    return is_word or mention.surface in COMPANY_FORMS


def _is_name_in_english(mention: Mention) -> bool:
    """Whether its capitals make an English term a name: not a word of the law ("Regulation"), nor "forty national
    guards" or "Border guards" at the head of a sentence."""
    pairs = zip(mention.designation.text.split(), mention.surface.split(), strict=False)
    keeps_capitals = all(ours[0].isupper() or not name[0].isupper() for name, ours in pairs)
    is_body = mention.concept.category == "institution" and keeps_capitals
    return is_body or mention.concept.category == "position"


def _has_it_from_head(mention: Mention, text: str) -> bool:
    """Whether a term that the termbase writes small has its capital from the head of a sentence."""
    return mention.designation.text[:1].islower() and begins_a_sentence(text, mention.start)
