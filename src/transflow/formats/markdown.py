"""Markdown: CommonMark with tables, strikethrough, footnotes and front matter. "26. janvārī" at the head
of a paragraph is prose; the parser knows (`_markdown_parser`), the text is never altered."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from transflow.errors import UnreadableFileError
from transflow.formats import Format, formats, too_long
from transflow.formats._decoding import decoded
from transflow.formats._faithful import faithful
from transflow.formats._following import with_markup
from transflow.formats._front_matter import front_matter
from transflow.formats._front_matter_values import scalar
from transflow.formats._html_scan import as_value
from transflow.formats._inline_waivers import waivers
from transflow.formats._inserting_text import insert, remove
from transflow.formats._markdown_escape import attribute_value
from transflow.formats._markdown_shortcodes import quotable
from transflow.formats._marking import (
    Notation,
    Text,
    changing,
    is_as_it_stands,
    tidied,
    with_marks,
    words_of,
)
from transflow.formats._patching import Patch, lasting, patched
from transflow.formats._reading import as_read, with_whole_letters
from transflow.formats._splicing import Replacement, line_end, written
from transflow.model import LINE_END, Block, BlockKind, Document, Marked, Message

if TYPE_CHECKING:
    from transflow.formats._markdown_source import Source

MOST_BRACKETS = 60_000  # each may open a link, and takes a third of a millisecond where none closes
BREAK = "<br>"  # how a cell or a heading breaks its line


def read(data: bytes, path: str, language: str) -> Document:
    """Front matter that is prose first, then headings, paragraphs, list items, cells, quotes, captions."""
    content, encoding = decoded(data, path)
    if content.count("[") > MOST_BRACKETS:
        why = Message("the file has more than 60,000 square brackets; split it.")
        raise UnreadableFileError(path, why)
    head = front_matter(content, path)
    sources, comments = _body(content, head.end, path)
    blocks = (*head.blocks, *(each.block for each in sources))
    document = Document(
        path,
        language,
        content,
        blocks,
        "markdown",
        encoding,
        metadata=dict(head.metadata),
        waivers=waivers(content, comments, blocks),
    )
    return as_read(document)


def splice(data: bytes, document: Document, texts: Mapping[int, Text]) -> bytes:
    """`data` with new texts for some blocks; links and emphasis stand where a `Marked` says, or else stay
    where their words do."""
    texts = changing(texts, document)
    bodies = _bodies(document)
    values = {index: text for index, text in texts.items() if index in bodies and bodies[index].values}
    if not values:
        return _with_texts(data, document, texts, bodies)
    new = _with_values(data, document, values, bodies)
    after = read(new, document.path, document.language)
    bodies_after = _bodies(after)
    moved = dict(zip(_blocks_of(document, bodies), _blocks_of(after, bodies_after), strict=True))
    texts_after = {moved[index]: text for index, text in texts.items() if index in moved}
    return _with_texts(new, after, texts_after, bodies_after)


def _bodies(document: Document) -> dict[int, Source]:
    """The blocks behind the front matter as they stand in the file, by their numbers."""
    head = front_matter(document.content, document.path)
    sources, _ = _body(document.content, head.end, document.path)
    return dict(enumerate(sources, len(head.blocks)))


def _blocks_of(document: Document, bodies: Mapping[int, Source]) -> list[int]:
    """The numbers of the blocks that are no values of attributes in HTML."""
    return [at for at in range(len(document.blocks)) if at not in bodies or not bodies[at].values]


def _with_values(
    data: bytes, document: Document, texts: Mapping[int, Text], bodies: Mapping[int, Source]
) -> bytes:
    """`data` with other values of attributes in HTML; a block of text may lie around one."""
    replacements = [
        (start, end, as_value(document.content, start, attribute_value(new)))
        for index, text in texts.items()
        if (new := words_of(tidied(text, is_one_line=True))) != document.blocks[index].text
        for start, end in bodies[index].values
    ]
    return written(data, document, replacements)


def _with_texts(
    data: bytes, document: Document, texts: Mapping[int, Text], bodies: Mapping[int, Source]
) -> bytes:
    """`data` with other blocks of text, the notes first, since other blocks lie around them."""
    notes = {index: text for index, text in texts.items() if index in bodies and bodies[index].is_note}
    if notes and len(notes) < len(texts):
        data = _with_blocks(data, document, notes, bodies)
        document = read(data, document.path, document.language)
        texts = {index: text for index, text in texts.items() if index not in notes}
        bodies = _bodies(document)
    return _with_blocks(data, document, texts, bodies)


def _with_blocks(
    data: bytes, document: Document, texts: Mapping[int, Text], bodies: Mapping[int, Source]
) -> bytes:
    def read_again(new: bytes) -> Document:
        return read(new, document.path, document.language)

    news = {
        index: new
        for index, text in texts.items()
        if index in bodies and isinstance(new := _tidied(text, bodies[index]), str)
    }
    tried = {
        index: raw
        for index, new in news.items()
        if (raw := _patched(bodies[index], new, document.content)) is not None
    }
    patches = lasting(data, document, tried, news, read_again)
    following = {index for index in news if index not in patches and bodies[index].markup}
    return faithful(
        lambda own: _spliced(data, document, own, bodies, patches), read_again, document, texts, following
    )


def _spliced(
    data: bytes,
    document: Document,
    texts: Mapping[int, Text],
    bodies: Mapping[int, Source],
    patches: Patch,
) -> bytes:
    replacements = []
    for index, text in texts.items():
        block = document.blocks[index]
        new = tidied(text)
        if index in patches:
            replacements.append((block.start, block.end, patches[index]))
        elif block.kind is BlockKind.FRONT_MATTER:
            if words_of(new) != block.text:
                replacements.append(scalar(words_of(new), document.content, block.start, block.end))
        elif replacement := _replacement(bodies[index], new, document.content):
            replacements.append(replacement)
    return written(data, document, replacements)


def _body(content: str, begins: int, path: str) -> tuple[list[Source], list[tuple[int, str]]]:
    from transflow.formats._markdown_blocks import TooDeepError, markdown_blocks
    from transflow.formats._markdown_parser import TooLongError

    try:
        reading = markdown_blocks(content, begins)
    except TooDeepError as error:
        why = Message("quotes or lists lie too deep in one another here; flatten them.")
        raise UnreadableFileError(path, why, error.line) from None
    except TooLongError as error:
        raise too_long(path, error.line) from None
    except RecursionError:
        raise UnreadableFileError(
            path, Message("brackets lie too deep in one another; flatten them.")
        ) from None
    return reading.sources, reading.comments


def _tidied(text: Text, source: Source) -> Text:
    return tidied(text, is_one_line=source.is_one_line and BREAK not in source.breaks)


def _patched(source: Source, new: str, content: str) -> str | None:
    from transflow.formats._html_notation import html_text

    if source.is_quoted:
        return None
    if source.is_html:
        return patched(source.block, new, source.markup, content, html_text)
    raw = patched(source.block, new, source.markup, content, _style(source, content).escape)
    if raw is None or _is_behind_bar(source, content) or _has_safe_lines(raw, source.block, content):
        return raw
    return None


def _is_behind_bar(source: Source, content: str) -> bool:
    """Whether a block is a cell that does not begin its line."""
    return source.is_cell and bool(_before(source.block, content).strip())


def _has_safe_lines(raw: str, block: Block, content: str) -> bool:
    """Whether no line that is new begins like a list, a heading or a quotation."""
    from transflow.formats._markdown_escape import line_safe

    lines = zip(LINE_END.split(raw), LINE_END.split(content[block.start : block.end]), strict=True)
    return all(new == old or line_safe(own := new.lstrip("> \t")) == own for new, old in lines)


def _style(source: Source, content: str) -> Notation:
    from transflow.formats._markdown_notation import notation

    """How a block is written: a bar makes a table of a title with a line under it, and an end of a line behind one."""
    is_lone = source.is_one_line and "#" not in _before(source.block, content)
    return notation(content, "\\|" if source.is_cell else "&#124;" if is_lone else "|")


def _is_underlined(block: Block, content: str) -> bool:
    return block.kind is BlockKind.HEADING and "#" not in _before(block, content)


def _replacement(source: Source, text: Text, content: str) -> Replacement | None:
    block = source.block
    new = _tidied(text, source)
    if is_as_it_stands(new, block):
        return None
    if source.is_quoted:
        return block.start, block.end, quotable(words_of(new))
    if source.is_html:
        from transflow.formats._html_notation import with_html_marks

        return block.start, block.end, with_html_marks(new, block, source.markup, content)
    return block.start, block.end, _as_markdown(source, new, content)


def _as_markdown(source: Source, new: Text, content: str) -> str:
    """The text of a block as it is written in its place."""
    style = _style(source, content)
    if isinstance(new, Marked):
        raw = with_marks(new, source.block, source.markup, content, style)
    else:
        raw = with_markup(source.block, new, source.markup, content, style)
    return _on_one_line(raw, source, content) if source.is_one_line else _in_lines(raw, source, content)


def _on_one_line(raw: str, source: Source, content: str) -> str:
    from transflow.formats._html_notation import line_break
    from transflow.formats._markdown_escape import line_safe

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
    from transflow.formats._markdown_escape import line_safe, opener

    sign = opener(line)
    is_as_before = bool(sign) and any(opener(each.lstrip("> \t")) == sign for each in old)
    return line if is_as_before else line_safe(line)


def _continuation(block: Block, content: str) -> str:
    """What stands before the next line of a block in the same list item or quote."""
    return "".join(letter if letter in "> \t" else " " for letter in _before(block, content))


def _before(block: Block, content: str) -> str:
    begins = max(content.rfind("\n", 0, block.start), content.rfind("\r", 0, block.start)) + 1
    return content[begins : block.start]


formats.add(
    "markdown", Format("markdown", (".md", ".markdown"), read, splice, insert, remove, with_whole_letters)
)
