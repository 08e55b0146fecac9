"""Tables of contents in Word files, whose numbers of pages differ from version to version."""

from __future__ import annotations

import pytest

from tests.formats.documents.docx.word_parts import packed, run, written
from transflow.formats.documents.docx import read, splice

SIGN = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
STYLE = '<w:pPr><w:pStyle w:val="TOC1"/></w:pPr>'
BY_LIBREOFFICE = "<w:r><w:t>Mācību norise</w:t><w:tab/><w:t>3</w:t></w:r>"
BY_WORD = (
    run("Mācību norise")
    + "<w:r><w:tab/></w:r>"
    + SIGN.format("begin")
    + "<w:r><w:instrText> PAGEREF _Toc1 \\h </w:instrText></w:r>"
    + SIGN.format("separate")
    + run("3")
    + SIGN.format("end")
)


@pytest.mark.parametrize("inside", [BY_LIBREOFFICE, BY_WORD])
def test_the_number_of_a_page_is_no_fact(inside: str) -> None:
    data = packed(f'<w:p>{STYLE}<w:hyperlink w:anchor="_Toc1">{inside}</w:hyperlink></w:p>')
    document = read(data, "a.docx", "lv")
    assert document.blocks[0].text == "Mācību norise\t#"
    after = splice(data, document, {0: "Course of the exercise\t#"})
    assert read(after, "a.docx", "en").blocks[0].text == "Course of the exercise\t#"
    assert ">3</w:t>" in written(after)


@pytest.mark.parametrize(("style", "inside"), [("", BY_LIBREOFFICE), (STYLE, run("Mācības 2024"))])
def test_other_numbers_are_read(style: str, inside: str) -> None:
    (block,) = read(packed(f"<w:p>{style}{inside}</w:p>"), "a.docx", "lv").blocks
    assert "#" not in block.text
