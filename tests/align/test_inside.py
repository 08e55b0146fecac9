"""Sentences stay inside the beads of their blocks."""

from transflow.align.inside import aligned_inside
from transflow.align.words.evidence import Evidence, evidence
from transflow.align.words.vocabulary import units

SOURCE = (
    "Ministrs tikās ar Igaunijas kolēģi Tallinā.",
    "Policija aizturēja divus cilvēkus.",
    "Budžets ir 3 000 eiro.",
    "Sēdē piedalījās 14 valstu pārstāvji.",
)
TARGET = (
    "The minister met his Estonian colleague in Tallinn.",
    "The budget is 3,000 euros.",
    "The police detained two people.",
    "Representatives of 14 countries took part in the meeting.",
)


def known() -> Evidence:
    return evidence(units(SOURCE, "lv"), units(TARGET, "en"))


def test_a_sentence_that_answers_one_of_another_block_stays_in_its_own() -> None:
    beads = aligned_inside(known(), [((0, 1), (0, 1)), ((2, 3), (2, 3))])
    assert all(
        {*bead.source, *bead.target} <= {0, 1} or {*bead.source, *bead.target} <= {2, 3} for bead in beads
    )
    assert {((0,), (0,)), ((3,), (3,))} <= {(bead.source, bead.target) for bead in beads}


def test_blocks_that_changed_places_are_aligned_inside_all_the_same() -> None:
    beads = aligned_inside(known(), [((2, 3), (1, 3)), ((0, 1), (0, 2))])
    assert sorted((bead.source, bead.target) for bead in beads) == [
        ((0,), (0,)),
        ((1,), (2,)),
        ((2,), (1,)),
        ((3,), (3,)),
    ]
