"""Every nasty file, given to the parser it is meant for: a result, or one sentence."""

from __future__ import annotations

import pytest

from fuzz.nasty import nasty
from fuzz.targets import TARGETS, survives

LONG = ("html", "markdown")  # their nasty files take several seconds


@pytest.mark.parametrize(
    "name", [pytest.param(each, marks=pytest.mark.slow) if each in LONG else each for each in TARGETS]
)
def test_a_result_or_a_sentence(name: str) -> None:
    for data in nasty(name):
        survives(name, data)
