"""Names that Latvian has in quotation marks, of ships, firms and kindergartens, where English has another such name:
„Varonis” and "the vessel Vētra"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from transflow.languages import language
from transflow.languages.english_stems import without_possessive
from transflow.languages.lexicon import english_of
from transflow.languages.lv.transcription import bare, bare_stem, bare_text, likeness
from transflow.languages.lv.words import LETTERS
from transflow.model import Bitext
from transflow.terms.names.paired import Exchanged, NameBead, name_beads
from transflow.terms.names.words import match_plainly
from transflow.terms.places.named import named_in_english
from transflow.text.letters import CAPITAL, SMALL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.remembered import RememberedWords
from transflow.text.tokens import Token, capitalised, word_texts, words

QUOTED = re.compile(rf"[„“\"«]({CAPITAL}{SMALL}+(?:[ \u00a0][^\W\d_]+){{0,3}})[”“\"»]")
ANY_QUOTED = LazyPattern(r"[„“\"«][^„“”\"»«]{1,80}[”“\"»]")
LONGEST = 1500  # characters of a side
SHORTEST = 4  # letters
LEAST = 3  # of a word that may be another: „uz” is no "Wizz"
ALIKE = 0.7


def exchanged_quoted(bitext: Bitext) -> Iterator[Exchanged]:
    """The only name in quotation marks of a sure bead of which the English text lacks a word, where that has one
    Latvian word with a capital that the Latvian text lacks, or else, beside a foreign name, one of no language."""
    for bead in name_beads(bitext):
        latvian, english = bead.texts
        quoted = [*QUOTED.finditer(latvian)] if max(len(latvian), len(english)) <= LONGEST else []
        if not quoted or not bead.is_sure:
            continue
        names = [Token(each[1], *each.span(1)) for each in quoted]
        lone = [each for each in names if not _is_answered(each.text, english)]
        if len({each.text for each in lone}) != 1:
            continue
        is_foreign = _is_foreign(lone[0].text)
        if is_foreign and any(bare(each) in bare_text(english) for each in lone[0].text.split()):
            continue  # "Frontex-led"
        strange = [*_strangers(bead, COINED if is_foreign else LATVIAN)]
        if english_quotes := _quoted_as_often(quoted, english):
            strange = [each for each in strange if any(_is_in(each, span) for span in english_quotes)]
        if len({each.text for each in strange}) == 1:
            yield Exchanged(bead, lone[0], strange[0])


def _quoted_as_often(quoted: list[re.Match[str]], english: str) -> list[tuple[int, int]]:
    """What the English text has in quotation marks, if it is as much as the Latvian one: „Juriskonsults” and "Legal
    Adviser", which no word outside of them stands for."""
    spans = [each.span() for each in ANY_QUOTED.finditer(english)]
    return spans if len(spans) == len(quoted) else []


def _is_in(token: Token, span: tuple[int, int]) -> bool:
    return span[0] <= token.start < span[1]


def _is_foreign(name: str) -> bool:
    """Whether all words of the name have a capital, as in no title of Latvian, and none is Latvian: “Wizz Air”."""
    return all(
        each[0].isupper() and LETTERS.isdisjoint(each) and not language("lv").knows(each.casefold())
        for each in name.split()
    )


def _strangers(bead: NameBead, kind: RememberedWords[bool]) -> Iterator[Token]:
    """The words of the kind with a capital in the English text that stand in no name of a person, are no place and
    have no like in the Latvian text."""
    latvian, english = bead.texts
    theirs, letters = [each.text for each in words(latvian) if len(each.text) >= LEAST], bare_text(latvian)
    for token in capitalised(english):
        is_free = not any(each.start <= token.start < each.end for each in bead.names[1])
        word = without_possessive(token.text)
        if not (is_free and kind[word]) or bare_stem(word) in letters:  # „Ziemeļamerika”
            continue
        if not any(_may_be_one(each, word) for each in theirs):
            yield Token(word, token.start, token.start + len(word))


def _is_latvian(word: str) -> bool:
    form = matching_form(word)
    if len(form) < SHORTEST or not word[1:].islower() or named_in_english(word) or language("en").knows(form):
        return False
    return not LETTERS.isdisjoint(form) or language("lv").knows(form)


def _is_coined(word: str) -> bool:
    form = matching_form(word)
    is_name = len(form) >= SHORTEST and word[1:].islower() and form.isascii() and form.isalpha()
    is_known = named_in_english(word) or language("en").knows(form) or language("lv").knows(form)
    return is_name and not is_known


LATVIAN = RememberedWords(_is_latvian)
COINED = RememberedWords(_is_coined)


def _is_answered(name: str, english: str) -> bool:
    """Whether each word of the name stands in the English text, in whatever form, or all that is known of it does."""
    theirs = word_texts(english)
    return all(_stands_among(word, theirs) for word in name.split())


def _stands_among(latvian: str, english: Sequence[str]) -> bool:
    if any(_may_be_one(latvian, each) for each in english):
        return True
    meanings = tuple(stem for stem, _ in english_of(matching_form(latvian)))
    return bool(meanings) and any(bare(each).startswith(meanings) for each in english)


def _may_be_one(latvian: str, english: str) -> bool:
    """Whether the English word is the Latvian one in any form, or sounds like it and has no Latvian letters."""
    if match_plainly(latvian, english) or bare_stem(latvian) == bare_stem(english):
        return True
    return LETTERS.isdisjoint(english.casefold()) and likeness(latvian, english) >= ALIKE
