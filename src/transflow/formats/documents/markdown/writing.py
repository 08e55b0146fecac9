"""A text as it is written in the place of a block in Markdown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial

from transflow.formats._writing.following import with_markup
from transflow.formats._writing.lines import line_end
from transflow.formats._writing.marking import Notation, Text, is_as_it_stands, tidied, with_marks, words_of
from transflow.formats._writing.patching import patched
from transflow.formats._writing.splicing import Replacement
from transflow.formats.documents.html.notation import html_text, line_break, with_html_marks
from transflow.formats.documents.markdown.escape import line_safe, opener
from transflow.formats.documents.markdown.notation import notation
from transflow.formats.documents.markdown.shortcodes import quotable
from transflow.formats.documents.markdown.source import Source
from transflow.model import LINE_END, Block, BlockKind, Marked

BREAK = "<br>"  # how a cell or a heading breaks its line
CLOSED = re.compile(r"\s*\](?:\[\])?")


def fitting(text: Text, source: Source) -> Text:
    """A text as the block can hold it."""
    return tidied(text, is_one_line=source.is_one_line and BREAK not in source.breaks)


def patch_of(source: Source, new: str, content: str) -> str | None:
    """What is to stand in the file for a text that differs in a few words; None where more has to change."""
    if source.is_quoted or source.closing:
        return None
    if source.is_html:
        return patched(source.block, new, source.markup, content, partial(html_text, content=content))
    raw = patched(source.block, new, source.markup, content, _style(source, content).escape)
    if raw is None or _is_behind_bar(source, content) or _has_safe_lines(raw, source.block, content):
        return raw
    return None


def _is_behind_bar(source: Source, content: str) -> bool:
    """Whether a block is a cell that does not begin its line."""
    return source.is_cell and bool(_before(source.block, content).strip())


def _has_safe_lines(raw: str, block: Block, content: str) -> bool:
    """Whether no line that is new begins like a list, a heading or a quotation."""
    lines = zip(LINE_END.split(raw), LINE_END.split(content[block.start : block.end]), strict=True)
    return all(new == old or line_safe(own := new.lstrip("> \t")) == own for new, old in lines)


def _style(source: Source, content: str) -> Notation:
    """How a block is written: a bar makes a table of a title with a line under it, and an end of a line after one."""
    is_lone = source.is_one_line and "#" not in _before(source.block, content)
    return notation(content, "\\|" if source.is_cell else "&#124;" if is_lone else "|")


def _is_underlined(block: Block, content: str) -> bool:
    return block.kind is BlockKind.HEADING and "#" not in _before(block, content)


def replacement_of(source: Source, text: Text, content: str) -> Replacement | None:
    """What is to stand in the file for a text, and in the place of what; None where it stands there."""
    block = source.block
    new = fitting(text, source)
    if is_as_it_stands(new, block):
        return None
    if source.is_quoted:
        return block.start, block.end, quotable(words_of(new))
    if source.is_html:
        return block.start, block.end, with_html_marks(new, block, source.markup, content)
    closed = CLOSED.match(content, block.end) if source.closing else None
    raw = _as_markdown(source, new, content)
    return (block.start, closed.end(), raw + source.closing) if closed else (block.start, block.end, raw)


def _as_markdown(source: Source, new: Text, content: str) -> str:
    """The text of a block as it is written in its place."""
    style = _style(source, content)
    if isinstance(new, Marked):
        raw = with_marks(new, source.block, source.markup, content, style)
    else:
        raw = with_markup(source.block, new, source.markup, content, style)
    return _on_one_line(raw, source, content) if source.is_one_line else _in_lines(raw, source, content)


def _on_one_line(raw: str, source: Source, content: str) -> str:
    line = raw.replace("\n", line_break(content)) if "\n" in raw else raw
    if source.is_cell:
        return line if _is_behind_bar(source, content) else line_safe(line)
    if _is_in_quotes(source.block, content):
        return line.replace('"', "&quot;")
    closed = re.sub(r"(?:(?<=\s)|\A)(#+)\Z", r"\\\1", line)
    return line_safe(closed) if _is_underlined(source.block, content) else closed


def _is_in_quotes(block: Block, content: str) -> bool:
    """Whether a title stands between quotation marks, as that of an admonition."""
    return block.kind is not BlockKind.HEADING and content[block.start - 1 : block.start] == '"'


def _in_lines(raw: str, source: Source, content: str) -> str:
    """Lines that are broken as those of the block were, each in the same list item or quote."""
    lines = LINE_END.split(raw)
    prefix = _continuation(source.block, content)
    olds = LINE_END.split(content[source.block.start : source.block.end])
    parts = [_safe(lines[0], olds[:1])]
    depth = prefix.count(">")
    for number, line in enumerate(lines[1:]):
        kept = source.breaks[min(number, len(source.breaks) - 1)] if source.breaks else ""
        own = re.sub(rf"(?:\s*>){{0,{depth}}}", "", line, count=1) if depth else line  # of markup as it stood
        safe = _safe(own.strip(), olds[number + 1 : number + 2])
        parts.append(kept + line_end(content) + prefix + safe)
    return "".join(parts)


def _safe(line: str, old: Sequence[str]) -> str:
    """A line that opens nothing: escaped, unless it begins as the one in its place did, the border of a table."""
    sign = opener(line)
    is_as_before = bool(sign) and any(opener(each.lstrip("> \t")) == sign for each in old)
    return line if is_as_before else line_safe(line)


def _continuation(block: Block, content: str) -> str:
    """What stands before the next line of a block in the same list item or quote."""
    return "".join(letter if letter in "> \t" else " " for letter in _before(block, content))


def _before(block: Block, content: str) -> str:
    begins = max(content.rfind("\n", 0, block.start), content.rfind("\r", 0, block.start)) + 1
    return content[begins : block.start]
