"""Names of which a letter is wrong in the given name are found beside the right ones."""

from __future__ import annotations

import pytest

from transflow.terms.names.found import find_names
from transflow.terms.names.respelt import with_respelt

RESPELT = [
    ("Runāja Jānis Dombrava.", "Jāis Dombrava spoke.", "Jāis Dombrava"),
    ("Pateicās Elīnai Priedītei.", "Thanks went to Elīa Priedīte.", "Elīa Priedīte"),
    ("Atzina Edgars Strautmanis.", "The officer Edars Strautmanis admitted it.", "Edars Strautmanis"),
    (
        "Godināja Pēteri Balodi un Veltu Balodi.",
        "Pteris Balodis and Velta Balode were honoured.",
        "Pteris Balodis",
    ),
]
OTHERS = [
    ("Runāja Jānis Dombrava.", "Party Dombrava said so."),
    ("Runāja Jānis Dombrava.", "Jānis Dombrava spoke in Jāis Dombravas."),
    ("Runāja Jānis Dombrava.", "Jāis Dambrava spoke."),
    ("Atklāja Kārļa Ulmaņa ielu.", "Kārļa Ulmaņa iela was opened."),
]


def found(latvian: str, english: str) -> list[str]:
    names = with_respelt(find_names(latvian, "lv"), english, find_names(english, "en"))
    return [each.text for each in names]


@pytest.mark.parametrize(("latvian", "english", "name"), RESPELT)
def test_a_slip_in_the_given_name_is_found(latvian: str, english: str, name: str) -> None:
    assert name in found(latvian, english)
    assert name not in [each.text for each in find_names(english, "en")]


@pytest.mark.parametrize(("latvian", "english"), OTHERS)
def test_what_is_no_slip_is_no_name(latvian: str, english: str) -> None:
    assert found(latvian, english) == [each.text for each in find_names(english, "en")]
