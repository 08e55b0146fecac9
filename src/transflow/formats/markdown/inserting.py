"""New texts in Markdown and plain text, and texts out of them."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from transflow.formats import format_for
from transflow.formats._writing.gap import Gap
from transflow.formats._writing.marking import Text, new_text, paragraphs, tidied, words_of
from transflow.formats._writing.splicing import Blank, line_end, line_start, rewritten, tidy
from transflow.formats.html.pictures import nothing_at
from transflow.formats.markdown.front_matter import front_matter
from transflow.model import Block, BlockKind, Document
from transflow.text.patterns import LazyPattern

KEY = LazyPattern(r"[A-Za-z_][\w-]*")
TABLE = re.compile(r"^[ \t]*\[", re.MULTILINE)
STOP = re.compile(r"[\r\n]|\Z")
UNDERLINE = LazyPattern(r"(?>\r\n|\r|\n)[ \t>]*(?:=+|-+)[ \t]*(?=[\r\n]|\Z)")
ITEM_NUMBER = re.compile(r"\d{1,8}(?=[.)][ \t]+\Z)")
EMPTY_LINE = re.compile(r"(?>\r\n|\r|\n)[ \t]*+(?>\r\n|\r|\n)")
BLANK_LINE = re.compile(r"(?>\r\n|\r|\n)[ \t]*+(?>\r\n|\r|\n)|(?<!\s)\s*+\Z")


def insert(data: bytes, document: Document, gap: Gap, text: Text) -> bytes | None:
    """The file with a text in the gap; None where it has no place."""
    return rewritten(data, document, _with_text(document, gap, text))


def remove(data: bytes, document: Document, blocks: Sequence[int]) -> bytes | None:
    """The file without some blocks that follow each other; a cell and a caption are emptied."""
    return rewritten(data, document, _without(document, blocks))


def _with_text(document: Document, gap: Gap, text: Text) -> str | None:
    match gap.like.kind:
        case BlockKind.FRONT_MATTER:
            return _with_value(document, words_of(text), gap.like.key)
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


def _is_markdown(document: Document) -> bool:
    return format_for(document.path).name == "markdown"


def _with_value(document: Document, text: str, key: str) -> str | None:
    """A value of the front matter is a line before its end, in TOML one before its first table."""
    content = document.content
    if not KEY.fullmatch(key) or key in document.metadata:
        return None
    end, value = line_end(content), json.dumps(tidy(text), ensure_ascii=False)
    close = front_matter(content, document.path).end
    if not close:
        rest = content.lstrip("\r\n")
        return f"---{end}{key}: {value}{end}---{end}" + (end + rest if rest else "")
    at = line_start(content, close)
    if content.startswith("+++"):
        table = TABLE.search(content, 0, at)
        at = table.start() if table else at
        return f"{content[:at]}{key} = {value}{end}{content[at:]}"
    return f"{content[:at]}{key}: {value}{end}{content[at:]}"


def _blanks(document: Document, gap: Gap, kind: BlockKind) -> list[Blank]:
    """The cells or captions without a text in the gap."""
    if not _is_markdown(document):
        return []
    from transflow.formats.markdown.blocks import markdown_blocks

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
    from transflow.formats.markdown.notation import notation

    return new_text(tidied(text, is_one_line=True), notation(document.content, bar))


def _filled(content: str, blank: Blank, text: str) -> str:
    return content[: blank.start] + blank.before + text + blank.after + content[blank.end :]


def _behind(content: str, at: int, line: str) -> str:
    stop, end = _line_stop(content, at), line_end(content)
    return content[:stop] + end * 2 + line + content[stop:]


def _with_paragraphs(document: Document, gap: Gap, text: Text) -> str:
    content, end, like = document.content, line_end(document.content), gap.like
    before = _before(document, gap)
    if before and before.kind is like.kind is BlockKind.LIST_ITEM:
        prefix, space = _prefix_of_next(content[line_start(content, before.start) : before.start]), end
    else:
        prefix = _prefix(like, _is_markdown(document))
        space = end if _is_line_a_paragraph(document) else end * 2
    parts = [_paragraph(each, prefix, end, document) for each in paragraphs(text)]
    if before:
        at = _end_of(document, before)
        is_apart = len(space) == len(end) or BLANK_LINE.match(content, at)
        return (
            content[:at] + "".join(space + each for each in parts) + ("" if is_apart else end) + content[at:]
        )
    at = front_matter(content, document.path).end if _is_markdown(document) else 0
    rest = content[at:].lstrip("\r\n")
    lead = content[at : len(content) - len(rest)] if rest else end * 2 if at else ""
    return content[:at] + lead + space.join(parts) + (space + rest if rest else end)


def _is_line_a_paragraph(document: Document) -> bool:
    """Whether a plain text has paragraphs and no line between them."""
    blocks = document.blocks
    is_plain = not _is_markdown(document) and all(each.kind is BlockKind.PARAGRAPH for each in blocks)
    return is_plain and len(blocks) > 1 and not EMPTY_LINE.search(document.content.strip())


def _prefix_of_next(prefix: str) -> str:
    """What stands before the item behind one: the same, or the next number."""
    return ITEM_NUMBER.sub(lambda number: str(int(number[0]) + 1), prefix, count=1)


def _before(document: Document, gap: Gap) -> Block | None:
    """The block behind which the gap is; of one that stands amid the words of another, a note, that other."""
    if gap.after is None:
        return None
    block = document.blocks[gap.after]
    around = next((each for each in document.blocks[: gap.after] if each.end > block.end), block)
    return None if around.kind is BlockKind.FRONT_MATTER else around


def _end_of(document: Document, block: Block) -> int:
    """Where something may follow a block: behind its lines, or behind the table that it is in."""
    content = document.content
    if block.kind is not BlockKind.TABLE_CELL:
        return _stop_of(document, block)
    found = BLANK_LINE.search(content, block.end)
    return found.start() if found else len(content)


def _stop_of(document: Document, block: Block) -> int:
    """Where the last line of a block ends, the one with which a heading is underlined, or that of its attributes; those
    at the end of a list are not its last item's."""
    stop = _own_stop_of(document.content, block)
    if not _is_markdown(document):
        return stop
    from transflow.formats.markdown.parser.attributes import LINES

    found = LINES.match(document.content, stop)
    is_of_list = (
        block.kind is BlockKind.LIST_ITEM and found and BLANK_LINE.match(document.content, found.end())
    )
    return found.end() if found and not is_of_list else stop


def _own_stop_of(content: str, block: Block) -> int:
    stop = _line_stop(content, block.end)
    is_bare = (
        block.kind is BlockKind.HEADING and "#" not in content[line_start(content, block.start) : block.start]
    )
    underline = UNDERLINE.match(content, stop) if is_bare else None
    return underline.end() if underline else stop


def _prefix(like: Block, is_markdown: bool) -> str:
    if not is_markdown:
        return ""
    if like.kind is BlockKind.HEADING:
        return "#" * max(1, like.level) + " "
    return {BlockKind.LIST_ITEM: "- ", BlockKind.QUOTE: "> "}.get(like.kind, "")


def _paragraph(text: Text, prefix: str, end: str, document: Document) -> str:
    from transflow.formats.markdown.escape import line_safe
    from transflow.formats.markdown.notation import notation

    own = tidied(text, is_one_line=prefix.startswith("#"))
    if _is_markdown(document):
        lines = [line_safe(line) for line in new_text(own, notation(document.content)).split("\n")]
    else:
        lines = words_of(own).split("\n")
    following = "".join(letter if letter in "> \t" else " " for letter in prefix)
    return prefix + (end + following).join(lines)


def _line_stop(content: str, at: int) -> int:
    found = STOP.search(content, at)
    return found.start() if found else len(content)


def _lines(document: Document, first: Block, last: Block) -> tuple[int, int]:
    """The lines of the blocks and the line ends before them; at the head of the file or of a list, those after."""
    content = document.content
    start, stop = line_start(content, first.start), _stop_of(document, last)
    body = front_matter(content, document.path).end if _is_markdown(document) else 0
    is_at_head = not content[body:start].strip() and first.kind is not BlockKind.FRONT_MATTER
    if not is_at_head and not _is_at_head_of_list(content, start, stop):
        return len(content[:start].rstrip()), stop
    while stop < len(content) and content[stop] in "\r\n":
        stop += 1
    return start, stop


def _is_at_head_of_list(content: str, start: int, stop: int) -> bool:
    """Whether the lines of something stand behind an empty one and directly before another one."""
    return bool(EMPTY_LINE.search(content[len(content[:start].rstrip()) : start])) and not BLANK_LINE.match(
        content, stop
    )
