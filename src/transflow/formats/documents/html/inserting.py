"""New texts in HTML, and texts out of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import escape
from typing import NamedTuple

from transflow.formats._writing.gap import Gap
from transflow.formats._writing.lines import line_end, line_start
from transflow.formats._writing.marking import Text, new_text, paragraphs, tidied, words_of
from transflow.formats._writing.splicing import rewritten
from transflow.formats.documents.html.blanks import empty_captions, empty_cells
from transflow.formats.documents.html.listed import BEHIND_TAG
from transflow.formats.documents.html.notation import notation
from transflow.formats.documents.html.pictures import nothing_at
from transflow.model import Block, BlockKind, Document
from transflow.text.patterns import LazyPattern

INLINE_ENDS = LazyPattern(r"[^<]*(?:</(?:a|b|i|em|strong|span|small|u|sup|sub)>[^<]*)*", re.IGNORECASE)
CLOSING = LazyPattern(r"\s*</(\w+)\s*>")
OPENING = LazyPattern(rf"<(\w+)[^<>]*>{BEHIND_TAG}\Z", re.IGNORECASE)
HEAD = 1000  # characters in which an opening tag stands, with the sign of an item after it
LISTS, TABLES = ("ul", "ol", "dl"), ("table",)
CONTAINERS = {
    BlockKind.LIST_ITEM: LISTS,
    BlockKind.TABLE_CELL: TABLES,
    BlockKind.QUOTE: ("blockquote",),
    BlockKind.CAPTION: ("figure", "p"),
}
CONTAINERS_OF_TAGS = {"li": LISTS, "dt": LISTS, "dd": LISTS, "td": TABLES, "th": TABLES}
WRAPS = frozenset(("ul", "ol", "li", "blockquote"))
NEW_PAGE = (
    '<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n</head>\n'
    "<body>\n</body>\n</html>\n"
)
BREAKS = LazyPattern(r"(?:\s|&nbsp;|&#160;)*<br\b[^<>]*>(?:\s|&nbsp;|&#160;|<br\b[^<>]*>)*", re.IGNORECASE)


class Element(NamedTuple):
    """A tag, or an element with all in it: `content[start:end]`."""

    start: int
    end: int
    name: str


class Place(NamedTuple):
    """An offset where something may stand; `is_inside` a list, or a quotation, that is there already."""

    at: int
    is_inside: bool


def insert(data: bytes, document: Document, gap: Gap, text: Text) -> bytes | None:
    """The file with a text in the gap; None where it has no place."""
    return rewritten(data, document, _with_text(document, gap, text))


def remove(data: bytes, document: Document, blocks: Sequence[int]) -> bytes | None:
    """The file without some blocks that follow each other; a cell and a caption are emptied."""
    return rewritten(data, document, _without(document, blocks))


def _with_text(document: Document, gap: Gap, text: Text) -> str | None:
    if gap.like.kind in (BlockKind.TABLE_CELL, BlockKind.CAPTION):
        return _filled(document, gap, text)
    content = document.content
    if not content:
        page = NEW_PAGE.format(language=document.language)
        return _ahead_of(page, Place(page.index("</body>"), False), gap.like, text)
    before, follower = _neighbours(document, gap)
    if before and follower and (breaks := _breaks(content, before, follower)):
        return _among_lines(content, follower.start, breaks, gap.like, text)
    limit = follower.start if follower else len(content)
    place = _place_behind(content, before, gap.like, limit) if before else None
    ahead = _place_ahead(content, follower, gap.like) if follower else None
    if place is None or (ahead and ahead.is_inside and not place.is_inside):
        return _ahead_of(content, ahead, gap.like, text) if ahead else None
    return _behind(content, place, gap.like, text)


def _without(document: Document, blocks: Sequence[int]) -> str | None:
    content = document.content
    first, last = document.blocks[blocks[0]], document.blocks[blocks[-1]]
    if first.kind in (BlockKind.TABLE_CELL, BlockKind.CAPTION):
        return content[: first.start] + nothing_at(content, first) + content[last.end :]
    end = max(document.blocks[each].end for each in blocks)  # of a paragraph that holds a picture, say
    element = _around(content, first.start, _inline_end(content, end))
    if element is None:
        return _without_lines(document, blocks)
    while (wider := _around(content, element.start, element.end)) and wider.name in WRAPS:
        element = wider
    start = len(content[: element.start].rstrip())
    return content[:start] + content[element.end :]


def _breaks(content: str, before: Block, follower: Block) -> str:
    """The line breaks of which nothing else divides two paragraphs of one element; empty where something does."""
    between = content[before.end : follower.start]
    return between if BREAKS.fullmatch(between) else ""


def _among_lines(content: str, at: int, breaks: str, like: Block, text: Text) -> str | None:
    if like.kind not in (BlockKind.PARAGRAPH, BlockKind.CONTACT):
        return None
    new = "".join(new_text(tidied(each), notation(content, each)) + breaks for each in paragraphs(text))
    return content[:at] + new + content[at:]


def _without_lines(document: Document, blocks: Sequence[int]) -> str | None:
    """Without paragraphs that line breaks divide from another one of their element, and without these breaks."""
    content, all_blocks = document.content, document.blocks
    first, last = blocks[0], blocks[-1]
    start, end = all_blocks[first].start, all_blocks[last].end
    if first > 0 and _breaks(content, all_blocks[first - 1], all_blocks[first]):
        return content[: all_blocks[first - 1].end] + content[end:]
    if last + 1 < len(all_blocks) and _breaks(content, all_blocks[last], all_blocks[last + 1]):
        return content[:start] + content[all_blocks[last + 1].start :]
    return None


def _neighbours(document: Document, gap: Gap) -> tuple[Block | None, Block | None]:
    at = -1 if gap.after is None else gap.after
    return (
        document.blocks[at] if at >= 0 else None,
        document.blocks[at + 1] if at + 1 < len(document.blocks) else None,
    )


def _place_behind(content: str, before: Block, like: Block, limit: int) -> Place | None:
    """Where something may follow the element of a block; what is no item of a list, say, follows the list."""
    closings = list(_closings(content, _inline_end(content, before.end)))
    first = closings[0] if closings else None
    if _is_paragraph(before, closings):
        return Place(closings[0].end, False)
    if before.kind is like.kind is BlockKind.LIST_ITEM:
        return next((Place(each.end, True) for each in closings if each.name == "li"), None)
    is_inside = before.kind is like.kind is BlockKind.QUOTE and first is not None and first.name == "p"
    containers = CONTAINERS.get(before.kind) or (CONTAINERS_OF_TAGS.get(first.name) if first else None)
    if containers is None or is_inside:
        return Place(first.end, is_inside) if first else None
    end = re.compile(rf"</(?:{'|'.join(containers)})\s*>", re.IGNORECASE).search(content, before.end, limit)
    if end is None:
        return None
    outer = [each.end for each in _closings(content, end.end()) if each.name in containers]
    return Place(outer[-1] if outer else end.end(), False)


def _is_paragraph(block: Block, around: Sequence[Element]) -> bool:
    """Whether a block is an item that stands in a paragraph, in no list."""
    return (
        block.kind is BlockKind.LIST_ITEM
        and any(each.name == "p" for each in around[:1])
        and not any(each.name == "li" for each in around)
    )


def _place_ahead(content: str, follower: Block, like: Block) -> Place | None:
    """Before the element of a block."""
    openings = list(_openings(content, follower.start))
    if _is_paragraph(follower, openings):
        return Place(openings[0].start, False)
    if follower.kind is like.kind is BlockKind.LIST_ITEM:
        return next((Place(each.start, True) for each in openings if each.name == "li"), None)
    containers = CONTAINERS.get(follower.kind)
    fit = [each for each in openings if containers is None or each.name in containers]
    if not fit:
        return None
    return Place(fit[0].start if containers is None else fit[-1].start, False)


def _inline_end(content: str, at: int) -> int:
    found = INLINE_ENDS.match(content, at)
    return found.end() if found else at


def _closings(content: str, at: int) -> Iterator[Element]:
    """The closing tags that follow each other from `at` on."""
    while found := CLOSING.match(content, at):
        yield Element(found.start(), found.end(), found[1].lower())
        at = found.end()


def _openings(content: str, at: int) -> Iterator[Element]:
    """The opening tags directly before `at`, the innermost first."""
    while found := OPENING.search(content, max(0, at - HEAD), at):
        yield Element(found.start(), found.end(), found[1].lower())
        at = found.start()


def _around(content: str, start: int, end: int) -> Element | None:
    """The element that has nothing but `content[start:end]` in it."""
    opening, closing = next(_openings(content, start), None), next(_closings(content, end), None)
    if opening is None or closing is None or opening.name != closing.name:
        return None
    return Element(opening.start, closing.end, opening.name)


def _behind(content: str, place: Place, like: Block, text: Text) -> str:
    space = line_end(content) + _indent(content, place.at - 1)
    new = "".join(space + each for each in _elements(content, like, text, is_inside=place.is_inside))
    return content[: place.at] + new + content[place.at :]


def _ahead_of(content: str, place: Place, like: Block, text: Text) -> str:
    space = line_end(content) + _indent(content, place.at)
    new = "".join(each + space for each in _elements(content, like, text, is_inside=place.is_inside))
    return content[: place.at] + new + content[place.at :]


def _indent(content: str, at: int) -> str:
    found = re.compile(r"[ \t]*").match(content, line_start(content, at))
    return found.group() if found else ""


def _elements(content: str, like: Block, text: Text, *, is_inside: bool) -> list[str]:
    texts = [new_text(tidied(each), notation(content, each)) for each in paragraphs(text)]
    match like.kind:
        case BlockKind.HEADING:
            return [f"<h{max(1, like.level)}>{each}</h{max(1, like.level)}>" for each in texts]
        case BlockKind.LIST_ITEM:
            items = [f"<li>{each}</li>" for each in texts]
            return items if is_inside else [f"<ul>{''.join(items)}</ul>"]
        case BlockKind.QUOTE if not is_inside:
            return [f"<blockquote>{''.join(f'<p>{each}</p>' for each in texts)}</blockquote>"]
    return [f"<p>{each}</p>" for each in texts]


def _filled(document: Document, gap: Gap, text: Text) -> str | None:
    content = document.content
    before, follower = _neighbours(document, gap)
    start, stop = before.end if before else 0, follower.start if follower else len(content)
    if before and gap.like.attribute and not before.attribute:
        start = before.start  # a picture may stand among its words
    is_cell = gap.like.kind is BlockKind.TABLE_CELL
    found = empty_cells(content, start, stop) if is_cell else empty_captions(content, start, stop)
    own_form = gap.like.column, gap.like.attribute
    blank = gap.counterpart([each for each in found if (each.column, each.attribute) == own_form])
    if blank is None:
        return None
    own = tidied(text, is_one_line=bool(blank.attribute))
    new = escape(words_of(own)) if blank.attribute else new_text(own, notation(content, own))
    return content[: blank.start] + blank.before + new + blank.after + content[blank.end :]
