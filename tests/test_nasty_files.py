"""Every nasty file, given to the parser it is meant for: a result, or one sentence."""

from __future__ import annotations

import pytest

from fuzz.nasty import nasty
from fuzz.targets import TARGETS, survives


@pytest.mark.parametrize("name", TARGETS)
def test_a_result_or_a_sentence(name: str) -> None:
    for data in nasty(name):
        survives(name, data)
