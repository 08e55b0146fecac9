"""Paragraphs, cells and captions into Word files and out again: every other part and paragraph stays."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.shared import Pt
from docx.text.paragraph import Paragraph

from tests.formats.documents.docx.word_parts import PIXEL, packed, paragraph, table, written
from transflow.formats.documents.docx import read
from transflow.formats.inserting import Gap, NoPlaceError, inserted, removed
from transflow.model import Block, BlockKind, Document

PARAGRAPH = Block("")


def _cell(column: int) -> Block:
    return Block("", BlockKind.TABLE_CELL, column=column)


def _heading(level: int) -> Block:
    return Block("", BlockKind.HEADING, level=level)


@pytest.fixture(scope="module")
def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("The border", level=1)
    document.add_paragraph().add_run("The Minister met the ambassador.").font.size = Pt(13)
    document.add_paragraph("first item", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    table.cell(0, 0).text = "Year"
    table.cell(1, 0).text = "2023"
    document.add_picture(io.BytesIO(PIXEL))
    document.add_paragraph("The end")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _read(data: bytes) -> Document:
    return read(data, "en.docx", "en")


def _texts(data: bytes) -> list[str]:
    return [block.text for block in _read(data).blocks]


def _style(paragraph: Paragraph) -> str | None:
    return paragraph.style.name if paragraph.style else None


def _demand_only_the_document_changed(old: bytes, new: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(old)) as ours, zipfile.ZipFile(io.BytesIO(new)) as theirs:
        assert ours.namelist() == theirs.namelist()
        changed = [name for name in ours.namelist() if ours.read(name) != theirs.read(name)]
    assert changed == ["word/document.xml"]


@pytest.mark.parametrize(
    ("after", "like", "at"),
    [
        (None, _heading(1), 0),
        (0, PARAGRAPH, 1),
        (1, PARAGRAPH, 2),
        (1, _heading(2), 2),
        (2, Block("", BlockKind.LIST_ITEM, level=1), 3),
        (3, _cell(2), 4),
        (4, _cell(2), 5),
        (4, PARAGRAPH, 5),
        (4, Block("", BlockKind.CAPTION), 5),
        (5, PARAGRAPH, 6),
        (5, Block("", BlockKind.CONTACT), 6),
    ],
)
def test_in_and_out_again(word_file: bytes, after: int | None, like: Block, at: int) -> None:
    document = _read(word_file)
    new = inserted(word_file, document, Gap(after, (like,)), "Jaunums: 5 < 6 & „Ķekava”")
    _demand_only_the_document_changed(word_file, new)
    old = [block.text for block in document.blocks]
    assert _texts(new) == [*old[:at], "Jaunums: 5 < 6 & „Ķekava”", *old[at:]]
    again = _read(new)
    block = again.blocks[at]
    kind = BlockKind.PARAGRAPH if like.kind is BlockKind.CONTACT else like.kind
    assert (block.kind, block.level, block.column) == (kind, like.level, like.column)
    back = removed(new, again, (at,))
    _demand_only_the_document_changed(new, back)
    assert _texts(back) == old
    docx.Document(io.BytesIO(new))


def test_a_new_paragraph_looks_like_its_neighbour(word_file: bytes) -> None:
    new = inserted(word_file, _read(word_file), Gap(1, (PARAGRAPH,)), "One.\nTwo.\n\nThree.")
    paragraphs = docx.Document(io.BytesIO(new)).paragraphs
    assert [(each.text, each.runs[0].font.size) for each in paragraphs[1:4]] == [
        ("The Minister met the ambassador.", Pt(13)),
        ("One.\nTwo.", Pt(13)),
        ("Three.", Pt(13)),
    ]


def test_a_caption_stands_below_its_picture(word_file: bytes) -> None:
    new = inserted(word_file, _read(word_file), Gap(4, (Block("", BlockKind.CAPTION),)), "The college")
    paragraphs = docx.Document(io.BytesIO(new)).paragraphs
    assert [each.text for each in paragraphs[-3:]] == ["", "The college", "The end"]
    assert _style(paragraphs[-2]) == "Caption"


@pytest.mark.parametrize(
    ("after", "like", "why"),
    [
        (3, PARAGRAPH, "by hand"),  # between two cells of one table
        (3, _cell(1), "no empty counterpart"),
        (1, _cell(1), "no empty counterpart"),
        (0, Block("", BlockKind.CAPTION), "no picture"),
        (0, Block("", BlockKind.FRONT_MATTER, key="title"), "by hand"),
    ],
)
def test_what_has_no_place_is_refused(word_file: bytes, after: int, like: Block, why: str) -> None:
    with pytest.raises(NoPlaceError, match=why):
        inserted(word_file, _read(word_file), Gap(after, (like,)), "New.")


def test_a_paragraph_that_holds_more_than_text_is_not_taken_out() -> None:
    document = docx.Document()
    document.add_paragraph("One.")
    document.add_paragraph("Photo: ").add_run().add_picture(io.BytesIO(PIXEL))
    out = io.BytesIO()
    document.save(out)
    with pytest.raises(NoPlaceError, match="by hand"):
        removed(out.getvalue(), _read(out.getvalue()), (1,))


CELLS = table(paragraph("a"), paragraph("b"))


@pytest.mark.parametrize(
    ("body", "at"),
    [
        ([CELLS, paragraph("starp"), CELLS], 2),
        ([paragraph("a"), CELLS, paragraph("beigās"), "<w:sectPr/>"], 3),
        ([table(CELLS + paragraph("aiz"))], 2),
        ([table(f"<w:sdt><w:sdtContent>{paragraph('viena')}</w:sdtContent></w:sdt>"), paragraph("b")], 0),
    ],
)
def test_a_paragraph_that_has_to_be_there_is_emptied(body: list[str], at: int) -> None:
    data = packed(*body)
    new = removed(data, _read(data), [at])
    assert written(new).count("<w:p>") == written(data).count("<w:p>")
    assert len(_texts(new)) == len(_texts(data)) - 1


def test_a_file_is_begun_and_gone_again() -> None:
    data, document = b"", Document("en.docx", "en", "", (), "docx", is_missing=True)
    likes = [_heading(1), PARAGRAPH, Block("", BlockKind.LIST_ITEM, level=1), PARAGRAPH]
    texts = ["The border", "The Minister.", "first item", "The end"]
    for at, (like, text) in enumerate(zip(likes, texts, strict=True)):
        data = inserted(data, document, Gap(at - 1 if at else None, (like,)), text)
        document = _read(data)
    assert [(block.text, block.kind, block.level) for block in document.blocks] == [
        (text, like.kind, like.level) for text, like in zip(texts, likes, strict=True)
    ]
    assert [_style(each) for each in docx.Document(io.BytesIO(data)).paragraphs] == [
        "Heading 1",
        "Normal",
        "List Bullet",
        "Normal",
    ]
    assert removed(data, document, (0, 1, 2, 3)) == b""


def test_a_note_is_neither_put_in_nor_taken_out() -> None:
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    paragraph = "<w:p><w:r><w:t>{}</w:t></w:r></w:p>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, root, text in (("document", "body", "News."), ("footnotes", "footnotes", "A note.")):
            package.writestr(f"word/{name}.xml", f"<w:{root} {space}>{paragraph.format(text)}</w:{root}>")
    data = out.getvalue()
    with pytest.raises(NoPlaceError, match="by hand"):
        inserted(data, _read(data), Gap(1, (PARAGRAPH,)), "New")
    with pytest.raises(NoPlaceError, match="by hand"):
        removed(data, _read(data), [1])
