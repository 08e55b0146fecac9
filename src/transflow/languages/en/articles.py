"""Articles before names in English, as far as they can be told from letters and the words before them."""

from __future__ import annotations

import re

from transflow.text.patterns import LazyPattern

INDEFINITE = LazyPattern(r"(?:^|\W)(an?)\s+$", re.IGNORECASE)
SAID_WITH_A_VOWEL = frozenset("AEFHILMNORSX")
"""Letters whose names begin with a vowel: "an S"."""
YOU = LazyPattern(r"(?:uni(?!n)|us[aeu]|uti|eu|one\b)", re.IGNORECASE)
"""Beginnings that are written with a vowel and said with a consonant: "a union"."""
LIKE_A_WORD = LazyPattern(r"[^AEIOUY][AEIOUY][^AEIOUY]|[AEIOUY].*[AEIOUY]")
"""Among four capitals or more, what may be said as a word: NATO, EFTA."""
LONGEST_SPELT = 3
BEFORE_A_NAME = frozenset(
    "about after against among and as at because before between both but by during for from if in including into "
    "like near of on or over since than that through to toward towards under until unless via when where whereas "
    "whether which while who whom with within without".split()
)
"""Words after which a name begins, with its article."""
LAST_WORD = LazyPattern(r"([A-Za-z]+)\s+$")
"""The word before a name."""
IN_A_ROW = LazyPattern(r"[\w)”\"],\s+$")
"""What stands before another name of a list."""
WHEN = LazyPattern(
    r"\b(?:time|year|month|week|weekend|day|morning|afternoon|evening|night|today|yesterday|tomorrow|now|"
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|"
    r"October|November|December|(?:19|20)\d\d)\s+$"
)
"""When something happens, before whom it happens to: "For the first time"."""
AUXILIARY = LazyPattern(
    r"\s+(?:will|would|shall|should|can|could|may|might|must|is|are|was|were|has|have|had|does|do|did)\b"
)
MASS_NOUNS = frozenset(("product", "tax"))
"""What is said without an article, and its abbreviation, too: VAT, GDP."""


def is_spelt(short: str) -> bool:
    """Whether an abbreviation is surely said letter by letter: SFRS, MoI, not NATO."""
    return len(short) <= LONGEST_SPELT or not LIKE_A_WORD.search("".join(filter(str.isupper, short)))


def has_the_right_article(before: str, name: str, *, spelt: bool) -> bool:
    """Whether "a" or "an", where one stands before a name, is the one that the name wants."""
    if (article := INDEFINITE.search(before)) is None:
        return True
    begins_with_a_vowel = (
        name[:1] in SAID_WITH_A_VOWEL if spelt else name[:1].lower() in "aeiou" and not YOU.match(name)
    )
    return (article[1].lower() == "an") == begins_with_a_vowel


def begins_a_name(before: str, behind: str) -> bool:
    """Whether a name surely begins between two texts: after a preposition, a conjunction, another name of a row, or
    after a time as what a verb is of. After a figure or an adjective it belongs to a noun: "300 SFRS
    firefighters"."""
    if WHEN.search(before) and AUXILIARY.match(behind):
        return True
    last = LAST_WORD.search(before)
    return last[1].lower() in BEFORE_A_NAME if last else IN_A_ROW.search(before) is not None
