"""What `contrary` finds and leaves alone, by what the sentences are about."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import pytest

from tests.checks import contraries
from tests.checks.bitexts import BOTH_WAYS, found

FIELDS = [import_module(f"{contraries.__name__}.{each.name}") for each in iter_modules(contraries.__path__)]


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), [pair for field in FIELDS for pair in field.FOUND])
def test_a_contrary_is_found(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert "contrary" in found(latvian, english, tags)


@BOTH_WAYS
@pytest.mark.parametrize(("latvian", "english"), [pair for field in FIELDS for pair in field.LEFT_ALONE])
def test_what_is_said_otherwise_is_left_alone(latvian: str, english: str, tags: tuple[str, str]) -> None:
    assert found(latvian, english, tags).isdisjoint({"contrary", "person-name"})
