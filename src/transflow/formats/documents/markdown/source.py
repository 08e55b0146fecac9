"""A block of Markdown with what a splice needs to know of it."""

from __future__ import annotations

from transflow.formats._reading.anchors import trimmed
from transflow.formats._reading.markup import Markup, within
from transflow.formats.documents.markdown.inline import Inline
from transflow.frozen import Frozen
from transflow.model import Block, BlockKind


class Source(Frozen):
    """A block with the markup inside it as it stands in the file; `is_one_line` where it can hold no
    line break, `is_html` where it stands in HTML, `is_quoted` where in straight quotation marks, `is_note` where amid
    the words of the block before; `values` is where the attributes of an HTML image stand that say it. Other words
    of a picture whose own ones name it end with `closing`."""

    block: Block
    markup: tuple[Markup, ...] = ()
    breaks: tuple[str, ...] = ()
    is_one_line: bool = False
    is_cell: bool = False
    is_html: bool = False
    is_quoted: bool = False
    is_note: bool = False
    values: tuple[tuple[int, int], ...] = ()
    closing: str = ""


def source_of(
    found: Inline,
    kind: BlockKind,
    start: int,
    end: int,
    level: int = 0,
    *,
    is_one_line: bool = False,
    is_cell: bool = False,
) -> Source:
    """The block of what was read in `content[start:end]`, without the white space around its text."""
    text, anchors, front = trimmed(found.built.text, tuple(found.built.anchors))
    marks = tuple(within(mark, front, len(text)) for mark in found.marks)
    markup = tuple(within(each, front, len(text)) for each in found.markup)
    block = Block(text, kind, start, end, anchors, level, marks=marks)
    return Source(block, markup, tuple(found.breaks), is_one_line, is_cell)
