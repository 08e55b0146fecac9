"""Names of both sides of a bead, and who can be whom."""

from tests.checks.bitexts import bitext_of
from transflow.terms.names.paired import REACH, NameBead, name_beads

MANY = 3 * REACH


def bead_of(source: str, target: str) -> NameBead:
    (bead,) = name_beads(bitext_of(source, target))
    return bead


def test_a_name_may_stand_in_several_pairs() -> None:
    bead = bead_of("Anna Ozola un Anna Ozola runāja.", "Anna Ozola and Anna Ozola spoke.")
    assert len(bead.pairs) == 4


def test_the_names_of_a_long_list_are_compared_where_they_stand_near() -> None:
    bead = bead_of(", ".join(["Anna Ozola"] * MANY), ", ".join(["Anna Ozola"] * MANY))
    assert len(bead.answered["source"]) == len(bead.answered["target"]) == MANY
    assert len(bead.pairs) < 2 * REACH * MANY < MANY * MANY
