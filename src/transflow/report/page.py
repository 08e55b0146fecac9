"""Pages for editors, one self-contained HTML file each: a release side by side, an alignment, the index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from transflow.languages import language
from transflow.model import Bead, Bitext, Block, Finding, Level, Side, UnitLevel
from transflow.report import plural
from transflow.report.runs import Run, Span, runs

if TYPE_CHECKING:
    from jinja2 import Environment

TEMPLATES = Path(__file__).parent / "templates"
SURE, UNSURE = 0.85, 0.5


@dataclass(frozen=True, slots=True)
class Cell:
    """A block as it is shown."""

    number: int
    kind: str
    level: int
    runs: list[Run]


@dataclass(frozen=True, slots=True)
class Row:
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


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A line of the index: the page's file name, the bitext and what was found in it."""

    file: str
    bitext: Bitext
    findings: Sequence[Finding]

    @property
    def title(self) -> str:
        return title_of(self.bitext)

    @property
    def counts(self) -> dict[str, int]:
        return counts_of(self.findings)

    @property
    def paired(self) -> int:
        """Percent of source blocks that have a counterpart."""
        blocks = len(self.bitext.source.blocks)
        return (
            round(100 * sum(len(b.source) for b in self.bitext.beads if b.target) / blocks) if blocks else 0
        )

    @property
    def least_sure(self) -> float | None:
        """The lowest confidence of a bead with two sides."""
        return min(
            (bead.confidence for bead in self.bitext.beads if bead.source and bead.target), default=None
        )


def release_page(bitext: Bitext, findings: Sequence[Finding]) -> str:
    """The page of one release: both texts side by side, with the findings at their places."""
    shown = sorted(findings, key=lambda each: -each.level)
    return _rendered(
        "release.html.j2",
        title=title_of(bitext),
        bitext=bitext,
        rows=_rows(bitext, findings),
        loose=[each for each in shown if _row_key(bitext, each) is None],
        counts=counts_of(findings),
        checks=Counter(each.check for each in shown).most_common(),
    )


def alignment_page(bitext: Bitext, level: UnitLevel) -> str:
    """The page of an alignment alone, paragraph by paragraph or sentence by sentence."""
    rows = _rows(bitext, ()) if level == "paragraph" else _sentence_rows(bitext)
    return _rendered(
        "release.html.j2",
        title=title_of(bitext),
        bitext=bitext,
        rows=rows,
        loose=[],
        counts=counts_of(()),
        checks=[],
    )


def index_page(rows: Sequence[IndexRow]) -> str:
    """The index of all releases, worst first."""
    weight = lambda row: [-row.counts[level.label] for level in reversed(Level)]  # noqa: E731
    total = counts_of([finding for row in rows for finding in row.findings])
    return _rendered("index.html.j2", rows=sorted(rows, key=weight), total=total)


def title_of(bitext: Bitext) -> str:
    """The title of the release as its target, or else its source, gives it."""
    for document in (bitext.target, bitext.source):
        for block in document.blocks:
            if block.kind == "heading" or block.key == "title":
                return block.text
    return bitext.release or bitext.source.path


def counts_of(findings: Sequence[Finding]) -> dict[str, int]:
    """How many findings of each level count."""
    counts = Counter(each.level.label for each in findings if each.waived is None)
    return {level.label: counts[level.label] for level in reversed(Level)}


def _rows(bitext: Bitext, findings: Sequence[Finding]) -> list[Row]:
    at: dict[Bead, list[Finding]] = {}
    for finding in findings:
        bead = _row_key(bitext, finding)
        if bead is not None:
            at.setdefault(bead, []).append(finding)
    sentence_of = _sentence_numbers(bitext)
    return [
        Row(
            bead,
            [_cell(bitext, "source", block, at.get(bead, []), sentence_of) for block in bead.source],
            [_cell(bitext, "target", block, at.get(bead, []), sentence_of) for block in bead.target],
            at.get(bead, []),
        )
        for bead in bitext.beads
    ]


def _sentence_rows(bitext: Bitext) -> list[Row]:
    return [
        Row(bead, _plain(bead.source, source), _plain(bead.target, target), [])
        for bead, source, target in bitext.rows("sentence")
    ]


def _plain(numbers: tuple[int, ...], texts: tuple[str, ...]) -> list[Cell]:
    return [Cell(n + 1, "paragraph", 0, runs(text, ())) for n, text in zip(numbers, texts, strict=True)]


def _row_key(bitext: Bitext, finding: Finding) -> Bead | None:
    block = _block_at(bitext, finding)
    return None if block is None else bitext.bead_of_block.get((finding.side, block))


def _block_at(bitext: Bitext, finding: Finding) -> int | None:
    document = bitext.document(finding.side)
    if finding.place is None or finding.file != document.path:
        return None
    offset = _offset(document.line_starts, finding)
    holding = [
        i for i, block in enumerate(document.blocks) if block.start <= offset <= max(block.end, block.start)
    ]
    return holding[-1] if holding else None


def _offset(line_starts: tuple[int, ...], finding: Finding) -> int:
    return line_starts[finding.place.line - 1] + finding.place.column - 1 if finding.place else 0


def _sentence_numbers(bitext: Bitext) -> dict[tuple[Side, int], int]:
    numbers: dict[tuple[Side, int], int] = {}
    for number, bead in enumerate(bitext.sentences):
        if bead.source and bead.target:
            numbers.update({("source", i): number for i in bead.source})
            numbers.update({("target", i): number for i in bead.target})
    return numbers


def _cell(
    bitext: Bitext,
    side: Side,
    index: int,
    findings: Sequence[Finding],
    sentence_of: dict[tuple[Side, int], int],
) -> Cell:
    document = bitext.document(side)
    block = document.blocks[index]
    spans = [
        Span(each.start, each.end, sentence=sentence_of.get((side, number)))
        for number, each in enumerate(document.segments)
        if each.block == index
    ]
    spans += _term_spans(bitext, side, index)
    spans += [Span(fact.start, fact.end, "fact") for fact in language(document.language).facts(block.text)]
    spans += [
        _finding_span(block, document.line_starts, each)
        for each in findings
        if each.side == side and _block_at(bitext, each) == index
    ]
    return Cell(index + 1, block.kind.value, block.level, runs(block.text, spans))


def _term_spans(bitext: Bitext, side: Side, index: int) -> list[Span]:
    document = bitext.document(side)
    other = bitext.target.language if side == "source" else bitext.source.language
    spans = []
    for mention in document.mentions:
        if mention.block == index:
            names = " | ".join(
                name.text.replace("*", "").replace("=", "") for name in mention.concept.names(other)
            )
            spans.append(Span(mention.start, mention.end, "term", f"{other}: {names}" if names else ""))
    return spans


def _finding_span(block: Block, line_starts: tuple[int, ...], finding: Finding) -> Span:
    """The finding's place in the block, found again through the block's anchors."""
    assert finding.place is not None  # only findings with a place reach a cell
    start = _to_text(block, _offset(line_starts, finding))
    end = _to_text(block, line_starts[finding.place.end_line - 1] + finding.place.end_column - 1)
    return Span(start, max(end, start + 1), f"found {finding.level.label}", finding.message)


def _to_text(block: Block, offset: int) -> int:
    in_text, in_content = max(
        (anchor for anchor in block.anchors if anchor[1] <= offset), default=block.anchors[0]
    )
    return max(0, min(len(block.text), in_text + offset - in_content))


def _rendered(template: str, **values: Any) -> str:
    return _environment().get_template(template).render(plural=plural, **values)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    return Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
