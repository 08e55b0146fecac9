"""Where a text was broken in mid-sentence: what a converter tears apart belongs together."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from transflow.model import Block, BlockKind
from transflow.text.patterns import LazyPattern

NEVER_TORN = frozenset(
    {
        BlockKind.FRONT_MATTER,
        BlockKind.HEADING,
        BlockKind.TABLE_CELL,
        BlockKind.CAPTION,
        BlockKind.CONTACT,
    }
)
ENDS_OPEN = LazyPattern(r"[\w,–—-][\"”“»')\]]*$")
ENDS_IN_WORD = LazyPattern(r"(?:^|\s)(?=[^\W\d_])(?P<word>\w+),?$")
LAST_OF_SOME = LazyPattern(r"\s(?P<word>[^\W\d_]+)$")
ENDS = LazyPattern(r"[.!?…][\"”“»')\]]*$")
ADDRESS = re.compile(r"\S*@|\S+://|www\.")
LETTERED = re.compile(r"\(?[^\W\d_][.)]\s")
LISTED = re.compile(r"[–—•*-]\s")
FIGURE = re.compile(r"[$€£]?\d")
ENDS_IN_HUNDREDS, THOUSANDS = LazyPattern(r"[^\W\d_]\s\d{1,3}$"), re.compile(r"\d{3}\s[^\W\d_]")
NUMBERED = LazyPattern(r"\d+[.)]?\s+(?=[^\W\d_])(?P<word>\w+)")
DATE_LINE = re.compile(r"\W*(?:[^\W\d_]+\W+){0,2}\d{1,4}([./-])\d{1,2}\1\d{1,4}\W*")
OPENING = "([„“\"'«‘"
NEVER_FIRST = tuple("%‰°,;)]”»")


def are_torn(first: Block, second: Block, never_last: AbstractSet[str]) -> bool:
    """Whether two blocks were one paragraph; an item of a list begins one, and one set by hand ends at its comma.
    `never_last` are the words of their language with which no line ends."""
    if second.kind is BlockKind.LIST_ITEM or not NEVER_TORN.isdisjoint((first.kind, second.kind)):
        return False
    if LETTERED.match(second.text) or (LISTED.match(first.text) and first.text.rstrip().endswith(",")):
        return False
    last = LAST_OF_SOME.search(first.text.rstrip())
    return bool(last and last["word"] in never_last) or is_torn(first.text, second.text)


def is_torn(first: str, second: str) -> bool:
    """Whether `second` goes on with a sentence that `first` leaves open."""
    second = second.lstrip()
    if ADDRESS.match(second) or LETTERED.match(second) or is_date_line(second) or not ends_open(first):
        return False
    goes_on = second.lstrip(OPENING)[:1].islower() or second.startswith(NEVER_FIRST)
    return goes_on or _is_torn_before_figure(first.rstrip(), second)


def _is_torn_before_figure(first: str, second: str) -> bool:
    """Whether a sentence goes on with a figure, before which a plain word stands or the beginning of the figure:
    „Īres maksa ir” and „480 eiro mēnesī.”; a number of the paragraph is no such figure."""
    if not FIGURE.match(second) or not ENDS.search(second.rstrip()):
        return False
    if THOUSANDS.match(second) and ENDS_IN_HUNDREDS.search(first):
        return True
    numbered, last = NUMBERED.match(second), ENDS_IN_WORD.search(first)
    return bool(last and last["word"].islower()) and not (numbered and numbered["word"][0].isupper())


def is_date_line(text: str) -> bool:
    """Whether a text is a date in figures and hardly a word, as a site puts it beside what it publishes."""
    return DATE_LINE.fullmatch(text) is not None


def ends_in_mid_list(text: str) -> bool:
    """Whether a text ends open, or as an item does that another one follows: "By the Council;"."""
    return ends_open(text) or text.rstrip().endswith((";", ":"))


def ends_open(text: str) -> bool:
    """Whether a text ends where no sentence does, such as at a comma or a bare word."""
    text = text.rstrip()
    return bool(ENDS_OPEN.search(text)) and not ADDRESS.match(text)
