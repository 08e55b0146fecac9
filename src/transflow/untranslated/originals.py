"""The original of a name or a term that stands beside its rendering, as something told about it:
„zemnieku savienība (Farmers' Union)”."""

from __future__ import annotations

import re

from transflow.languages import are_latvian_and_english, language, table
from transflow.languages.designations import plain
from transflow.languages.english_stems import english_stem
from transflow.languages.lexicon import english_of
from transflow.languages.shared_words import INTERNATIONAL
from transflow.languages.tables.conjunctions import Conjunctions
from transflow.model import Block, Mention
from transflow.terms.claims import is_abbreviation
from transflow.terms.places.declined import place_forms
from transflow.text.brackets import opening_before
from transflow.text.normalise import matching_form, plain_spaces
from transflow.text.patterns import LazyPattern

GLOSS = LazyPattern(r"[\W_]*(?:\w+\W+){0,2}")  # between a term and its original: ", in Latvian "
BRACKETED_WORDS = LazyPattern(r"[”“\"]?\s\([^()\n]{0,60}")  # between an original and the term that renders it
NAMED_AS_WELL = LazyPattern(r"\b(?:or|jeb|vai|Latvian|English|latviski|angliski)\b")
SET_OFF = LazyPattern(r"[^\w\s]")
APART_BEHIND = LazyPattern(r"\s*(?:[^\w\s]|$)")
BRACKETED = LazyPattern(r"\(([^()\n]{4,160})\)")
EXPLANATION = LazyPattern(r"[”“\"’']?\s\(([^\W\d_][^()\n]{2,60})\)")
WORD = LazyPattern(r"[^\W\d_]+")  # the parts of a compound each by itself
CAPITAL_BEFORE = LazyPattern(r"(?<![\w’'-])([A-Z]\w+)\s\Z")
LONGEST_WORD = 80  # characters
MARKS = r"[),;:/–—]"
INTRODUCED = LazyPattern(
    r"(?:in )?(?:Latvian|English)\b|latviski|angliski|(?:latviešu|angļu) val(?:odā\b|\.)", re.IGNORECASE
)
FEW = 2  # words that introduce an original: "(now "
LEAST_RENDERED = 2
LEAST_SHARE = 2 / 3
SENTENCE_END = (".", "!", "?")


def is_gloss(text: str, term: Mention, original: Mention, own: str) -> bool:
    """Whether the original is set after the term that renders it; one that a text in language `own` runs on into is
    left over: "the State Police warn that Valsts policija will", "the State Police, and Valsts policija"."""
    between = text[term.end : original.start]
    if original.start < term.end or not GLOSS.fullmatch(between):
        return False
    words = WORD.findall(between)
    if NAMED_AS_WELL.search(between):
        return True
    if not SET_OFF.search(between):
        return not words and original.surface[0].isupper()
    joins = table(Conjunctions, own)
    is_joined = bool(words) and words[-1].lower() in f"{joins.copulative} {joins.adversative}".split()
    return not is_joined and APART_BEHIND.match(text, original.end) is not None


def is_rendered_behind(text: str, original: Mention, term: Mention) -> bool:
    """Whether brackets after a name in its first form hold its rendering in full: "Latvijas Jūras akadēmija (the
    Latvian Maritime Academy)", but no "Valsts robežsardze (SBG)"."""
    if is_abbreviation(term.designation):
        return False
    is_whole = plain_spaces(original.surface) == plain(original.designation.text)
    is_behind = BRACKETED_WORDS.fullmatch(text, original.end, term.start) is not None
    return is_whole and original.surface[0].isupper() and is_behind


def is_original_name(text: str, mention: Mention, own: str) -> bool:
    """Whether it is a proper name in brackets, as Latvian gives the original of a name it has transcribed; no part of
    something said there in language `own`: "(so the Valsts policijai and the town agreed)"."""
    opening = opening_before(text, mention.start) if mention.surface[0].isupper() else -1
    if opening <= 0:  # 0 is that of a paragraph that is wholly in brackets
        return False
    separator = table(Conjunctions, own).coordinating(MARKS)
    before = WORD.findall(separator.split(text[opening + 1 : mention.start])[-1])
    behind = WORD.findall(separator.split(text[mention.end :], maxsplit=1)[0])
    told = [*(before if len(before) > FEW else ()), *behind]
    return language(own).function_words.isdisjoint(map(matching_form, told))


def begins_with_another_word(text: str, mention: Mention, own: str) -> bool:
    """Whether a term of one word ends a longer name that the termbase lacks: "British Council", but no „Rīgas
    Council”."""
    if " " in mention.surface or not mention.surface[0].isupper():
        return False
    before = CAPITAL_BEFORE.search(text, max(0, mention.start - LONGEST_WORD), mention.start)
    if before is None:
        return False
    form = matching_form(before[1])
    return not (language(own).knows(form) or form in place_forms())


def glosses(text: str, own: str, other: str) -> list[tuple[int, int]]:
    """Where brackets hold what the words before them, or others in the same brackets, render."""
    if "(" not in text or not are_latvian_and_english(own, other):
        return []
    return [match.span() for match in BRACKETED.finditer(text) if _is_original(text, match, own, other)]


def glosses_in_italics(block: Block) -> list[tuple[int, int]]:
    """Where brackets hold a foreign term in italics and nothing else, as Latvian sets it beside its own:
    „bezatkritumu (*zero waste*) dzīve”."""
    text = block.text
    return [
        (mark.start, mark.end)
        for mark in block.marks
        if mark.kind == "emphasis"
        and text[mark.start : mark.end].islower()
        and text[mark.start - 2 : mark.start] == " ("
        and text[mark.end : mark.end + 1] == ")"
        and text.count(" ", mark.start, mark.end) <= FEW
    ]


def is_explained(text: str, start: int, end: int, own: str, other: str) -> bool:
    """Whether brackets after an English word, which has no case endings, say it in language `own`: „phishing
    (pikšķerēšana)”."""
    behind = EXPLANATION.match(text, end) if other == "en" else None
    if behind is None or " " in text[start:end]:
        return False
    said = [matching_form(each) for each in WORD.findall(behind[1])]
    theirs = language(other)
    if any(each in theirs.function_words or theirs.knows(each) for each in said):
        return False
    return len(said) == 1 or not _stems({*said}, own).isdisjoint(_stems({text[start:end].lower()}, other))


def _is_original(text: str, match: re.Match[str], own: str, other: str) -> bool:
    """Whether the brackets say that it is one, or most words of language `other` in them stand beside them in language
    `own`. A Latvian original is a name: its first letter is a capital."""
    if INTRODUCED.match(match[1]):
        return True
    if match[1].endswith(SENTENCE_END) or (other == "lv" and not match[1][0].isupper()):
        return False
    inside = [matching_form(each) for each in WORD.findall(match[1]) if not each.isupper()]
    originals = [each for each in inside if len(each) > 2 and _may_be_of(each, other, own)]
    before = WORD.findall(text, max(0, match.start() - 300), match.start())[-2 * len(inside) - 2 :]
    beside = {*map(matching_form, before), *inside} - {*originals}
    known = _stems(beside, own)
    rendered = sum(not known.isdisjoint(_stems({each}, other)) for each in originals)
    is_one = len(originals) == 1 and INTERNATIONAL.issuperset({*inside} - {*originals})
    return rendered >= (1 if is_one else max(LEAST_RENDERED, LEAST_SHARE * len(originals)))


def _may_be_of(word: str, other: str, own: str) -> bool:
    """Whether the word is of language `other`, as far as one can tell."""
    theirs = language(other)
    if word in theirs.function_words or word in INTERNATIONAL:
        return False
    return theirs.knows(word) or not (language(own).knows(word) or (own == "lv" and english_of(word)))


def _stems(words: set[str], tag: str) -> set[str]:
    """The keys of English words, or of those that may render Latvian ones."""
    if tag == "en":
        return {english_stem(each) for each in words}
    return {stem for each in words for stem, _ in english_of(each)}
