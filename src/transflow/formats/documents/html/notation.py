"""A text as it is written into HTML, its markup where it says or where its words are."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from transflow.formats._reading.markup import Markup
from transflow.formats._writing.following import with_markup
from transflow.formats._writing.marking import Notation, Text, Written, with_marks, words_of
from transflow.formats._writing.no_break_space import with_own_spaces
from transflow.formats.documents.html.scan import XML
from transflow.model import Block, Mark, Marked

BREAK = re.compile(r"<(br)\b[^<>]*?( ?/)?>", re.IGNORECASE)
VOID = re.compile(r"<(?:hr|img|input|link|meta)\b[^<>]*?( ?/)?>", re.IGNORECASE)


def html_text(text: str, content: str) -> str:
    """`text` as it is written between tags of `content`."""
    raw = html.escape(text, quote=False).replace("\n", "<br>")
    return with_own_spaces(raw, content, "&#160;" if XML.search(content) else "&nbsp;")


def line_break(content: str) -> str:
    """How a page writes a line break: as the first that it has, else closed as its other tags without an end
    are, as in XHTML."""
    if own := BREAK.search(content):
        return f"<{own[1]}{own[2] or ''}>"
    if other := VOID.search(content):
        return f"<br{other[1] or ''}>"
    return "<br/>" if XML.search(content) else "<br>"


def notation(content: str, text: Text) -> Notation:
    """How a text is written in a page."""
    own = line_break(content) if "\n" in words_of(text) else "<br>"
    return Notation(lambda each: html_text(each, content).replace("<br>", own), _written)


def with_html_marks(new: Text, block: Block, markup: Sequence[Markup], content: str) -> str:
    """`new` as it is written in the place of a block, its markup where it says, or else with its words."""
    style = notation(content, new)
    if isinstance(new, Marked):
        return with_marks(new, block, markup, content, style)
    return with_markup(block, new, markup, content, style)


def _written(mark: Mark, _: str) -> Written:
    """A new mark as HTML; an image has no words, and a footnote leads nowhere here."""
    if mark.kind == "link":
        return f'<a href="{html.escape(mark.value)}">', "</a>"
    if mark.kind == "image":
        is_alone = mark.start == mark.end
        return f'<img src="{html.escape(mark.value)}" alt="">' if is_alone else None
    name = {"strong": "strong", "emphasis": "em", "code": "code"}.get(mark.kind)
    return (f"<{name}>", f"</{name}>") if name else None
