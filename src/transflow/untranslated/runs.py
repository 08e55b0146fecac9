"""Stretches of words of the other language inside a text; names and titles are let alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from transflow.frozen import Frozen
from transflow.languages import language
from transflow.languages.detect import language_of
from transflow.text.normalise import matching_form, visible
from transflow.text.spans import Covering, covering
from transflow.text.tokens import Token, word_texts, words
from transflow.untranslated.capitals import is_plain_word
from transflow.untranslated.evidence import Evidence, standing, suspects, word_evidence
from transflow.untranslated.proper_names import is_form_of_a_word, is_no_name
from transflow.untranslated.shielded import shielded
from transflow.untranslated.streets import is_address_word_alone, is_before_street_word

FIGURES = re.compile(r"\d+")
GAP = re.compile(r"[\s.,;:()/&„“”\"«»–—-]{0,6}")
OPENING_MARKS = re.compile("[ „“”«\"'‘–—-]*")
WORD_BEHIND = re.compile(r"\s[a-z]")
SHARED_WORD = re.compile(r"\s[^\W\d_]+\s")
BRACKETED = re.compile(r"\([^()\n]*\)")


class Run(Frozen):
    """Neighbouring words of the other language in `text[start:end]`: how many there are of each kind of evidence."""

    start: int
    end: int
    sure: int
    shaped: int
    seen: int
    small: int
    names: int

    @property
    def is_certain(self) -> bool:
        """Whether it has two words or more, unless they just join names ("Lord of the Rings")."""
        if self.sure + self.shaped + self.seen + self.small >= 2:
            is_plain = self.small >= 1 and (self.names < 2 or self.shaped >= 1)
            return self.sure >= 1 or is_plain or self.small >= 3 or self.shaped >= 3
        return self.sure == 1 and self.names >= 1

    @property
    def is_likely(self) -> bool:
        """Whether it has one such word, and that is no small one between names."""
        return self.sure + self.shaped >= 1 or (
            self.small >= 1 and not self.names and self.end - self.start > 3
        )


class Counterpart(Frozen, dict=True):
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
            and word_evidence(word, self.other, self.own, is_seen=False) != Evidence.SURE
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
        word: _said(matching_form(word), alone, beside, counterpart)
        for word, (alone, beside) in suspects(text, own, other).items()
    }
    is_spared = covering(spared)
    for token, alone in standing(text, evidences):
        if is_spared(token.start, token.end) or _is_glued(text, token):
            continue
        evidence = alone
        if alone == Evidence.NAME:
            evidence = _name_evidence(text, token, counterpart, own, other)
        if group and not _touches(text, group[-1][0], token, is_spared, counterpart):
            found.append(_run(group))
            group = []
        group.append((token, evidence))
    return [*found, _run(group)] if group else found


def _said(form: str, alone: Evidence, beside: Evidence, counterpart: Counterpart) -> Evidence:
    """What a word in matching form says against its counterpart; nothing where Latvian declines a word of that:
    „adapters” of "adapter"."""
    if alone is not beside and counterpart.has(form):
        return beside
    is_declined = counterpart.own == "lv" and form[-1] == "s" and not counterpart.has(form)
    return Evidence.NONE if is_declined and counterpart.has(form[:-1]) else alone


def _is_glued(text: str, token: Token) -> bool:
    """Whether a figure stands right beside the word, as in a code: "base64"."""
    return text[token.start - 1 : token.start].isdigit() or text[token.end : token.end + 1].isdigit()


def _name_evidence(text: str, token: Token, counterpart: Counterpart, own: str, other: str) -> Evidence:
    """What a word says that looks like a name, or is one of an address: more at the head of a sentence, where it
    has its capital for another reason, or where the counterpart has it without one, and beside no name."""
    if is_address_word_alone(text, token) or (other == "en" and is_plain_word(text, token, own)):
        return Evidence.SHAPED
    if other == "lv" and is_before_street_word(text, token):
        return Evidence.NAME
    form = matching_form(token.text)
    is_first = OPENING_MARKS.fullmatch(text, 0, token.start) is not None
    if not token.text[0].isupper() or not (is_first or token.text not in counterpart.text):
        return Evidence.NAME
    if is_first and form in language(other).function_words:
        return Evidence.SMALL
    if counterpart.has(form):
        return word_evidence(form, own, other, is_seen=True) or Evidence.NAME
    if not is_first:
        return Evidence.NAME
    is_plain = other == "lv" and is_no_name(form, own) and token.text in counterpart.text
    is_plain = is_plain or (other == "lv" and is_form_of_a_word(form, own, counterpart.text))
    return Evidence.SHAPED if is_plain and WORD_BEHIND.match(text, token.end) else Evidence.NAME


def _touches(text: str, before: Token, after: Token, is_spared: Covering, counterpart: Counterpart) -> bool:
    """Whether nothing but figures and marks stands between the two, or a word of both languages as in the
    counterpart, and no line begins anew."""
    between = FIGURES.sub("", text[before.end : after.start])
    if SHARED_WORD.fullmatch(between) and before.text.islower() and after.text.islower():
        return text[before.start : after.end] in counterpart.text
    if "\n" in between and after.text[0].isupper():
        return False
    return GAP.fullmatch(between) is not None and not is_spared(before.end, after.start)


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


def _lower_words(text: str, spared: list[tuple[int, int]]) -> Iterator[str]:
    """The words of `text` outside the spared spans that begin in lower case."""
    is_spared = covering(spared)
    for token in words(text):
        if token.text[0].islower() and not is_spared(token.start, token.end):
            yield matching_form(token.text)
