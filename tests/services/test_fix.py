"""Certain corrections, and others who are at work on the same files."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from unicodedata import normalize

import pytest

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.io.own_folder import FOLDER, one_at_a_time
from transflow.services.checking.fix import fixes_of, write_fixes
from transflow.services.checking.with_texts import check_with_texts

LV = "# Robeža\n\nRobeža bija slēgta.\n\nNobraukti 1 250 000 kilometri.\n"
EN = "# Border\n\nThe border was closed.\n\nThey drove 1 250 000 kilometres.\n"
DAY = "2026-11-29"


@pytest.fixture
def settings(project: Callable[[dict[str, str]], Path]) -> Settings:
    root = project({"releases/robeza/lv.md": LV, "releases/robeza/en.md": EN})
    return Settings(root=root, shipped_glossaries=False)


@pytest.fixture
def file(settings: Settings) -> Path:
    return settings.root / "releases/robeza/en.md"


def test_a_text_that_was_edited_during_the_check_is_kept(settings: Settings, file: Path) -> None:
    checked = check_with_texts(settings, today=DAY)
    file.write_text(EN.replace("closed", "closed for two hours"), "utf-8")
    edited = file.read_bytes()
    with pytest.raises(TransflowError, match=r"en\.md was changed while it was being checked; run"):
        fixes_of(checked)
    assert file.read_bytes() == edited


def test_a_text_that_was_edited_behind_the_check_is_kept(settings: Settings, file: Path) -> None:
    fixes = fixes_of(check_with_texts(settings, today=DAY))
    file.write_text(EN.replace("closed", "closed for two hours"), "utf-8")
    edited = file.read_bytes()
    with pytest.raises(TransflowError, match="was changed while it was being checked"):
        write_fixes(fixes, settings.root)
    assert file.read_bytes() == edited


def test_corrections_wait_until_others_have_written(settings: Settings, file: Path) -> None:
    fixes = fixes_of(check_with_texts(settings, today=DAY))
    with one_at_a_time(settings.root):
        writer = threading.Thread(target=write_fixes, args=(fixes, settings.root))
        writer.start()
        writer.join(timeout=0.2)
        assert file.read_text("utf-8") == EN
    writer.join()
    assert "1,250,000 kilometres" in file.read_text("utf-8")


def test_a_folder_that_is_no_project_gets_none_of_ours(settings: Settings) -> None:
    assert write_fixes(fixes_of(check_with_texts(settings, today=DAY)), settings.root) == 1
    assert not (settings.root / FOLDER).exists()


def test_a_source_with_two_translations_is_corrected_once(project: Callable[[dict[str, str]], Path]) -> None:
    root = project(
        {
            "releases/robeza/lv.md": LV.replace("Robeža bija", "RobeÅ¾a bija"),
            "releases/robeza/en.md": EN,
            "releases/robeza/de.md": "# Grenze\n\nDie Grenze war geschlossen.\n",
        }
    )
    both = Settings(root=root, targets=("en", "de"), shipped_glossaries=False)
    assert [
        each.path
        for each in fixes_of(check_with_texts(both, today=DAY, paths=[root / "releases/robeza/lv.md"]))
    ] == [
        "releases/robeza/lv.md",
        "releases/robeza/en.md",
    ]
    assert write_fixes(fixes_of(check_with_texts(both, today=DAY)), root) == 2
    assert (root / "releases/robeza/lv.md").read_text("utf-8") == LV


def test_letters_apart_become_whole_and_other_corrections_go_in(
    project: Callable[[dict[str, str]], Path],
) -> None:
    target = (
        "# Robeža\n\nTā [bija](https://rs.example/a) slēgta.\n\nNobraukti 1,250,000 kilometri, un tā jābūt.\n"
    )
    root = project({"releases/robeza/en.md": EN, "releases/robeza/lv.md": normalize("NFD", target)})
    settings = Settings(root=root, source="en", targets=("lv",), shipped_glossaries=False)
    (fixed,) = fixes_of(check_with_texts(settings, today=DAY))
    assert fixed.after.decode("utf-8") == target.replace(
        "1,250,000", "1\N{NO-BREAK SPACE}250\N{NO-BREAK SPACE}000"
    )
    assert fixed.count == 2
