"""Terms of one category that only one side of a bead names: an office for an office, a law for a law."""

from __future__ import annotations

import re
from collections.abc import Iterable

from transflow.checks._abbreviations.own import is_spelled_by_another, may_be_short_for
from transflow.checks._mentions import (
    TermBead,
    begins_a_name,
    is_called_alike,
    label,
    one_of_each,
    one_of_each_surface,
)
from transflow.checks._terms.heads_shared import is_head_alone, meant_as_head
from transflow.checks._terms.rivals import rival_of
from transflow.languages.designations import plain
from transflow.model import Bitext, Concept, Document, Mention, Side, other_side
from transflow.terms.renderings import head_words, is_named
from transflow.text.alternatives import any_of
from transflow.text.letters import CAPITAL
from transflow.text.patterns import LazyPattern

OWNED = LazyPattern(
    r"(?<!Latvia)(?<!country)(?<!nation)['’]s\s$|s['’]\s$|(?<!\w)(?:its|their)\s$", re.IGNORECASE
)
LONGEST_OWNER = 10
LONGEST_WORD = 40
NAME_BEFORE = LazyPattern(  # „ANO Drošības”, "U.N. Security"
    rf"(?<!\A)(?<![“„\"«])(?:(?<![.!?“„\"]\s)|(?<=\.[A-Z]\.\s))\b{CAPITAL}[\w’'-]*"
    r"(?<!Savienības)(?<!Union)(?<!Union['’]s)\s$"
)
NAME_AFTER = LazyPattern(r"\s(?:of\s(?:the\s)?)?[A-Z]\w|\sof\s")


def exchanged(bead: TermBead, bitext: Bitext, category: str) -> tuple[list[Mention], list[Mention]]:
    """Two lists of mentions of a bead, all of one category: the terms of the source that the target does not name in
    any way, and the terms of the target that the source does not name. Both are empty where the target lacks none."""
    in_source = named(bead, "source", bitext, category)
    met = {id(each.concept): _is_in_target(each, bead, bitext) for each in one_of_each(in_source)}
    lacking = [each for each in in_source if not met[id(each.concept)]]
    if not lacking:
        return [], []
    in_target = named(bead, "target", bitext, category)
    missed = {id(each) for each in lacking}
    asked = {
        (id(each.concept), each.surface, id(each) in missed): each
        for each in bead.source_mentions
        if each.concept.category == category
    }
    others = [(each, is_missed) for (_, _, is_missed), each in asked.items()]
    unmet = {
        (id(each.concept), each.surface): _is_strange(each, others) for each in one_of_each_surface(in_target)
    }
    strange = [each for each in in_target if unmet[id(each.concept), each.surface]]
    return lacking, strange


def one_for_another(bead: TermBead, bitext: Bitext, category: str) -> tuple[Mention, Mention] | None:
    """The name of the source and that of the target which stands for it, where the target lacks one name only and has
    one other instead. None where it may mean the first all the same: by the head of the name alone, or by a name that
    no row of the termbase lists."""
    lacking, strange = exchanged(bead, bitext, category)
    lost = [each for each in lacking if _is_proper(each) and _is_whole_name(each, bitext.source)]
    source_tag, target_tag = bitext.languages
    whole = [each for each in strange if _is_whole_name(each, bitext.target)]
    by_head = {
        (id(each.concept), each.surface): is_said_by_head(
            each, bead.source_mentions, bead.source.text, source_tag
        )
        for each in one_of_each_surface(whole)
    }
    found = _names_first([each for each in whole if not by_head[id(each.concept), each.surface]])
    if not (_is_one(lost) and _is_one(found)) or _is_called_shorter(lost[0], bead, target_tag):
        return None
    is_unlisted = rival_of(bead, lost[0].concept, target_tag) is not None
    if is_unlisted or _is_its_kind(found[0], lost[0].concept):
        return None
    return None if _is_short_for_it(lost[0], found[0], bead, bitext) else (lost[0], found[0])


def _names_first(mentions: list[Mention]) -> list[Mention]:
    """Those of the mentions that are proper names, "Waste Management Law", without general words beside them,
    "Regulations": only a name stands in the place of a name. All of them where none is a proper name."""
    return [each for each in mentions if label(each.concept, "lv")[:1].isupper()] or mentions


def _is_short_for_it(source: Mention, target: Mention, bead: TermBead, bitext: Bitext) -> bool:
    """Whether the two mentions may mean the same after all, because one is a short form: an abbreviation made of the
    initials of the other's name, or one word that is the head of a longer name in the same text, as "Parliament" is
    after "European Parliament"."""
    if may_be_short_for(source, target.concept) or may_be_short_for(target, source.concept):
        return True
    if is_head_alone(source, target.concept, bitext.source) or is_head_alone(
        target, source.concept, bitext.target
    ):
        return True
    meant = meant_as_head(source, bitext, "source")
    return meant is not None and (
        meant is target.concept
        or _has_word(
            _without(bead.target_mentions, bead.target.text), head_words(meant, bitext.target.language)
        )
    )


def _has_word(text: str, words: Iterable[str]) -> bool:
    listed = any_of(words)
    return bool(listed) and re.search(rf"\b(?:{listed})\b", text.lower()) is not None


def _is_proper(mention: Mention) -> bool:
    return label(mention.concept, mention.designation.language)[:1].isupper()


def _is_called_shorter(mention: Mention, bead: TermBead, language: str) -> bool:
    """Whether the target may call it by its head alone, outside the names of others, "the Court", "the law", "the
    State’s law", or names one of its people by it, "Commissioner"."""
    rest = _without(bead.target_mentions, bead.target.text)
    article = r"(?:\b(?:the|this|that|its|their)|['’]s?)\s" if language == "en" else r"\b"
    heads = any_of(head_words(mention.concept, language))
    return re.search(rf"(?:{article}(?:{heads})|\b(?:{heads})ers?)\b", rest.lower()) is not None


def _is_its_kind(mention: Mention, concept: Concept) -> bool:
    """Whether the mention is a general word for things of which the concept is one, and no name: „dalībvalstis” where
    the concept is the Member States of the European Union."""
    if label(mention.concept, "lv")[:1].isupper():
        return False
    language = mention.designation.language
    kinds = tuple(f" {plain(each.text)}".casefold() for each in mention.concept.names(language))
    return any(plain(each.text).casefold().endswith(kinds) for each in concept.names(language))


def is_said_by_head(mention: Mention, others: tuple[Mention, ...], text: str, language: str) -> bool:
    """Whether `text`, in the other language, may name it by its head alone: the name has one word, "Council", or
    holds a name that `text` has, and the head of one of its names stands in `text` outside of the names of `others`."""
    is_long = " " in mention.surface
    if is_long and not any(is_named(each.concept, language, text) for each in mention.inside):
        return False
    rest = _without(others, text)
    return _has_word(rest, head_words(mention.concept, language))


def _without(mentions: tuple[Mention, ...], text: str) -> str:
    """The text with a space in the place of each of the mentions."""
    for surface in dict.fromkeys([each.surface for each in mentions]):
        text = text.replace(surface, " ")
    return text


def _is_whole_name(mention: Mention, document: Document) -> bool:
    """Whether it is written as a name, and is no part of a longer one: "Federal Constitutional Court"."""
    text = document.blocks[mention.block].text
    has_more = document.language != "lv" and NAME_AFTER.match(text, mention.end)  # Latvian heads stand last
    return mention.surface[:1].isupper() and not (
        has_more or NAME_BEFORE.search(text, max(0, mention.start - LONGEST_WORD), mention.start)
    )


def _is_one(mentions: list[Mention]) -> bool:
    return len({id(each.concept) for each in mentions}) == 1


def named(bead: TermBead, side: Side, bitext: Bitext, category: str) -> list[Mention]:
    """The terms of the category that one side of the bead names in its own language, whole; without those that the
    termbase does not name in the other language."""
    other = bitext.document(other_side(side)).language
    return [
        each
        for each in bead.mentions(side)
        if each.concept.category == category
        and _stands_for_its_concept(each, bitext, side)
        and each.concept.names(other, abbreviations=True)
    ]


def _stands_for_its_concept(mention: Mention, bitext: Bitext, side: Side) -> bool:
    """Whether it names its concept in the language of the side: it is no part of a name, and not of another."""
    document = bitext.document(side)
    return (
        mention.designation.language == document.language
        and not begins_a_name(mention, document)
        and not _is_of_another(mention, document)
        and not is_spelled_by_another(mention, bitext, side)
    )


def _is_of_another(mention: Mention, document: Document) -> bool:
    """Whether the mention does not stand for its concept: it is the second half of a word, as in "Vice-President", or
    an office of one word that the text gives to somebody else: "the Council's President" is not the President of
    Latvia."""
    text = document.blocks[mention.block].text
    if text.endswith("-", 0, mention.start):
        return True
    is_short = " " not in mention.surface
    return is_short and OWNED.search(text, max(0, mention.start - LONGEST_OWNER), mention.start) is not None


def _is_in_target(mention: Mention, bead: TermBead, bitext: Bitext) -> bool:
    """Whether the target names the concept of a mention of the source by one of its approved names, and not only inside
    the longer name of another concept."""
    tag = bitext.target.language
    others = one_of_each_surface(bead.target_mentions)
    if any(
        each.concept is mention.concept
        or (
            each.designation.language == tag
            and (_is_name_of(mention.concept, each) or is_called_alike(mention.concept, each))
        )
        for each in others
    ):
        return True
    is_shadowed = any(is_named(mention.concept, tag, each.surface) for each in others)
    if not is_shadowed and is_named(mention.concept, tag, bead.target.text):
        return True
    return mention.concept.category == "position" and _is_of_a_longer_body(
        mention.concept, tag, bead.target.text
    )


def _is_of_a_longer_body(concept: Concept, tag: str, text: str) -> bool:
    """Whether the text has an approved name of the office with more words in that of the body: "Chair of the
    Cooperation Council" for „padomes priekšsēdētājs”."""
    halves = (plain(each.text).partition(" of the ") for each in concept.names(tag))
    return any(
        body
        and office in text
        and re.search(rf"\b{re.escape(office)} of the (?:[A-Z]\w+ ){{1,4}}{re.escape(body)}\b", text)
        for office, _, body in halves
    )


def _is_strange(mention: Mention, others: list[tuple[Mention, bool]]) -> bool:
    """Whether a mention of the target answers none of `others`, the mentions of the source, each with whether the
    target lacks it. A mention answers one if it names the same concept, or if it is a longer name that holds a name of
    it, unless the target lacks that one: "Deputy State Secretary" is strange where „valsts sekretārs” is lacking."""
    return not any(
        each.concept is mention.concept
        or _is_name_of(mention.concept, each)
        or is_called_alike(mention.concept, each)
        or (
            _may_be_part(each.concept, mention)
            and is_named(each.concept, mention.designation.language, mention.surface)
            and not is_lacking
        )
        for each, is_lacking in others
    )


def _may_be_part(concept: Concept, mention: Mention) -> bool:
    """Whether a longer mention that holds a name of the concept may stand for it. A proper name does not stand for a
    general word in it: the Criminal Procedure Law is no criminal procedure."""
    tag = mention.designation.language
    return label(concept, tag)[:1].isupper() or not label(mention.concept, tag)[:1].isupper()


def _is_name_of(concept: Concept, mention: Mention) -> bool:
    """Whether the mention, in whatever form, is a name of the concept: it has as many words as one of the names, so
    that nothing more is said in it."""
    language = mention.designation.language
    lengths = {len(plain(each.text).split()) for each in concept.names(language)}
    return len(mention.surface.split()) in lengths and is_named(concept, language, mention.surface)
