"""What pictures in Word files are described as is read where they stand, and written where it is said."""

from __future__ import annotations

import pytest

from tests.formats.documents.docx.word_parts import (
    decorative,
    group,
    inline,
    packed,
    paragraph,
    table,
    text_box,
    vml,
    written,
)
from transflow.errors import UnreadableFileError
from transflow.formats.documents.docx import read, splice
from transflow.formats.inserting import Gap, NoPlaceError, inserted, removed
from transflow.model import Block, BlockKind

ALT = Block("", BlockKind.CAPTION, attribute="alt")
TITLE = Block("", BlockKind.CAPTION, attribute="title")
BOAT = 'descr="Kuteris ostā"'


def texts(data: bytes) -> list[str]:
    return [block.text for block in read(data, "a.docx", "lv").blocks]


@pytest.mark.parametrize(
    ("inside", "expected"),
    [
        (paragraph(inline(BOAT)), ["Kuteris ostā"]),
        (paragraph(inline('descr=""', BOAT)), ["Kuteris ostā"]),
        (paragraph(inline(BOAT, 'descr="Vecs apraksts"')), ["Kuteris ostā"]),
        (paragraph(inline(f'{BOAT} title="Jūras diena"')), ["Kuteris ostā", "Jūras diena"]),
        (paragraph(inline(f'{BOAT} title="Kuteris ostā"')), ["Kuteris ostā"]),
        (paragraph(inline('descr="Pirmā rinda&#10;&#10; otrā"')), ["Pirmā rinda\notrā"]),
        (paragraph(inline(BOAT), inline('descr="Karogs mastā"')), ["Kuteris ostā", "Karogs mastā"]),
        (paragraph(inline(BOAT), inline(BOAT)), ["Kuteris ostā", "Kuteris ostā"]),
        (paragraph(inline(BOAT), "Ziņa."), ["Kuteris ostā", "Ziņa."]),
        (paragraph("Ziņa.", inline(BOAT), " Vēl."), ["Ziņa. Vēl.", "Kuteris ostā"]),
        (paragraph(" ", inline(BOAT), "Ziņa."), ["Kuteris ostā", "Ziņa."]),
        (table(paragraph("Gads"), paragraph(inline(BOAT))), ["Gads", "Kuteris ostā"]),
        (paragraph("Ziņa.", text_box(paragraph(inline(BOAT), "Lodziņš"))), ["Ziņa.", "Kuteris ostā", "Lodziņš"]),
        (paragraph(group('descr="Divi attēli"', BOAT, 'descr="Karogs"')), ["Divi attēli", "Kuteris ostā", "Karogs"]),
        (paragraph(group(BOAT, BOAT, BOAT)), ["Kuteris ostā"]),
        (paragraph(vml('alt="Kuteris ostā"', 'o:title="kuteris"')), ["Kuteris ostā"]),
        (paragraph(vml("", 'o:title="Kuteris ostā"')), ["Kuteris ostā"]),
        (paragraph(inline(BOAT, within=decorative("0"))), ["Kuteris ostā"]),
        (paragraph(text_box(paragraph("Lūdzu!"), properties='descr="Sarkans rāmis"')), ["Sarkans rāmis", "Lūdzu!"]),
        (paragraph("<w:r><w:t/></w:r>", inline('descr="COVID-19 tests"')), ["COVID-19 tests"]),
    ],
)  # fmt: skip
def test_a_description_is_read_where_its_picture_stands(inside: str, expected: list[str]) -> None:
    data = packed(inside)
    assert texts(data) == expected
    document = read(data, "a.docx", "lv")
    assert splice(data, document, dict(enumerate(expected))) == data
    for index, _ in enumerate(expected):
        new = splice(data, document, {index: "Cits <teksts>"})
        assert texts(new) == [*expected[:index], "Cits <teksts>", *expected[index + 1 :]]


@pytest.mark.parametrize(
    "picture",
    [
        inline(""),
        inline('descr=" "'),
        *(
            inline(f'descr="{name}" title="{name}" name="Kuteris ostā"')
            for name in (
                "Picture 3", "Attēls 1", "Attēls", "Text Box 2", "Рисунок 5", "kuteris osta.jpg", r"C:\foto\osta.PNG",
                "IMG_2034", "logo-2024", "image001", "cid:logo@01D8", "https://a.example/x", "2024", "…",
            )
        ),
        inline('descr="Attēls, kurā ir laiva&#10;&#10;Apraksts ģenerēts automātiski"'),
        inline('descr="A boat on water&#10;&#10;AI-generated content may be incorrect."'),
        inline(BOAT, BOAT, within=decorative("1")),
        inline(f'{BOAT} hidden="1"'),
        vml("", 'o:title="osta"'),
        f"<w:del>{inline(BOAT)}</w:del>",
        inline(BOAT).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>"),
        text_box(paragraph("Ziņa."), properties='descr="Text Box: Ziņa."', shape='alt="Text Box: Ziņa."'),
    ],
)  # fmt: skip
def test_what_nobody_wrote_for_readers_is_no_description(picture: str) -> None:
    assert set(texts(packed(paragraph("Ziņa."), paragraph(picture)))) == {"Ziņa."}


def test_it_is_a_caption_with_a_line_of_its_own() -> None:
    document = read(
        packed(paragraph("Ziņa."), paragraph(inline(f'{BOAT} title="Jūras diena"'))), "a.docx", "lv"
    )
    assert [(each.kind, each.attribute) for each in document.blocks] == [
        (BlockKind.PARAGRAPH, ""),
        (BlockKind.CAPTION, "alt"),
        (BlockKind.CAPTION, "title"),
    ]
    assert [document.place(index).line for index in range(3)] == [1, 2, 3]


def test_a_file_of_nothing_but_pictures_without_descriptions_has_no_text() -> None:
    with pytest.raises(UnreadableFileError, match="no text"):
        texts(packed(paragraph(inline(""))))


def test_all_that_say_a_description_say_the_new_one() -> None:
    data = packed(paragraph(inline(BOAT, BOAT), "Kuteris ostā"), paragraph(inline('descr="Cits"', BOAT)))
    new = splice(data, read(data, "a.docx", "lv"), {0: "Boat & „flag”\nin port"})
    said = 'descr="Boat &amp; „flag”&#xA;in port"'
    assert written(new) == written(data).replace(BOAT, said, 2)


@pytest.mark.parametrize(
    ("after", "expected"), [(0, ["Kuteris", "Karogs", "Beigas"]), (None, ["Karogs", "Kuteris", "Beigas"])]
)
def test_a_picture_without_a_description_is_given_one(after: int | None, expected: list[str]) -> None:
    pictures = [inline('descr="foto.jpg"'), inline('descr="Kuteris"')]
    ordered = pictures if after is None else pictures[::-1]
    data = packed(paragraph(*ordered), paragraph(inline("", within=decorative("1"))), paragraph("Beigas"))
    before = read(data, "a.docx", "lv")
    new = inserted(data, before, Gap(after, (ALT,)), "Karogs")
    assert texts(new) == expected
    back = removed(new, read(new, "a.docx", "lv"), (expected.index("Karogs"),))
    assert texts(back) == ["Kuteris", "Beigas"]
    assert written(back) == written(data).replace('"foto.jpg"', '""')


def test_a_caption_is_put_below_a_picture_that_has_a_description() -> None:
    data = packed(paragraph("Ziņa."), paragraph(inline(BOAT)), paragraph("Beigas"))
    new = inserted(
        data, read(data, "a.docx", "lv"), Gap(1, (Block("", BlockKind.CAPTION),)), "Foto: A. Liepa"
    )
    assert texts(new) == ["Ziņa.", "Kuteris ostā", "Foto: A. Liepa", "Beigas"]
    assert read(new, "a.docx", "lv").blocks[1].attribute == "alt"


def test_a_title_is_put_beside_the_description() -> None:
    data = packed(paragraph(inline(BOAT), inline('descr="Karogs"')), paragraph("Beigas"))
    new = inserted(data, read(data, "a.docx", "lv"), Gap(0, (TITLE,)), "Jūras diena")
    assert written(new).count(f'{BOAT} id="1" title="Jūras diena"') == written(new).count("title") == 1
    assert texts(new) == ["Kuteris ostā", "Jūras diena", "Karogs", "Beigas"]


@pytest.mark.parametrize(("like", "after"), [(ALT, 1), (ALT, 2), (TITLE, 2)])
def test_a_description_without_a_picture_is_refused(like: Block, after: int) -> None:
    data = packed(paragraph("Ziņa."), paragraph(inline(BOAT)), paragraph("Beigas"))
    with pytest.raises(NoPlaceError, match="no picture"):
        inserted(data, read(data, "a.docx", "lv"), Gap(after, (like,)), "Karogs")
