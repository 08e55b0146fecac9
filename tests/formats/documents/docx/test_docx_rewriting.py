"""What a new text leaves of the links and the looks of a paragraph in a Word file."""

import io
import re
import zipfile

import pytest

from tests.formats.documents.docx.word_parts import packed
from transflow.formats.documents.docx import read, splice

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
ADDRESS = "https://www.rs.example/en"
LOOKS = {"_": "", "*": "<w:rPr><w:b/></w:rPr>", "/": "<w:rPr><w:i/></w:rPr>", "@": ""}


def word_file(written: str) -> bytes:
    """A paragraph of runs, each after a sign: _plain, *bold, /italic, @link."""
    runs = ""
    for each in written.split("|"):
        run = f'<w:r>{LOOKS[each[0]]}<w:t xml:space="preserve">{each[1:]}</w:t></w:r>'
        runs += f'<w:hyperlink r:id="rId1">{run}</w:hyperlink>' if each[0] == "@" else run
    body = f'<w:document xmlns:w="{MAIN}" xmlns:r="{OFFICE}"><w:body><w:p>{runs}</w:p></w:body></w:document>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", body)
        package.writestr(
            "word/_rels/document.xml.rels",
            f'<Relationships xmlns="{RELATIONS}"><Relationship Id="rId1" Type="{OFFICE}/hyperlink"'
            f' Target="{ADDRESS}" TargetMode="External"/></Relationships>',
        )
    return out.getvalue()


def looks(data: bytes) -> str:
    """The paragraph in the notation of `word_file`, without runs that show nothing."""
    (block,) = read(data, "a.docx", "en").blocks
    signs = ["_"] * len(block.text)
    for mark in block.marks:
        sign = {"strong": "*", "emphasis": "/", "link": "@"}[mark.kind]
        signs[mark.start : mark.end] = sign * (mark.end - mark.start)
    found, last = "", ""
    for sign, letter in zip(signs, block.text, strict=True):
        found += letter if sign == last else f"|{sign}{letter}"
        last = sign
    return found[1:]


def read_part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return package.read(name).decode()


@pytest.mark.parametrize(
    ("written", "new", "expected"),
    [
        (
            "_Read about the boats on |@the website of the Guard|_ today.",
            "Read all about the boats on the website of the Guard tomorrow.",
            "_Read all about the boats on |@the website of the Guard|_ tomorrow.",
        ),
        (
            "_The |*State Border Guard|_ bought ten boats.",
            "Last week the State Border Guard bought two boats.",
            "_Last week the |*State Border Guard|_ bought two boats.",
        ),
        (
            "_See |@the old page of the Guard|_ first.",
            "Please see the new page of the Guard now.",
            "_Please see |@the new page of the Guard|_ now.",
        ),
        (
            "_The head is |*Anna Ozola|_, an officer.",
            "The head is Ilze Kalna, an officer.",
            "_The head is |*Ilze Kalna|_, an officer.",
        ),
        ("_More |@on our page|_.", "More on our page of news.", "_More |@on our page|_ of news."),
        ("_One |*two|/ three|_ four.", "One two three, four.", "_One |*two|_ |/three|_, four."),
        ("_For |*not|_ all of them", "For none of those", "_For |*none|_ of those"),
        (
            "_We know |@what the others of the office say|_.",
            "Of course, the rain.",
            "_Of course, the rain.",
        ),
        ("_See |@our page", "See our page.", "_See |@our page|_."),
        ("_See |@our page", "See our page, which is new", "_See |@our page|_, which is new"),
        ("@Our page|_ is new", "See Our page is new", "_See |@Our page|_ is new"),
        ("@Our page", "Our page of news", "@Our page of news"),
        ("_At |@rs.example", "At rs.example/en.", "_At |@rs.example/en|_."),
        ("_At |*last", "At last it rains", "_At |*last it rains"),
    ],
)
def test_words_that_stay_keep_what_they_are(written: str, new: str, expected: str) -> None:
    data = word_file(written)
    spliced = splice(data, read(data, "a.docx", "en"), {0: new})
    assert read(spliced, "a.docx", "en").blocks[0].text == new
    assert looks(spliced) == expected


SIGN = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
PAGE = (
    SIGN.format("begin")
    + "<w:r><w:instrText> PAGE </w:instrText></w:r>"
    + SIGN.format("separate")
    + "<w:r><w:t>1</w:t></w:r><w:r><w:t>2</w:t></w:r>"
    + SIGN.format("end")
)
SIMPLE = '<w:fldSimple w:instr=" NUMPAGES "><w:r><w:t>14</w:t></w:r></w:fldSimple>'


def run(text: str) -> str:
    return f'<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def bare(text: str) -> str:
    return f"<w:r><w:t>{text}</w:t></w:r>"


@pytest.mark.parametrize("inside", [PAGE, SIMPLE, PAGE + SIMPLE])
def test_a_text_in_the_place_of_a_number_of_pages_is_not_lost(inside: str) -> None:
    """Nor does the number stand beside it again when the file is opened."""
    data = packed(f"<w:p>{inside}</w:p>")
    after = splice(data, read(data, "a.docx", "lv"), {0: "No number here"})
    assert read(after, "a.docx", "lv").blocks[0].text == "No number here"
    assert "fld" not in read_part(after, "word/document.xml")


@pytest.mark.parametrize("new", ["Page # of many", "Page #", "# of our report"])
def test_of_two_numbers_of_pages_the_first_stays(new: str) -> None:
    data = packed(f"<w:p>{run('Lapa ') + PAGE + run(' no ') + SIMPLE}</w:p>")
    after = splice(data, read(data, "a.docx", "lv"), {0: new})
    assert read(after, "a.docx", "lv").blocks[0].text == new
    made = read_part(after, "word/document.xml")
    assert "PAGE" in made
    assert "fldSimple" not in made


def shifted(shift: str, text: str) -> str:
    return f'<w:r><w:rPr><w:vertAlign w:val="{shift}"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def shifts(data: bytes) -> list[tuple[str, str]]:
    """The texts of the runs, each with where it stands: raised, lowered or in the line."""
    made = read_part(data, "word/document.xml")
    found = re.findall(
        r'<w:r>(?:<w:rPr><w:vertAlign w:val="(\w+)"/></w:rPr>)?(?:<w:rPr><w:i/></w:rPr>)?<w:t[^>]*>(.*?)</',
        made,
    )
    return [(shift, text) for shift, text in found if text]


@pytest.mark.parametrize(
    ("runs", "new", "expected"),
    [
        ([("", "Pēc 7."), ("superscript", "1"), ("", " panta")], "Pēc 7.³ panta", ["_Pēc 7.", "^3", "_ panta"]),
        ([("", "Platība: 25 m"), ("superscript", "2")], "Platība: 25 m² telpās", ["_Platība: 25 m", "^2", "_ telpās"]),
        ([("", "Platība: 25 m"), ("superscript", "2")], "Platība: 25 m²/gadā", ["_Platība: 25 m", "^2", "_/gadā"]),
        ([("", "25 m"), ("superscript", "2"), ("", "!")], "25 m kvadrātā!", ["_25 m kvadrātā", "_!"]),
        ([("superscript", "1"), ("", " Sk. likumu")], "Piezīme. Sk. likumu", ["_Piezīme. Sk. likumu"]),
        ([("", "Mazāk CO"), ("subscript", "2")], "Mazāk CO2 gaisā", ["_Mazāk CO", "v2", "_ gaisā"]),
    ],
)  # fmt: skip
def test_only_figures_are_typed_into_a_run_that_raises_or_lowers_them(
    runs: list[tuple[str, str]], new: str, expected: list[str]
) -> None:
    inside = "".join(shifted(shift, text) if shift else run(text) for shift, text in runs)
    data = packed(f"<w:p>{inside}</w:p>")
    after = splice(data, read(data, "a.docx", "lv"), {0: new})
    assert read(after, "a.docx", "lv").blocks[0].text == new
    signs = {"": "_", "superscript": "^", "subscript": "v"}
    assert [signs[shift] + text for shift, text in shifts(after)] == expected


@pytest.mark.parametrize(
    ("inside", "text", "new", "expected"),
    [
        (run("Lapa ") + PAGE, "Lapa #", "Page # of the report", run("Page ") + PAGE + run(" of the report")),
        (
            run("Lapa ") + PAGE + run(" no ") + SIMPLE,
            "Lapa # no #",
            "Page # of #, in all",
            run("Page ") + PAGE + run(" of ") + SIMPLE + run(", in all"),
        ),
        (SIMPLE + run(" lapas"), "# lapas", "In # pages", run("In ") + SIMPLE + run(" pages")),
        (PAGE, "#", "Page #", bare("Page ") + PAGE),
        (SIMPLE, "#", "# in all", SIMPLE + bare(" in all")),
        (PAGE + SIMPLE + run(" lpp."), "## lpp.", "#/# lpp.", PAGE + run("/") + SIMPLE + run(" lpp.")),
    ],
)
def test_what_is_added_beside_a_number_of_pages_is_no_part_of_it(
    inside: str, text: str, new: str, expected: str
) -> None:
    data = packed(f"<w:p>{inside}</w:p>")
    before = read(data, "a.docx", "lv")
    assert before.blocks[0].text == text
    after = splice(data, before, {0: new})
    assert read(after, "a.docx", "lv").blocks[0].text == new
    made = read_part(after, "word/document.xml").partition("<w:p>")[2].partition("</w:p>")[0]
    assert re.sub(r' xml:space="preserve"', "", made) == re.sub(r' xml:space="preserve"', "", expected)


def test_a_field_that_never_ends_is_read_and_written() -> None:
    broken = (
        SIGN.format("end") + "<w:fldSimple w:instr='PAGE'>" + SIGN.format("end") + run("7") + "</w:fldSimple>"
    )
    data = packed(
        f"<w:p>{run('Lapa ')}{broken}{SIGN.format('begin')}{SIGN.format('separate')}{run('te')}</w:p>"
    )
    before = read(data, "a.docx", "lv")
    after = splice(data, before, {0: f"{before.blocks[0].text} vai tur"})
    assert read(after, "a.docx", "lv").blocks[0].text == f"{before.blocks[0].text} vai tur"
