"""A file as it is read: `Block`s with their markup, each with its place, cut into `Segment`s."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from heapq import heappop, heappush
from typing import Literal, get_args

from transflow.frozen import Frozen, field
from transflow.model.termbase import Mention

LINE_END = re.compile(r"\r\n|\r|\n")
Attribute = Literal["", "alt", "title"]
MarkKind = Literal["link", "image", "strong", "emphasis", "code", "footnote"]
MARK_KINDS: tuple[MarkKind, ...] = get_args(MarkKind)
IDENTITY_KEYS = frozenset({"id", "uid", "uuid", "guid", "release", "date", "embargo", "datums"})
"""Keys of front matter, in lower case, by which a site and the archive know a release: what they say is the same in
every language."""


class BlockKind(StrEnum):
    """What a block is in its document."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE_CELL = "table-cell"
    QUOTE = "quote"
    CAPTION = "caption"
    CONTACT = "contact"
    FRONT_MATTER = "front-matter"
    LINE = "line"


class Place(Frozen):
    """Where something stands in a file; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


class Mark(Frozen):
    """Inline markup over `Block.text[start:end]`; `value` is a link's or an image's address."""

    kind: MarkKind
    start: int
    end: int
    value: str = ""


class Marked(Frozen):
    """A text with its inline markup."""

    text: str
    marks: tuple[Mark, ...] = ()


class Block(Frozen):
    """One paragraph-sized piece of a document.

    `text` is what a reader reads: markup gone, entities resolved, a line break inside kept as one newline.
    `start` and `end` bound the block's own text in `Document.content` (for Markdown without `# ` or `- `),
    the stretch that a splice replaces. `anchors` are (offset in text, offset in content) pairs, ascending,
    the first at text offset 0; between two anchors both run in step.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    start: int = 0
    end: int = 0
    anchors: tuple[tuple[int, int], ...] = ((0, 0),)
    level: int = 0  # of a heading, or the nesting of a list item
    key: str = ""  # of a front-matter value
    marks: tuple[Mark, ...] = ()
    column: int = 0  # of a table cell, from 1
    attribute: Attribute = ""  # of a picture, whose value the block is
    is_around_pages: bool = False  # at the head or the foot of each page of a Word file

    def to_content(self, offset: int) -> int:
        """The offset in the file's content of the character at `offset` of the text."""
        at = bisect_right(self.anchors, offset, key=lambda anchor: anchor[0]) - 1
        in_text, in_content = self.anchors[at]
        return in_content + offset - in_text


class Segment(Frozen):
    """A sentence: `Document.blocks[block].text[start:end]`, without the spaces around it."""

    text: str
    block: int
    start: int
    end: int


class InlineWaiver(Frozen):
    """A comment in the file that waives checks on the block that follows it (`block`), or, with `block`
    None, in the whole file. An empty reason is itself a finding."""

    checks: tuple[str, ...]
    reason: str
    line: int
    block: int | None = None


class Document(Frozen, dict=True):
    """One language version of a release.

    `content` is the decoded file with its own line ends; for formats that are not text (DOCX) it is the
    blocks joined by newlines, so that a line is a paragraph. `metadata` holds all front-matter values as
    text, whether or not they are blocks. `mentions`, `segments` and `torn`, the blocks that go on with a sentence
    of the block before, are filled in by the pipeline.
    """

    path: str
    language: str
    content: str
    blocks: tuple[Block, ...]
    format: str = "txt"
    encoding: str = "utf-8"
    metadata: Mapping[str, str] = field(default_factory=dict)
    waivers: tuple[InlineWaiver, ...] = ()
    segments: tuple[Segment, ...] = ()
    torn: frozenset[int] = frozenset()
    mentions: tuple[Mention, ...] = ()
    is_missing: bool = False

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets in `content` at which lines begin."""
        return (0, *(match.end() for match in LINE_END.finditer(self.content)))

    @cached_property
    def segments_of_block(self) -> Mapping[int, list[Segment]]:
        """The sentences of each block that has some."""
        found: dict[int, list[Segment]] = {}
        for segment in self.segments:
            found.setdefault(segment.block, []).append(segment)
        return found

    @cached_property
    def mentions_of_block(self) -> Mapping[int, list[Mention]]:
        """The mentions in each block that has some."""
        found: dict[int, list[Mention]] = {}
        for mention in self.mentions:
            found.setdefault(mention.block, []).append(mention)
        return found

    @cached_property
    def text(self) -> str:
        """What a reader reads: the texts of the blocks, a line or more each."""
        return "\n".join([block.text for block in self.blocks])

    def mended(self, block: int) -> range:
        """The blocks that are one paragraph with a block, as its sentences go over them; mostly the block alone."""
        first = last = block
        while first in self.torn:
            first -= 1
        while last + 1 in self.torn:
            last += 1
        return range(first, last + 1)

    def place(self, block: int, start: int = 0, end: int | None = None) -> Place:
        """Where `blocks[block].text[start:end]` stands in the file."""
        own = self.blocks[block]
        end = len(own.text) if end is None else end
        first = own.to_content(start)
        last = own.to_content(end - 1) + 1 if end > start else first
        line, column = self._line_column(first)
        end_line, end_column = self._line_column(last)
        return Place(line, column, end_line, end_column)

    def block_at(self, offset: int) -> int | None:
        """The block in which a character of `content` stands, or which ends before it; the last where several do."""
        borders, blocks = self._last_blocks
        at = bisect_right(borders, offset) - 1
        return blocks[at] if at >= 0 else None

    @cached_property
    def _last_blocks(self) -> tuple[list[int], list[int | None]]:
        """Offsets at which another block is the last that holds them, and that block; None: none does."""
        borders = sorted({each for block in self.blocks for each in (block.start, block.end + 1)})
        waiting = sorted(range(len(self.blocks)), key=lambda at: self.blocks[at].start, reverse=True)
        begun: list[int] = []  # a heap, the last block on top; those that ended go when they are on top
        found: list[int | None] = []
        for border in borders:
            while waiting and self.blocks[waiting[-1]].start <= border:
                heappush(begun, -waiting.pop())
            while begun and self.blocks[-begun[0]].end < border:
                heappop(begun)
            found.append(-begun[0] if begun else None)
        return borders, found

    def place_of_value(self, key: str) -> Place | None:
        """Where the front matter gives a key its value; None where no line of it does."""
        texts = (each.start for each in self.blocks if each.kind is not BlockKind.FRONT_MATTER)
        given = rf"^[\"']?{re.escape(key)}[\"']?[ \t]*[:=][ \t]*(\S[^\r\n]*)"
        line = re.compile(given, re.MULTILINE | re.IGNORECASE)
        found = line.search(self.content, 0, next(texts, len(self.content)))
        if not found:
            return None
        end = found.start(1) + len(found[1].rstrip())
        return Place(*self._line_column(found.start(1)), *self._line_column(end))

    def _line_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1
