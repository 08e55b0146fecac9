"""The nouns of transflow. Files become `Document`s of `Block`s; a block is cut into `Segment`s; two
documents become a `Bitext` of `Bead`s; checks yield `Remark`s, which become `Finding`s with a place.

All offsets are in code points and half-open; indexes are 0-based; lines and columns are 1-based."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from functools import cached_property
from typing import Literal

Side = Literal["source", "target"]
Scope = Literal["full", "adapted", "none"]
UnitLevel = Literal["paragraph", "sentence"]
Lines = Mapping[tuple[str, int], str]  # by path as shown and number
LINE_END = re.compile(r"\r\n|\r|\n")


class Level(IntEnum):
    """How much a finding weighs: an error blocks, a warning asks an editor to look, info is style."""

    INFO = 1
    WARNING = 2
    ERROR = 3

    @property
    def label(self) -> str:
        return self.name.lower()


class State(StrEnum):
    """How far a translation has come (XLIFF 2.1, 4.7.2.3; `missing` is ours)."""

    MISSING = "missing"
    INITIAL = "initial"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    FINAL = "final"


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


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Mark:
    """Inline markup over `Block.text[start:end]`; `value` is a link's or an image's address."""

    kind: Literal["link", "image", "strong", "emphasis", "code", "footnote"]
    start: int
    end: int
    value: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with its inline markup."""

    text: str
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class Block:
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

    def to_content(self, offset: int) -> int:
        """The offset in the file's content of the character at `offset` of the text."""
        at = bisect_right(self.anchors, offset, key=lambda anchor: anchor[0]) - 1
        in_text, in_content = self.anchors[at]
        return in_content + offset - in_text


@dataclass(frozen=True, slots=True)
class Segment:
    """A sentence: `Document.blocks[block].text[start:end]`, without the spaces around it."""

    text: str
    block: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class InlineWaiver:
    """A comment in the file that waives checks on the block that follows it (`block`), or, with `block`
    None, in the whole file. An empty reason is itself a finding."""

    checks: tuple[str, ...]
    reason: str
    line: int
    block: int | None = None


@dataclass(frozen=True)
class Document:
    """One language version of a release.

    `content` is the decoded file with its own line ends; for formats that are not text (DOCX) it is the
    blocks joined by newlines, so that a line is a paragraph. `metadata` holds all front-matter values as
    text, whether or not they are blocks. `mentions` and `segments` are filled in by the pipeline.
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
    mentions: tuple[Mention, ...] = ()
    is_missing: bool = False

    @cached_property
    def line_starts(self) -> tuple[int, ...]:
        """Offsets in `content` at which lines begin."""
        return (0, *(match.end() for match in LINE_END.finditer(self.content)))

    def place(self, block: int, start: int = 0, end: int | None = None) -> Place:
        """Where `blocks[block].text[start:end]` stands in the file."""
        own = self.blocks[block]
        end = len(own.text) if end is None else end
        first = own.to_content(start)
        last = own.to_content(end - 1) + 1 if end > start else first
        line, column = self._line_column(first)
        end_line, end_column = self._line_column(last)
        return Place(line, column, end_line, end_column)

    def _line_column(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self.line_starts, offset)
        return line, offset - self.line_starts[line - 1] + 1


@dataclass(frozen=True, slots=True)
class Designation:
    """One name of a concept in one language, in the termbase's own markup (`*`, `=`, `!form`)."""

    text: str
    language: str
    status: Literal["preferred", "admitted", "deprecated", "forbidden"] = "preferred"
    is_abbreviation: bool = False


@dataclass(frozen=True, slots=True)
class Office:
    """An office that a person holds, by its name in the termbase, from its first day to its last (ISO dates;
    empty where not known, or not over)."""

    name: str
    since: str = ""
    until: str = ""


@dataclass(frozen=True)
class Concept:
    """A row of the termbase: what is meant, and how each language may, should or must not call it."""

    designations: tuple[Designation, ...]
    category: str = "general"  # institution, position, person, place, law, general
    case: Literal["ignore", "match", "initial"] = "ignore"
    do_not_translate: bool = False
    note: str = ""
    source: str = ""
    checked: str = ""
    valid_from: str = ""
    valid_until: str = ""
    origin: str = ""  # file:line of the row
    gender: Literal["", "m", "f"] = ""  # of a person
    offices: tuple[Office, ...] = ()

    def names(self, language: str, *, abbreviations: bool = False) -> tuple[Designation, ...]:
        """The approved names in `language`, preferred first; none that is deprecated or forbidden."""
        approved = [
            each
            for each in self.designations
            if each.language == language
            and each.status in ("preferred", "admitted")
            and (abbreviations or not each.is_abbreviation)
        ]
        return tuple(sorted(approved, key=lambda each: each.status != "preferred"))


@dataclass(frozen=True, slots=True)
class Mention:
    """A form of a designation found in a block: `blocks[block].text[start:end] == surface`. A mention in
    another language than the document's is a left-over."""

    concept: Concept
    designation: Designation
    block: int
    start: int
    end: int
    surface: str


@dataclass(frozen=True, slots=True)
class Bead:
    """Source units and target units that say the same; either side may be empty. `confidence` is the
    probability that the bead is right; a `moved` bead crosses its neighbours; a `pinned` one was set by a
    person."""

    source: tuple[int, ...]
    target: tuple[int, ...]
    confidence: float = 1.0
    is_moved: bool = False
    is_pinned: bool = False

    @property
    def kind(self) -> str:
        """Such as 1-1, 2-1 or 0-1."""
        return f"{len(self.source)}-{len(self.target)}"


@dataclass(frozen=True, slots=True)
class Spot:
    """A stretch of text in one document of a bitext: `blocks[block].text[start:end]`."""

    side: Side
    block: int
    start: int = 0
    end: int | None = None


@dataclass(frozen=True)
class Passage:
    """Consecutive pieces of one side read as one text; it knows where each character stands. Blocks are
    joined by a newline, sentences of a block by a space."""

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


@dataclass(frozen=True, slots=True)
class Staleness:
    """The target of block `block` (of `side`, the one that was changed) was made for another text."""

    side: Side
    block: int
    old_text: str
    change: Literal["facts", "wording", "cosmetic"]
    is_conflict: bool = False


@dataclass(frozen=True)
class Bitext:
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
    today: str = ""  # ISO date, for terms with a validity and "today" in texts

    def document(self, side: Side) -> Document:
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
        texts = self.document(side).blocks
        return _joined(side, [(texts[index].text, index, 0) for index in blocks], "\n")

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
        return _joined(side, [(segments[i].text, segments[i].block, segments[i].start) for i in indexes], " ")

    @cached_property
    def bead_of_block(self) -> Mapping[tuple[Side, int], Bead]:
        """The bead that holds a block."""
        found: dict[tuple[Side, int], Bead] = {}
        for bead in self.beads:
            found.update({("source", block): bead for block in bead.source})
            found.update({("target", block): bead for block in bead.target})
        return found


def _joined(side: Side, parts: list[tuple[str, int, int]], glue: str) -> Passage:
    pieces, length = [], 0
    for text, block, start in parts:
        pieces.append((length, block, start))
        length += len(text) + 1
    return Passage(side, glue.join(text for text, _, _ in parts), tuple(pieces))


@dataclass(frozen=True, slots=True)
class Fix:
    """A certain correction: the spot's text becomes `replacement`."""

    spot: Spot
    replacement: str


@dataclass(frozen=True, slots=True)
class Remark:
    """What a check says of one thing in a bitext. `related` is the counterpart; where it is None the
    bead's other side stands in. `value` is the thing at fault, for the fingerprint."""

    message: str
    spot: Spot | None
    related: Spot | None = None
    level: Level | None = None  # None: the check's own
    value: str = ""
    suggestion: str | None = None
    fix: Fix | None = None


Remarks = Iterator[Remark]


@dataclass(frozen=True, slots=True)
class Waived:
    """Why a finding does not count."""

    reason: str
    by: str = ""
    until: str = ""


@dataclass(frozen=True, slots=True)
class Finding:
    """A flaw in a text, at its place. `place` is None where it has none in any file."""

    check: str
    level: Level
    message: str
    file: str
    place: Place | None
    side: Side
    release: str
    language: str  # of the target
    source_text: str
    target_text: str
    related: tuple[str, int] | None  # file and line of the counterpart
    suggestion: str | None
    fingerprint: str
    waived: Waived | None = None
    fix: Fix | None = None


@dataclass(frozen=True, slots=True)
class Use:
    """A name by which a target calls an institution of the source, and the finding that it is where other
    releases call it otherwise."""

    institution: str
    name: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the gate says of a pair: its findings with the lines that they speak of, how many source segments
    it has, or the problem that kept it from being read."""

    release: str
    findings: tuple[Finding, ...] = ()
    segments: int = 0
    lines: Lines = field(default_factory=dict)
    problem: str = ""
    uses: tuple[Use, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiver:
    """An entry of the waivers file: this one finding, identified by its fingerprint, is accepted."""

    check: str
    fingerprint: str
    release: str = ""
    reason: str = ""
    by: str = ""
    on: str = ""
    until: str = ""
    line: int = 1


@dataclass(frozen=True, slots=True)
class Record:
    """What is remembered of one bead: the two texts that belong together and how far they have come.

    `source` is the source text last seen, `target` the target text; the blocks of a bead are joined by a
    blank line. `source_hash` is that of the source text the target was made for, `target_hash` that of the
    target text in the file; `text.normalise.text_hash` makes both. Where `target` has another hash, an
    editor of the ledger proposes it.
    """

    key: str
    """Identifies the bead in its release for good; it speaks of the first source text, not of a position."""
    source: str
    target: str = ""
    state: State = State.MISSING
    source_hash: str = ""
    target_hash: str = ""
    change: Literal["", "facts", "wording"] = ""
    """How the source changed since the target was made for `old_source`; not empty: the record is stale."""
    old_source: str = ""
    conflict: str = ""
    """Another target text that stands against `target`, until somebody chooses."""
    former: State | None = None
    """The state of a target that has gone from the file, or that `conflict` had before it was opposed."""
    confidence: float = 1.0
    """How sure the pairing was, where nobody has confirmed it yet."""
    by: str = ""
    on: str = ""
    is_pinned: bool = False
    is_obsolete: bool = False
    """The source paragraph is gone; the pair is kept in case it comes back."""
    is_confirmed: bool = False
    """Somebody took the mark "fuzzy" away in an editor since the last sync."""
    note: str = ""
    """Why the translation was rejected."""
    comment: str = ""

    @property
    def is_stale(self) -> bool:
        return bool(self.change)

    @property
    def agreed_source(self) -> str:
        """The source text that the target was made for."""
        return self.old_source if self.change else self.source


@dataclass(frozen=True, slots=True)
class Signoff:
    """Who released a translation, and which texts it was."""

    by: str
    on: str
    source_hash: str
    target_hash: str


@dataclass(frozen=True)
class Ledger:
    """The agreed state of one release in one target language: active records in the order of the source
    file, then the obsolete ones."""

    release: str
    source_language: str
    language: str
    records: tuple[Record, ...] = ()
    signoff: Signoff | None = None

    @property
    def active(self) -> tuple[Record, ...]:
        return tuple(each for each in self.records if not each.is_obsolete)
