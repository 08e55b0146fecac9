"""New texts in Markdown, and texts out of it."""

from __future__ import annotations

from collections.abc import Sequence

from transflow.formats._reading.markup import Blank
from transflow.formats._writing.gap import Gap
from transflow.formats._writing.lines import (
    BLANK_LINE,
    line_end,
    line_start,
    line_stop,
    prefix_of_next,
    prefixed,
    with_ahead,
    with_behind,
    with_surroundings,
)
from transflow.formats._writing.marking import Text, new_text, paragraphs, tidied, words_of
from transflow.formats._writing.splicing import rewritten
from transflow.formats.documents.html.pictures import nothing_at
from transflow.formats.documents.markdown.front_matter import front_matter
from transflow.formats.documents.markdown.front_matter.writing import with_value
from transflow.model import Block, BlockKind, Document
from transflow.text.patterns import LazyPattern

UNDERLINE = LazyPattern(r"(?>\r\n|\r|\n)[ \t>]*(?:=+|-+)[ \t]*(?=[\r\n]|\Z)")


def insert(data: bytes, document: Document, gap: Gap, text: Text) -> bytes | None:
    """The file with a text in the gap; None where it has no place."""
    return rewritten(data, document, _with_text(document, gap, text))


def remove(data: bytes, document: Document, blocks: Sequence[int]) -> bytes | None:
    """The file without some blocks that follow each other; a cell and a caption are emptied."""
    return rewritten(data, document, _without(document, blocks))


def _with_text(document: Document, gap: Gap, text: Text) -> str | None:
    match gap.like.kind:
        case BlockKind.FRONT_MATTER:
            return with_value(document, words_of(text), gap.like.key)
        case BlockKind.TABLE_CELL:
            return _with_cell(document, gap, text)
        case BlockKind.CAPTION:
            return _with_caption(document, gap, text)
    return _with_paragraphs(document, gap, text)


def _without(document: Document, blocks: Sequence[int]) -> str:
    content = document.content
    first, last = document.blocks[blocks[0]], document.blocks[blocks[-1]]
    is_kept = first.kind is BlockKind.TABLE_CELL or bool(first.attribute)
    start, stop = (first.start, last.end) if is_kept else _lines(document, first, last)
    return content[:start] + nothing_at(content, first) + content[stop:]


def _blanks(document: Document, gap: Gap, kind: BlockKind) -> list[Blank]:
    """The cells or captions without a text in the gap."""
    from transflow.formats.documents.markdown.blocks import markdown_blocks

    body = front_matter(document.content, document.path).end
    start, stop = _bounds(document, gap)
    return [
        each
        for each in markdown_blocks(document.content, body).blanks
        if start <= each.start <= stop and (each.kind, each.column) == (kind, gap.like.column)
    ]


def _bounds(document: Document, gap: Gap) -> tuple[int, int]:
    follower = 0 if gap.after is None else gap.after + 1
    start = 0 if gap.after is None else document.blocks[gap.after].end
    is_last = follower == len(document.blocks)
    return start, len(document.content) if is_last else document.blocks[follower].start


def _with_cell(document: Document, gap: Gap, text: Text) -> str | None:
    blank = gap.counterpart(_blanks(document, gap, BlockKind.TABLE_CELL))
    return _filled(document.content, blank, _line(text, document, "\\|")) if blank else None


def _with_caption(document: Document, gap: Gap, text: Text) -> str | None:
    pictures = _blanks(document, gap, BlockKind.CAPTION)
    if gap.like.attribute:
        blank = gap.counterpart(pictures)
        return _filled(document.content, blank, _line(text, document)) if blank else None
    above = document.blocks[gap.after] if gap.after is not None else None
    if above and above.kind is BlockKind.CAPTION and above.attribute:
        return _behind(document.content, above.end, f"*{_line(text, document)}*")
    picture = gap.counterpart(pictures)
    return _behind(document.content, picture.end, f"*{_line(text, document)}*") if picture else None


def _line(text: Text, document: Document, bar: str = "|") -> str:
    """The text in Markdown, on one line."""
    from transflow.formats.documents.markdown.notation import notation

    return new_text(tidied(text, is_one_line=True), notation(document.content, bar))


def _filled(content: str, blank: Blank, text: str) -> str:
    return content[: blank.start] + blank.before + text + blank.after + content[blank.end :]


def _behind(content: str, at: int, line: str) -> str:
    stop, end = line_stop(content, at), line_end(content)
    return content[:stop] + end * 2 + line + content[stop:]


def _with_paragraphs(document: Document, gap: Gap, text: Text) -> str:
    content, end, like = document.content, line_end(document.content), gap.like
    before = _before(document, gap)
    if before and before.kind is like.kind is BlockKind.LIST_ITEM:
        prefix, space = prefix_of_next(content[line_start(content, before.start) : before.start]), end
    else:
        prefix, space = _prefix(like), end * 2
    parts = [_paragraph(each, prefix, end, document) for each in paragraphs(text)]
    if before:
        return with_behind(content, _end_of(document, before), parts, space)
    return with_ahead(content, front_matter(content, document.path).end, parts, space)


def _before(document: Document, gap: Gap) -> Block | None:
    """The block after which the gap is; of one that stands amid the words of another, a note, that other."""
    if gap.after is None:
        return None
    block = document.blocks[gap.after]
    around = next((each for each in document.blocks[: gap.after] if each.end > block.end), block)
    return None if around.kind is BlockKind.FRONT_MATTER else around


def _end_of(document: Document, block: Block) -> int:
    """Where something may follow a block: after its lines, or after the table that it is in."""
    content = document.content
    if block.kind is not BlockKind.TABLE_CELL:
        return _stop_of(document, block)
    found = BLANK_LINE.search(content, block.end)
    return found.start() if found else len(content)


def _stop_of(document: Document, block: Block) -> int:
    """Where the last line of a block ends, the one with which a heading is underlined, or that of its attributes; those
    at the end of a list are not its last item's."""
    from transflow.formats.documents.markdown.parser.attributes import LINES

    stop = _own_stop_of(document.content, block)
    found = LINES.match(document.content, stop)
    is_of_list = (
        block.kind is BlockKind.LIST_ITEM and found and BLANK_LINE.match(document.content, found.end())
    )
    return found.end() if found and not is_of_list else stop


def _own_stop_of(content: str, block: Block) -> int:
    stop = line_stop(content, block.end)
    is_bare = (
        block.kind is BlockKind.HEADING and "#" not in content[line_start(content, block.start) : block.start]
    )
    underline = UNDERLINE.match(content, stop) if is_bare else None
    return underline.end() if underline else stop


def _prefix(like: Block) -> str:
    if like.kind is BlockKind.HEADING:
        return "#" * max(1, like.level) + " "
    return {BlockKind.LIST_ITEM: "- ", BlockKind.QUOTE: "> "}.get(like.kind, "")


def _paragraph(text: Text, prefix: str, end: str, document: Document) -> str:
    from transflow.formats.documents.markdown.escape import line_safe
    from transflow.formats.documents.markdown.notation import notation

    own = tidied(text, is_one_line=prefix.startswith("#"))
    lines = [line_safe(line) for line in new_text(own, notation(document.content)).split("\n")]
    return prefixed(lines, prefix, end)


def _lines(document: Document, first: Block, last: Block) -> tuple[int, int]:
    """The lines of the blocks, with the line ends beside them that go with them."""
    content = document.content
    body = front_matter(content, document.path).end
    return with_surroundings(content, line_start(content, first.start), _stop_of(document, last), body)
