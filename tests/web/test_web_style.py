"""Colours that no check of a page in a browser looks at."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import transflow

PACKAGE = Path(transflow.__file__).parent
SHEETS = ("web/static/app.css", "report/templates/report.css")


def luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4)]
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted(map(luminance, (one, other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("sheet", SHEETS)
def test_the_edge_of_a_field_can_be_seen(sheet: str) -> None:
    rules = (PACKAGE / sheet).read_text("utf-8")
    edges = re.findall(r"--edge: #(\w{6})", rules)
    papers = re.findall(r"--paper: #(\w{6})", rules)[: len(edges)]
    assert len(edges) == 2  # by day and by night
    assert min(map(contrast, edges, papers)) >= 3
    fields = [
        each for each in re.findall(r"[^{}]*\{[^{}]*\}", rules) if "select" in each and "border:" in each
    ]
    assert fields
    assert all("1px solid var(--edge)" in each for each in fields)
