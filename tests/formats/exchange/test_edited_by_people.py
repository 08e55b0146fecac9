"""Files that people changed in Word, in a browser or in a spreadsheet; and files that wish us ill."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest

from tests.formats.exchange.sample import BUNDLE, LINKED, LINKING
from transflow.errors import UnreadableFileError
from transflow.formats.exchange import Bundle, Unit, exchanges
from transflow.model import Mark, Marked, State


def test_word_edits_of_the_table_come_back(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    file = tmp_path / "a.docx"
    file.write_bytes(exchanges["docx"].write([BUNDLE]))
    document = docx.Document(str(file))
    (table,) = document.tables
    assert [cell.text for cell in table.rows[0].cells][:3] == ["key", "source lv", "target en"]
    table.rows[2].cells[2].text = "The road is closed."
    cell = table.rows[3].cells[2]
    cell.text = "Call."
    cell.add_paragraph("").add_run("Write.").bold = True
    table.rows[3].cells[3].text = "reviewed"
    table.rows[3].cells[4].text = "Labots."
    document.save(str(file))
    (again,) = exchanges["docx"].read(file.read_bytes(), "f")
    first, second, third = again.units
    assert again.release == "2026/ziņa"
    assert (first.source, first.target, first.key) == (LINKED, LINKING, "04c2")
    assert second.target.text == "The road is closed."
    assert third.target == Marked("Call.\n\nWrite.", (Mark("strong", 7, 13),))
    assert (third.state, third.comment) == (State.REVIEWED, "Labots.")
    assert third.was
    assert third.was.state is State.INITIAL


@pytest.mark.parametrize(("first", "last"), [((2, 1), (2, 2)), ((2, 3), (2, 4)), ((2, 2), (3, 2))])
def test_a_word_file_whose_cells_were_merged_is_refused_with_table_and_row(
    tmp_path: Path, first: tuple[int, int], last: tuple[int, int]
) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    file = tmp_path / "a.docx"
    file.write_bytes(exchanges["docx"].write([BUNDLE]))
    document = docx.Document(str(file))
    (table,) = document.tables
    table.cell(*first).merge(table.cell(*last))
    document.save(str(file))
    with pytest.raises(UnreadableFileError, match=r"^f: cells were merged or deleted in row 3 of table 1; "):
        exchanges["docx"].read(file.read_bytes(), "f")


@pytest.mark.parametrize("at", [0, 1, 2])
def test_a_heading_across_the_whole_table_of_a_word_file_is_passed_over(tmp_path: Path, at: int) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    file = tmp_path / "a.docx"
    file.write_bytes(exchanges["docx"].write([BUNDLE]))
    document = docx.Document(str(file))
    (table,) = document.tables
    cells = table.add_row().cells
    cells[0].merge(cells[-1]).text = "Otrā daļa: robežas joslā"
    table._tbl.insert(table._tbl.index(table.rows[at]._tr), table.rows[-1]._tr)
    document.save(str(file))
    (again,) = exchanges["docx"].read(file.read_bytes(), "f")
    assert [each.key for each in again.units] == ["04c2", "05aa", "06aa"]


@pytest.mark.parametrize("at", ["<thead>", '<tr id="05aa">', '<tr id="06aa">'])
def test_a_heading_across_the_whole_table_of_a_page_is_passed_over(at: str) -> None:
    page = exchanges["html"].write([BUNDLE]).decode("utf-8")
    heading = '<tr><td colspan="6"><b>Otrā daļa: robežas joslā</b></td></tr>'
    (again,) = exchanges["html"].read(page.replace(at, heading + at).encode("utf-8"), "f")
    assert [each.key for each in again.units] == ["04c2", "05aa", "06aa"]


def test_a_unit_whose_cells_are_all_one_is_no_heading(tmp_path: Path) -> None:
    docx = pytest.importorskip("docx", reason="python-docx is not installed")
    file = tmp_path / "a.docx"
    file.write_bytes(exchanges["docx"].write([BUNDLE]))
    document = docx.Document(str(file))
    (table,) = document.tables
    table.cell(2, 0).merge(table.cell(2, 5))
    document.save(str(file))
    with pytest.raises(UnreadableFileError, match=r"^f: cells were merged or deleted in row 3 of table 1; "):
        exchanges["docx"].read(file.read_bytes(), "f")


def test_a_page_saved_by_a_word_processor_comes_back() -> None:
    page = exchanges["html"].write([BUNDLE]).decode("utf-8")
    start = page.index("<table>")
    head, body, foot = page[:start], page[start:], ""
    body = body.replace(' contenteditable="true"', "").replace("<td>", "<td class=X>\n  <p class=MsoNormal>")
    body = body.replace("</td>", "<o:p></o:p></p>\n  </td>").replace("mācības sāk", "mācības\n  sāk")
    body = body.replace('<tr id="05aa">', "<tr>").replace(
        '<td lang="en"><o:p>', '<td lang="en"><p>Closed.<o:p>'
    )
    (again,) = exchanges["html"].read((head + body + foot).encode("utf-8"), "f")
    first, second, third = again.units
    assert (first.source, first.target, first.comment) == (LINKED, LINKING, "Skat. likumu.")
    assert (second.key, second.target.text, second.was and second.was.state) == (
        "05aa",
        "Closed.",
        State.MISSING,
    )
    assert third.source.text == "Zvaniet.\n\nRakstiet."


@pytest.mark.parametrize("old", ['<td lang="lv">', '<td lang="en">'])
def test_a_page_whose_cells_were_merged_is_refused_with_table_and_row(old: str) -> None:
    before, _, row = exchanges["html"].write([BUNDLE]).decode("utf-8").partition('<tr id="05aa">')
    merged = re.sub(rf"({old}|{old[:-1]} [^>]*>).*?</td>", "", row, count=1, flags=re.DOTALL)
    assert merged != row
    with pytest.raises(UnreadableFileError, match=r"^f: cells were merged or deleted in row 3 of table 1; "):
        exchanges["html"].read(f'{before}<tr id="05aa">{merged}'.encode(), "f")


def test_cells_typed_into_in_a_browser_come_back() -> None:
    page = exchanges["html"].write([BUNDLE]).decode("utf-8")
    typed = page.replace(">Call.</td>", ">Call <b>us</b>.<div>Write.</div><div>Come.</div></td>")
    third = exchanges["html"].read(typed.encode("utf-8"), "f")[0].units[2]
    assert third.target == Marked("Call us.\nWrite.\nCome.", (Mark("strong", 5, 7),))


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("<div>Call.</div>Write.", "Call.\nWrite."),
        ("<div>Call.</div><b>Write.</b>", "Call.\nWrite."),
        ("<p>Call.</p>Write.", "Call.\n\nWrite."),
        ("<div>Call.</div><p>Write.</p>", "Call.\n\nWrite."),
        ("Call.<div><br></div><div>Write.</div>", "Call.\n\nWrite."),
        ("<ul><li>Call.</li><li>Write.</li></ul>Come.", "Call.\nWrite.\nCome."),
    ],
)
def test_what_stands_behind_a_line_of_its_own_is_another_line(typed: str, text: str) -> None:
    page = exchanges["html"].write([BUNDLE]).decode("utf-8").replace(">Call.</td>", f">{typed}</td>")
    assert exchanges["html"].read(page.encode("utf-8"), "f")[0].units[2].target.text == text


@pytest.mark.parametrize(("name", "mark"), [("csv", ","), ("csv", ";"), ("tsv", "\t")])
def test_a_table_saved_by_a_spreadsheet_comes_back(name: str, mark: str) -> None:
    rows = [
        ["key", "Target (en)", "other", "Source lv"],
        ["05aa", "The road, it is closed; really.", "x", "Ceļš ir slēgts."],
        ["ba8fcd993122", "'+371 67219263", "", "'+371 67219263"],
    ]
    text = "\r\n".join(mark.join(f'"{cell}"' for cell in row) for row in rows)
    (bundle,) = exchanges[name].read(text.encode("utf-16"), "f")
    assert (bundle.source_language, bundle.target_language) == ("lv", "en")
    assert [(each.key, each.target.text) for each in bundle.units] == [
        ("05aa", "The road, it is closed; really."),
        ("ba8fcd993122", "+371 67219263"),
    ]


@pytest.mark.parametrize("key", ["", "home.title", "1024"])
@pytest.mark.parametrize("text", ["'90", "'80 un '90", "'=SUM(A1)", "'+371 67219263"])
def test_an_apostrophe_that_another_program_wrote_is_no_guard(key: str, text: str) -> None:
    table = f"key,source,target\n{key},Gads 1990,{text}\n"
    (bundle,) = exchanges["csv"].read(table.encode(), "f")
    assert (bundle.units[0].key, bundle.units[0].target.text) == (key, text)


@pytest.mark.parametrize(
    ("mark", "line", "encoding"),
    [("\t", "", "utf-16"), (";", "sep=;\r\n", "utf-8-sig"), ("|", "sep=|\r\n", "utf-8"), (";", "", "cp1257")],
)
def test_a_csv_has_the_separator_of_its_spreadsheet(mark: str, line: str, encoding: str) -> None:
    head, row = (
        ["release", "key", "source lv", "target en"],
        ["a ", "05aa ", "Ceļš, tas ir slēgts.", "The road is closed."],
    )
    text = line + "\r\n".join(mark.join(each) for each in (head, row)) + "\r\n"
    (bundle,) = exchanges["csv"].read(text.encode(encoding), "f")
    (unit,) = bundle.units
    assert (bundle.release, unit.key, unit.target.text) == ("a", "05aa", "The road is closed.")
    assert unit.line == (3 if line else 2)


@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_a_table_that_ends_in_the_middle_of_a_row_is_refused(name: str) -> None:
    """A translation cut off in it would pass for one that was changed."""
    data = exchanges[name].write([BUNDLE]).rstrip(b"\n")
    assert exchanges[name].read(data, "f") == exchanges[name].read(data + b"\n", "f")
    with pytest.raises(UnreadableFileError, match="f:4: the file ends in the middle of this row"):
        exchanges[name].read(data[: data.index(b"Call.") + 2], "f")


@pytest.mark.parametrize("cell", ["=1+1", "+371", "-5 °C", "@a", "'=1", "''+1"])
@pytest.mark.parametrize("name", ["csv", "tsv"])
def test_no_cell_is_taken_for_a_formula(name: str, cell: str) -> None:
    bundle = Bundle(
        (Unit(Marked(cell), Marked(cell), "k", State.TRANSLATED, comment=cell),), "lv", "en", cell
    )
    data = exchanges[name].write([bundle])
    lines = data.decode("utf-8-sig").splitlines()
    assert not any(
        each.lstrip('"').startswith(("=", "+", "-", "@")) for line in lines for each in line.split("\t")
    )
    (again,) = exchanges[name].read(data, "f")
    assert (again.release, again.units[0].source.text, again.units[0].comment) == (cell, cell, cell)


VALUES = (
    "15:00|1,234,567|2024|12.03.2026.|14. novembrī|14 November 2026|31.–Mar|10 %|5 €|3 PM|12e345|(12)|'24"
)


@pytest.mark.parametrize("cell", VALUES.split("|"))
def test_a_spreadsheet_takes_no_text_for_a_value(cell: str) -> None:
    """Which it would write in its own way: "15:00" as "03:00:00 PM"."""
    data = exchanges["csv"].write([Bundle((Unit(Marked(cell), Marked(cell), cell),), "lv", "en", cell)])
    release, key, source, target, *_ = next(csv.reader(data.decode("utf-8-sig").splitlines()[1:]))
    assert {release, key, source, target} == {f"'{cell}"}
    (again,) = exchanges["csv"].read(data, "f")
    assert (again.release, again.units[0].key, again.units[0].target.text) == (cell, cell, cell)


@pytest.mark.parametrize("cell", ["On 5 May", "12 bites", "'Yes, 5 of them'", "Room 12a", "May"])
def test_words_stand_in_a_spreadsheet_as_they_are(cell: str) -> None:
    data = exchanges["csv"].write([Bundle((Unit(Marked(cell), Marked(cell), "k"),), "lv", "en", "r")])
    assert f",{cell}," in data.decode("utf-8-sig").replace('"', "")


@pytest.mark.slow
def test_hostile_files_take_no_longer_than_others() -> None:
    """What would take hours if each code looked through all others."""
    opened = "".join(f'<sc id="{at}"/>' for at in range(50_000))
    closed = "".join(f'<ec startRef="{at}"/>' for at in range(50_000))
    space = "urn:oasis:names:tc:xliff:document:2.0"
    text = f'<xliff xmlns="{space}" version="2.1"><file><unit id="a"><segment><source>a{opened}b{closed}</source>'
    (bundle,) = exchanges["xliff"].read(f"{text}</segment></unit></file></xliff>".encode(), "f")
    assert bundle.units[0].source.text == "ab"
    head = "<table><tr><th>source</th><th>target</th></tr><tr><td>a</td><td>"
    (bundle,) = exchanges["html"].read(f"{head}{'<b>' * 20_000}b".encode(), "f")
    assert bundle.units[0].source.text == "a"
