"""The page of a step takes any text."""

from __future__ import annotations

from pathlib import Path

import pytest

from transflow.cli.step_page import append_summary
from transflow.model import Tally
from transflow.report import Outcome


def test_half_a_character_stops_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    tally = Tally()
    tally.problems.append("releases/\udcff/lv.md: the file is empty.")
    append_summary(Outcome((), tally, 2))
    assert "- releases/?/lv.md: the file is empty." in page.read_text("utf-8")
