"""What the places of an archive tell."""

from __future__ import annotations

from pathlib import Path

import pytest

from transflow.services.archive.inputs import languages_by_name

USUAL = ("lv", "en")


@pytest.mark.parametrize(
    ("source", "target", "tags"),
    [
        (".", "../lv", ("en", "lv")),
        ("../en/", "../LV", ("en", "lv")),
        ("memory://old/en/", "memory://old/lv", ("en", "lv")),
        ("../old", "../older", USUAL),
    ],
)
def test_the_languages_that_two_folders_are_called_by(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, source: str, target: str, tags: tuple[str, str]
) -> None:
    (tmp_path / "en").mkdir()
    monkeypatch.chdir(tmp_path / "en")
    assert languages_by_name(source, target, (None, None), USUAL) == tags
