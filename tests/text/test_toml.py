"""TOML that wishes us ill."""

from __future__ import annotations

import pytest

from transflow.errors import TransflowError
from transflow.text.toml import read_toml


@pytest.mark.parametrize("part", ["a.", "'a' . ", '"a b".', "ā."])
def test_a_key_of_very_many_parts_is_refused_at_once(part: str) -> None:
    with pytest.raises(TransflowError, match="tables are nested too deeply"):
        read_toml(f"{part * 100_000}a = 1\n")


def test_keys_and_texts_with_many_dots_are_read() -> None:
    table = read_toml(f'{"a." * 60}b = 1\nlead = "{"Plkst. 10.00. " * 20}{"." * 300}"\n')
    assert [*table] == ["a", "lead"]
