"""Words that English writes with a capital though they name nobody: days of the week, and what is of a people."""

from __future__ import annotations

import re

from transflow.languages import language
from transflow.languages.place_names import PEOPLES
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token

DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
BEFORE = LazyPattern(r"([^\W\d_][\w’'-]*)\s\Z")
BEHIND = LazyPattern(r"\s([^\W\d_][\w’'-]*)")
INITIAL = re.compile(r"[^\W\d_]\.\s\Z")  # "S. Moldovan"
LONGEST = 80  # characters of a word


def is_plain_word(text: str, token: Token, own: str) -> bool:
    """Whether it is such a word, and of no longer name: not in "Black Friday" or "German Open". What is of a people
    stands beside a common word: „angļu: English” names the language of a page."""
    if token.text not in DAYS and token.text not in PEOPLES:
        return False
    before = BEFORE.search(text, max(0, token.start - LONGEST), token.start)
    if INITIAL.search(text, max(0, token.start - 3), token.start):
        return False
    behind = BEHIND.match(text, token.end)
    beside = [match[1] for match in (before, behind) if match]
    if (behind and behind[1][0].isupper()) or (before and _is_strange(before[1], own)):
        return False
    return token.text in DAYS or any(each[0].islower() for each in beside)


def _is_strange(word: str, own: str) -> bool:
    return word[0].isupper() and not language(own).knows(matching_form(word))
