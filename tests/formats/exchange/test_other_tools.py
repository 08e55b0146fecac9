"""Files of ours in the hands of other implementations, and theirs in ours."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import polib
import pytest

from transflow.formats.exchange import Bundle, Match, Unit, exchanges
from transflow.model import Mark, Marked, State

LINKED = Marked(
    "Šogad koledžā mācības sāk 312 kadeti & <citi>.", (Mark("link", 6, 13, "https://example.org/lv"),)
)
LINKING = Marked("This year at the college", (Mark("link", 17, 24, "https://example.org/en"),))
BUNDLE = Bundle(
    (
        Unit(
            LINKED,
            LINKING,
            "04c2",
            State.TRANSLATED,
            is_stale=True,
            old_source="Pērn.",
            comment="Skat. likumu.",
            matches=(Match("Pērn.", "Last year.", "earlier source", 80),),
        ),
        Unit(Marked("Ceļš ir slēgts."), key="05aa", state=State.MISSING),
        Unit(Marked("Zvaniet.\n\nRakstiet."), Marked("Call."), "06aa", State.INITIAL),
    ),
    "lv",
    "en",
    "2026/ziņa",
)
STORES = {
    "xliff": ("xliff2", "Xliff2File"),
    "xliff12": ("xliff", "Xliff1File"),
    "tmx": ("tmx", "tmxfile"),
    "po": ("pypo", "pofile"),
}


def toolkit(name: str, data: bytes) -> Any:
    """The file as translate-toolkit reads it; that stands for Weblate and Pootle."""
    module, kind = STORES[name]
    found = pytest.importorskip(f"translate.storage.{module}", reason="translate-toolkit is not installed")
    return getattr(found, kind).parsestring(data)


@pytest.mark.parametrize("name", STORES)
def test_translate_toolkit_reads_our_files(name: str) -> None:
    store = toolkit(name, exchanges[name].write([BUNDLE]))
    units = [each for each in store.units if each.source and not each.isheader()]
    assert len(units) == 3
    assert "mācības sāk 312 kadeti & <citi>." in str(units[0].source)
    assert "This year at the" in str(units[0].target)
    assert "Skat. likumu." in units[0].getnotes() or name == "xliff"  # it looks for notes in the segment
    assert str(units[1].source) == "Ceļš ir slēgts."
    assert not units[1].target
    assert str(units[2].source) == "Zvaniet.\n\nRakstiet."
    assert str(units[2].target) == "Call."


@pytest.mark.parametrize("name", STORES)
def test_what_translate_toolkit_changes_comes_back(name: str) -> None:
    store = toolkit(name, exchanges[name].write([BUNDLE]))
    for unit in store.units:
        if str(unit.source) == "Ceļš ir slēgts.":
            unit.target = "The road is closed."
        if str(unit.source) == "Zvaniet.\n\nRakstiet.":
            unit.target = "Call.\n\nWrite."
    (again,) = exchanges[name].read(bytes(store), "f")
    first, second, third = again.units
    assert (again.release, again.source_language, again.target_language) == ("2026/ziņa", "lv", "en")
    assert (first.target.text, first.is_stale) == (LINKING.text, True)
    assert (second.key, second.target.text) == ("05aa", "The road is closed.")
    assert second.was
    assert second.was.state is State.MISSING
    assert (third.key, third.target.text) == ("06aa", "Call.\n\nWrite.")
    if name != "po":
        assert (first.source, first.target) == (LINKED, LINKING)


def test_a_file_of_translate_toolkit_is_read() -> None:
    converter = pytest.importorskip("translate.storage.xliff", reason="translate-toolkit is not installed")
    store = converter.Xliff1File()
    store.setsourcelanguage("lv")
    store.settargetlanguage("en")
    unit = store.addsourceunit("Ceļš ir slēgts.")
    unit.target = "The road is closed."
    (bundle,) = exchanges["xliff"].read(bytes(store), "f")
    assert [(each.source.text, each.target.text, each.was) for each in bundle.units] == [
        ("Ceļš ir slēgts.", "The road is closed.", None)
    ]


def test_poedit_takes_the_mark_away(tmp_path: Path) -> None:
    file = tmp_path / "a.po"
    file.write_bytes(exchanges["po"].write([BUNDLE]))
    po = polib.pofile(str(file))
    assert ["fuzzy" in each.flags for each in po] == [True, False, True]
    po[0].flags, po[1].msgstr, po[1].flags, po[2].msgstr = [], "Closed.", ["fuzzy"], "Call us."
    po.save()
    (bundle,) = exchanges["po"].read(file.read_bytes(), "f")
    first, second, third = bundle.units
    assert (first.state, first.is_stale, first.was and first.was.is_stale) == (State.TRANSLATED, False, True)
    assert (second.state, second.was and second.was.state) == (State.INITIAL, State.MISSING)
    assert (third.state, third.was and third.was.state) == (State.INITIAL, State.MISSING)


FIELDS = (
    *("msgctxt", "msgid", "msgstr", "msgid_plural", "msgstr_plural", "tcomment", "comment", "flags"),
    *("occurrences", "previous_msgctxt", "previous_msgid", "previous_msgid_plural", "obsolete"),
)
SCRIPT = """
const fs = require('fs');
const [name, file] = process.argv.slice(2);
const xliff = name === 'xliff' ? require('xliff/xliff2js') : require('xliff/xliff12ToJs');
xliff(fs.readFileSync(file, 'utf8'), (error, read) => {
  if (error) { throw error; }
  console.log(JSON.stringify(read));
});
"""


@pytest.fixture(scope="session")
def npm_xliff(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the package `xliff` of npm."""
    if not (shutil.which("node") and shutil.which("npm")):
        pytest.skip("node and npm are not installed")
    folder = tmp_path_factory.mktemp("npm")
    command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "xliff@6"]
    done = subprocess.run(command, cwd=folder, capture_output=True, check=False, timeout=240)
    if done.returncode:
        pytest.skip("the npm package xliff cannot be had")
    (folder / "read.js").write_text(SCRIPT, "utf-8")
    return folder


@pytest.mark.slow
@pytest.mark.parametrize("name", ["xliff", "xliff12"])
def test_the_npm_package_reads_our_files(name: str, npm_xliff: Path) -> None:
    file = npm_xliff / f"{name}.xlf"
    file.write_bytes(exchanges[name].write([BUNDLE]))
    command = ["node", "read.js", name, str(file)]
    done = subprocess.run(command, cwd=npm_xliff, capture_output=True, check=True, encoding="utf-8")
    read = json.loads(done.stdout)
    assert (read["sourceLanguage"], read["targetLanguage"]) == ("lv", "en")
    ((_, units),) = read["resources"].items()
    assert len(units) == 3
    assert any(unit["source"] == "Ceļš ir slēgts." for unit in units.values())
    assert "https" in json.dumps(read) or name == "xliff12"


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


def test_cells_typed_into_in_a_browser_come_back() -> None:
    page = exchanges["html"].write([BUNDLE]).decode("utf-8")
    typed = page.replace(">Call.</td>", ">Call <b>us</b>.<div>Write.</div><div>Come.</div></td>")
    third = exchanges["html"].read(typed.encode("utf-8"), "f")[0].units[2]
    assert third.target == Marked("Call us.\nWrite.\nCome.", (Mark("strong", 5, 7),))


@pytest.mark.parametrize(("name", "mark"), [("csv", ","), ("csv", ";"), ("tsv", "\t")])
def test_a_table_saved_by_a_spreadsheet_comes_back(name: str, mark: str) -> None:
    rows = [
        ["key", "Target (en)", "other", "Source lv"],
        ["05aa", "The road, it is closed; really.", "x", "Ceļš ir slēgts."],
        ["06aa", "'+371 67219263", "", "'+371 67219263"],
    ]
    text = "\r\n".join(mark.join(f'"{cell}"' for cell in row) for row in rows)
    (bundle,) = exchanges[name].read(text.encode("utf-16"), "f")
    assert (bundle.source_language, bundle.target_language) == ("lv", "en")
    assert [(each.key, each.target.text) for each in bundle.units] == [
        ("05aa", "The road, it is closed; really."),
        ("06aa", "+371 67219263"),
    ]


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


@pytest.mark.corpus
def test_no_po_file_of_the_corpus_loses_anything() -> None:
    folder = Path(os.environ.get("TRANSFLOW_DATA", "/nowhere")) / "strings/po_bsd_mit"
    files = sorted(folder.glob("*.po"))
    if not files:
        pytest.skip("TRANSFLOW_DATA does not name the data")
    for file in files:
        data = file.read_bytes()
        written = exchanges["po"].write(exchanges["po"].read(data, file.name))
        assert said_in(written.decode("utf-8")) == said_in(data.decode("utf-8")), file.name


def said_in(content: str) -> object:
    """All that a PO file says, but for how its lines are wrapped."""
    file = polib.pofile(content)
    entries = [[getattr(entry, name) or None for name in FIELDS] for entry in file]
    return entries, file.metadata, file.header, bool(file.metadata_is_fuzzy)


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
