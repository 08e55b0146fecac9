"""Long files are read whole; how long that takes is measured by `benchmarks/reading_growth.py`."""

from __future__ import annotations

import pytest

from transflow.formats import format_for
from transflow.formats.page_addresses import is_list


@pytest.mark.slow
@pytest.mark.parametrize(
    ("name", "piece"), [("a.md", "Rindkopa.\n\n"), ("a.html", "<p>Rindkopa.</p>"), ("a.txt", "Rinda.\n\n")]
)
def test_a_hundred_thousand_paragraphs(name: str, piece: str) -> None:
    data = (piece * 100_000).encode()
    document = format_for(name).read(data, name, "lv")
    assert len(document.blocks) == 100_000
    assert len(format_for(name).splice(data, document, {99_999: "X."})) < len(data)


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
