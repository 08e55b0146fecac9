"""Texts cannot speak to the terminal or the browser of who reads about them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

HOSTILE = "# Ziņa \x1b]0;virsraksts\x07 par \x9b plūdiem\n"


@pytest.mark.parametrize("form", ["table", "tsv", "html"])
def test_control_characters_are_not_passed_on(
    project: Callable[[dict[str, str]], Path], run: Run, form: str
) -> None:
    project({"lv.md": HOSTILE, "en.md": HOSTILE.replace("par", "of")})
    ran = run("align", "lv.md", "en.md", "--format", form)
    assert ran.code == 0
    assert "plūdiem" in ran.out
    assert not set("\x07\x1b\x9b") & set(ran.out)
