"""What is written as a paragraph and is something else: titles by their class, and items of lists after a bullet or a
number of their own, which Word writes with spaces in letters of seven points after the sign, and LibreOffice in
XHTML."""

from __future__ import annotations

import re
from typing import NamedTuple

from transflow.formats.documents.html.scan import Tag
from transflow.model import BlockKind
from transflow.text.patterns import LazyPattern

_LOOK = r"(?:<(?:span|font|b|i|strong|em)\b[^<>]{0,500}>\s*){1,4}"
_NO_LOOK = r"(?:\s*</(?:span|font|b|i|strong|em)>){1,4}"
_SIGN = r"(?:[^\s<>&]|&#?\w{1,8};){1,12}"
_SPACES = r"<span\b[^<>]{0,200}\bfont(?:-size)?:\s*7(?:\.0)?pt[^<>]{0,100}>(?:&nbsp;|&\#160;|\s)*</span>"
_IF = r"(?:<!(?:--\s*)?\[(?:if\s+!supportLists|endif)\](?:--)?>\s*)?"
_OF_WORD = rf"{_IF}{_LOOK}{_SIGN}\s*{_SPACES}{_NO_LOOK}{_IF}"
_LABEL = r"(?:(?:Bullet|Numbering)_20_Symbols|ListLabel_20_\d{1,3})"
_OF_LIBREOFFICE = rf"<span class=\"{_LABEL}\"[^<>]{{0,200}}>{_SIGN}\s*</span>"
# what may stand between a tag and its text
BEHIND_TAG = rf"(?:\s|&nbsp;|&\#160;)*(?:(?:{_OF_WORD}|{_OF_LIBREOFFICE})\s*)?"
SIGN = LazyPattern(rf"\s*(?:{_OF_WORD}|{_OF_LIBREOFFICE})", re.IGNORECASE)
LEVEL = LazyPattern(r"\bmso-list:\s*\w+\s+level(\d)", re.IGNORECASE)
TITLE = LazyPattern(r"MsoTitle|(?:c\d+ )+title")  # of Word, and of Google Docs
NAMES = frozenset("p div li h1 h2 h3 h4 h5 h6".split())


class Item(NamedTuple):
    """Where the sign of an item ends, and how deep the item lies."""

    end: int
    level: int


def kind_by_class(tag: Tag) -> tuple[BlockKind, int] | None:
    """What a paragraph is that was written in Word or in Google Docs, and its level: a title or a caption."""
    name = tag.value("class") if tag.name == "p" else ""
    if name == "MsoCaption":
        return BlockKind.CAPTION, 0
    return (BlockKind.HEADING, 1) if TITLE.fullmatch(name) else None


def item_of(content: str, tag: Tag, end: int) -> Item | None:
    """The item that an opening tag begins; None where no sign stands after it."""
    found = SIGN.match(content, tag.end, end) if tag.name in NAMES else None
    if found is None:
        return None
    level = LEVEL.search(tag.value("style"))
    return Item(found.end(), int(level[1]) if level else 1)
