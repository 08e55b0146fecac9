"""Beads of more units than the search joins."""

from __future__ import annotations

from tests.align.lines import align_lines

HEADLINE = ("Ministrija atver jaunu atbalsta programmu.", "The Ministry opens a new support programme.")
ITEMS = (
    ("jauni autobusi skolēnu pārvadāšanai;", "new buses for transporting pupils;"),
    ("remonts trijās slimnīcās;", "repairs at three hospitals;"),
    ("bibliotēku grāmatu krājumi;", "the book collections of libraries;"),
    ("lauku ceļu apgaismojums;", "the lighting of rural roads;"),
    ("ugunsdzēsēju depo būvniecība;", "the construction of a fire station;"),
    ("apmācības skolotājiem.", "training for teachers."),
)
END = ("Pieteikties var līdz 15. maijam.", "Applications are accepted until 15 May.")
LATVIAN = [HEADLINE[0], *(item for item, _ in ITEMS), END[0]]
ENGLISH = [HEADLINE[1], " ".join(item for _, item in ITEMS), END[1]]


def test_a_list_of_six_that_the_other_side_runs_into_one_paragraph_is_one_bead() -> None:
    found = [(bead.source, bead.target) for bead in align_lines(LATVIAN, ENGLISH, "lv", "en")]
    assert found == [((0,), (0,)), (tuple(range(1, 7)), (1,)), ((7,), (2,))]


def test_so_it_is_where_the_other_side_comes_first() -> None:
    found = [(bead.source, bead.target) for bead in align_lines(ENGLISH, LATVIAN, "en", "lv")]
    assert found == [((0,), (0,)), ((1,), tuple(range(1, 7))), ((2,), (7,))]


def test_what_the_paragraph_does_not_say_stays_alone() -> None:
    latvian = [*LATVIAN[:5], "Sekojiet mums sociālajos tīklos", *LATVIAN[7:]]
    english = [ENGLISH[0], " ".join(item for _, item in ITEMS[:4]), ENGLISH[2]]
    found = [(bead.source, bead.target) for bead in align_lines(latvian, english, "lv", "en")]
    assert found == [((0,), (0,)), ((1, 2, 3, 4), (1,)), ((5,), ()), ((6,), (2,))]
