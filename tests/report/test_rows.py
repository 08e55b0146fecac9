"""What stands in the cells of a report."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.checks.bitexts import bitext_of
from transflow.formats.documents.markdown import read
from transflow.model import Bead, Bitext, Block, Document, Finding, Level
from transflow.report.rows import Cell, rows_of, spot_of


def terms(cell: Cell) -> list[str]:
    return [run.text for run in cell.runs if "term" in run.css.split()]


def test_another_name_of_a_concept_is_marked_where_both_sides_name_it() -> None:
    (row,) = rows_of(bitext_of("Robežas žogu jau redz no ceļa.", "The fence can be seen from the road."), [])
    assert [terms(cell) for cell in (*row.source, *row.target)] == [["Robežas žogu"], ["fence"]]
    (row,) = rows_of(bitext_of("Jauns žogs apņem dārzu.", "A new fence surrounds the garden."), [])
    assert not any(terms(cell) for cell in (*row.source, *row.target))


def test_the_preferred_name_is_marked_on_one_side_alone() -> None:
    bitext = bitext_of("Viņi strādā naktī.", "The State Border Guard works at night.")
    (row,) = rows_of(bitext, [])
    assert terms(row.target[0]) == ["State Border Guard"]


LONG = 4000


def a_long_text(tag: str) -> Document:
    paragraphs = "\n\n".join(f"{at}. rinda." for at in range(LONG))
    return read(paragraphs.encode(), f"{tag}.md", tag)


@pytest.mark.slow
def test_each_paragraph_of_a_long_text_has_its_own_finding() -> None:
    beads = tuple(Bead((at,), (at,), 1.0) for at in range(LONG))
    bitext = Bitext(a_long_text("lv"), a_long_text("en"), beads)
    findings = [
        Finding(
            check="number-value",
            level=Level.ERROR,
            message=str(at),
            file="en.md",
            place=bitext.target.place(at, 0, 1),
            side="target",
            release="",
            language="en",
            source_text="",
            target_text="",
            related=None,
            suggestion=None,
            fingerprint=str(at),
        )
        for at in range(LONG)
    ]
    assert [[each.message for each in row.findings] for row in rows_of(bitext, findings)] == [
        [str(at)] for at in range(LONG)
    ]
    last = spot_of(bitext, findings[-1])
    assert last
    assert last.block == LONG - 1


@given(st.lists(st.tuples(st.integers(0, 12), st.integers(0, 6)), max_size=8), st.integers(0, 20))
def test_of_blocks_that_overlap_the_last_is_found(stretches: list[tuple[int, int]], offset: int) -> None:
    blocks = tuple(Block("a", start=start, end=start + length) for start, length in stretches)
    holding = [at for at, block in enumerate(blocks) if block.start <= offset <= block.end]
    assert Document("a.md", "lv", "", blocks).block_at(offset) == (holding[-1] if holding else None)
