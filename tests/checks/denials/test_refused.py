"""Refusals that one version lacks, and those that it tells in other words."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import BOTH_WAYS, found

LOST = [
    ("Uzņēmuma vadība atteicās komentēt notikušo.", "The company's management commented on the incident."),
    ("Aizdomās turamais liecināja.", "The suspect refused to testify."),
    ("Pašvaldība atteicās maksāt soda naudu.", "The municipality paid the fine."),
    ("Uzņēmums līgumu parakstīja.", "The company refused to sign the contract."),
    ("Uzņēmums atteicās līgumu parakstīt.", "The company signed the contract."),
]
TOLD = [
    ("Uzņēmuma vadība atteicās komentēt notikušo.", "The company's management declined to comment."),
    ("Uzņēmuma vadība notikušo nekomentēja.", "The company's management refused to comment."),
    ("Viņš atteicās no piedāvājuma piedalīties.", "He turned down the offer to take part."),
    ("Viņa atteicās pamest pilsētu.", "She stayed in the city."),
    ("Viņš atsakās maksāt sodu.", "He is unwilling to pay the fine."),
    ("Vīrietis atteicās iziet pārbaudi.", "The man refused a test."),
    ("Kapteinis atteicās pildīt pavēli.", "The captain defied the order."),
]


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), LOST)
def test_a_lost_refusal_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "negation" in found(latvian, english, tags)


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), TOLD)
def test_a_refusal_in_other_words_is_left_alone(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "negation" not in found(latvian, english, tags)
