"""A text box is read once; what is written into it stands in its copy for old programs, too."""

from __future__ import annotations

import pytest

from tests.formats.documents.docx.word_parts import inline, packed, paragraph, run, text_box, vml, written
from transflow.formats.documents.docx import read, splice
from transflow.formats.inserting import removed
from transflow.model import Mark, Marked

BOLD = "<w:b/>"
ALTERNATIVES = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps">{}</mc:Choice>{}</mc:AlternateContent></w:r>'
)


def texts(data: bytes) -> list[str]:
    return [block.text for block in read(data, "a.docx", "lv").blocks]


def fallback(inside: str) -> str:
    return f"<mc:Fallback>{inside}</mc:Fallback>"


@pytest.mark.parametrize(
    ("body", "expected", "old", "new", "count"),
    [
        (paragraph("Ziņa.", text_box(paragraph("Lodziņš."))), ["Ziņa.", "Lodziņš."], "Lodziņš.", "Box.", 2),
        (
            paragraph(text_box(paragraph(text_box(paragraph("Iekšā."))), paragraph("Ārā."))),
            ["Iekšā.", "Ārā."],
            "Iekšā.",
            "Inside.",
            4,
        ),
        (
            paragraph(text_box(paragraph("Viens."), paragraph("Divi."), fallback=paragraph("Viens."))),
            ["Viens.", "Divi."],
            "Divi.",
            "Two.",
            1,
        ),
        (paragraph(text_box(paragraph("Jauns."), fallback=paragraph("Vecs."))), ["Jauns."], "Jauns.", "New.", 1),
        (
            paragraph(ALTERNATIVES.format(inline('descr="Karte"'), fallback(vml('alt="Karte"')))),
            ["Karte"],
            "Karte",
            "A map",
            2,
        ),
        (
            paragraph(
                ALTERNATIVES.format(
                    inline('descr="Karte"'),
                    '<mc:Choice Requires="v">' + inline('descr="Karte"') + "</mc:Choice>" + fallback(run("Karte")),
                )
            ),
            ["Karte"],
            "Karte",
            "A map",
            2,
        ),
    ],
)  # fmt: skip
def test_what_is_written_stands_in_the_copy_too(
    body: str, expected: list[str], old: str, new: str, count: int
) -> None:
    data = packed(body)
    assert texts(data) == expected
    index = expected.index(old)
    spliced = splice(data, read(data, "a.docx", "lv"), {index: new})
    assert texts(spliced) == [*expected[:index], new, *expected[index + 1 :]]
    assert written(spliced) == written(data).replace(old, new, count)
    assert written(spliced).count(new) == count


def test_of_equal_paragraphs_each_has_its_own_copy() -> None:
    data = packed(paragraph(text_box(paragraph("Rīga"), paragraph("Rīga"))))
    spliced = splice(data, read(data, "a.docx", "lv"), {1: "Cēsis"})
    first, second = written(spliced).split("<mc:Fallback>")
    assert first.index("Rīga") < first.index("Cēsis")
    assert second.index("Rīga") < second.index("Cēsis")


def test_the_copy_keeps_what_is_bold_and_gets_the_marks_of_the_text() -> None:
    data = packed(paragraph(text_box(paragraph(run("Ministre "), run("Anna Ozola", BOLD), run(".")))))
    document = read(data, "a.docx", "lv")
    kept = splice(data, document, {0: "Minister Anna Ozola."})
    assert written(kept) == written(data).replace("Ministre ", "Minister ")
    marked = splice(data, document, {0: Marked("Ministre Anna Ozola.", (Mark("strong", 0, 8),))})
    choice, copy = written(marked).split("<mc:Fallback>")
    assert choice.count("<w:b>") == copy.count("<w:b>") == 1
    assert choice.index("<w:b>") < choice.index("Ministre")


def test_a_description_that_is_taken_out_is_taken_out_of_the_copy() -> None:
    data = packed(
        paragraph("Ziņa."),
        paragraph(ALTERNATIVES.format(inline('descr="Karte"'), fallback(vml('alt="Karte"')))),
    )
    assert "Karte" not in written(removed(data, read(data, "a.docx", "lv"), (1,)))


def test_what_was_deleted_with_its_text_box_is_not_read() -> None:
    data = packed(paragraph("Ziņa.", f"<w:del>{text_box(paragraph('Dzēsts.'))}</w:del>"))
    assert texts(data) == ["Ziņa."]
