"""Plain text: paragraphs between blank lines, or, in a file without any, a paragraph a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from transflow.formats import Format, formats
from transflow.formats._bytes.decoding import decoded
from transflow.formats._reading.letters import as_read
from transflow.formats._writing.gap import Gap
from transflow.formats._writing.lines import (
    EMPTY_LINE,
    line_end,
    line_start,
    line_stop,
    prefix_of_next,
    prefixed,
    with_ahead,
    with_behind,
    with_surroundings,
)
from transflow.formats._writing.marking import Text, changing, paragraphs, tidied, words_of
from transflow.formats._writing.splicing import rewritten, tidy, written
from transflow.formats._writing.whole_letters import with_whole_letters
from transflow.model import Block, BlockKind, Document
from transflow.text.letters import SMALL
from transflow.text.patterns import LazyPattern

LINE = LazyPattern(r"([^\r\n]*)(\r\n|\r|\n|\Z)")
MARKER = LazyPattern(rf"(?:[-–—•*·▪◦‣]|\d{{1,3}}\)|{SMALL}\))[ \t\xa0]+(?=\S)")
SENTENCE_END = LazyPattern(r"[.!?…:][”\"’»)]?\Z")
FORMED = (BlockKind.FRONT_MATTER, BlockKind.TABLE_CELL, BlockKind.CAPTION)  # such a file has none of these
LONG = 100  # characters on average: longer than lines that were wrapped by hand

Line = tuple[int, int]


def read(data: bytes, path: str, language: str) -> Document:
    """Paragraphs and list items; a line break inside one is a newline of its text."""
    content, encoding = decoded(data, path)
    lines = _lines(content)
    groups = [[line] for line in lines] if _is_line_a_paragraph(content, lines) else _groups(content, lines)
    blocks = [_block(content, group) for group in groups if content[group[0][0] : group[-1][1]].strip()]
    return as_read(Document(path, language, content, tuple(blocks), "txt", encoding))


def splice(data: bytes, document: Document, texts: Mapping[int, Text]) -> bytes:
    """`data` with new texts for some blocks; such a file has no markup."""
    replacements = []
    for index, text in changing(texts, document).items():
        block = document.blocks[index]
        new = _writable(words_of(text), document)
        if new != block.text:
            replacements.append((block.start, block.end, _indented(new, block, document.content)))
    return written(data, document, replacements)


def insert(data: bytes, document: Document, gap: Gap, text: Text) -> bytes | None:
    """The file with a text in the gap; None where it has no place."""
    if gap.like.kind in FORMED:
        return None
    content, end = document.content, line_end(document.content)
    before = document.blocks[gap.after] if gap.after is not None else None
    if before and before.kind is gap.like.kind is BlockKind.LIST_ITEM:
        prefix, space = prefix_of_next(content[line_start(content, before.start) : before.start]), end
    else:
        prefix, space = "", end * (1 if _has_no_empty_line(document) else 2)
    parts = [prefixed(words_of(tidied(each)).split("\n"), prefix, end) for each in paragraphs(text)]
    if before:
        return rewritten(data, document, with_behind(content, line_stop(content, before.end), parts, space))
    return rewritten(data, document, with_ahead(content, 0, parts, space))


def remove(data: bytes, document: Document, blocks: Sequence[int]) -> bytes | None:
    """The file without some blocks that follow each other."""
    content = document.content
    first, last = document.blocks[blocks[0]], document.blocks[blocks[-1]]
    start, stop = line_start(content, first.start), line_stop(content, last.end)
    start, stop = with_surroundings(content, start, stop)
    return rewritten(data, document, content[:start] + content[stop:])


def _has_no_empty_line(document: Document) -> bool:
    """Whether there are several paragraphs and no line between them."""
    blocks = document.blocks
    are_paragraphs = all(each.kind is BlockKind.PARAGRAPH for each in blocks)
    return are_paragraphs and len(blocks) > 1 and not EMPTY_LINE.search(document.content.strip())


def _writable(text: str, document: Document) -> str:
    """Tidy; a line that would open a list item joins the line before, and so does every line where a
    line is a paragraph."""
    content = document.content
    lines = tidy(text).split("\n")
    if _is_line_a_paragraph(content, _lines(content)):
        return " ".join(lines)
    kept = lines[:1]
    for line in lines[1:]:
        if MARKER.match(line):
            kept[-1] += f" {line}"
        else:
            kept.append(line)
    return "\n".join(kept)


def _indented(text: str, block: Block, content: str) -> str:
    before = content[line_start(content, block.start) : block.start]
    indent = "".join(c if c.isspace() else " " for c in before)
    return text.replace("\n", line_end(content) + indent)


def _lines(content: str) -> list[Line]:
    found = [match.span(1) for match in LINE.finditer(content)]
    return found[:-1] if found and found[-1][0] == found[-1][1] == len(content) else found


def _is_line_a_paragraph(content: str, lines: list[Line]) -> bool:
    texts = [content[start:end].strip() for start, end in lines]
    if not all(texts):
        return False
    sentences = sum(1 for text in texts if SENTENCE_END.search(text))
    return 2 * sentences > len(texts) or sum(map(len, texts)) >= LONG * len(texts)


def _groups(content: str, lines: list[Line]) -> Iterator[list[Line]]:
    group: list[Line] = []
    for start, end in lines:
        text = content[start:end].strip()
        if group and (not text or MARKER.match(text)):
            yield group
            group = []
        if text:
            group.append((start, end))
    if group:
        yield group


def _block(content: str, group: list[Line]) -> Block:
    first, last = _inner(content, group[0])
    marker = MARKER.match(content, first, last)
    spans = [(marker.end() if marker else first, last), *(_inner(content, line) for line in group[1:])]
    anchors, texts, length = [], [], 0
    for start, end in spans:
        anchors.append((length, start))
        texts.append(content[start:end])
        length += end - start
        anchors.append((length, end))
        length += 1
    kind = BlockKind.LIST_ITEM if marker else BlockKind.PARAGRAPH
    return Block(
        "\n".join(texts), kind, spans[0][0], spans[-1][1], tuple(anchors[:-1]), level=int(bool(marker))
    )


def _inner(content: str, line: Line) -> Line:
    start, end = line
    text = content[start:end]
    return start + len(text) - len(text.lstrip()), start + len(text.rstrip())


formats.add("txt", Format("txt", (".txt", ".text"), read, splice, insert, remove, with_whole_letters))
