"""The blocks of a stretch of HTML, without navigation, scripts, forms and sharing links."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from transflow.formats._reading.markup import Markup
from transflow.formats.documents.html.around import Around
from transflow.formats.documents.html.chrome import is_chrome, is_other_version, is_sharing
from transflow.formats.documents.html.elements import UNSEEN, VOID, is_inline
from transflow.formats.documents.html.layout import Piece, Stretch, without_layout
from transflow.formats.documents.html.listed import item_of, kind_by_class
from transflow.formats.documents.html.looks import Kind, look_of, looks_of_classes, marks_of
from transflow.formats.documents.html.notes import is_remark, sign_at
from transflow.formats.documents.html.pictures import is_drawn, said_by
from transflow.formats.documents.html.run import Run, Words
from transflow.formats.documents.html.scan import CDATA, Tag, pieces, scan
from transflow.formats.documents.html.shortcodes import shortcodes_in
from transflow.frozen import replace
from transflow.model import LINE_END, Block, BlockKind
from transflow.text.patterns import LazyPattern

RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
BUTTON = LazyPattern(r"(?:^|[\s_-])(?:button|btn)(?:$|[\s_-])")
SPACE = re.compile(r"[ \t\r\n\f]+")


class Dropped(NamedTuple):
    """An element that is no text: how many of its name are open, and whether it stands among words."""

    tag: Tag
    depth: int
    is_among_words: bool


def html_blocks(
    content: str, start: int, end: int, *, is_article: bool = True, is_page: bool = True
) -> Stretch:
    """What a reader reads in `content[start:end]`; inside an article `header` and `footer` are text, and so is `aside`
    in what is no page but its text."""
    walk = Walk(content, end, is_article, is_page=is_page)
    for tag in scan(content, start, end):
        walk.take(tag)
    walk.flush()
    return Stretch(without_layout(walk.found, walk.around.holding_tables), walk.comments)


@dataclass
class Walk:
    """The way through a stretch of HTML: the blocks found, the words under way and the elements around them."""

    content: str
    end: int
    is_article: bool
    is_page: bool
    found: list[Piece] = field(default_factory=list)
    comments: list[tuple[int, str]] = field(default_factory=list)
    around: Around = field(default_factory=Around)
    dropping: Dropped | None = None
    run: Run = field(default_factory=Run)
    behind: int = -1  # tags before this offset are part of a footnote's number, or of the sign of an item
    last_closing: dict[str, int] = field(default_factory=dict)
    classes: Mapping[str, Kind] = field(init=False)

    def __post_init__(self) -> None:
        self.classes = looks_of_classes(self.content)

    def take(self, tag: Tag) -> None:
        """Takes in the next piece of HTML."""
        if tag.start < self.behind:
            return
        if self.dropping:
            self._drop(tag, self.dropping)
        elif tag.kind == "text":
            self._text(tag)
        elif tag.kind == "comment":
            self.run.keep(tag.start, tag.end)
            if not tag.name:
                self.comments.append((tag.start, self.content[tag.start : tag.end]))
        elif tag.kind == "open":
            if is_drawn(tag) and not (self.run.is_begun or is_inline(tag.name)):
                self.found += self._said(tag)
            self._open(tag)
        else:
            self._close(tag)

    def _drop(self, tag: Tag, dropping: Dropped) -> None:
        if tag.name != dropping.tag.name or tag.kind == "comment":
            return
        depth = dropping.depth + (1 if tag.kind == "open" else -1)
        self.dropping = dropping._replace(depth=depth) if depth else None
        if not depth and dropping.is_among_words:
            self.run.keep(dropping.tag.start, tag.end)

    def _is_dropped(self, tag: Tag) -> bool:
        """Whether an element is no text; the button that unfolds what stands below a heading is the heading."""
        is_heading = self.around.innermost.kind is BlockKind.HEADING and not self.run.length
        own = replace(tag, name="span") if tag.name == "button" and is_heading else tag
        if tag.name == "aside" and not self.is_page:
            return False
        is_dropped = is_chrome(own, is_article=self.is_article) or is_remark(self.content, tag, self.end)
        return is_dropped and self._is_closed(tag)

    def _is_closed(self, tag: Tag) -> bool:
        if tag.name not in self.last_closing:
            closings = re.compile(rf"</{re.escape(tag.name)}\b", re.IGNORECASE).finditer(
                self.content, 0, self.end
            )
            self.last_closing[tag.name] = max((match.start() for match in closings), default=-1)
        return self.last_closing[tag.name] > tag.start

    def _open(self, tag: Tag) -> None:
        if tag.name == "br":
            self._break(tag.start)
        elif tag.name == "img":
            self._image(tag)
        elif tag.name in VOID:
            if tag.name in ("hr", "embed"):
                self.flush()
            self.run.keep(tag.start, tag.end)
        elif self._is_dropped(tag):
            self._begin_dropping(tag)
        elif sign := sign_at(self.content, tag, self.end):
            self.behind = sign.end
            self.run.mark("footnote" * sign.is_of_note, self.run.length, tag.start, sign.end)
        elif is_inline(tag.name):
            if self._is_button_behind_link(tag):
                self.flush()
            self.run.open(tag)
        else:
            self._open_block(tag)

    def _begin_dropping(self, tag: Tag) -> None:
        is_among_words = is_inline(tag.name) or tag.name in UNSEEN
        if not is_among_words:
            self.flush()
        self.dropping = Dropped(tag, 1, is_among_words)

    def _open_block(self, tag: Tag) -> None:
        self.flush()
        self.around.enter(tag)
        if item := item_of(self.content, tag, self.end):
            self.behind, self.run.own = item.end, (BlockKind.LIST_ITEM, item.level)
        else:
            self.run.own = kind_by_class(tag)

    def _is_button_behind_link(self, tag: Tag) -> bool:
        """Whether a link that looks like a button begins directly after another one, as that for a download does."""
        is_behind = self.content.endswith("</a>", 0, tag.start) and not self.run.opened
        return tag.name == "a" and is_behind and BUTTON.search(tag.value("class")) is not None

    def _is_other_version(self, each: Markup, text: str) -> bool:
        """Whether markup around a whole text is a link to the page in another language."""
        is_whole = each.kind == "link" and each.end - each.start == len(text)
        return is_whole and is_other_version(next(scan(self.content, each.opens, each.closes)))

    def _close(self, tag: Tag) -> None:
        if is_inline(tag.name):
            self._close_inline(tag)
            return
        self.flush()
        self.around.leave(tag.name)

    def _close_inline(self, tag: Tag) -> None:
        opened = self.run.opened
        for at in range(len(opened) - 1, max(-1, len(opened) - 20), -1):
            opening, start = opened[at]
            if opening.name == tag.name:
                del opened[at:]
                kind = look_of(opening, self.classes)
                value = opening.value("href") if kind == "link" else ""
                self.run.mark(kind, start, opening.start, tag.end, value, inside=(opening.end, tag.start))
                return

    def _break(self, at: int) -> None:
        """A line ends; two that end one after the other end the block."""
        if self.run.is_at_empty_line:
            self.flush()
        else:
            self.run.break_line(at)

    def _image(self, tag: Tag) -> None:
        if self.run.is_begun:
            self.run.mark("image", self.run.length, tag.start, tag.end, tag.value("src"))
        found = self.run.pictured if self.run.length else self.found
        found += self._said(tag)

    def _said(self, tag: Tag) -> list[Piece]:
        """What a picture says."""
        cell = self.around.innermost.cell
        said = said_by(self.content, tag, is_among_words=bool(self.run.length))
        return [Piece(each.block, values=each.values, cell=cell) for each in said]

    def _text(self, tag: Tag) -> None:
        if tag.name:
            self._verbatim(tag)
            return
        at = tag.start
        for start, end in shortcodes_in(self.content, tag.start, tag.end):
            self._letters(at, start)
            self.run.keep(start, end)
            at = end
        self._letters(at, tag.end)

    def _verbatim(self, section: Tag) -> None:
        """A section in which nothing is markup; other words come in the place of all of it."""
        opening, closing = CDATA
        begins = self.run.length + self.run.is_space_due
        inside = self.content[section.start + len(opening) : section.end].removesuffix(closing)
        self._words(inside, section.start + len(opening), is_raised=False)
        self.run.mark("", begins, section.start, section.end)

    def _letters(self, at: int, stop: int) -> None:
        is_raised = self.run.is_raised
        for text, start, end in pieces(self.content, at, stop):
            if end - start == len(text):
                self._words(text, start, is_raised=is_raised)
            else:
                self.run.word(text, start, end)

    def _words(self, text: str, start: int, *, is_raised: bool) -> None:
        at = 0
        for gap in [*SPACE.finditer(text), None]:
            until = gap.start() if gap else len(text)
            if until > at:
                word = text[at:until]
                raised = word.translate(RAISED) if is_raised and word.isdecimal() else word
                self.run.word(raised, start + at, start + until)
            if gap:
                self._gap(gap[0], start + gap.start())
                at = gap.end()

    def _gap(self, spaces: str, at: int) -> None:
        """A space, or the ends of lines where they are kept."""
        lines = len(LINE_END.findall(spaces)) if self.around.innermost.name == "pre" else 0
        for _ in range(min(lines, 2)):
            self._break(at)
        if not lines:
            self.run.space_at = at

    def flush(self) -> None:
        """Ends the block under way."""
        if self.run.built.text.strip():
            self._emit(self.run.words())
        self.found += self.run.pictured
        self.run = Run()

    def _emit(self, words: Words) -> None:
        text, markup = words.text, words.markup
        if is_sharing(text) or any(self._is_other_version(each, text) for each in markup):
            return
        kind = self.around.kind(text)
        level = self.around.level(kind)
        if kind is BlockKind.PARAGRAPH and self.run.own:
            kind, level = self.run.own
        marks = tuple(marks_of(markup))
        column = self.around.column if kind is BlockKind.TABLE_CELL else 0
        block = Block(text, kind, words.start, words.end, words.anchors, level, marks=marks, column=column)
        self.found.append(Piece(block, markup, cell=self.around.innermost.cell))
