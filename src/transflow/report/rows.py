"""A bitext as rows to show: beads with their blocks, the blocks as runs, the findings at their places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from transflow.frozen import Frozen
from transflow.languages import language
from transflow.languages.designations import plain
from transflow.model import SIDES, Bead, Bitext, Block, Document, Finding, Mention, Side, Spot, other_side
from transflow.report.runs import Run, Span, runs
from transflow.text.facts import Fact
from transflow.text.facts.equality import answers

SURE, UNSURE = 0.85, 0.5
LONG = 40  # characters


class Cell(Frozen):
    """A block as it is shown."""

    number: int
    kind: str
    level: int
    runs: list[Run]


class Row(Frozen):
    """A bead as it is shown: its blocks on both sides, how sure it is, and what was found in it."""

    bead: Bead
    source: list[Cell]
    target: list[Cell]
    findings: list[Finding]

    @property
    def trust(self) -> str:
        """The CSS class of the link between the two sides."""
        if not (self.bead.source and self.bead.target):
            return "alone"
        return (
            "sure" if self.bead.confidence >= SURE else "fair" if self.bead.confidence >= UNSURE else "unsure"
        )

    @property
    def bands(self) -> list[str]:
        """Polygons, in a box of 100 × 100, that link the blocks of the two sides."""
        count = max(len(self.bead.source), len(self.bead.target), 1)
        left, right = (_slices(len(units), count) for units in (self.bead.source, self.bead.target))
        return [f"0,{a} 100,{c} 100,{d} 0,{b}" for (a, b), (c, d) in zip(left, right, strict=True)]


def _slices(units: int, count: int) -> list[tuple[float, float]]:
    """Where on one side each of `count` bands begins and ends, when that side has `units` blocks."""
    gap = 1.5
    if units == count:
        return [(100 * i / count + gap, 100 * (i + 1) / count - gap) for i in range(count)]
    return [
        (100 * i / count + (gap if i == 0 else 0), 100 * (i + 1) / count - (gap if i == count - 1 else 0))
        for i in range(count)
    ]


def rows_of(bitext: Bitext, findings: Sequence[Finding]) -> list[Row]:
    """A row for each bead of blocks, with the findings that have their place in it."""
    at = by_bead(bitext, findings)
    spans = {side: _spans(bitext, side, range(len(bitext.document(side).blocks))) for side in SIDES}
    return [_row(bitext, bead, spans, at.get(bead, [])) for bead in bitext.beads]


def _row(
    bitext: Bitext, bead: Bead, spans: Mapping[Side, Mapping[int, list[Span]]], findings: list[Finding]
) -> Row:
    source, target = (
        [_cell(bitext, side, block, spans[side][block], findings) for block in bead.units(side)]
        for side in SIDES
    )
    return Row(bead, source, target, findings)


def row_of(bitext: Bitext, bead: Bead, findings: Sequence[Finding]) -> Row:
    """The row of one bead, in which facts that the other side does not answer are marked; of findings about a
    long text as a whole nothing is."""
    facts = {side: _facts_in(bitext, side, bead.units(side)) for side in SIDES}
    cells = {}
    for side in SIDES:
        units = bead.units(side)
        spans = _spans(bitext, side, units)
        for block, fact in _unanswered(facts[side], facts[other_side(side)]):
            spans[block].append(Span(fact.start, fact.end, "differs"))
        marked = [each for each in findings if not _is_whole(bitext.document(side), each)]
        cells[side] = [_cell(bitext, side, block, spans[block], marked) for block in units]
    return Row(bead, cells["source"], cells["target"], list(findings))


def _is_whole(document: Document, finding: Finding) -> bool:
    at = _block_at(document, finding)
    if at is None or finding.place is None:
        return False
    block, place = document.blocks[at], finding.place
    ends = _offset(document, place.line, place.column), _offset(document, place.end_line, place.end_column)
    return len(block.text) > LONG and ends == (block.start, block.end)


def _facts_in(bitext: Bitext, side: Side, blocks: Sequence[int]) -> list[tuple[int, Fact]]:
    document = bitext.document(side)
    grammar = language(document.language)
    return [(block, fact) for block in blocks for fact in grammar.facts(document.blocks[block].text)]


def _unanswered(
    own: Sequence[tuple[int, Fact]], others: Sequence[tuple[int, Fact]]
) -> Iterator[tuple[int, Fact]]:
    for block, fact in own:
        if fact.is_demanded and not any(answers(fact.value, other.value) for _, other in others):
            yield block, fact


def sentence_rows(bitext: Bitext) -> list[Row]:
    """A row for each bead of sentences, texts alone."""
    return [
        Row(bead, _plain(bead.source, source), _plain(bead.target, target), [])
        for bead, source, target in bitext.rows("sentence")
    ]


def _plain(numbers: tuple[int, ...], texts: tuple[str, ...]) -> list[Cell]:
    return [Cell(n + 1, "paragraph", 0, runs(text, ())) for n, text in zip(numbers, texts, strict=True)]


def by_bead(bitext: Bitext, findings: Iterable[Finding]) -> Mapping[Bead, list[Finding]]:
    """The findings that have their place in a bead, by it."""
    found: dict[Bead, list[Finding]] = defaultdict(list)
    for each in findings:
        if bead := bead_of(bitext, each):
            found[bead].append(each)
    return found


def bead_of(bitext: Bitext, finding: Finding) -> Bead | None:
    """The bead in which a finding has its place; None where it has none in these two files."""
    block = _block_at(bitext.document(finding.side), finding)
    return None if block is None else bitext.bead_of_block.get((finding.side, block))


def spot_of(bitext: Bitext, finding: Finding) -> Spot | None:
    """The stretch of a block's text at which a finding stands; None where it stands in neither file."""
    document = bitext.document(finding.side)
    at = _block_at(document, finding)
    if at is None:
        return None
    span = _finding_span(document.blocks[at], document, finding)
    return Spot(finding.side, at, span.start, span.end)


def _block_at(document: Document, finding: Finding) -> int | None:
    if finding.place is None or finding.file != document.path:
        return None
    return document.block_at(_offset(document, finding.place.line, finding.place.column))


def _offset(document: Document, line: int, column: int) -> int:
    return document.line_starts[line - 1] + column - 1


def _spans(bitext: Bitext, side: Side, blocks: Iterable[int]) -> dict[int, list[Span]]:
    """Sentences and terms of each block of a side, facts of these blocks."""
    document = bitext.document(side)
    other = bitext.document(other_side(side)).language
    spans: dict[int, list[Span]] = defaultdict(list)
    paired = [bead for bead in bitext.sentences if bead.source and bead.target]
    number_of = {i: number for number, bead in enumerate(paired) for i in bead.units(side)}
    for index, segment in enumerate(document.segments):
        spans[segment.block].append(Span(segment.start, segment.end, sentence=number_of.get(index)))
    for each in document.mentions:
        if not _is_marked(bitext, side, each):
            continue
        names = " | ".join(plain(name.text) for name in each.concept.names(other))
        spans[each.block].append(Span(each.start, each.end, "term", f"{other}: {names}" if names else ""))
    for block, fact in _facts_in(bitext, side, tuple(blocks)):
        spans[block].append(Span(fact.start, fact.end, "fact"))
    return spans


def _is_marked(bitext: Bitext, side: Side, mention: Mention) -> bool:
    """Whether a name is one of the termbase here: another name of a concept, "border" for the state border, is so only
    where the other side names the concept, too."""
    if mention.designation.status != "admitted":
        return True
    beside = bitext.bead_of_block[side, mention.block].units(other_side(side))
    there = bitext.document(other_side(side)).mentions_of_block
    return any(each.concept == mention.concept for block in beside for each in there.get(block, ()))


def _cell(bitext: Bitext, side: Side, index: int, spans: Sequence[Span], findings: Sequence[Finding]) -> Cell:
    document = bitext.document(side)
    block = document.blocks[index]
    found = [
        _finding_span(block, document, each)
        for each in findings
        if each.side == side and _block_at(document, each) == index
    ]
    return Cell(index + 1, block.kind.value, block.level, runs(block.text, [*spans, *found]))


def _finding_span(block: Block, document: Document, finding: Finding) -> Span:
    """The finding's place in the block, found again through the block's anchors."""
    place = finding.place
    assert place is not None  # only findings with a place reach a cell
    start = _to_text(block, _offset(document, place.line, place.column))
    end = _to_text(block, _offset(document, place.end_line, place.end_column))
    return Span(start, max(end, start + 1), f"found {finding.level.label}", finding.message)


def _to_text(block: Block, offset: int) -> int:
    in_text, in_content = max(
        (anchor for anchor in block.anchors if anchor[1] <= offset), default=block.anchors[0]
    )
    return max(0, min(len(block.text), in_text + offset - in_content))
