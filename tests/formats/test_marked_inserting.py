"""A text with its markup into a file that has none of it yet."""

from __future__ import annotations

import io

import docx
import pytest

from transflow.formats import format_for
from transflow.formats.inserting import Gap, inserted
from transflow.model import Block, BlockKind, Document, Mark, Marked

PARAGRAPH = Block("")
HEADING = Block("", BlockKind.HEADING, level=2)
ITEM = Block("", BlockKind.LIST_ITEM)
CELL = Block("", BlockKind.TABLE_CELL, column=2)
NEW = Marked("See the list.", (Mark("link", 4, 12, "/en/a"),))
TWO = Marked("One.\n\nTwo three.", (Mark("strong", 0, 3), Mark("emphasis", 6, 9)))


@pytest.mark.parametrize(
    ("name", "old", "like", "text", "expected"),
    [
        ("a.md", "A.\n", PARAGRAPH, NEW, "A.\n\nSee [the list](/en/a).\n"),
        ("a.md", "A.\n", HEADING, NEW, "A.\n\n## See [the list](/en/a).\n"),
        ("a.md", "A.\n", PARAGRAPH, TWO, "A.\n\n**One**.\n\n*Two* three.\n"),
        ("a.md", "- A.\n", ITEM, NEW, "- A.\n- See [the list](/en/a).\n"),
        ("a.md", "| A | |\n|---|---|\n", CELL, Marked("b|c", (Mark("strong", 0, 3),)),
         "| A | **b\\|c** |\n|---|---|\n"),
        ("a.md", "A.\n", PARAGRAPH, Marked("a(b)c", (Mark("strong", 1, 4),)), "A.\n\na(b)c\n"),
        ("a.html", "<p>A.</p>\n", PARAGRAPH, NEW, '<p>A.</p>\n<p>See <a href="/en/a">the list</a>.</p>\n'),
        ("a.html", "<p>A.</p>\n", PARAGRAPH, TWO,
         "<p>A.</p>\n<p><strong>One</strong>.</p>\n<p><em>Two</em> three.</p>\n"),
        ("a.txt", "A.\n\nB.\n", PARAGRAPH, NEW, "A.\n\nSee the list.\n\nB.\n"),
    ],
)  # fmt: skip
def test_with_its_markup(name: str, old: str, like: Block, text: Marked, expected: str) -> None:
    document = format_for(name).read(old.encode(), name, "en")
    assert inserted(old.encode(), document, Gap(0, (like,)), text).decode() == expected


def test_into_a_word_file() -> None:
    made = docx.Document()
    made.add_paragraph("Pirmais")
    out = io.BytesIO()
    made.save(out)
    data = out.getvalue()
    spliced = inserted(data, format_for("a.docx").read(data, "a.docx", "en"), Gap(0, (PARAGRAPH,)), NEW)
    block = format_for("a.docx").read(spliced, "a.docx", "en").blocks[1]
    assert (block.text, block.marks) == (NEW.text, NEW.marks)
    assert docx.Document(io.BytesIO(spliced)).paragraphs[1].hyperlinks[0].address == "/en/a"


def test_into_a_new_word_file() -> None:
    nothing = Document("a.docx", "en", "", (), is_missing=True)
    data = inserted(b"", nothing, Gap(None, (PARAGRAPH,)), TWO)
    blocks = format_for("a.docx").read(data, "a.docx", "en").blocks
    assert [(block.text, block.marks) for block in blocks] == [
        ("One.", (Mark("strong", 0, 3),)),
        ("Two three.", (Mark("emphasis", 0, 3),)),
    ]
