"""One term under two names in one text."""

import pytest

from tests.checks.bitexts import bitext_of
from transflow.checks import checks

APART = [
    (
        "Pagaidu aizsardzība beidzas martā.\n\nPar pagaidu aizsardzību informē pārvalde.",
        "Temporary protection ends in March.\n\nThe Office informs about interim protection.",
    ),
    (
        "Par pagaidu aizsardzību informē pārvalde.\n\nPagaidu aizsardzība beidzas martā.",
        "The Office informs about provisional protection.\n\nTemporary protection ends in March.",
    ),
]
TOGETHER = [
    (
        "Pagaidu aizsardzība beidzas martā.\n\nPagaidu aizsardzību var pagarināt.",
        "Temporary protection ends in March.\n\nTemporary protection can be extended.",
    ),
    (
        "Pagaidu aizsardzība beidzas martā.\n\nPagaidu aizsardzību var pagarināt.",
        "Temporary protection ends in March.\n\nIt can be extended.",
    ),
    (
        "Sabiedriskā apspriešana sākas maijā.\n\nSabiedriskā apspriešana beidzas jūnijā.",
        "The public consultation begins in May.\n\nThe public discussion ends in June.",
    ),
]


def found(latvian: str, english: str) -> int:
    return len([*checks["glossary-inconsistent"].remarks(bitext_of(latvian, english))])


@pytest.mark.parametrize(("latvian", "english"), APART)
def test_another_rendering_is_found_once(latvian: str, english: str) -> None:
    assert found(latvian, english) == 1


@pytest.mark.parametrize(("latvian", "english"), TOGETHER)
def test_approved_names_and_pronouns_are_left_alone(latvian: str, english: str) -> None:
    assert found(latvian, english) == 0
