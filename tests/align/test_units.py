"""Aligning lists of texts."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.align.lines import align_lines
from transflow.align.form.pins import Pin
from transflow.errors import ConfigurationError
from transflow.model import Bead

LATVIAN = [
    "Ministrs tikās ar Igaunijas kolēģi Tallinā.",
    "Budžets ir 3 000 eiro.",
    "Valsts robežsardze turpina darbu uz robežas.",
    "Sēdē piedalījās 14 valstu pārstāvji.",
    "Policija aizturēja divus cilvēkus.",
]
ENGLISH = [
    "The minister met his Estonian colleague in Tallinn.",
    "The budget is 3,000 euros.",
    "The State Border Guard continues its work on the border.",
    "Representatives of 14 countries took part in the meeting.",
    "The police detained two people.",
]
TEXTS = st.lists(st.sampled_from([*LATVIAN, *ENGLISH, "", "…", "12", "\u200b"]), max_size=9)


def shapes(beads: tuple[Bead, ...]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(bead.source, bead.target) for bead in beads]


def test_lines_that_correspond() -> None:
    beads = align_lines(LATVIAN, ENGLISH, "lv", "en")
    assert shapes(beads) == [((n,), (n,)) for n in range(5)]
    assert all(bead.confidence > 0.7 and not bead.is_moved for bead in beads)


def test_the_other_direction() -> None:
    assert shapes(align_lines(ENGLISH, LATVIAN, "en", "lv")) == [((n,), (n,)) for n in range(5)]


def test_a_region_changes_nothing() -> None:
    assert align_lines(LATVIAN, ENGLISH, "lv-LV", "en-GB") == align_lines(LATVIAN, ENGLISH, "lv", "en")


def test_a_line_left_out() -> None:
    beads = align_lines(LATVIAN, [*ENGLISH[:2], *ENGLISH[3:]], "lv", "en")
    assert shapes(beads) == [((0,), (0,)), ((1,), (1,)), ((2,), ()), ((3,), (2,)), ((4,), (3,))]


def test_a_line_broken_in_mid_sentence() -> None:
    broken = [*ENGLISH[:2], "The State Border Guard continues", "its work on the border.", *ENGLISH[3:]]
    assert ((2,), (2, 3)) in shapes(align_lines(LATVIAN, broken, "lv", "en"))


def test_exchanged_lines_are_moved_and_the_fewest_are() -> None:
    beads = align_lines(LATVIAN, [ENGLISH[0], *ENGLISH[2:4], ENGLISH[1], ENGLISH[4]], "lv", "en")
    assert shapes(beads) == [((0,), (0,)), ((1,), (3,)), ((2,), (1,)), ((3,), (2,)), ((4,), (4,))]
    assert [bead.source for bead in beads if bead.is_moved] == [(1,)]


def test_pins_are_honoured_and_the_rest_is_aligned_around_them() -> None:
    beads = align_lines(LATVIAN, ENGLISH, "lv", "en", [Pin((1, 3), (0,))])
    assert Bead((1, 3), (0,), 1.0, is_pinned=True) in [
        Bead(bead.source, bead.target, bead.confidence, is_pinned=bead.is_pinned) for bead in beads
    ]
    assert ((4,), (4,)) in shapes(beads)


@pytest.mark.parametrize(
    ("pins", "message"),
    [
        ([Pin((9,), (0,))], "A pin names source unit 9, but there are 5, counted from 0."),
        ([Pin((0,), (1,)), Pin((1,), (1,))], "Two pins claim target unit 1; take one of them out."),
    ],
)
def test_pins_that_cannot_be(pins: list[Pin], message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        align_lines(LATVIAN, ENGLISH, "lv", "en", pins)


@settings(max_examples=40, deadline=None)
@given(TEXTS, TEXTS, st.sampled_from(["lv", "de"]))
def test_every_unit_is_in_one_bead_in_order(source: list[str], target: list[str], language: str) -> None:
    beads = align_lines(source, target, language, "en")
    assert sorted(unit for bead in beads for unit in bead.source) == list(range(len(source)))
    assert sorted(unit for bead in beads for unit in bead.target) == list(range(len(target)))
    firsts = [bead.source for bead in beads if bead.source]
    assert firsts == sorted(firsts)
    assert all(0 <= bead.confidence <= 1 for bead in beads)
    assert beads == align_lines(source, target, language, "en")


def test_what_was_moved_over_pins_is_found() -> None:
    towns = (
        ("Rīgā", "Riga"),
        ("Liepājā", "Liepāja"),
        ("Jelgavā", "Jelgava"),
        ("Ogrē", "Ogre"),
        ("Cēsīs", "Cēsis"),
    )
    moved = "Robežsargi naktī aizturēja 312 cilvēkus.", "Border guards detained 312 people at night."
    source = [moved[0], *(f"Skola {town} ir slēgta." for town, _ in towns)]
    target = [*(f"The school in {town} is closed." for _, town in towns), moved[1]]
    beads = align_lines(source, target, "lv", "en", [Pin((at + 1,), (at,)) for at in range(5)])
    assert [(bead.source, bead.target) for bead in beads if bead.is_moved] == [((0,), (5,))]


def test_labels_in_lower_case_are_no_torn_sentence() -> None:
    latvian = ["nosaukums", "satura veids", "kods", "tiesība", "kopa", "lietotājvārds", "parole"]
    english = ["name", "content type", "code", "permission", "group", "username", "password"]
    assert shapes(align_lines(latvian, english, "lv", "en")) == [((at,), (at,)) for at in range(7)]


def test_a_sentence_that_one_side_breaks_is_one() -> None:
    latvian = ["Valdība šodien apstiprināja", "jauno budžetu nākamajam gadam.", "To iesniegs Saeimā."]
    english = [
        "The Government today approved the new budget for next year.",
        "It will be submitted to the Saeima.",
    ]
    assert shapes(align_lines(latvian, english, "lv", "en")) == [((0, 1), (0,)), ((2,), (1,))]


def test_what_was_left_out_answers_what_was_left_out() -> None:
    latvian = [
        "[..] Dalībvalstis nodrošina piekļuvi izglītībai.",
        "[..]",
        "Dalībvalstis ziņo Komisijai reizi gadā. [..]",
    ]
    english = [
        "…",
        "Member States shall ensure access to education.",
        "…",
        "Member States shall report to the Commission once a year. …",
    ]
    assert shapes(align_lines(latvian, english, "lv", "en")) == [((0,), (0, 1)), ((1,), (2,)), ((2,), (3,))]


def test_a_paragraph_whose_number_the_other_side_lacks_stands_alone() -> None:
    latvian = [
        "20. Muitas dienests iebildumu noraidīja ar lēmumu, kurā norādīti pamati.",
        "21. Uzņēmums par šo lēmumu cēla prasību, norādot uz muitas deklarāciju.",
        "22. Muitas dienests iebilst, ka deklarācija ir pareiza.",
        "23. Tiesa uzdeva prejudiciālu jautājumu.",
    ]
    english = [
        "20. The customs office rejected the objection by a decision that stated the grounds.",
        "22. The customs office objects that the declaration is correct.",
        "23. The court referred a question for a preliminary ruling.",
    ]
    assert shapes(align_lines(latvian, english, "lv", "en")) == [
        ((0,), (0,)),
        ((1,), ()),
        ((2,), (1,)),
        ((3,), (2,)),
    ]
