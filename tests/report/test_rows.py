"""What stands in the cells of a report."""

from __future__ import annotations

from tests.checks.bitexts import bitext_of
from transflow.report.rows import Cell, rows_of


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
