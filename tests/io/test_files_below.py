"""The files of a folder, whatever they are called."""

from __future__ import annotations

from pathlib import Path

import pytest

from transflow.errors import TransflowError
from transflow.io.heaps import files_below, unfollowed

NAMES = (
    "b.txt",
    "a-b/c.txt",
    "a/d.txt",
    "a/č.txt",
    "a/e/f.txt",
    "a.txt",
    ".hidden.txt",
    "a/.git/x.txt",
    "a/~$d.txt",
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in NAMES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x", "utf-8")
    return tmp_path


def test_files_come_by_path_as_paths_are_sorted(folder: Path) -> None:
    found = list(files_below(folder))
    assert found == [str(each) for each in sorted(map(Path, found))]
    shown = [Path(each).relative_to(folder).as_posix() for each in found]
    assert shown == ["a/d.txt", "a/e/f.txt", "a/č.txt", "a-b/c.txt", "a.txt", "b.txt"]


def test_a_folder_inside_may_be_left_out(folder: Path) -> None:
    found = [Path(each).name for each in files_below(folder, without=folder / "a")]
    assert found == ["c.txt", "a.txt", "b.txt"]


def test_names_begin_as_the_folder_was_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder)
    assert list(files_below(Path())) == [str(Path(each)) for each in (*_shown(folder),)]
    assert next(files_below(Path("a"))) == str(Path("a", "d.txt"))


def _shown(folder: Path) -> list[str]:
    return [Path(each).relative_to(folder).as_posix() for each in files_below(folder)]


def test_links_to_files_count_even_broken_ones_those_to_folders_do_not(folder: Path) -> None:
    (folder / "a" / "z.txt").symlink_to(folder / "b.txt")
    (folder / "round").symlink_to(folder)
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    shown = _shown(folder)
    assert {"a/z.txt", "gone.txt", "loop.txt"} <= set(shown)
    assert not any(each.startswith("round") for each in shown)


def test_links_to_folders_whose_files_are_not_read_elsewhere_are_told_of(
    folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    away, empty = tmp_path_factory.mktemp("away"), tmp_path_factory.mktemp("empty")
    (away / "g.txt").write_text("x", "utf-8")
    for name, goal in (("round", folder), ("inside", folder / "a"), ("out", away), ("empty", empty)):
        (folder / name).symlink_to(goal)
    links: list[str] = []
    assert len(list(files_below(folder, links=links))) == 6
    assert [Path(each).name for each in links] == ["empty", "inside", "out", "round"]
    assert unfollowed(links, [folder]) == [
        f"{folder / 'out'}: this folder is a link; put here the folder it leads to."
    ]


def test_what_is_no_folder_is_refused(folder: Path) -> None:
    with pytest.raises(TransflowError, match="is not a folder"):
        files_below(folder / "b.txt")
