"""A paragraph into a file and out again: all else stays, to the byte."""

from __future__ import annotations

import re
from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from transflow.errors import UnreadableFileError
from transflow.formats import Format, format_for
from transflow.formats.inserting import Gap, NoPlaceError, inserted, removed
from transflow.model import Block, BlockKind, Document

PARAGRAPH = Block("")
HEADING = Block("", BlockKind.HEADING, level=2)
ITEM = Block("", BlockKind.LIST_ITEM)
QUOTE = Block("", BlockKind.QUOTE)
CAPTION = Block("", BlockKind.CAPTION)
ALT = Block("", BlockKind.CAPTION, attribute="alt")
TITLE = Block("", BlockKind.FRONT_MATTER, key="title")


def _cell(column: int) -> Block:
    return Block("", BlockKind.TABLE_CELL, column=column)


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
        ("a.md", "One\n===\n\nTwo.\n", 0, "New.", PARAGRAPH, "One\n===\n\nNew.\n\nTwo.\n"),
        ("a.md", "One\r\n---\r\n", 0, "New.", PARAGRAPH, "One\r\n---\r\n\r\nNew.\r\n"),
        ("a.md", "1. One\n2. Two\n", 1, "New", ITEM, "1. One\n2. Two\n3. New\n"),
        ("a.txt", "One.\nTwo.\n", 0, "New.", PARAGRAPH, "One.\nNew.\nTwo.\n"),
        ("a.txt", "One.\r\nTwo.\r\n", 1, "New.", PARAGRAPH, "One.\r\nTwo.\r\nNew.\r\n"),
        ("a.md", "One.\n", 0, "# 5 * 3", PARAGRAPH, "One.\n\n\\# 5 \\* 3\n"),
        ("a.md", "One.\n", 0, "New.\n\nNewer.", PARAGRAPH, "One.\n\nNew.\n\nNewer.\n"),
        ("a.txt", "One.\n\nTwo.\n", 0, "New.", PARAGRAPH, "One.\n\nNew.\n\nTwo.\n"),
        ("a.html", "<p>One.</p>\n<p>Two.</p>\n", 0, "A < B", PARAGRAPH, "<p>One.</p>\n<p>A &lt; B</p>\n<p>Two.</p>\n"),
        ("a.md", "| A |\n|---|\n| 1b |\n\nTwo.\n", 1, "New.", PARAGRAPH, "| A |\n|---|\n| 1b |\n\nNew.\n\nTwo.\n"),
        ("a.md", "| A |\r\n|---|\r\n| 1b |\r\n| 2b |\r\n", 1, "New.", PARAGRAPH,
         "| A |\r\n|---|\r\n| 1b |\r\n| 2b |\r\n\r\nNew.\r\n"),
        ("a.md", "![Photo](a.jpg)\n\nTwo.\n", 0, "New", CAPTION, "![Photo](a.jpg)\n\n*New*\n\nTwo.\n"),
        ("a.html", "<ul>\n  <li>One</li>\n</ul>\n", 0, "New", ITEM, "<ul>\n  <li>One</li>\n  <li>New</li>\n</ul>\n"),
    ],
)  # fmt: skip
def test_in_and_out_again(  # noqa: PLR0917  (the columns of the table)
    name: str, old: str, after: int | None, text: str, like: Block, new: str
) -> None:
    data, document = _read(name, old)
    got = inserted(data, document, Gap(after, (like,)), text)
    assert got.decode() == new
    again = format_for(name).read(got, name, "en")
    known = [block.text for block in document.blocks]
    added = tuple(at for at, block in enumerate(again.blocks) if block.text not in known)
    assert [again.blocks[each].text for each in added] == text.split("\n\n")
    if like is not TITLE and old:
        assert removed(got, again, added).decode().strip() == old.strip()


@pytest.mark.parametrize(
    ("new", "after", "like"),
    [
        ("[<h2>New</h2>\n]<p>One.</p>\n", None, HEADING),
        ("<p>One.</p>[\n<ul><li>New</li></ul>]\n", 0, ITEM),
        ("<p>One.</p>\n<ul>\n[<li>New</li>\n]<li>Two</li>\n</ul>\n", 0, ITEM),
        ("<ul><li>One</li></ul>[\n<p>New</p>]\n<p>Two.</p>\n", 0, PARAGRAPH),
        ("<ul><li><p>One</p></li>[\n<li>New</li>]</ul>\n", 0, ITEM),
        ("<ul><li>One<ul><li>Two</li></ul></li></ul>[\n<p>New</p>]\n", 1, PARAGRAPH),
        ("<p>One.</p>[\n<blockquote><p>New</p></blockquote>]\n", 0, QUOTE),
        ("<blockquote><p>One.</p>[\n<p>New</p>]</blockquote>\n", 0, QUOTE),
        ("<blockquote><p>One.</p></blockquote>[\n<p>New</p>]\n", 0, PARAGRAPH),
        ("<table><tr><td>1b</td><td></td></tr></table>[\n<p>New</p>]\n<p>Two.</p>\n", 0, PARAGRAPH),
        ("<p>One.<br><br>[New<br><br>]<b>Two.</b></p>", 0, PARAGRAPH),
        ("<p>One.<br />\n&nbsp;<br />[New<br />\n&nbsp;<br />]Two.</p>", 0, PARAGRAPH),
        ("<table><tr><th>Year<td>[New]</td></tr></table>", 0, _cell(2)),
        ("<table><tr><td>A1</td><td>\n<p>[New]</p>\n</td></tr></table>", 0, _cell(2)),
        ("<table><tr><td colspan=2>A1</td><td>[New]</td></tr></table>", 0, _cell(3)),
        ('<p>One.</p><img src=a.jpg alt="[New]">', 0, ALT),
        ("<p>One.</p><figure><img src=a.jpg><figcaption>[New]</figcaption></figure>", 0, CAPTION),
    ],
)
def test_html_takes_and_gives_back_what_stands_in_brackets(new: str, after: int | None, like: Block) -> None:
    old = re.sub(r"\[.*\]", "", new, flags=re.DOTALL)
    data, document = _read("a.html", old)
    got = inserted(data, document, Gap(after, (like,)), "New")
    assert got.decode() == re.sub(r"[][]", "", new)
    again = format_for("a.html").read(got, "a.html", "en")
    at = next(at for at, block in enumerate(again.blocks) if block.text == "New")
    assert removed(got, again, (at,)).decode().strip() == old.strip()


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("# One\nTwo.\n", "# One\n\nNew.\n\nTwo.\n"),
        ("One\n===\nTwo.\n", "One\n===\n\nNew.\n\nTwo.\n"),
        ("<div>\n<p>One</p>\n</div>\n", "<div>\n<p>One</p>\n\nNew.\n\n</div>\n"),
    ],
)
def test_a_paragraph_stands_apart_from_what_is_behind_it(old: str, new: str) -> None:
    assert inserted(*_read("a.md", old), Gap(0, (PARAGRAPH,)), "New.").decode() == new


@pytest.mark.parametrize(
    ("old", "at", "new"),
    [
        ("One\n===\n\nTwo.\n", 0, "Two.\n"),
        ("Zero.\n\nOne\n---\n\nTwo.\n", 1, "Zero.\n\nTwo.\n"),
        ("# One\n---\n\nTwo.\n", 0, "---\n\nTwo.\n"),
        ("One.\n\n- Two\n- Three\n", 1, "One.\n\n- Three\n"),
        ("One.\n\n- Two\n- Three\n", 2, "One.\n\n- Two\n"),
        ("One.\n\n- Two\n\nThree.\n", 1, "One.\n\nThree.\n"),
    ],
)
def test_lines_go_out_of_markdown_with_what_is_theirs(old: str, at: int, new: str) -> None:
    assert removed(*_read("a.md", old), (at,)).decode() == new


def test_the_first_of_the_paragraphs_that_line_breaks_divide_goes_with_its_breaks() -> None:
    data, document = _read("a.html", "<p><b>One.</b><br>&nbsp;<br>Two.</p>")
    assert removed(data, document, (0,)).decode() == "<p>Two.</p>"


@pytest.mark.parametrize(
    ("name", "old", "after", "like", "new"),
    [
        ("a.md", "| A | B |\n|---|---|\n| 1a |  |\n", 2, _cell(2), "| 1a | New |\n"),
        ("a.md", "| A | B |\n|---|---|\n| 1a ||\n", 2, _cell(2), "| 1a | New |\n"),
        ("a.md", "|   | B |\n|---|---|\n|   | 2b |\n", 0, _cell(1), "| New | 2b |\n"),
        ("a.md", "One.\n\n![](a.jpg)\n", 0, ALT, "\n![New](a.jpg)\n"),
        ("a.md", "One.\n\n![](a.jpg)\n\nTwo.\n", 0, CAPTION, "\n![](a.jpg)\n\n*New*\n\nTwo.\n"),
        ("a.html", "<td>A1<td>&nbsp;</td>", 0, _cell(2), "<td>A1<td>New</td>"),
        ("a.html", "<td>A1<td><p><b>&nbsp;</b></p></td>", 0, _cell(2), "<td>A1<td><p><b>New</b></p></td>"),
        ("a.html", "<p>One.</p><figure><img src=a.jpg></figure>", 0, CAPTION, "<figcaption>New</figcaption></figure>"),
        ("a.html", "<p>One.</p><figure><img alt=''></figure>", 0, CAPTION, "<figcaption>New</figcaption></figure>"),
    ],
)  # fmt: skip
def test_an_empty_cell_or_caption_is_filled_and_emptied(
    name: str, old: str, after: int, like: Block, new: str
) -> None:
    data, document = _read(name, old)
    got = inserted(data, document, Gap(after, (like,)), "New")
    assert got.decode().endswith(new)
    again = format_for(name).read(got, name, "en")
    at = next(at for at, block in enumerate(again.blocks) if block.text == "New")
    emptied = format_for(name).read(removed(got, again, (at,)), name, "en")
    assert [block.text for block in emptied.blocks] == [block.text for block in document.blocks]


@pytest.mark.parametrize(
    ("old", "expected"),
    [
        ("<p>One.</p>", "<p>A<br>B</p>"),
        ("<p>One.<br />Two.</p>", "<p>A<br />B</p>"),
        ("<p>One.<br class='x'/>Two.</p>", "<p>A<br/>B</p>"),
        ("<P>One.<BR>Two.</P>", "<p>A<BR>B</p>"),
        ("<meta charset='utf-8' /><p>One.</p>", "<p>A<br />B</p>"),
        ("<meta charset='utf-8'><p>One.</p>", "<p>A<br>B</p>"),
        ('<?xml version="1.0"?><html><body><p>One.</p></body></html>', "<p>A<br/>B</p>"),
        ('<html xmlns="http://www.w3.org/1999/xhtml"><body><p>One.</p></body></html>', "<p>A<br/>B</p>"),
        ("<table><tr><td>One</td><td></td></tr></table><hr/>", "<td>A<br/>B</td>"),
    ],
)
def test_a_line_break_is_written_as_the_page_writes_it(old: str, expected: str) -> None:
    data, document = _read("a.xhtml", old)
    like = _cell(2) if "<td>" in old else PARAGRAPH
    assert expected in inserted(data, document, Gap(0, (like,)), "A\nB").decode()
    own = expected.partition("A")[2].partition("B</")[0]
    assert f"C{own}D" in format_for("a.xhtml").splice(data, document, {0: "C C\nD D"}).decode()


def test_a_page_is_begun() -> None:
    got = inserted(*_read("a.html", ""), Gap(None, (HEADING,)), "New").decode()
    assert got.startswith('<!DOCTYPE html>\n<html lang="en">\n')
    assert got.endswith("<body>\n<h2>New</h2>\n</body>\n</html>\n")


def test_of_several_empty_cells_that_of_the_same_rank_is_filled() -> None:
    data, document = _read("a.md", "| A | B |\n|---|---|\n| 1a |  |\n|  |  |\n")
    lacking = (_cell(2), _cell(1), _cell(2))
    assert inserted(data, document, Gap(2, lacking, 2), "New").decode().endswith("| 1a |  |\n|  | New |\n")
    assert inserted(data, document, Gap(2, lacking, 0), "New").decode().endswith("| 1a | New |\n|  |  |\n")
    with pytest.raises(NoPlaceError, match="by hand"):
        inserted(data, document, Gap(2, (_cell(2),)), "New")


@pytest.mark.parametrize(
    ("name", "old", "like"),
    [
        ("a.html", "<p>One.</p>\n", Block("", BlockKind.TABLE_CELL)),
        ("a.md", "One.\n", Block("", BlockKind.CAPTION)),
        ("a.txt", "One.\n", Block("", BlockKind.TABLE_CELL, column=1)),
        ("a.html", "<ul><li>One</li><li>Two</li></ul>", PARAGRAPH),
        ("a.md", "---\ntitle: A\n---\n\nOne.\n", TITLE),
        ("a.md", "One.\n", Block("", BlockKind.FRONT_MATTER, key="a b: c")),
    ],
)
def test_what_has_no_place_is_refused(name: str, old: str, like: Block) -> None:
    data, document = _read(name, old)
    with pytest.raises(NoPlaceError, match="by hand"):
        inserted(data, document, Gap(0, (like,)), "New.")


HTML_PIECES = (
    "<p> </p> <ul> </ul> <li> </li> <table><tr> </tr></table> <td> </td> <b> </b> <h2> </h2> <blockquote>"
    " </blockquote> <figure><img/alt=''> </figure> Viens 2"
).split()
TEXT_PIECES = [
    "# ",
    "- ",
    "> ",
    "| a | |",
    "|---|---|",
    "![](a.jpg)",
    "*b*",
    "Viens",
    " 2. ",
    "\n",
    "\n\n",
    "---",
    "`",
]
LIKES = st.sampled_from([PARAGRAPH, HEADING, ITEM, QUOTE, CAPTION, ALT, TITLE, _cell(1), _cell(2)])


@given(
    st.lists(st.sampled_from(HTML_PIECES), max_size=14).map(lambda parts: ("a.html", "".join(parts)))
    | st.lists(st.sampled_from(TEXT_PIECES), max_size=14).map(lambda parts: ("a.md", "".join(parts)))
    | st.lists(st.sampled_from(TEXT_PIECES), max_size=14).map(lambda parts: ("a.txt", "".join(parts))),
    st.integers(0, 5),
    LIKES,
)
@settings(max_examples=150, deadline=None)
def test_whatever_the_file_the_text_is_in_or_refused(file: tuple[str, str], at: int, like: Block) -> None:
    name, content = file
    try:
        data, document = _read(name, content)
        after = at - 1 if 0 < at <= len(document.blocks) else None
        new = inserted(data, document, Gap(after, (like,)), "Jauns")
    except (NoPlaceError, UnreadableFileError):
        return
    again = format_for(name).read(new, name, "en")
    assert sorted(each.text for each in again.blocks) == sorted(
        [*(each.text for each in document.blocks), "Jauns"]
    )
    where = next(n for n, each in enumerate(again.blocks) if each.text == "Jauns")
    with suppress(NoPlaceError):
        removed(new, again, (where,))


def test_a_format_need_not_insert() -> None:
    data, document = _read("a.txt", "One.\n")
    plain = Format("plain", (".plain",), lambda *_: document, lambda *_: data)
    assert plain.insert(data, document, Gap(0, (PARAGRAPH,)), "New.") is None
    assert plain.remove(data, document, [0]) is None


def test_what_would_change_a_heading_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data, document = _read("a.md", "One\n===\n")
    careless = Format(
        "markdown", (), format_for("a.md").read, format_for("a.md").splice, lambda *_: b"One\n\nNew\n===\n"
    )
    monkeypatch.setattr("transflow.formats.inserting.format_for", lambda _: careless)
    with pytest.raises(NoPlaceError, match="by hand"):
        inserted(data, document, Gap(0, (PARAGRAPH,)), "New")
