"""HTML among Markdown."""

import pytest

from transflow.formats.documents.markdown import read
from transflow.formats.documents.markdown.html import comments_in, html_in


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("<p>a</p>", []),
        ("<!-- a --><p>b</p><!-- c -->", [(0, "<!-- a -->"), (18, "<!-- c -->")]),
        ("<!-- a <!-- b -->", [(0, "<!-- a <!-- b -->")]),
        ("<p>a</p><!-- b", []),
        ("<!--> a -->", [(0, "<!--> a -->")]),
    ],
)
def test_comments_are_found_where_they_begin(raw: str, found: list[tuple[int, str]]) -> None:
    assert [*comments_in(raw)] == found


def test_blocks_of_html_say_that_they_are_and_where_their_attributes_stand() -> None:
    content = 'Ievads.\n\n<p>Ministre <b>runā</b>.</p>\n<img src="a.jpg" alt="Žanna pie galda">'
    text, picture = html_in(content, content.index("<p>"), len(content))
    assert (text.block.text, text.is_html, text.values) == ("Ministre runā.", True, ())
    assert [content[each.opens : each.closes] for each in text.markup] == ["<b>runā</b>"]
    (value,) = picture.values
    assert (picture.is_html, content[slice(*value)]) == (True, "Žanna pie galda")


def test_what_a_picture_among_words_says_is_a_block_beside_them() -> None:
    document = read('Ministre runā <img src="a.jpg" alt="Žanna pie galda">'.encode(), "a.md", "lv")
    assert [block.text for block in document.blocks] == ["Ministre runā", "Žanna pie galda"]


def test_links_and_bold_words_in_html_are_those_of_markdown() -> None:
    text = (
        'Skat. <a class=x href="/lv?a=1&amp;b=2">lapu</a>, <b>šo</b> un <i>to</i> <a name="c"></a><u>te</u>.'
    )
    (block,) = read(text.encode(), "a.md", "lv").blocks
    marked = [(mark.kind, block.text[mark.start : mark.end], mark.value) for mark in block.marks]
    assert marked == [("link", "lapu", "/lv?a=1&b=2"), ("strong", "šo", ""), ("emphasis", "to", "")]
