"""Word files, made with python-docx."""

import io
import zipfile

import docx
import pytest

from transflow.errors import UnreadableFileError
from transflow.formats.documents.docx import read, splice


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


def run(text: str, look: str = "") -> str:
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def field_of(instruction: str, shown: str) -> str:
    """A complex field: its instruction, then what it shows."""
    sign = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    told = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return sign.format("begin") + told + sign.format("separate") + run(shown) + sign.format("end")


@pytest.mark.parametrize(
    ("runs", "marks"),
    [
        (
            field_of('HYPERLINK "https://a.example/lv" \\o "t"', "lapā"),
            [("link", 8, 12, "https://a.example/lv")],
        ),
        (field_of('HYPERLINK \\l "vieta"', "lapā"), []),
        (field_of("PAGE", "12"), []),
        (
            "<w:fldSimple w:instr=' HYPERLINK \"/a\" '>" + run("lapā") + "</w:fldSimple>",
            [("link", 8, 12, "/a")],
        ),
        ('<w:r><w:fldChar w:fldCharType="end"/></w:r>' + run("lapā"), []),
    ],
)
def test_a_field_may_be_a_link(runs: str, marks: list[tuple[str, int, int, str]]) -> None:
    data = packed(f"<w:body {SPACES}><w:p>{run('Skatiet ')}{runs}{run(' vēl.')}</w:p></w:body>")
    (block,) = read(data, "a.docx", "lv").blocks
    assert [(each.kind, each.start, each.end, each.value) for each in block.marks] == marks


def test_raised_figures_are_no_part_of_the_number_before_them() -> None:
    raised = run("1", '<w:vertAlign w:val="superscript"/>')
    data = packed(f"<w:body {SPACES}><w:p>{run('Kopā 45 000')}{raised}{run(' eiro.')}</w:p></w:body>")
    before = read(data, "a.docx", "lv")
    assert before.blocks[0].text == "Kopā 45 000¹ eiro."
    after = splice(data, before, {0: "Kopā 46 000¹ eiro."})
    assert b">1</w:t>" in zipfile.ZipFile(io.BytesIO(after)).read("word/document.xml")
    assert read(after, "a.docx", "lv").blocks[0].text == "Kopā 46 000¹ eiro."


def test_text_in_custom_elements_is_read() -> None:
    inner = f'<w:customXml w:element="datums">{run("12. martā")}</w:customXml>'
    data = packed(f"<w:body {SPACES}><w:p>{run('Rīgā ')}{inner}</w:p></w:body>")
    assert read(data, "a.docx", "lv").blocks[0].text == "Rīgā 12. martā"


def renamed(data: bytes) -> bytes:
    """The package with its text in another part than the usual one, as some servers write it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            content = old.read(name)
            if name in ("_rels/.rels", "[Content_Types].xml"):
                content = content.replace(b"word/document.xml", b"word/document2.xml")
            new.writestr(name.replace("document.xml", "document2.xml"), content)
    return out.getvalue()


def test_the_text_is_in_the_part_that_the_package_names() -> None:
    data = renamed(word_file())
    before = read(data, "a.docx", "lv")
    assert before.blocks == read(word_file(), "a.docx", "lv").blocks
    after = splice(data, before, {6: "Gals"})
    assert [block.text for block in read(after, "a.docx", "lv").blocks][5:] == ["Viens\nDivi", "Gals"]
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(io.BytesIO(after)) as new:
        assert old.namelist() == new.namelist()
        changed = [name for name in old.namelist() if old.read(name) != new.read(name)]
    assert changed == ["word/document2.xml"]


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
