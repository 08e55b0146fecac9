"""Results are kept between runs, in bounds, and never stand in the way."""

import sqlite3
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

from transflow.io.results import store, stored


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "results.db"


def test_what_was_stored_is_found(file: Path) -> None:
    assert stored(file, ["a"]) == {}
    assert not file.exists()
    store(file, {"a": b"1", "b": b"2"})
    store(file, {"b": b"3"})
    assert stored(file, ["a", "b", "c"]) == {"a": b"1", "b": b"3"}


def test_many_keys_at_once(file: Path) -> None:
    many = {str(number): b"%d" % number for number in range(2345)}
    store(file, many)
    assert stored(file, list(many)) == many


def test_it_is_its_owner_s_alone(file: Path) -> None:
    store(file, {"a": b"1"})
    assert file.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("content", [b"no database at all" * 99, b"SQLite format 3\0" + b"\xff" * 4000])
def test_a_broken_file_is_begun_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    assert stored(file, ["a"]) == {}
    store(file, {"a": b"1"})
    assert stored(file, ["a"]) == {"a": b"1"}


def test_a_folder_that_cannot_be_written_is_no_trouble(file: Path) -> None:
    file.parent.write_text("a file is in the way")
    store(file, {"a": b"1"})
    assert stored(file, ["a"]) == {}


def test_a_folder_that_cannot_be_looked_into_holds_nothing(tmp_path: Path) -> None:
    file = tmp_path / ("a" * 300) / "results.db"
    store(file, {"a": b"1"})
    assert stored(file, ["a"]) == {}


def test_what_was_not_used_for_longest_goes(file: Path) -> None:
    store(file, {f"old{number}": bytes(3000) for number in range(50)})
    with sqlite3.connect(file) as database:
        database.execute("UPDATE results SET used = used - 9")
    assert stored(file, ["old7"])
    store(file, {f"new{number}": bytes(3000) for number in range(20)}, largest=150_000)
    left = stored(
        file, [*(f"old{number}" for number in range(50)), *(f"new{number}" for number in range(20))]
    )
    assert "old7" in left
    assert {f"new{number}" for number in range(20)} <= set(left)
    assert len(left) < 50


def keep(file: Path, number: int) -> None:
    for turn in range(10):
        store(file, {f"{number}-{turn}": b"%d" % number})


def test_processes_don_t_disturb_each_other(file: Path) -> None:
    with ProcessPoolExecutor(3) as pool:
        list(pool.map(keep, [file] * 3, range(3)))
    assert len(stored(file, [f"{number}-{turn}" for number in range(3) for turn in range(10)])) == 30
