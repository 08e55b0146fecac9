"""What a new text leaves of the links and the looks of a paragraph in a Word file."""

import io
import zipfile

import pytest

from transflow.formats.docx import read, splice

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
ADDRESS = "https://www.rs.example/en"
LOOKS = {"_": "", "*": "<w:rPr><w:b/></w:rPr>", "/": "<w:rPr><w:i/></w:rPr>", "@": ""}


def word_file(written: str) -> bytes:
    """A paragraph of runs, each behind a sign: _plain, *bold, /italic, @link."""
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
    ],
)
def test_words_that_stay_keep_what_they_are(written: str, new: str, expected: str) -> None:
    data = word_file(written)
    spliced = splice(data, read(data, "a.docx", "en"), {0: new})
    assert read(spliced, "a.docx", "en").blocks[0].text == new
    assert looks(spliced) == expected
