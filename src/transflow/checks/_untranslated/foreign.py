"""Words of the other language left inside a text: token by token, names and titles let alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property, lru_cache

from transflow.checks._untranslated.proper_names import is_form_of_a_word, is_no_name
from transflow.checks._untranslated.shared_words import (
    ADDRESS_WORDS,
    EITHER,
    INTERNATIONAL,
    is_address_word_alone,
)
from transflow.checks._untranslated.shielded import is_covered, shielded
from transflow.languages import Language, all_give, language, table
from transflow.languages.detect import language_of
from transflow.languages.tables.word_shapes import WordShapes
from transflow.text.normalise import matching_form, visible
from transflow.text.remembered import WORDS, RememberedWords
from transflow.text.tokens import Token, word_texts, words

FIGURES = re.compile(r"\d+")
GAP = re.compile(r"[\s.,;:()/&„“”\"«»–—-]{0,6}")
OPENING_MARKS = " „“”«\"'‘–—-"
WORD_BEHIND = re.compile(r"\s[a-z]")
VOWEL = re.compile("[aeiouyāēīōū]")
SHARED_WORD = re.compile(r"\s[^\W\d_]+\s")
BRACKETED = re.compile(r"\([^()\n]*\)")


class Evidence(IntEnum):
    """How surely a token is a word of the other language."""

    NONE = 0
    NAME = 1  # capitalised: counts only beside a surer one
    SMALL = 2  # a function word, or one known to the other language alone
    SEEN = 3  # stands in the counterpart as well, and is no known word of this language
    SHAPED = 4  # has letters or an ending that this language lacks, but may be of a third
    SURE = 5


NO_EVIDENCE = (Evidence.NONE, Evidence.NONE)


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring words of the other language in `text[start:end]`."""

    start: int
    end: int
    sure: int
    shaped: int
    seen: int
    small: int
    names: int

    @property
    def is_certain(self) -> bool:
        """Two words or more, unless they just join names ("Lord of the Rings")."""
        if self.sure + self.shaped + self.seen + self.small >= 2:
            is_plain = self.small >= 1 and (self.names < 2 or self.shaped >= 1)
            return self.sure >= 1 or is_plain or self.small >= 3 or self.shaped >= 3
        return self.sure == 1 and self.names >= 1

    @property
    def is_likely(self) -> bool:
        """One such word, if it is no small one between names."""
        return self.sure + self.shaped >= 1 or (
            self.small >= 1 and not self.names and self.end - self.start > 3
        )


@dataclass(frozen=True)
class Counterpart:
    """What stands against a text of language `own`, in language `other`: a word in both versions is likely to
    have been left over."""

    text: str
    own: str
    other: str

    def has(self, word: str) -> bool:
        """Whether it has the word (in matching form), so that left over it could come from here."""
        return (
            word in self._shown
            and word in self._small_words
            and _word_evidence(word, self.other, self.own, False) != Evidence.SURE
            and word in self._possible_words
        )

    @cached_property
    def _shown(self) -> str:
        """Sooner made than its words, and mostly enough."""
        return visible(self.text)

    @cached_property
    def _small_words(self) -> frozenset[str]:
        """Those in lower case, sooner made than those of them that may be left over."""
        return frozenset(each.casefold() for each in word_texts(self._shown) if each[0].islower())

    @cached_property
    def _possible_words(self) -> frozenset[str]:
        """Those in lower case, outside brackets of language `own` and titles."""
        asides = BRACKETED.finditer(self.text) if "(" in self.text else ()
        originals = (
            each.span() for each in asides if language_of(each[0], (self.own, self.other)) != self.other
        )
        return frozenset(_lower_words(self.text, [*shielded(self.text), *originals]))


NOTHING = Counterpart("", "", "")


def runs(
    text: str, own: str, other: str, *, counterpart: Counterpart = NOTHING, spared: list[tuple[int, int]]
) -> list[Run]:
    """Stretches of words of language `other` in a text of language `own`, ascending; tokens in `spared`
    spans don't count."""
    found: list[Run] = []
    group: list[tuple[Token, Evidence]] = []
    evidences = {
        word: alone if alone is beside or not counterpart.has(matching_form(word)) else beside
        for word, (alone, beside) in suspects(text, own, other).items()
    }
    for token, alone in standing(text, evidences):
        if is_covered(token.start, token.end, spared):
            continue
        evidence = alone
        if alone == Evidence.NAME:
            evidence = _name_evidence(text, token, counterpart, own, other)
        if group and not _touches(text, group[-1][0], token, spared, counterpart):
            found.append(_run(group))
            group = []
        group.append((token, evidence))
    return [*found, _run(group)] if group else found


def _name_evidence(text: str, token: Token, counterpart: Counterpart, own: str, other: str) -> Evidence:
    """What a word says that looks like a name, or is one of an address: more at the head of a sentence, where it
    has its capital for another reason, or where the counterpart has it without one, and beside no name."""
    if is_address_word_alone(text, token):
        return Evidence.SHAPED
    form, is_first = matching_form(token.text), not text[: token.start].strip(OPENING_MARKS)
    if not token.text[0].isupper() or not (is_first or token.text not in counterpart.text):
        return Evidence.NAME
    if is_first and form in language(other).function_words:
        return Evidence.SMALL
    if counterpart.has(form):
        return _word_evidence(form, own, other, True) or Evidence.NAME
    if not is_first:
        return Evidence.NAME
    is_plain = other == "lv" and is_no_name(form, own) and token.text in counterpart.text
    is_plain = is_plain or (other == "lv" and is_form_of_a_word(form, own, counterpart.text))
    return Evidence.SHAPED if is_plain and WORD_BEHIND.match(text, token.end) else Evidence.NAME


def _touches(
    text: str, before: Token, after: Token, spared: list[tuple[int, int]], counterpart: Counterpart
) -> bool:
    """Whether nothing but figures and marks stands between the two, or a word of both languages as in the
    counterpart, and no line begins anew."""
    between = FIGURES.sub("", text[before.end : after.start])
    if SHARED_WORD.fullmatch(between) and before.text.islower() and after.text.islower():
        return text[before.start : after.end] in counterpart.text
    if "\n" in between and after.text[0].isupper():
        return False
    return GAP.fullmatch(between) is not None and not is_covered(before.end, after.start, spared)


def _run(group: list[tuple[Token, Evidence]]) -> Run:
    kinds = [evidence for _, evidence in group]
    return Run(
        group[0][0].start,
        group[-1][0].end,
        kinds.count(Evidence.SURE),
        kinds.count(Evidence.SHAPED),
        kinds.count(Evidence.SEEN),
        kinds.count(Evidence.SMALL),
        kinds.count(Evidence.NAME),
    )


@lru_cache(maxsize=256)  # several checks ask about one text
def suspects(text: str, own: str, other: str) -> Mapping[str, tuple[Evidence, Evidence]]:
    """The words of a text that may be of the other language: what each says alone, and where the counterpart
    has it too."""
    known = _known_evidences(own, other)
    return {word: found for word in word_texts(text) if (found := known[word]) is not NO_EVIDENCE}


def standing(text: str, evidences: Mapping[str, Evidence]) -> Iterator[tuple[Token, Evidence]]:
    """Where in the text the words stand that say anything; in most texts none does."""
    if any(evidences.values()):
        yield from ((token, found) for token in words(text) if (found := evidences.get(token.text)))


def evidence_of(token: str, own: str, other: str) -> Evidence:
    """What one token says alone; nothing if it is a figure, an abbreviation or a word of both languages."""
    return _known_evidences(own, other)[token][0]


@lru_cache(maxsize=8)
def _known_evidences(own: str, other: str) -> RememberedWords[tuple[Evidence, Evidence]]:
    return RememberedWords(lambda token: _evidences(token, own, other))


def _evidences(token: str, own: str, other: str) -> tuple[Evidence, Evidence]:
    """What a token says alone, and where the counterpart has it too."""
    if len(token) < 2 or not token[0].isalpha() or not token[1:].islower():
        return NO_EVIDENCE
    word = matching_form(token)
    if not VOWEL.search(word):
        return NO_EVIDENCE  # a code: "rwx"
    alone, beside = (_word_evidence(word, own, other, is_seen) for is_seen in (False, True))
    if token[0].isupper():
        alone, beside = (Evidence.NAME if each else each for each in (alone, beside))
    return (alone, beside) if alone or beside else NO_EVIDENCE


@lru_cache(maxsize=WORDS)
def _word_evidence(word: str, own: str, other: str, is_seen: bool) -> Evidence:
    mine, theirs = language(own), language(other)
    if "-" in word and _is_joined_here(word, own, other):
        return Evidence.NONE
    if any(letter > "\x7f" and letter not in mine.letters | theirs.letters for letter in word):
        return Evidence.NONE  # neither language: é, ü, ß
    if word in INTERNATIONAL or word in EITHER or word in mine.function_words or mine.knows(word):
        return Evidence.NONE
    if word in ADDRESS_WORDS:
        return Evidence.NONE if mine.tag == "lv" else Evidence.NAME
    if not mine.function_words:
        return _evidence_among_neighbours(word, theirs, is_seen)
    if word in theirs.function_words and not theirs.letters.intersection(word):
        return Evidence.SMALL
    if (theirs.letters - mine.letters).intersection(word):
        return Evidence.SURE
    if (mine.letters - theirs.letters).intersection(word):
        return Evidence.NONE
    is_theirs = theirs.knows(word)
    is_loan = not (is_theirs or is_seen) and table(WordShapes, own).loan_ending.search(word) is not None
    if _has_foreign_shape(word, own, other) and not is_loan:
        return Evidence.SURE if is_theirs else Evidence.SHAPED
    if is_seen and is_theirs and len(word) > 3:
        return Evidence.SURE
    if is_theirs:
        return Evidence.SMALL
    if not is_seen or len(word) < 4:
        return Evidence.NONE
    return Evidence.SHAPED if _has_ending(word, other) else Evidence.SEEN


def _evidence_among_neighbours(word: str, theirs: Language, is_seen: bool) -> Evidence:
    """What a word says in a text whose language nothing is known of: it may have many words and letters alike."""
    is_small = word in theirs.function_words
    if theirs.letters.intersection(word) and (is_seen or is_small or theirs.knows(word)):
        return Evidence.SURE
    if is_seen:
        return Evidence.NAME
    return Evidence.SMALL if is_small else Evidence.NONE


def _is_joined_here(word: str, own: str, other: str) -> bool:
    """Whether parts of the word are of language `own`, and none of the other: "use-old-fonts", the key of a setting."""
    parts = [part for part in word.split("-") if len(part) > 2]
    mine, theirs = language(own), language(other)
    return any(map(mine.knows, parts)) and not any(map(theirs.knows, parts))


def _has_foreign_shape(word: str, own: str, other: str) -> bool:
    """Whether hardly a word of language `own` looks so, or hardly one that is not of language `other`."""
    if not all_give(WordShapes, own, other):
        return False
    if len(word) > 2 and table(WordShapes, own).foreign.search(word):
        return True
    return len(word) > 4 and table(WordShapes, other).typical.search(word) is not None


def _has_ending(word: str, other: str) -> bool:
    return table(WordShapes, other).ending.search(word) is not None


def _lower_words(text: str, spared: list[tuple[int, int]]) -> Iterator[str]:
    """The words of `text` outside the spared spans that begin in lower case."""
    for token in words(text):
        if token.text[0].islower() and not is_covered(token.start, token.end, spared):
            yield matching_form(token.text)
