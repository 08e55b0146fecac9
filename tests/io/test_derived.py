"""Derived values are kept where that is possible, and never stand in the way."""

from pathlib import Path

import pytest

from transflow.io.derived import MOST, cache_folder, digest_of, kept


def is_list(value: object) -> bool:
    return isinstance(value, list)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TRANSFLOW_CACHE", str(tmp_path / "kept"))
    return tmp_path / "kept"


def test_a_value_is_made_once(folder: Path) -> None:
    assert kept("forms", "d1", lambda: ["ā"], is_list) == ["ā"]
    assert kept("forms", "d1", lambda: ["b"], is_list) == ["ā"]
    assert kept("forms", "d2", lambda: ["b"], is_list) == ["b"]
    assert [each.name for each in sorted(folder.iterdir())] == ["forms-d1.json", "forms-d2.json"]


@pytest.mark.parametrize("content", [b"", b"{", b"{}", b"\xff", b"[" * 100_000])
def test_a_broken_file_is_made_again(folder: Path, content: bytes) -> None:
    folder.mkdir()
    (folder / "forms-d1.json").write_bytes(content)
    assert kept("forms", "d1", lambda: ["a"], is_list) == ["a"]
    assert (folder / "forms-d1.json").read_bytes() == b'["a"]'


def test_a_folder_that_cannot_be_written_is_no_trouble(folder: Path) -> None:
    folder.write_text("a file is in the way")
    assert kept("forms", "d1", lambda: ["a"], is_list) == ["a"]


def test_the_oldest_go(folder: Path) -> None:
    for number in range(MOST + 3):
        kept("forms", str(number), lambda: [], is_list)
    kept("other", "1", lambda: [], is_list)
    assert len(list(folder.glob("forms-*"))) == MOST
    assert len(list(folder.glob("other-*"))) == 1


def test_the_platform_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.delenv("TRANSFLOW_CACHE", raising=False)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert cache_folder() == tmp_path / "transflow"


def test_a_digest_keeps_the_parts_apart() -> None:
    assert digest_of([b"ab", b"c"]) != digest_of([b"a", b"bc"])
