"""Streets, parks and postal addresses in a text, which English keeps as they are called."""

from __future__ import annotations

from transflow.languages.lv.addresses import ADDRESS_WORDS, PARK, STREET, STREET_BEHIND, STREET_WORD, VENUE
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.tokens import Token

NAME_BEFORE = LazyPattern(rf"(?:{CAPITAL}[\w’'-]*|\d\.?)[\s(„“\"]{{1,3}}\Z")
NAME_BEHIND = LazyPattern(rf"[\s),„“\"]{{1,3}}(?:{CAPITAL}|\d)")
LONGEST_NAME = 80  # characters
BRUSSELS = LazyPattern(r"(?<!\w)[A-Z][^.;\n]{0,160}?\d{4}\s(?:Bruxelles|Brussel)(?!\w)")


def streets(text: str) -> tuple[tuple[int, int], ...]:
    """Where streets of several words are named ("13. janvāra iela", "Brīvības cīnītāju laukums") or one with the number
    of a house, parks and their like that English calls so, too, and postal addresses in Brussels, which no notice
    translates."""
    kinds = (STREET, VENUE) if STREET_WORD.search(text) else ()
    found = [each.span() for kind in (*kinds, PARK) for each in kind.finditer(text)]
    if "Brussel" in text or "Bruxelles" in text:
        found += [each.span() for each in BRUSSELS.finditer(text)]
    return tuple(found)


def is_before_street_word(text: str, token: Token) -> bool:
    """Whether a capitalised word is the name of what the word after it says: "Brīvības iela from the bridge"."""
    return token.text[0].isupper() and STREET_BEHIND.match(text, token.end) is not None


def is_address_word_alone(text: str, token: Token) -> bool:
    """Whether a word such as "novada" stands beside no name: "the novada of the border"."""
    if not token.text[0].islower() or matching_form(token.text) not in ADDRESS_WORDS:
        return False
    return not (
        NAME_BEFORE.search(text, max(0, token.start - LONGEST_NAME), token.start)
        or NAME_BEHIND.match(text, token.end)
    )
