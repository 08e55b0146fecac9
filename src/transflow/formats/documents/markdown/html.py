"""HTML that stands in Markdown: its blocks, its comments, and what its pictures say."""

from __future__ import annotations

from collections.abc import Iterator

from transflow.formats.documents.html.blocks import html_blocks
from transflow.formats.documents.html.pictures import Said
from transflow.formats.documents.markdown.source import Source


def html_in(content: str, start: int, end: int) -> Iterator[Source]:
    """The blocks of a stretch of HTML."""
    for piece in html_blocks(content, start, end, is_page=False).pieces:
        yield Source(piece.block, piece.markup, is_html=True, values=piece.values)


def of_picture(said: Said) -> Source:
    """What a picture among the words of a paragraph says."""
    return Source(said.block, is_html=True, values=said.values)


def comments_in(raw: str) -> Iterator[tuple[int, str]]:
    """The comments of a stretch of HTML, and where each begins in it."""
    at = 0
    while (opens := raw.find("<!--", at)) >= 0 and (closes := raw.find("-->", opens + 4)) >= 0:
        at = closes + 3
        yield opens, raw[opens:at]
