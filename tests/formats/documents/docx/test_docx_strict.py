"""Word files in the form "Strict Open XML"."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.formats.documents.docx.word_parts import inline, packed, paragraph, run
from transflow.formats.documents.docx import read, splice
from transflow.model import Mark, Marked

HOLDS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
RELATIONS = f'<Relationships xmlns="{HOLDS}"><Relationship Id="r1" Type="{OFFICE}/relationships/hyperlink" Target="https://iem.example/"/></Relationships>'
BODY = packed(
    paragraph("Ziņa par robežu", run("stiprā", "<w:b/>")),
    paragraph('<w:hyperlink r:id="r1">' + run("Vairāk") + "</w:hyperlink>"),
    paragraph("Foto: ", inline('name="a" descr="Robežsargs ar dronu"')),
    **{
        "footnotes": '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        f'<w:footnote w:id="1">{paragraph("Piezīme.")}</w:footnote></w:footnotes>',
    },
)
NAMES = {
    f"http://schemas.openxmlformats.org/{usual}": f"http://purl.oclc.org/ooxml/{strict}"
    for usual, strict in {
        "wordprocessingml/2006/main": "wordprocessingml/main",
        "officeDocument/2006/relationships": "officeDocument/relationships",
        "drawingml/2006/main": "drawingml/main",
        "drawingml/2006/picture": "drawingml/picture",
        "drawingml/2006/wordprocessingDrawing": "drawingml/wordprocessingDrawing",
    }.items()
}


def parts(data: bytes) -> dict[str, str]:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {name: package.read(name).decode() for name in package.namelist()}


def zipped(held: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as package:
        for name, text in held.items():
            package.writestr(name, text)
    return out.getvalue()


def strict(data: bytes) -> bytes:
    held = parts(data)
    for usual, other in NAMES.items():
        held = {name: text.replace(usual, other) for name, text in held.items()}
    return zipped(held)


FILE = zipped({**parts(BODY), "word/_rels/document.xml.rels": RELATIONS})


def test_it_is_read_as_the_usual_form() -> None:
    assert read(strict(FILE), "a.docx", "lv").blocks == read(FILE, "a.docx", "lv").blocks


@pytest.mark.parametrize(
    "new",
    [
        "Cita ziņa",
        Marked("Ziņa ar saiti", (Mark("link", 8, 13, "https://jauns.example/"),)),
        Marked("http://schemas.openxmlformats.org/drawingml/2006/main"),
    ],
)
@pytest.mark.parametrize("at", range(5))
def test_what_is_written_stays_strict(at: int, new: str | Marked) -> None:
    data = strict(FILE)
    after = splice(data, read(data, "a.docx", "lv"), {at: new})
    usual = splice(FILE, read(FILE, "a.docx", "lv"), {at: new})
    assert read(after, "a.docx", "lv").blocks == read(usual, "a.docx", "lv").blocks
    changed = [name for name, text in parts(after).items() if text != parts(data)[name]]
    assert changed == [name for name, text in parts(usual).items() if text != parts(FILE)[name]]
    assert not any(f'="{each}' in text for text in parts(after).values() for each in NAMES)
