"""Long files are read whole; how long that takes is measured by `benchmarks/reading_growth.py`."""

from __future__ import annotations

from pathlib import Path

import pytest

from transflow.errors import UnreadableFileError
from transflow.formats import LONGEST, format_for
from transflow.formats._writing.gap import Gap
from transflow.formats.own_files.waivers_toml import read_waivers
from transflow.formats.page_addresses import is_list
from transflow.services.releases.documents import read_content


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "piece"), [("a.md", "Rindkopa.\n\n"), ("a.html", "<p>Rindkopa.</p>"), ("a.txt", "Rinda.\n\n")]
)
def test_a_hundred_thousand_paragraphs(name: str, piece: str) -> None:
    data = (piece * 100_000).encode()
    document = format_for(name).read(data, name, "lv")
    assert len(document.blocks) == 100_000
    assert len(format_for(name).splice(data, document, {99_999: "X."})) < len(data)


def test_a_line_of_spaces_takes_no_longer_than_another() -> None:
    spaces = b" " * 1_000_000
    assert read_waivers(b"# nothing\n" + b"\n" * 100_000 + spaces, "w.toml") == ()
    data = b"# Robe\xc5\xbea\n" + spaces + b"kods\n"
    document = format_for("a.md").read(data, "a.md", "lv")
    new = format_for("a.md").insert(data, document, Gap(0, document.blocks), "Jauns")
    assert new is not None
    assert b"Jauns" in new


@pytest.mark.parametrize(
    "before", [b"<!---->" * 5000, b"\n" * 100_000, b"\xef\xbb\xbf<?xml version='1.0'?>\n"]
)
def test_a_list_is_told_behind_whatever_stands_before_it(before: bytes) -> None:
    assert is_list(before + b"<rss>")
    assert is_list(before + b"<!-- a - b --><urlset>")
    assert not is_list(before + b"<html>")


@pytest.mark.parametrize("before", [b"<!-- " * 5000, b"<" + b"x" * 100_000])
def test_what_never_ends_is_no_list(before: bytes) -> None:
    assert not is_list(before + b"<rss>")


@pytest.mark.parametrize("name", ["a.md", "a.html", "a.txt"])
@pytest.mark.parametrize("piece", ["Rinda. ", "[", "*a", "a\n"])
def test_a_paragraph_that_nobody_writes_is_refused(name: str, piece: str) -> None:
    """Most of what may be said of a paragraph takes time by the square of its length."""
    data = f"Sveiki.\n\n<p>{piece * (LONGEST + 1)}".encode()
    with pytest.raises(
        UnreadableFileError, match=r"a\.\w+:3: .* more than 50,000 characters; divide it\."
    ) as refused:
        read_content(data, Path(name), "lv")
    assert refused.value.line == 3


@pytest.mark.parametrize(
    ("name", "piece", "what"),
    [
        ("a.txt", "a\n", "a million lines"),
        ("a.md", "a\n\n", "a million lines"),
        ("a.html", "<p>", "500,000 tags"),
        ("a.md", "![ ", "60,000 square brackets"),
    ],
)
def test_a_file_of_more_pieces_than_anybody_writes_is_refused(name: str, piece: str, what: str) -> None:
    with pytest.raises(UnreadableFileError, match=f"the file has more than {what}; split it"):
        read_content(piece.encode() * 1_000_001, Path(name), "lv")


def test_a_paragraph_as_long_as_may_be_is_read() -> None:
    text = "Vārds. " * (LONGEST // 7)
    [block] = read_content(text.encode(), Path("a.md"), "lv").blocks
    assert block.text == text.strip()
