"""Patterns of any of some words."""

from __future__ import annotations

import re

import pytest

from transflow.text.alternatives import any_of, begins_any_of

COMPANIES = re.compile(begins_any_of(("SIA", "VSIA", r"Ltd\.?"), behind_none_of=r"\w-"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("SIA „Rīta piens” un VSIA „Daile”", ["SIA", "VSIA"]),
        ("Harbour Ltd. and Baltic Foods Ltd", ["Ltd.", "Ltd"]),
        ("ASIA, Nordic-SIA", []),
    ],
)
def test_a_form_begins_behind_none_of_the_signs(text: str, found: list[str]) -> None:
    assert COMPANIES.findall(text) == found


def test_a_word_is_found_as_it_stands() -> None:
    assert re.findall(any_of(["A/S", "p.p."]), "A/S Enefit, p.p., pap.") == ["A/S", "p.p."]
