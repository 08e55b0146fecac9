"""The blocks of a Markdown text, in file order, with what a splice needs to know of each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from markdown_it.token import Token

from transflow.formats._reading.anchors import Anchors, followed, trimmed
from transflow.formats._reading.contact_line import is_contact_line
from transflow.formats._reading.markup import Blank
from transflow.formats.documents.markdown.cells import anchors_of_cell, between_bars
from transflow.formats.documents.markdown.html import comments_in, html_in, of_picture
from transflow.formats.documents.markdown.inline import Inline, named_by_words, read_inline
from transflow.formats.documents.markdown.parser import DEEPEST, parser
from transflow.formats.documents.markdown.parser.attributes import AFTER_TEXT
from transflow.formats.documents.markdown.pictures import lone_pictures, shifted, title_of
from transflow.formats.documents.markdown.shortcodes import (
    Quoted,
    is_only_shortcodes,
    texts_of_shortcodes,
    unquoted,
)
from transflow.formats.documents.markdown.source import Source, source_of
from transflow.frozen import replace
from transflow.model import LINE_END, Block, BlockKind, Mark
from transflow.text.patterns import LazyPattern

ATX = re.compile(r"#{1,6}\Z")
LINE = LazyPattern(r"(?:[^\W\d_]|[\"'‘’„“”«(]|\d++(?![.)]))[^\x00-\x1f\x7f\\`~*_\[<&|{^]*+")
_HEAD, _ITEM = r"(?:(?<=[\r\n])|\A)", r"(?:(?:[-+*]|\d{1,9}[.)])[ \t>]+){1,9}(?=<)"
SIGNS = LazyPattern(rf"{_HEAD}(?:[ \t>]++(?:{_ITEM})?|{_ITEM})")
CONTENTS = re.compile(r"\{:[ \t]*toc\b")
PROSE = re.compile(rf"(?:\n|{LINE.pattern}(?<!\s)(?=\n\n|\n?\Z))*+")  # in which nothing can be markup


class TooDeepError(Exception):
    """Quotes or lists inside one another beyond what anybody writes; `line` is 1-based."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


@dataclass
class Reading:
    """The walk over the tokens of one text."""

    content: str
    sources: list[Source] = field(default_factory=list)
    comments: list[tuple[int, str]] = field(default_factory=list)
    containers: list[str] = field(default_factory=list)
    row: list[tuple[int, Anchors]] = field(default_factory=list)
    blanks: list[Blank] = field(default_factory=list)
    heading: Token | None = None
    is_under_image: bool = False

    @cached_property
    def lines(self) -> list[tuple[int, int]]:
        """From where to where each line of the content goes, its end left out."""
        ends = [match.span() for match in LINE_END.finditer(self.content)]
        return list(
            zip(
                [0, *(end for _, end in ends)],
                [*(start for start, _ in ends), len(self.content)],
                strict=True,
            )
        )

    def take(self, token: Token) -> None:
        """Takes in the next token."""
        if token.level >= DEEPEST - 1:
            raise TooDeepError(token.map[0] + 1 if token.map else 1)
        if token.type in ("blockquote_open", "list_item_open"):
            self.containers.append(token.type)
        elif token.type in ("blockquote_close", "list_item_close"):
            self.containers.pop()
        elif token.type == "heading_open":
            self.heading = token
        elif token.type == "heading_close":
            self.heading = None
        elif token.type == "tr_open" and token.map:
            self.row = list(self._cells(token.map[0], token.meta["column"]))
        elif token.type == "tr_close":
            self.row = []
        elif token.type == "html_block" and token.map:
            self._html(token)
        elif token.type == "inline" and token.map:
            self._inline(token, token.map[0])

    def _inline(self, token: Token, line: int) -> None:
        column, cell = self.row.pop(0) if self.row else (0, None)
        if not token.content:
            return
        origin = cell or tuple(self._origin(token, line))
        children = token.children or []
        if token.meta.get("is_attributes") or (not cell and is_only_shortcodes(token.content)):
            self._without_seed(token.content)
            self._add_quoted(texts_of_shortcodes(token.content), token.content, origin)
            return
        if not cell and _is_plain(token):
            self.add_plain(token.content, followed(origin, 0), is_one_line=self._is_one_line(token))
            return
        pictures = lone_pictures(children)
        if pictures and not cell and not self.heading:
            for picture in pictures:
                self._add_caption(picture, token.content, origin)
                self._add_quoted(title_of(picture, token.content), token.content, origin)
            self.is_under_image = True
            return
        self._add(read_inline(token.content, children, origin), token, column)
        self.is_under_image = False

    def _without_seed(self, attributes: str) -> None:
        """Takes back the item of a list that kramdown replaces by the contents of the page."""
        if CONTENTS.match(attributes) and self.sources and self.sources[-1].block.kind is BlockKind.LIST_ITEM:
            del self.sources[-1]

    def _add_caption(self, picture: Token, source: str, origin: Anchors) -> None:
        found, start, end = _inside(picture, source, origin)
        if not found.built.text.strip():
            begins = followed(origin, picture.meta["at"] + len("!["))
            self.blanks.append(Blank(BlockKind.CAPTION, begins, begins, attribute="alt"))
            return
        caption = source_of(found, BlockKind.CAPTION, start, end, is_one_line=True)
        ends = picture.children[-1].meta["to"] if picture.children else 0
        closing = named_by_words(source, picture.meta["at"] + len("!["), ends, picture.meta["to"])
        block = replace(caption.block, attribute="alt")
        self.sources.append(replace(caption, block=block, closing=closing))

    def _add_quoted(self, quoted: Iterable[Quoted], source: str, origin: Anchors) -> None:
        """Takes in values between quotation marks that are text."""
        for start, end, attribute in quoted:
            built = unquoted(source, start, end, origin)
            text, anchors, _ = trimmed(built.text, tuple(built.anchors))
            begins, ends = followed(anchors, 0), followed(anchors, len(text) - 1) + 1
            block = Block(text, BlockKind.CAPTION, begins, ends, anchors, attribute=attribute)
            self.sources.append(Source(block, is_one_line=True, is_quoted=True))

    def add_plain(self, text: str, begins: int, *, is_one_line: bool = False) -> None:
        """Takes in a block that stands in the file as it is read."""
        kind = self._kind(text, (), is_cell=False)
        block = Block(text, kind, begins, begins + len(text), ((0, begins),), self._level(kind))
        self.sources.append(Source(block, is_one_line=is_one_line))
        self.is_under_image = False

    def _is_one_line(self, token: Token) -> bool:
        return self.heading is not None or bool(token.meta.get("is_one_line"))

    def _add(self, found: Inline, token: Token, column: int) -> None:
        self.comments += found.comments
        self.sources += (of_picture(each) for at, each in found.said if not at)
        if found.built.text.strip():
            self._add_words(found, token, column)
        self.sources += (of_picture(each) for at, each in found.said if at)
        for note in found.notes:
            self._add_note(note, found)

    def _add_note(self, note: Token, around: Inline) -> None:
        found, start, end = _inside(note, around.source, around.origin)
        if not found.built.text.strip():
            return
        is_one_line = "\n" not in found.built.text
        source = source_of(found, BlockKind.PARAGRAPH, start, end, is_one_line=is_one_line)
        self.sources.append(replace(source, is_note=True))

    def _add_words(self, found: Inline, token: Token, column: int) -> None:
        start, end = followed(found.origin, 0), followed(found.origin, len(token.content) - 1) + 1
        kind = self._kind(found.built.text.strip(), found.marks, is_cell=column > 0)
        is_one_line = column > 0 or self._is_one_line(token)
        level = self._level(kind)
        source = source_of(found, kind, start, end, level, is_one_line=is_one_line, is_cell=column > 0)
        if column:
            source = replace(source, block=replace(source.block, column=column))
        self.sources.append(source)

    def _kind(self, text: str, marks: Sequence[Mark], *, is_cell: bool) -> BlockKind:
        if self.heading:
            return BlockKind.HEADING
        if is_cell:
            return BlockKind.TABLE_CELL
        if self.containers:
            is_quote = self.containers[-1] == "blockquote_open"
            return BlockKind.QUOTE if is_quote else BlockKind.LIST_ITEM
        if self.is_under_image and any(
            mark.kind == "emphasis" and mark.end - mark.start == len(text) for mark in marks
        ):
            return BlockKind.CAPTION
        return BlockKind.CONTACT if is_contact_line(text) else BlockKind.PARAGRAPH

    def _level(self, kind: BlockKind) -> int:
        if self.heading:
            return int(self.heading.tag[1])
        return self.containers.count("list_item_open") if kind is BlockKind.LIST_ITEM else 0

    def _origin(self, token: Token, line: int) -> Iterator[tuple[int, int]]:
        """Where each line of the token's content stands in the file."""
        at = 0
        for number, text in enumerate(token.content.split("\n"), self._first_line(token, line)):
            start, end = self.lines[number]
            own, raw = text.strip(), self.content[start:end].rstrip()
            if self.heading and ATX.match(self.heading.markup):
                unclosed = raw.rstrip("#")
                raw = unclosed.rstrip() if unclosed != raw and unclosed[-1:] in " \t" else raw
            if not raw.endswith(own):
                raw = AFTER_TEXT.sub("", raw)
            column = len(raw) - len(own) if raw.endswith(own) else max(0, raw.rfind(own))
            front = len(text) - len(text.lstrip())
            yield at, start + column - min(front, column)
            at += len(text) + 1

    def _first_line(self, token: Token, line: int) -> int:
        """The line where the content begins: markdown-it strips lines of no-break spaces before it."""
        first = token.content.partition("\n")[0].strip()
        last = token.map[1] if token.map else line + 1
        for number in range(line, last):
            start, end = self.lines[number]
            if self.heading or self.content[start:end].rstrip().endswith(first):
                return number
        return line

    def _cells(self, line: int, column: int) -> Iterator[tuple[int, Anchors]]:
        """The columns of a row, and where the content of each cell stands; cells without any are noted."""
        start, end = self.lines[line]
        spans = between_bars(self.content, start + column, end)
        for number, (opens, closes) in enumerate(spans, 1):
            if not self.content[opens:closes].strip():
                self.blanks.append(Blank(BlockKind.TABLE_CELL, opens, closes, number, " ", " "))
            yield number, anchors_of_cell(self.content, opens, closes)

    def _html(self, token: Token) -> None:
        first, last = token.map or [0, 0]
        start, end = self.lines[first][0], self.lines[min(last, len(self.lines)) - 1][1]
        raw = self.content[start:end]
        self.comments += [(start + at, comment) for at, comment in comments_in(raw)]
        self.sources += html_in(self._bare if self.containers else self.content, start, end)

    @cached_property
    def _bare(self) -> str:
        """The content in which spaces stand for the signs of quotations, and of items that begin with HTML."""
        return SIGNS.sub(lambda found: " " * len(found[0]), self.content)


def markdown_blocks(content: str, begins: int) -> Reading:
    """What stands in `content` from `begins` on, the front matter before it left out."""
    reading = Reading(content)
    if PROSE.fullmatch(content, begins):
        for line in LINE.finditer(content, begins):
            reading.add_plain(line[0], line.start())
        return reading
    blank = "\n" * sum(1 for _ in LINE_END.finditer(content, 0, begins))
    for token in parser().parse(blank + content[begins:], {}):
        reading.take(token)
    return reading


def _inside(token: Token, source: str, origin: Anchors) -> tuple[Inline, int, int]:
    """What stands in a picture or a note, after the two signs with which it begins, and from where to where."""
    inside = [shifted(child, token.meta["at"] + 2) for child in token.children or ()]
    first, last = (inside[0].meta["at"], inside[-1].meta["to"]) if inside else (0, 1)
    return read_inline(source, inside, origin), followed(origin, first), followed(origin, last - 1) + 1


def _is_plain(token: Token) -> bool:
    """Whether a block is one line without any markup."""
    children, text = token.children or (), token.content
    is_text = len(children) == 1 and children[0].type == "text" and children[0].content == text
    return is_text and "\n" not in text and text == text.strip()
