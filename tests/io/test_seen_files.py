"""Files that are as they were are not read again; those that are not, never pass for it."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from transflow.errors import TransflowError
from transflow.io.own_folder import one_at_a_time, own_folder
from transflow.io.seen_files import TICK, SeenFiles, look


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that was last changed a while ago."""
    path = tmp_path / "lv.md"
    path.write_text("Robeža", "utf-8")
    os.utime(path, ns=(0, time.time_ns() - 10 * TICK))
    return path


def put(file: Path) -> SeenFiles:
    seen = SeenFiles(file.parent / "seen.json", "1")
    seen.put("a", [look(file), look(file.parent / "missing")])
    seen.save()
    return SeenFiles(file.parent / "seen.json", "1")


def is_same(seen: SeenFiles, file: Path) -> bool:
    return seen.is_same("a", [file, file.parent / "missing"])


def test_an_untouched_file_is_the_same(file: Path) -> None:
    assert is_same(put(file), file)


def test_a_touched_file_with_the_same_content_is_the_same(file: Path) -> None:
    seen = put(file)
    file.touch()
    assert is_same(seen, file)


def test_what_had_to_be_read_is_not_read_the_next_time(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = put(file)
    stamp = time.time_ns() - 5 * TICK
    os.utime(file, ns=(stamp, stamp))
    assert is_same(seen, file)
    seen.save()
    monkeypatch.setattr(Path, "read_bytes", lambda path: pytest.fail(f"{path} was read"))
    assert is_same(SeenFiles(file.parent / "seen.json", "1"), file)


def test_an_edit_that_keeps_size_and_time_just_after_the_look_is_seen(file: Path) -> None:
    file.touch()
    seen = put(file)
    stamp = file.stat().st_mtime_ns
    file.write_text("Robežu", "utf-8")
    os.utime(file, ns=(stamp, stamp))
    assert not is_same(seen, file)


@pytest.mark.parametrize("change", ["edit", "delete", "add"])
def test_a_change_is_seen(change: str, file: Path) -> None:
    seen = put(file)
    if change == "edit":
        file.write_text("Robežsardze", "utf-8")
    elif change == "delete":
        file.unlink()
    else:
        (file.parent / "missing").write_text("The border", "utf-8")
    assert not is_same(seen, file)


def test_another_version_or_a_damaged_record_knows_nothing(file: Path) -> None:
    put(file)
    assert not is_same(SeenFiles(file.parent / "seen.json", "2"), file)
    (file.parent / "seen.json").write_text("[1", "utf-8")
    assert not is_same(SeenFiles(file.parent / "seen.json", "1"), file)


def test_the_own_folder_stays_out_of_git(tmp_path: Path) -> None:
    with one_at_a_time(tmp_path):
        assert (tmp_path / ".transflow/.gitignore").read_text("utf-8") == "*\n"


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / ".transflow").write_text("", "utf-8")
    with pytest.raises(TransflowError, match="cannot be written"):
        own_folder(tmp_path)


def test_what_is_no_file_is_never_put_on_record(file: Path) -> None:
    seen = put(file)
    (file.parent / "missing").mkdir()
    assert not is_same(seen, file)
    seen.put("b", [look(file), look(file.parent / "missing")])
    assert not seen.is_same("b", [file, file.parent / "missing"])


def test_groups_of_any_name_are_put_on_record(file: Path) -> None:
    seen = SeenFiles(file.parent / "seen", "1")
    for number in range(3):
        seen.put(f"ā\t{number}", [look(file)])
    seen.save()
    again = SeenFiles(file.parent / "seen", "1")
    assert all(again.is_same(f"ā\t{number}", [file]) for number in range(3))


@pytest.mark.parametrize("asked", [(0, 1, 2, 3, 4), (4, 3, 2, 1, 0), (2, 2, 9, 0, 4)])
def test_groups_are_found_in_whatever_order_they_are_asked_for(asked: tuple[int, ...], file: Path) -> None:
    seen = SeenFiles(file.parent / "seen", "1")
    for number in (3, 0, 4, 1, 2):
        seen.put(f"{number}", [look(file)])
    seen.save()
    again = SeenFiles(file.parent / "seen", "1")
    assert [again.is_same(f"{number}", [file]) for number in asked] == [number < 5 for number in asked]


def test_what_is_forgotten_or_put_anew_is_so_on_the_record(file: Path) -> None:
    other = file.parent / "other"
    other.write_text("Robežsargi", "utf-8")
    seen = SeenFiles(file.parent / "seen", "1")
    for name in "abc":
        seen.put(name, [look(file)])
    seen.save()
    seen = SeenFiles(file.parent / "seen", "1")
    seen.forget("a")
    seen.put("b", [look(other)])
    seen.save()
    again = SeenFiles(file.parent / "seen", "1")
    assert [again.is_same(name, [file]) for name in "abc"] == [False, False, True]
    assert again.is_same("b", [other])
