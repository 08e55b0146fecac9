"""A paragraph into a file and out again: all else stays, to the byte."""

from __future__ import annotations

import pytest

from transflow.formats import format_for
from transflow.formats.inserting import NoPlaceError, inserted, removed
from transflow.model import Block, BlockKind, Document

PARAGRAPH = Block("")
HEADING = Block("", BlockKind.HEADING, level=2)
ITEM = Block("", BlockKind.LIST_ITEM)
TITLE = Block("", BlockKind.FRONT_MATTER, key="title")


def _read(name: str, content: str) -> tuple[bytes, Document]:
    data = content.encode()
    if not data:
        return data, Document(name, "en", "", (), is_missing=True)
    return data, format_for(name).read(data, name, "en")


@pytest.mark.parametrize(
    ("name", "old", "after", "text", "like", "new"),
    [
        ("a.md", "One.\n\nTwo.\n", 0, "New.", PARAGRAPH, "One.\n\nNew.\n\nTwo.\n"),
        ("a.md", "One.\n\nTwo.\n", 1, "New.", PARAGRAPH, "One.\n\nTwo.\n\nNew.\n"),
        ("a.md", "One.\n\nTwo.", 1, "New.", PARAGRAPH, "One.\n\nTwo.\n\nNew."),
        ("a.md", "One.\r\n\r\nTwo.\r\n", 0, "New.", PARAGRAPH, "One.\r\n\r\nNew.\r\n\r\nTwo.\r\n"),
        ("a.md", "One.\n", None, "New.", PARAGRAPH, "New.\n\nOne.\n"),
        ("a.md", "", None, "New.", PARAGRAPH, "New.\n"),
        ("a.md", "", None, "New", HEADING, "## New\n"),
        ("a.md", "", None, "Ķekava: news", TITLE, '---\ntitle: "Ķekava: news"\n---\n'),
        ("a.md", "---\nid: 7\n---\n\nOne.\n", None, "New", TITLE, '---\nid: 7\ntitle: "New"\n---\n\nOne.\n'),
        ("a.md", "---\nid: 7\n---\n", None, "New.", PARAGRAPH, "---\nid: 7\n---\n\nNew.\n"),
        ("a.md", "---\ntitle: A\n---\n\nOne.\n", 0, "New.", PARAGRAPH, "---\ntitle: A\n---\n\nNew.\n\nOne.\n"),
        ("a.md", "- One\n- Two\n", 0, "New", ITEM, "- One\n- New\n- Two\n"),
        ("a.md", "* One\n* Two\n", 1, "New", ITEM, "* One\n* Two\n* New\n"),
        ("a.md", "One.\n", 0, "# 5 * 3", PARAGRAPH, "One.\n\n\\# 5 \\* 3\n"),
        ("a.md", "One.\n", 0, "New.\n\nNewer.", PARAGRAPH, "One.\n\nNew.\n\nNewer.\n"),
        ("a.txt", "One.\n\nTwo.\n", 0, "New.", PARAGRAPH, "One.\n\nNew.\n\nTwo.\n"),
        ("a.html", "<p>One.</p>\n<p>Two.</p>\n", 0, "A < B", PARAGRAPH, "<p>One.</p>\n<p>A &lt; B</p>\n<p>Two.</p>\n"),
        ("a.html", "<ul>\n  <li>One</li>\n</ul>\n", 0, "New", ITEM, "<ul>\n  <li>One</li>\n  <li>New</li>\n</ul>\n"),
    ],
)  # fmt: skip
def test_in_and_out_again(  # noqa: PLR0917  (the columns of the table)
    name: str, old: str, after: int | None, text: str, like: Block, new: str
) -> None:
    data, document = _read(name, old)
    got = inserted(data, document, after, text, like)
    assert got.decode() == new
    again = format_for(name).read(got, name, "en")
    known = [block.text for block in document.blocks]
    added = tuple(at for at, block in enumerate(again.blocks) if block.text not in known)
    assert [again.blocks[each].text for each in added] == text.split("\n\n")
    if like is not TITLE:
        assert removed(got, again, added).decode().strip() == old.strip()


@pytest.mark.parametrize(
    ("name", "old", "like"),
    [
        ("a.html", "<p>One.</p>\n", Block("", BlockKind.TABLE_CELL)),
        ("a.md", "One.\n", Block("", BlockKind.CAPTION)),
        ("a.md", "---\ntitle: A\n---\n\nOne.\n", TITLE),
        ("a.md", "One.\n", Block("", BlockKind.FRONT_MATTER, key="a b: c")),
    ],
)
def test_what_has_no_place_is_refused(name: str, old: str, like: Block) -> None:
    data, document = _read(name, old)
    with pytest.raises(NoPlaceError, match="by hand"):
        inserted(data, document, 0, "New.", like)


def test_a_cell_is_not_taken_out() -> None:
    data, document = _read("a.md", "| A | B |\n|---|---|\n| 1a | 2b |\n")
    with pytest.raises(NoPlaceError, match="by hand"):
        removed(data, document, (1,))
