"""The words that become one block of a page, as they are read one after the other, with the markup in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from transflow.formats._reading.anchors import Anchors, TextBuilder, trimmed
from transflow.formats._reading.markup import Markup, within
from transflow.formats.documents.html.layout import Piece
from transflow.formats.documents.html.scan import Tag
from transflow.model import BlockKind


class Words(NamedTuple):
    """A text without white space around it, the markup in it, and from where to where both stand in the file."""

    text: str
    anchors: Anchors
    markup: tuple[Markup, ...]
    start: int
    end: int


@dataclass
class Run:
    """The words under way, up to where a block ends."""

    built: TextBuilder = field(default_factory=TextBuilder)
    markup: list[Markup] = field(default_factory=list)
    opened: list[tuple[Tag, int]] = field(default_factory=list)
    """The inline elements that are open, and after how many letters each begins."""
    pictured: list[Piece] = field(default_factory=list)
    """What pictures between the words say."""
    own: tuple[BlockKind, int] | None = None
    """What the paragraph under way is by itself, and its level."""
    space_at: int | None = None
    """Where the white space after the last word stands, if there is any."""
    line_at: int = 0
    """The piece with which the line under way begins, after a line break."""
    broken_at: int | None = None
    """Where the first line break after the last word stands."""
    ends: int = 0
    """Where the last word ends."""

    @property
    def length(self) -> int:
        """How many letters there are."""
        return self.built.length

    @property
    def is_begun(self) -> bool:
        """Whether there are words, or markup that may have some."""
        return bool(self.markup or self.opened or self.length)

    @property
    def is_space_due(self) -> bool:
        """Whether a space comes before the next word; at the head of a line there is none."""
        return self.space_at is not None and self.length > 0 and self.built.pieces[-1] != "\n"

    @property
    def is_at_empty_line(self) -> bool:
        """Whether nothing stands after the last line break."""
        is_broken = self.length > 0 and self.line_at > 0
        return is_broken and not "".join(self.built.pieces[self.line_at :]).strip()

    @property
    def is_raised(self) -> bool:
        """Whether the next word stands above its line."""
        return bool(self.opened) and self.opened[-1][0].name == "sup"

    def word(self, word: str, start: int, end: int) -> None:
        """Goes on with a word, which is written at `content[start:end]`."""
        if self.space_at is not None and self.is_space_due:
            self.built.add(" ", self.space_at)
        self.space_at = None
        self.built.add(word, start)
        if word.strip():
            self.ends, self.broken_at = end, None

    def break_line(self, at: int) -> None:
        """Goes on with the next line, where there are words before it."""
        self.space_at = None
        if self.length:
            self.built.add("\n", at)
            self.broken_at = at if self.broken_at is None else self.broken_at
            self.line_at = len(self.built.pieces)

    def open(self, tag: Tag) -> None:
        """An inline element begins before the next word."""
        self.opened.append((tag, self.length + self.is_space_due))

    def mark(
        self,
        kind: str,
        start: int,
        opens: int,
        closes: int,
        value: str = "",
        *,
        inside: tuple[int, int] = (-1, -1),
    ) -> None:
        """Notes markup around the words from letter `start` on; `content[opens:closes]` is all of it."""
        self.markup.append(Markup(min(start, self.length), self.length, opens, closes, *inside, kind, value))

    def keep(self, opens: int, closes: int) -> None:
        """Notes what stands after a word and is not read, so that it stays there when other words come."""
        if self.length:
            self.mark("", self.length, opens, closes)

    def words(self) -> Words:
        """All of it; what stands after the last word's line is left out."""
        text, anchors, front = trimmed(self.built.text, tuple(self.built.anchors))
        own = (each for each in self.markup if self.broken_at is None or each.opens < self.broken_at)
        markup = tuple(within(each, front, len(text)) for each in own)
        start = min([anchors[0][1], *(each.opens for each in markup)])
        end = max([self.ends, *(each.closes for each in markup)])
        return Words(text, anchors, markup, start, end)
