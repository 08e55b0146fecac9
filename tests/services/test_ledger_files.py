"""The ledgers on disk, held against what is known of them."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from transflow.config import Settings
from transflow.errors import UnreadableFileError
from transflow.services.ledgers.files import changed_ledgers, ledger_bytes

NAMES = ("a.en.po", "a-b.en.po", "a/z.en.po", "a/b/c.en.po", "ā.lv.po", "z.en.po")


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    for name in (*NAMES, ".a.en.po", "a/readme.txt"):
        file = tmp_path / "translations" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("x", "utf-8")
    (tmp_path / "translations/linked").symlink_to(tmp_path / "translations/a", target_is_directory=True)
    return Settings(root=tmp_path)


def test_all_that_is_not_known_comes_by_name(settings: Settings) -> None:
    assert [name for name, _ in changed_ledgers(settings, ())] == sorted(
        f"translations/{each}" for each in NAMES
    )


def test_what_is_known_and_as_it_was_does_not_come(settings: Settings) -> None:
    assert list(changed_ledgers(settings, changed_ledgers(settings, ()))) == []


def test_what_was_written_or_is_gone_comes(settings: Settings) -> None:
    known = [*changed_ledgers(settings, ()), ("translations/zz.en.po", "1")]
    (settings.root / "translations/a/z.en.po").write_text("longer", "utf-8")
    (settings.root / "translations/a.en.po").unlink()
    found = dict(changed_ledgers(settings, known))
    assert list(found) == ["translations/a.en.po", "translations/a/z.en.po", "translations/zz.en.po"]
    assert [bool(stamp) for stamp in found.values()] == [False, True, False]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("name", [b"x\xff.en.po", b"two\nlines.en.po"])
def test_a_name_that_no_release_can_have_is_passed_over(settings: Settings, name: bytes) -> None:
    before = [*changed_ledgers(settings, ())]
    (settings.root / "translations" / os.fsdecode(name)).write_text("x", "utf-8")
    assert [*changed_ledgers(settings, ())] == before


@pytest.mark.parametrize(
    "name", ["glossary.po", "a/terms.po", "a/.en.po", "notes.2026-03.po", f"notes.{'x-' * 30}x.po"]
)
def test_another_file_of_that_kind_is_no_ledger(settings: Settings, name: str) -> None:
    before = [*changed_ledgers(settings, ())]
    (settings.root / "translations" / name).write_text("x", "utf-8")
    assert [*changed_ledgers(settings, ())] == before


def test_without_a_folder_there_is_none(tmp_path: Path) -> None:
    assert list(changed_ledgers(Settings(root=tmp_path), ())) == []


def test_a_link_that_leads_nowhere_is_no_ledger(settings: Settings) -> None:
    before = [*changed_ledgers(settings, ())]
    (settings.root / "translations/gone.en.po").symlink_to(settings.root / "nowhere.po")
    assert [*changed_ledgers(settings, ())] == before


def test_a_link_out_of_the_project_is_not_read(tmp_path: Path, settings: Settings) -> None:
    outside = tmp_path.with_name(f"{tmp_path.name}-outside.po")
    outside.write_text("x", "utf-8")
    link = settings.root / "translations/linked.en.po"
    link.symlink_to(outside)
    with pytest.raises(UnreadableFileError, match="link out of the project"):
        ledger_bytes(link, settings.root)
