"""Text that was moved far, and text that stands alone on both sides without belonging together."""

from tests.align.lines import align_lines
from transflow.model import Bead

TOWNS = [("Rīgā", "Riga"), ("Ventspilī", "Ventspils"), ("Jelgavā", "Jelgava"), ("Rēzeknē", "Rēzekne")]
MOVED = (
    "Prezidents Edgars Kalniņš apmeklēs Igaunijas parlamentu un universitāti, kur tiksies ar profesoriem.",
    "President Edgars Kalniņš will visit the Estonian parliament and the university to meet the professors.",
)
CONTACT = ("Sabiedrisko attiecību nodaļa, tālr. 67000000", "Public Relations Unit, phone 67000000")


def budgets(count: int) -> tuple[list[str], list[str]]:
    """Lines that correspond, each with a figure and a town of its own."""
    towns = [TOWNS[number % len(TOWNS)] for number in range(count)]
    return (
        [f"Skolai {town} piešķirs {1317 + 39 * number} eiro." for number, (town, _) in enumerate(towns)],
        [
            f"The school in {town} will receive {1317 + 39 * number} euros."
            for number, (_, town) in enumerate(towns)
        ],
    )


def pairs(beads: tuple[Bead, ...]) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    return {(bead.source, bead.target) for bead in beads}


def test_a_paragraph_moved_far_is_found() -> None:
    source, target = budgets(60)
    source.insert(8, MOVED[0])
    target.insert(50, MOVED[1])
    beads = align_lines(source, target, "lv", "en")
    assert [bead for bead in beads if bead.is_moved and bead.source == (8,) and bead.target == (50,)]


def test_a_paragraph_moved_from_one_end_of_a_long_text_to_the_other_is_found() -> None:
    source, target = budgets(300)
    source.insert(8, MOVED[0])
    target.insert(290, MOVED[1])
    beads = align_lines(source, target, "lv", "en")
    assert [bead for bead in beads if bead.is_moved and bead.source == (8,) and bead.target == (290,)]


def test_a_contact_line_of_one_release_does_not_answer_that_of_another() -> None:
    source, target = budgets(60)
    for place in (48, 36):
        source.insert(place, CONTACT[0])
    target.insert(12, CONTACT[1])
    assert ((), (12,)) in pairs(align_lines(source, target, "lv", "en"))


def test_a_contact_line_moved_nearby_answers_itself() -> None:
    source, target = budgets(9)
    source.insert(3, CONTACT[0])
    target.insert(8, CONTACT[1])
    assert ((3,), (8,)) in pairs(align_lines(source, target, "lv", "en"))


def test_a_line_of_few_words_goes_with_the_section_it_heads() -> None:
    source, target = budgets(12)
    section = [
        ("Kas mainās?", "What will be different"),
        ("Robežsardze saņems deviņus transportlīdzekļus.", "The Border Guard will receive nine vehicles."),
        ("Ugunsdzēsēji Daugavpilī gaida jaunu depo.", "Firefighters in Daugavpils expect a new depot."),
        ("Tas ir viss.", "Nothing more."),
    ]
    source[2:2] = [lv for lv, _ in section]
    target[9:9] = [en for _, en in section]
    found = pairs(align_lines(source, target, "lv", "en"))
    assert {((2 + at,), (9 + at,)) for at in range(4)} <= found
