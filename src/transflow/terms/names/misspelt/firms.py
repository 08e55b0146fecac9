"""Names of firms after what says what kind of a firm it is: SIA „Rīta piens”, AS Liepājas Gaisma, "Harbour Ltd."."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from transflow.languages.company_forms import OF_LATVIA
from transflow.languages.english_stems import without_possessive
from transflow.languages.lv.transcription import bare_text
from transflow.text.alternatives import begins_any_of
from transflow.text.letters import CAPITAL
from transflow.text.misspelt import ENDING, SHORTEST, is_misspelling
from transflow.text.tokens import Token, word_texts

KINDS = (
    *OF_LATVIA,
    *("UAB", "OÜ"),  # of Lithuania and Estonia
    *(r"Ltd\.?", "LLC", r"JSC(?:\scompany)?"),  # as English calls them
)
KIND = begins_any_of(KINDS, behind_none_of=r"\w-")
WORD = rf"(?:{CAPITAL}|&)[\w&'’.-]*(?<!\.)"
NAMED = re.compile(
    rf"{KIND}\s(?:[„“”\"«](?P<quoted>[^„“”\"«»]{{3,60}})[“”\"»]|(?P<bare>{WORD}(?:\s{WORD}){{0,4}}))"
)
LONG = 9  # letters of a name, of which two may be wrong


class Firm(NamedTuple):
    """The name of a firm, and its words without marks."""

    token: Token
    words: str
    is_quoted: bool


def misspelt_firms(latvian: str, english: str) -> Iterator[tuple[Token, Token]]:
    """The firms of a Latvian text that the English one has with a slip of the pen, with what stands there."""
    latvian_firms = [each for each in _firms(latvian) if len(each.words) >= SHORTEST]
    english_firms = [*_firms(english)] if latvian_firms else []
    if not english_firms:
        return
    latvian_words, english_words = f" {_words_of(latvian)} ", f" {_words_of(english)} "
    strange = [each for each in english_firms if f" {each.words} " not in latvian_words]
    for firm in latvian_firms:
        if f" {firm.words} " not in english_words:
            slips = {each.words: each for each in strange if _is_slip(firm, each)}
            if len(slips) == 1:
                yield firm.token, next(iter(slips.values())).token


def unmarked_firms(latvian: str, english: str) -> Iterator[tuple[Token, Token]]:
    """The firms of a Latvian text that stand in the English one without their diacritics, with what stands there."""
    latvian_firms = {each.words: each.token for each in _firms(latvian) if not each.token.text.isascii()}
    for each in _firms(english) if latvian_firms else ():
        if each.words in latvian_firms and each.token.text.isascii():
            yield latvian_firms[each.words], each.token


def _firms(text: str) -> Iterator[Firm]:
    for match in NAMED.finditer(text):
        name, group = without_possessive(match["quoted"] or match["bare"]), match.lastgroup or ""
        start = match.start(group)
        yield Firm(Token(name, start, start + len(name)), _words_of(name), group == "quoted")


def _words_of(text: str) -> str:
    return " ".join(word_texts(bare_text(text.replace("&", " and "))))


def _is_slip(firm: Firm, other: Firm) -> bool:
    """Whether the letters are the same but for one or two, not exchanged with each other, of which `letters_swapped`
    tells, and not at an end that Latvian may inflect."""
    one, two = other.words, firm.words
    if sorted(one) == sorted(two):
        return False
    return is_misspelling(
        one, two, ending=0 if firm.is_quoted else ENDING, slips=2 if len(two) >= LONG else 1
    )
