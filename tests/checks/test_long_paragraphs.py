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


def test_an_abbreviation_that_is_left_again_and_again_is_found_each_time() -> None:
    found = judge(bitext_of("VUGD dzēsa ugunsgrēku. " * 30, "The VUGD put the fire out. " * 30))
    assert [each.check for each in found].count("abbrev-left") == 30
