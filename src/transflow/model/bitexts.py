"""Two documents lined up: `Bead`s, and the texts that they join."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain, pairwise, repeat
from typing import Literal

from transflow.frozen import Frozen, replace
from transflow.model.documents import Document
from transflow.model.flow import flowing, flowing_text

Side = Literal["source", "target"]
Scope = Literal["full", "adapted", "none"]
UnitLevel = Literal["paragraph", "sentence"]


SIDES: tuple[Side, Side] = ("source", "target")


def other_side(side: Side) -> Side:
    """The side across."""
    return "target" if side == "source" else "source"


class Bead(Frozen):
    """Source units and target units that say the same; either side may be empty. `confidence` is the
    probability that the bead is right; one that `is_moved` crosses its neighbours, one that `is_pinned` was set by
    a person."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    confidence: float = 1.0
    is_moved: bool = False
    is_pinned: bool = False

    @property
    def kind(self) -> str:
        """Such as 1-1, 2-1 or 0-1."""
        return f"{len(self.source)}-{len(self.target)}"

    def units(self, side: Side) -> tuple[int, ...]:
        """Its units of that side."""
        return self.source if side == "source" else self.target

    def with_units(self, side: Side, units: tuple[int, ...]) -> Bead:
        """The bead with these for its units of that side."""
        return replace(self, source=units) if side == "source" else replace(self, target=units)


class Spot(Frozen):
    """A stretch of text in one document of a bitext: `blocks[block].text[start:end]`."""

    side: Side
    block: int
    start: int = 0
    end: int | None = None


class Passage(Frozen):
    """Consecutive pieces of one side read as one text; it knows where each character stands. Blocks are
    joined by a newline, those of a torn sentence and sentences of a block by a space."""

    side: Side
    text: str
    pieces: tuple[tuple[int, int, int], ...]  # (offset in text, block, offset in block), ascending

    def spot(self, start: int = 0, end: int | None = None) -> Spot:
        """The spot of `text[start:end]`; a stretch over two pieces is cut at the end of the first."""
        end = len(self.text) if end is None else end
        at = bisect_right(self.pieces, start, key=lambda piece: piece[0]) - 1
        offset, block, in_block = self.pieces[at]
        if at + 1 < len(self.pieces):
            end = min(end, self.pieces[at + 1][0] - 1)
        return Spot(self.side, block, in_block + start - offset, in_block + max(end, start) - offset)


class Staleness(Frozen):
    """The target of block `block` (of `side`, the one that was changed) was made for another text."""

    side: Side
    block: int
    old_text: str
    change: Literal["facts", "wording", "cosmetic"]
    is_conflict: bool = False


class Bitext(Frozen, dict=True):
    """Two language versions, lined up.

    `beads` index blocks and cover every block of both sides once, ordered by first source block with
    target-only beads where they stand; `sentences` index `Document.segments` likewise, each inside one
    bead of blocks.
    """

    source: Document
    target: Document
    beads: tuple[Bead, ...]
    sentences: tuple[Bead, ...] = ()
    release: str = ""
    scope: Scope = "full"
    stale: tuple[Staleness, ...] = ()
    is_due: bool = False
    is_orphaned: bool = False
    """Whether the source that the target was made from is gone."""
    unread: tuple[tuple[Side, Document], ...] = ()
    """Further files of the release in the language of a side, where an earlier template of the settings has one."""
    today: str = ""  # ISO date, for terms with a validity and "today" in texts

    @property
    def languages(self) -> tuple[str, str]:
        """The languages of source and target."""
        return self.source.language, self.target.language

    @cached_property
    def flowing(self) -> Bitext:
        """The bitext with texts as they are read, whatever spaces and line ends they are set with."""
        source, target = flowing(self.source), flowing(self.target)
        stale = tuple(replace(each, old_text=flowing_text(each.old_text)) for each in self.stale)
        is_same = source is self.source and target is self.target and stale == self.stale
        return self if is_same else replace(self, source=source, target=target, stale=stale)

    def document(self, side: Side) -> Document:
        """The document of that side."""
        return self.source if side == "source" else self.target

    def passages(self) -> Iterator[tuple[Bead, Passage, Passage]]:
        """Each bead of blocks with its two texts; the text of an empty side is empty."""
        yield from self._passages

    def sentence_passages(self) -> Iterator[tuple[Bead, Passage, Passage]]:
        """Each bead of sentences with its two texts."""
        yield from self._sentence_passages

    @cached_property
    def _passages(self) -> tuple[tuple[Bead, Passage, Passage], ...]:
        return tuple(
            (bead, self.passage("source", bead.source), self.passage("target", bead.target))
            for bead in self.beads
        )

    @cached_property
    def _sentence_passages(self) -> tuple[tuple[Bead, Passage, Passage], ...]:
        return tuple(
            (bead, self._sentences("source", bead.source), self._sentences("target", bead.target))
            for bead in self.sentences
        )

    def passage(self, side: Side, blocks: tuple[int, ...]) -> Passage:
        """The blocks `blocks` of `side` read as one text."""
        document = self.document(side)
        glues = (
            " " if block in document.torn and block == before + 1 else "\n"
            for before, block in pairwise(blocks)
        )
        return _joined(side, [(document.blocks[block].text, block, 0) for block in blocks], glues)

    def rows(self, level: UnitLevel) -> Iterator[tuple[Bead, tuple[str, ...], tuple[str, ...]]]:
        """Each bead of blocks, or of sentences, with the texts of its units on both sides."""
        sources, targets = self.units("source", level), self.units("target", level)
        for bead in self.beads if level == "paragraph" else self.sentences:
            yield bead, tuple(sources[i] for i in bead.source), tuple(targets[i] for i in bead.target)

    def units(self, side: Side, level: UnitLevel) -> tuple[str, ...]:
        """The texts that beads of `level` index."""
        document = self.document(side)
        return tuple(each.text for each in (document.blocks if level == "paragraph" else document.segments))

    def _sentences(self, side: Side, indexes: tuple[int, ...]) -> Passage:
        segments = self.document(side).segments
        parts = [(segments[i].text, segments[i].block, segments[i].start) for i in indexes]
        return _joined(side, parts, repeat(" "))

    @cached_property
    def bead_of_block(self) -> Mapping[tuple[Side, int], Bead]:
        """The bead that holds a block."""
        found: dict[tuple[Side, int], Bead] = {}
        for bead in self.beads:
            found.update({("source", block): bead for block in bead.source})
            found.update({("target", block): bead for block in bead.target})
        return found

    @cached_property
    def source_of_block(self) -> Mapping[int, str]:
        """What the source says, by the blocks of the target; "" for a block that nothing answers."""
        return {block: source.text for bead, source, _ in self.passages() for block in bead.target}


def _joined(side: Side, parts: list[tuple[str, int, int]], glues: Iterable[str]) -> Passage:
    if len(parts) == 1:
        ((text, block, start),) = parts
        return Passage(side, text, ((0, block, start),))
    pieces, joined = [], ""
    for glue, (text, block, start) in zip(chain([""], glues), parts, strict=False):
        joined += glue
        pieces.append((len(joined), block, start))
        joined += text
    return Passage(side, joined, tuple(pieces))
