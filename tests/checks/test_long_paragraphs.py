"""A paragraph that says one thing hundreds of times is judged as one that says it once."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.pipeline import judge

SAID = [
    ("Teica Jānis Bērziņš. ", "Jānis Bērziņš said so. "),
    ("Sēde būs 7. martā. ", "The sitting is on 7 March. "),
    ("Bērni 5–7 gadu vecumā. ", "Children aged 5–7. "),
    ("Skat. 12. panta trešo daļu. ", "See Section 12, Paragraph three. "),
    ("Vēstules sūtiet uz www.iem.example/a.b. ", "Send letters to www.iem.example/a.b. "),
]


@pytest.mark.parametrize(("source", "target"), SAID)
def test_what_is_right_once_is_right_hundreds_of_times(source: str, target: str) -> None:
    assert judge(bitext_of(source * 120, target * 120)) == ()


def test_a_word_that_is_said_again_and_again_is_one_finding() -> None:
    bitext = bitext_of("Plāns paredz jaunu vienību.", "The plan provides for for for for a new unit.")
    [found] = judge(bitext)
    assert (found.check, found.suggestion) == ("repeated-word", "for")
    assert found.place is not None
    assert (found.place.column, found.place.end_column) == (19, 34)


@pytest.mark.parametrize(
    ("check", "source", "target"),
    [
        ("abbrev-left", "VUGD dzēsa ugunsgrēku. ", "The VUGD put the fire out. "),
        ("limit", "Alga pieaugs no 5 līdz 9 eiro. ", "Pay will rise from EUR 9 to EUR 5. "),
        ("position-mismatch", "To uzsvēra valsts sekretārs. ", "The Parliamentary Secretary emphasised it. "),
        ("repeated-word", "Robežsargi strādā naktī. ", "The guards work at at night. "),
    ],
)
def test_what_is_wrong_again_and_again_is_found_each_time(check: str, source: str, target: str) -> None:
    found = judge(bitext_of(source * 30, target * 30))
    assert [each.check for each in found].count(check) == 30


def test_an_office_of_another_body_is_told_once_where_all_its_names_are_wrong() -> None:
    bitext = bitext_of(
        "Runāja Valsts policijas priekšnieks. " * 30, "The Chief of the Municipal Police spoke. " * 30
    )
    assert [each.check for each in judge(bitext) if each.level > 1] == ["position-mismatch"]
