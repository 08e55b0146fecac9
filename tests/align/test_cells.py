"""Cells in the same place of two tables are paired, where the figures say that the tables are one."""

import pytest

from tests.checks.bitexts import bitext_of

TABLE = "| Mēnesis | Kravas | Kuģi |\n|---|---|---|\n| Jūlijs | 541 | 132 |\n| Augusts | 603 | 140 |\n"
TABLE_EN = "| Month | Cargo | Ships |\n|---|---|---|\n| July | 541 | 132 |\n| August | 603 | 140 |\n"


def exchanged(text: str, one: str, other: str) -> str:
    return text.replace(one, "\0").replace(other, one).replace("\0", other)


@pytest.mark.parametrize(
    "target",
    [
        TABLE_EN,
        exchanged(TABLE_EN, "541", "603"),
        exchanged(TABLE_EN, "132", "140"),
        TABLE_EN.replace("603", "306"),
    ],
)
def test_cells_stay_in_their_places(target: str) -> None:
    beads = bitext_of(f"Teksts.\n\n{TABLE}", f"Text.\n\n{target}").beads
    assert [(bead.source, bead.target) for bead in beads] == [((at,), (at,)) for at in range(10)]


@pytest.mark.parametrize(
    "target",
    [
        "| Month | July | August |\n|---|---|---|\n| Cargo | 541 | 603 |\n| Ships | 132 | 140 |\n",
        "| Month | Cargo | Ships |\n|---|---|---|\n| August | 603 | 140 |\n| July | 541 | 132 |\n",
        "| Month | Ships | Cargo |\n|---|---|---|\n| July | 132 | 541 |\n| August | 140 | 603 |\n",
    ],
)
def test_a_table_that_was_turned_is_paired_by_its_figures(target: str) -> None:
    bitext = bitext_of(TABLE, target)
    texts = [
        [bitext.passage(side, getattr(bead, side)).text for side in ("source", "target")]
        for bead in bitext.beads
    ]
    assert all(one == other for one, other in texts if one.isdigit())
