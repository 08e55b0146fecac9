"""Formulas in Word files."""

from __future__ import annotations

import pytest

from tests.formats.documents.docx.word_parts import packed, paragraph, written
from transflow.formats.documents.docx import read, splice

MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


def shown(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


POWER = f"<m:sSup><m:e>{shown('km')}</m:e><m:sup>{shown('2')}</m:sup></m:sSup>"
HALF = f"<m:f><m:num>{shown('1')}</m:num><m:den>{shown('2')}</m:den></m:f>"
AREA = f"<m:oMath {MATH}>{shown('P=12 ')}{POWER}</m:oMath>"
SHARE = f"<m:oMathPara {MATH}><m:oMath>{shown('d=')}{HALF}</m:oMath></m:oMathPara>"
FILE = packed(paragraph("Platība ", AREA, " ir liela."), paragraph(SHARE))


def test_a_formula_is_read_in_its_line() -> None:
    assert [each.text for each in read(FILE, "a.docx", "lv").blocks] == [
        "Platība P=12 km² ir liela.",
        "d=1/2",
    ]


@pytest.mark.parametrize(
    ("at", "new"),
    [
        (0, "Teritorija P=12 km² ir liela."),
        (0, "Platība P=13 km² nav liela."),
        (0, "Platība P=12 km³ ir liela."),
        (0, "Platība P=12 km² tagad ir liela."),
        (0, "Visa platība ir liela."),
        (1, "d=1/3"),
        (1, "daļa d=1/2"),
        (1, "puse"),
        (1, "d=1:2"),
        (1, "d=12"),
    ],
)
def test_words_change_around_it_and_in_it(at: int, new: str) -> None:
    before = [each.text for each in read(FILE, "a.docx", "lv").blocks]
    data = splice(FILE, read(FILE, "a.docx", "lv"), {at: new})
    before[at] = new
    assert [each.text for each in read(data, "a.docx", "lv").blocks] == before
    assert "<m:r><w:" not in written(data)
    assert "<m:oMath><w:r>" not in written(data)


def test_beside_a_formula_it_stays() -> None:
    data = splice(FILE, read(FILE, "a.docx", "lv"), {0: "Teritorija P=12 km² ir liela."})
    assert written(data).count("<m:sSup>") == written(FILE).count("<m:sSup>") == 1
    assert written(data).replace("Teritorija", "Platība") == written(FILE)
