"""A new paragraph in a file, or one out of it; every other character stays. The result is read again, and
refused unless it reads as it should."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from transflow.errors import TransflowError
from transflow.formats import format_for
from transflow.formats._decoding import encoded
from transflow.formats._front_matter import front_matter
from transflow.formats._splicing import line_end, tidy
from transflow.model import Block, BlockKind, Document
from transflow.text.normalise import plain_spaces

KEY = re.compile(r"[A-Za-z_][\w-]*")
CLOSING = re.compile(r"[^<]*((?:</(?:a|b|i|em|strong|span|small|u)>[^<]*)*)</(\w+)\s*>")
OPENING = re.compile(r"\s*<(\w+)[^<>]*>\s*\Z")
NO_PLACE = "The translation has no place in {path} yet; write it there by hand, then run: transflow sync"
TEXTUAL = ("markdown", "txt", "html")


class NoPlaceError(TransflowError):
    """The file cannot take the paragraph, or cannot give it up, without being rewritten."""


def inserted(data: bytes, document: Document, after: int | None, text: str, like: Block) -> bytes:
    """`data` (empty: a new file) with a paragraph of the kind of `like` behind the block `after`, or at the
    head; paragraphs of `text` are divided by blank lines."""
    content = _with_front_matter(document, text, like) or _with_paragraph(document, after, text, like)
    if content is None:
        raise NoPlaceError(NO_PLACE.format(path=document.path))
    new = encoded(content, document.encoding if data else "utf-8", document.path)
    _demand(new, document, added=text.split("\n\n"))
    return new


def removed(data: bytes, document: Document, blocks: Sequence[int]) -> bytes:
    """`data` without some blocks that follow each other."""
    first, last = document.blocks[blocks[0]], document.blocks[blocks[-1]]
    span = (
        _span_of_element(document, first, last)
        if _form(document) == "html"
        else _lines(document, first, last)
    )
    if span is None or _form(document) not in TEXTUAL or first.kind is BlockKind.TABLE_CELL:
        raise NoPlaceError(f"The paragraph cannot be taken out of {document.path}; do it by hand.")
    content = document.content[: span[0]] + document.content[span[1] :]
    new = encoded(content, document.encoding, document.path)
    _demand(new, document, gone=[document.blocks[each].text for each in blocks])
    return new


def _form(document: Document) -> str:
    """The format's name, also of a file that is not there yet."""
    return format_for(document.path).name


def _demand(new: bytes, document: Document, added: Sequence[str] = (), gone: Sequence[str] = ()) -> None:
    """Refuses a result that does not read as the old blocks with some added or gone."""
    now = (
        []
        if not new.strip()
        else format_for(document.path).read(new, document.path, document.language).blocks
    )
    wanted = [plain_spaces(block.text) for block in document.blocks] + [plain_spaces(each) for each in added]
    found = [plain_spaces(block.text) for block in now] + [plain_spaces(each) for each in gone]
    if sorted(wanted) != sorted(found):
        raise NoPlaceError(NO_PLACE.format(path=document.path))


def _with_front_matter(document: Document, text: str, like: Block) -> str | None:
    """A value of the front matter is a line before its end."""
    if like.kind is not BlockKind.FRONT_MATTER or _form(document) not in ("markdown", "txt"):
        return None
    if not KEY.fullmatch(like.key) or like.key in document.metadata:
        return None
    end = line_end(document.content)
    line = f"{like.key}: {json.dumps(tidy(text), ensure_ascii=False)}{end}"
    close = front_matter(document.content, document.path).end
    if not close:
        rest = document.content.lstrip("\r\n")
        return f"---{end}{line}---{end}" + (end + rest if rest else "")
    at = document.content.rfind("---", 0, close)
    return document.content[:at] + line + document.content[at:]


def _with_paragraph(document: Document, after: int | None, text: str, like: Block) -> str | None:
    if like.kind in (BlockKind.FRONT_MATTER, BlockKind.TABLE_CELL, BlockKind.CAPTION):
        return None
    before = document.blocks[after] if after is not None else None
    if before and before.kind is BlockKind.FRONT_MATTER:
        before = None
    match _form(document):
        case "html":
            return _in_html(document.content, before, text, like)
        case "markdown" | "txt":
            return _in_text(document, before, text, like)
    return None


def _in_text(document: Document, before: Block | None, text: str, like: Block) -> str:
    content, end = document.content, line_end(document.content)
    if before and before.kind is like.kind is BlockKind.LIST_ITEM:
        prefix, gap = content[_line_start(content, before.start) : before.start], end
    else:
        prefix, gap = _prefix(like, _form(document)), end * 2
    paragraphs = [_paragraph(each, prefix, _form(document), end) for each in text.split("\n\n")]
    if before:
        at = _line_stop(content, before.end)
        return content[:at] + "".join(gap + each for each in paragraphs) + content[at:]
    at = front_matter(content, document.path).end if _form(document) == "markdown" else 0
    rest = content[at:].lstrip("\r\n")
    lead = content[at : len(content) - len(rest)] if rest else end * 2 if at else ""
    return content[:at] + lead + gap.join(paragraphs) + (gap + rest if rest else end)


def _prefix(like: Block, form: str) -> str:
    if form != "markdown":
        return ""
    if like.kind is BlockKind.HEADING:
        return "#" * max(1, like.level) + " "
    return {BlockKind.LIST_ITEM: "- ", BlockKind.QUOTE: "> "}.get(like.kind, "")


def _paragraph(text: str, prefix: str, form: str, end: str) -> str:
    from transflow.formats._markdown_escape import escaped, line_safe

    lines = tidy(text).split("\n")
    if prefix.startswith("#"):
        lines = [" ".join(lines)]
    if form == "markdown":
        lines = [line_safe(escaped(line)) for line in lines]
    following = "".join(letter if letter in "> \t" else " " for letter in prefix)
    return prefix + (end + following).join(lines)


def _in_html(content: str, before: Block | None, text: str, like: Block) -> str | None:
    from transflow.formats._html_blocks import html_text

    close = CLOSING.match(content, before.end) if before else None
    if before is None or close is None:
        return None
    tag = f"h{max(1, like.level)}" if like.kind is BlockKind.HEADING else "p"
    if before.kind is like.kind is BlockKind.LIST_ITEM:
        tag = "li"
    indent = content[_line_start(content, close.start()) : close.start()]
    indent = re.match(r"[ \t]*", indent)[0]  # type: ignore[index]  # it matches any text
    new = [
        f"{line_end(content)}{indent}<{tag}>{html_text(tidy(each))}</{tag}>" for each in text.split("\n\n")
    ]
    return content[: close.end()] + "".join(new) + content[close.end() :]


def _line_start(content: str, at: int) -> int:
    return max(content.rfind("\n", 0, at), content.rfind("\r", 0, at)) + 1


def _line_stop(content: str, at: int) -> int:
    found = re.compile(r"[\r\n]|\Z").search(content, at)
    return found.start() if found else len(content)


def _lines(document: Document, first: Block, last: Block) -> tuple[int, int]:
    """The lines of the blocks and the line ends before them; at the head of the file, those after."""
    content = document.content
    start, stop = _line_start(content, first.start), _line_stop(content, last.end)
    body = front_matter(content, document.path).end if _form(document) == "markdown" else 0
    if content[body:start].strip() or first.kind is BlockKind.FRONT_MATTER:
        return len(content[:start].rstrip()), stop
    while stop < len(content) and content[stop] in "\r\n":
        stop += 1
    return start, stop


def _span_of_element(document: Document, first: Block, last: Block) -> tuple[int, int] | None:
    content = document.content
    opening = OPENING.search(content[max(0, first.start - 500) : first.start])
    close = CLOSING.match(content, last.end)
    if opening is None or close is None or opening[1].lower() != close[2].lower():
        return None
    return first.start - len(opening[0]), close.end()
