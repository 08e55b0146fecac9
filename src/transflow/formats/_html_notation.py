"""A text as it is written into HTML, its markup where it says or where its words are."""

from __future__ import annotations

import html
import re
from collections.abc import Sequence

from transflow.formats._marking import Notation, Text, Written, with_marks
from transflow.formats._splicing import Markup, with_markup
from transflow.model import Block, Mark, Marked

BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)


def html_text(text: str) -> str:
    """`text` as it is written between tags."""
    return html.escape(text, quote=False).replace("\n", "<br>")


def as_in(content: str) -> Notation:
    """How a text is written in a page whose line breaks are `<br />`, say, as in XHTML."""
    own = BREAK.search(content)
    if own is None or own.group() == "<br>":
        return NOTATION
    return Notation(lambda text: html_text(text).replace("<br>", own.group()), _written)


def with_html_marks(new: Text, block: Block, markup: Sequence[Markup], content: str) -> str:
    """`new` as it is written in the place of a block, its markup where it says, or else with its words."""
    notation = as_in(content)
    if isinstance(new, Marked):
        return with_marks(new, block, markup, content, notation)
    return with_markup(block, new, markup, content, notation.escape)


def _written(mark: Mark, _: str) -> Written:
    """A new mark as HTML; an image has no words, and a footnote leads nowhere here."""
    if mark.kind == "link":
        return f'<a href="{html.escape(mark.value)}">', "</a>"
    if mark.kind == "image":
        is_alone = mark.start == mark.end
        return f'<img src="{html.escape(mark.value)}" alt="">' if is_alone else None
    name = {"strong": "strong", "emphasis": "em", "code": "code"}.get(mark.kind)
    return (f"<{name}>", f"</{name}>") if name else None


NOTATION = Notation(html_text, _written)
