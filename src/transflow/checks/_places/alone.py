"""Names of places that stand by themselves in a target: in no address, title or longer name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from transflow.languages import language
from transflow.languages.en.addresses import STREET_WORDS
from transflow.languages.lv.addresses import ADDRESS_WORDS
from transflow.model import Bitext, BlockKind
from transflow.terms.names.paired import document_words, name_beads
from transflow.text.alternatives import any_of
from transflow.text.brackets import is_in_brackets
from transflow.text.letters import CAPITAL
from transflow.text.normalise import matching_form
from transflow.text.patterns import LazyPattern
from transflow.text.spans import covering
from transflow.text.tokens import Token, capitalised, words
from transflow.untranslated.shielded import shielded

ADDRESS_BEFORE = re.compile(r"\d\w?,\s*$")
LONGEST_BEFORE = 20  # characters
ADDRESS_AFTER = re.compile(r",?\s*(?:LV\s?[-–]|\d{4})")
SIDE_WORD = re.compile(r"[ \u00a0]")
STREET_BEHIND = LazyPattern(
    rf"[ \u00a0](?:\d{{1,2}}\.[ \u00a0]līnij|(?:{any_of(STREET_WORDS)})s?\b)", re.IGNORECASE
)
STREETS_BEHIND = LazyPattern(
    rf"(?:,\s{CAPITAL}\w+)*,?\s(?:and|or)\s(?:other|{CAPITAL}\w+)\s(?:{any_of(STREET_WORDS)})s\b"
)


def free_words(bitext: Bitext, places: Mapping[str, object]) -> Iterator[tuple[int, Token, str]]:
    """Capitalised words of the target that mean one of the places, outside addresses, titles, brackets and contact
    lines."""
    named = [*filter(places.__getitem__, _capitalised_words(bitext))]
    for index in (block for bead in name_beads(bitext) for block in bead.bead.target):
        block = bitext.target.blocks[index]
        if block.kind == BlockKind.CONTACT or not any(map(block.text.__contains__, named)):
            continue
        is_spared = covering(shielded(block.text))
        for token in capitalised(block.text):
            is_meant = places[token.text] and not is_spared(token.start, token.end)
            if is_meant and not _is_in_address(block.text, token):
                yield index, token, block.text


def _capitalised_words(bitext: Bitext) -> frozenset[str]:
    """Those of the target, with the soft hyphens inside them."""
    if "\u00ad" not in bitext.target.text:
        return document_words(bitext, "target")
    return frozenset(word.text for block in bitext.target.blocks for word in capitalised(block.text))


def _is_in_address(text: str, token: Token) -> bool:
    if is_in_brackets(text, token.start):
        return True
    before = ADDRESS_BEFORE.search(text, max(0, token.start - LONGEST_BEFORE), token.start)
    return before is not None or ADDRESS_AFTER.match(text, token.end) is not None


def has_neighbour(text: str, token: Token) -> bool:
    """Whether a capitalised word stands beside it: the two are one name."""
    after, before = _word_after(text, token), _word_before(text, token)
    own = language("en").function_words | language("lv").function_words
    return after[:1].isupper() or (before[:1].isupper() and matching_form(before) not in own)


def is_in_latvian(text: str, token: Token) -> bool:
    """Whether it stands in a Latvian name or phrase: before a capital that no English word has, beside a word that only
    Latvian has, or in the name of a street, "Bauskas Street", "Bauskas, Jelgavas and other streets"."""
    if STREET_BEHIND.match(text, token.end) or STREETS_BEHIND.match(text, token.end):
        return True
    after, before = _word_after(text, token), _word_before(text, token)
    begins_a_name = after[:1].isupper() and not _is_english(after)
    return begins_a_name or any(_is_latvian(each) for each in (before, after))


def is_in_english(text: str, token: Token) -> bool:
    """Whether it stands beside a word that only English has: in an English name, "Bank of England", or phrase."""
    return any(_is_english(each) for each in (_word_before(text, token), _word_after(text, token)))


def _is_english(word: str) -> bool:
    form = matching_form(word)
    return language("en").knows(form) and not language("lv").knows(form)


def _is_latvian(word: str) -> bool:
    form = matching_form(word)
    is_written_so = form in ADDRESS_WORDS or bool(language("lv").letters.intersection(word))
    known = is_written_so or language("lv").knows(form)
    return bool(word) and known and not language("en").knows(form)


def _word_after(text: str, token: Token) -> str:
    rest = words(text[token.end : token.end + 40])
    return rest[0].text if rest and rest[0].start == 1 and SIDE_WORD.match(text, token.end) else ""


def _word_before(text: str, token: Token) -> str:
    head = text[max(0, token.start - 40) : token.start]
    found = words(head)
    return found[-1].text if found and found[-1].end == len(head) - 1 and SIDE_WORD.match(head[-1]) else ""
