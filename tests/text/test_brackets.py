"""Brackets, paired."""

import pytest

from transflow.text.brackets import lone_brackets

BRACKETS = [
    ("a) pirmais; b) otrais", []),
    ("(1) first, (a) second", []),
    ("(9. panta 1. punkta c) apakšpunkts)", []),
    ("a)–d) apakšpunkts", []),
    ("(sk. 56. lpp. 1)", []),
    ("[Regula (OV L 5, 1. lpp. 1) un citas]", []),
    ("Viņa (otrā no kreisās runāja.", [5]),
    ("Viņa otrā no kreisās) runāja.", [20]),
    ("Skatīt [pielikumu zemāk.", [7]),
    ("Regula EK) Nr. 5 ir spēkā.", [9]),
    ("Lieta C-683/18) ir izskatīta.", [14]),
    ("Biedrība „Upe”) strādā.", [14]),
    ("Tiekamies rīt :))", []),
]


@pytest.mark.parametrize(("text", "lone"), BRACKETS)
def test_brackets_without_a_partner_are_found(text: str, lone: list[int]) -> None:
    assert list(lone_brackets(text)) == lone
