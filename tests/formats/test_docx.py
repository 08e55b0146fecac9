"""Word files, made with python-docx."""

import io
import zipfile

import docx
import pytest

from transflow.errors import UnreadableFileError
from transflow.formats.docx import read, splice


def word_file() -> bytes:
    document = docx.Document()
    document.add_heading("Ziņa par robežu", level=1)
    paragraph = document.add_paragraph("Ministre ")
    paragraph.add_run("Anna Bērziņa").bold = True
    paragraph.add_run(" tikās ar vēstnieku.")
    document.add_paragraph("pirmais punkts", style="List Bullet")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text = "Gads"
    table.cell(0, 1).text = "2023"
    document.add_paragraph("Viens\nDivi")
    document.add_paragraph("")
    document.add_paragraph("Beigas")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_blocks_come_in_the_order_of_the_document() -> None:
    document = read(word_file(), "a.docx", "lv")
    assert [(block.kind.value, block.text) for block in document.blocks] == [
        ("heading", "Ziņa par robežu"),
        ("paragraph", "Ministre Anna Bērziņa tikās ar vēstnieku."),
        ("list-item", "pirmais punkts"),
        ("table-cell", "Gads"),
        ("table-cell", "2023"),
        ("paragraph", "Viens\nDivi"),
        ("paragraph", "Beigas"),
    ]
    assert [document.place(index).line for index in range(7)] == [1, 2, 3, 4, 5, 6, 7]


@pytest.mark.parametrize("index", range(7))
@pytest.mark.parametrize(
    "text", ["Pavisam cits teksts", "Ministre Anna Bērziņa runāja.", "a\nb\tc", "<&>", "x Beigas"]
)
def test_only_the_paragraph_changes(index: int, text: str) -> None:
    data = word_file()
    before = read(data, "a.docx", "lv")
    spliced = splice(data, before, {index: text})
    after = read(spliced, "a.docx", "lv")
    assert [block.text for block in after.blocks] == [
        text if at == index else block.text for at, block in enumerate(before.blocks)
    ]
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(spliced)) as new:
        assert old.namelist() == new.namelist()
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
    assert changed == ["word/document.xml"]


def test_the_same_text_changes_nothing() -> None:
    data = word_file()
    document = read(data, "a.docx", "lv")
    assert splice(data, document, {i: b.text for i, b in enumerate(document.blocks)}) == data


def test_what_stays_keeps_its_formatting() -> None:
    data = word_file()
    spliced = splice(data, read(data, "a.docx", "lv"), {1: "Ministre Anna Bērziņa tikās ar vēstniekiem."})
    runs = docx.Document(io.BytesIO(spliced)).paragraphs[1].runs
    assert [(run.text, bool(run.bold)) for run in runs] == [
        ("Ministre ", False),
        ("Anna Bērziņa", True),
        (" tikās ar vēstniekiem.", False),
    ]


def packed(xml: str, **notes: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", xml)
        for name, content in notes.items():
            package.writestr(f"word/{name}.xml", content)
    return out.getvalue()


SPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def story(name: str, *texts: str, look: str = "") -> str:
    """A part of a package with a paragraph for each text."""
    runs = "".join(f"<w:p><w:r><w:rPr>{look}</w:rPr><w:t>{text}</w:t></w:r></w:p>" for text in texts)
    return f"<w:{name} {SPACES}>{runs}</w:{name}>"


def test_notes_are_read_behind_the_text_and_written_in_their_place() -> None:
    data = packed(
        story("body", "Ziņa.", "Beigas."),
        footnotes=story("footnotes", "Pirmā piezīme.", "Otrā piezīme."),
        endnotes=story("endnotes", "Avots."),
    )
    before = read(data, "a.docx", "lv")
    texts = ["Ziņa.", "Beigas.", "Pirmā piezīme.", "Otrā piezīme.", "Avots."]
    assert [block.text for block in before.blocks] == texts
    spliced = splice(data, before, {1: "The end.", 3: "The second note.", 4: "A source."})
    after = [block.text for block in read(spliced, "a.docx", "lv").blocks]
    assert after == ["Ziņa.", "The end.", "Pirmā piezīme.", "The second note.", "A source."]


def test_hidden_text_is_not_read() -> None:
    hidden = story("body", "Slēpts", look="<w:vanish/>")
    shown = story("body", "Redzams", look='<w:vanish w:val="0"/>')
    assert [block.text for block in read(packed(shown), "a.docx", "lv").blocks] == ["Redzams"]
    with pytest.raises(UnreadableFileError):
        read(packed(hidden), "a.docx", "lv")


@pytest.mark.parametrize(
    "data",
    [
        b"nav arhivs",
        b"PK\x03\x04 bojats",
        packed("<a>" + " " * 9_000_000 + "</a>"),
        packed('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
        packed("<a>" * 1000 + "</a>" * 1000),
        packed("<a>"),
        packed("<a/>"),
        word_file()[:-200],
    ],
    ids=["text", "damaged", "bomb", "entities", "deep", "malformed", "empty", "cut"],
)
def test_what_is_no_word_file_is_refused(data: bytes) -> None:
    with pytest.raises(UnreadableFileError):
        read(data, "a.docx", "lv")


@pytest.mark.parametrize(
    ("inside", "why"),
    [("WordDocument", "an old Word file"), ("EncryptedPackage", "protected by a password")],
)
def test_a_compound_file_is_told_by_what_is_in_it(inside: str, why: str) -> None:
    data = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(600) + inside.encode("utf-16-le") + bytes(600)
    with pytest.raises(UnreadableFileError, match=why):
        read(data, "a.docx", "lv")
