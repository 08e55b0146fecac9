"""Which of some sentences a translation leaves out, and where it has no room for all of them."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks
from transflow.checks._missing.left_out import is_cut, left_out

TAGS = ("lv", "en")
MUSEUM = "Ministre svinīgi atklāja jauno pilsētas muzeju pie upes."
FIRE = "Ugunsgrēkā slimnīcā cieta divi glābēji un viens pacients."
MUSEUM_EN = "The Minister ceremonially opened the new city museum by the river."
FIRE_EN = "Two rescuers and one patient were hurt in the fire at the hospital."


@pytest.mark.parametrize(
    ("sentences", "target", "expected"),
    [
        ([MUSEUM, FIRE], MUSEUM_EN, (1, True)),
        ([MUSEUM, FIRE], FIRE_EN, (0, True)),
        ([MUSEUM, FIRE], f"{MUSEUM_EN} {FIRE_EN}", (None, True)),
        ([FIRE], "Nothing of it.", (None, False)),
        ([MUSEUM, "Cietušo nav."], MUSEUM_EN, (None, True)),
    ],
)
def test_a_sentence_is_left_out_whose_words_are_not_there(
    sentences: list[str], target: str, expected: tuple[int | None, bool]
) -> None:
    assert left_out(sentences, target, TAGS, None) == expected


@pytest.mark.parametrize(
    ("sentences", "target", "expected"),
    [
        ([MUSEUM, FIRE], MUSEUM_EN, True),
        ([MUSEUM, FIRE], f"{MUSEUM_EN} {FIRE_EN}", False),
        (["Cietušo nav.", "Cēloņus noskaidro izmeklētāji no Rīgas."], "There are no casualties.", True),
        (["Cietušo nav.", "Cēloņus noskaidro."], "No casualties.", False),
    ],
)
def test_a_target_is_cut_that_has_no_room_for_its_sentences(
    sentences: list[str], target: str, *, expected: bool
) -> None:
    assert is_cut(sentences, target, 1.0, TAGS) == expected


EXPANSION = (
    "Within a year it wants to triple that number, mostly with data engineers and customer support staff who speak"
    " Danish or Finnish. The fee is 7 euros."
)
FAIR = (
    "Sestdien, 14. februārī, brīvdabas muzejā notiks Meteņi. Svētki ilgs no vienpadsmitiem līdz trijiem, un tajos"
    " gaidīs gan lielus, gan mazus."
)
FAIR_EN = (
    "Young and old are invited to the open-air museum on Saturday, 14 February, between 11 a.m. and 3 p.m."
)
TOLD = [
    ("Gada laikā šo skaitu cer trīskāršot. Maksa ir 7 eiro.", 1),
    (
        "Gada laikā šo skaitu cer trīskāršot, pieņemot inženierus un tos, kas runā dāniski vai somiski."
        " Maksa ir 7 eiro.",
        0,
    ),
]


@pytest.mark.parametrize(("latvian", "expected"), TOLD)
def test_other_words_with_the_same_facts_may_be_too_few(latvian: str, expected: int) -> None:
    given = bitext_of(EXPANSION, latvian, languages=("en", "lv"))
    assert len([*checks["missing-paragraph"].remarks(given)]) == expected


def test_hours_in_words_are_facts_of_a_sentence() -> None:
    assert not [*checks["missing-paragraph"].remarks(bitext_of(FAIR, FAIR_EN))]


def test_a_name_alone_is_not_lost_that_the_target_has_elsewhere() -> None:
    opened = "Sanāksmi Rīgā atklāja Jānis Bērziņš, kurš pārstāvēja NATO."
    opened_en = "The meeting in Riga was opened by Jānis Bērziņš, who represented NATO."
    lasts, lasts_en = "Tā ilgs divas dienas.", "It will last two days."
    assert not _lost(f"{opened}\n\n{lasts}\n\nJānis Bērziņš", f"{opened_en}\n\n{lasts_en}")
    assert _lost(f"{opened}\n\n{lasts}\n\nAnna Ozola", f"{opened_en}\n\n{lasts_en}")


def _lost(latvian: str, english: str) -> bool:
    return bool([*checks["missing-paragraph"].remarks(bitext_of(latvian, english))])
