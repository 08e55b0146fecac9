"""What `contrary` finds and leaves alone, by what the sentences are about."""

from __future__ import annotations

import pytest

from tests.checks.bitexts import found
from tests.checks.contraries import (
    at_law,
    in_care,
    in_dispute,
    in_field,
    in_life,
    in_office,
    in_space,
    in_time,
    of_economy,
    of_journeys,
    of_state,
)

FIELDS = (
    at_law,
    in_care,
    in_dispute,
    in_field,
    in_life,
    in_office,
    in_space,
    in_time,
    of_economy,
    of_journeys,
    of_state,
)
BOTH_WAYS = pytest.mark.parametrize("tags", [("lv", "en"), ("en", "lv")])


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), [pair for field in FIELDS for pair in field.FOUND])
def test_a_contrary_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "contrary" in found(latvian, english, tags)


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), [pair for field in FIELDS for pair in field.LEFT_ALONE])
def test_what_is_said_otherwise_is_left_alone(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert found(latvian, english, tags).isdisjoint({"contrary", "person-name"})
