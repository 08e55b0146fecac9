"""The queue on Word files: what is missing is put in, what is undone comes out."""

from __future__ import annotations

import datetime
import io
from pathlib import Path

import docx
import polib
import pytest

from transflow.config import Settings
from transflow.services.desk import Desk
from transflow.services.queue.accepting import accept_item
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.undoing import undo_change
from transflow.services.sync import sync
from transflow.store.items import Wanted

NOON = datetime.datetime(2026, 3, 12, 12, 0, tzinfo=datetime.UTC)
DAY = "2026-03-12"
LV = ["Ministre apmeklēja koledžu Rēzeknē.", "Mācības sāk 312 kadeti.", "Tālrunis: +371 67219263"]
EN = ["The Minister visited the college in Rēzekne.", "", "Phone: +371 67219263"]
CELLS = {"lv": [["Gads", "2023"], ["Kadeti", "312 kadeti"]], "en": [["Year", "2023"], ["Cadets", ""]]}


def _word_file(texts: list[str], cells: list[list[str]]) -> bytes:
    document = docx.Document()
    for text in filter(None, texts):
        document.add_paragraph(text)
    table = document.add_table(rows=2, cols=2)
    for row, own in enumerate(cells):
        for column, text in enumerate(own):
            table.cell(row, column).text = text
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


@pytest.fixture
def office(tmp_path: Path) -> Settings:
    """A synced release whose translation lacks a paragraph and a cell."""
    folder = tmp_path / "releases/a"
    folder.mkdir(parents=True)
    (folder / "lv.docx").write_bytes(_word_file(LV, CELLS["lv"]))
    (folder / "en.docx").write_bytes(_word_file(EN, CELLS["en"]))
    settings = Settings(root=tmp_path, releases=("releases/{release}/{lang}.docx",))
    sync(settings, today=DAY)
    return settings


def _target(settings: Settings) -> tuple[list[str], list[str]]:
    document = docx.Document(str(settings.root / "releases/a/en.docx"))
    cells = [cell.text for row in document.tables[0].rows for cell in row.cells]
    return [each.text for each in document.paragraphs], cells


def _missing(settings: Settings, source: str) -> str:
    found = list_items(Desk(settings, "Anna", NOON), Wanted(states=("missing",)))
    return next(each.name for each in found if each.record.source == source)


def test_a_paragraph_and_a_cell_are_put_in_and_taken_out(office: Settings) -> None:
    before = _target(office)
    for source, text in ((LV[1], "312 cadets begin their studies."), ("312 kadeti", "312 cadets")):
        name = _missing(office, source)
        edit_item(Desk(office, "Anna", NOON), name, text)
        accept_item(Desk(office, "Anna", NOON), name)
    paragraphs, cells = _target(office)
    assert paragraphs == [EN[0], "312 cadets begin their studies.", EN[2]]
    assert cells == ["Year", "2023", "Cadets", "312 cadets"]
    assert not sync(office, today=DAY).pairs
    for _ in range(4):
        undo_change(Desk(office, "Anna", NOON), "")
    assert _target(office) == before


def test_what_was_translated_in_the_ledger_is_put_in(office: Settings) -> None:
    file = office.root / "translations/a.en.po"
    po = polib.pofile(str(file), wrapwidth=0)
    for entry in po:
        entry.msgstr = entry.msgstr or {LV[1]: "312 cadets begin."}.get(entry.msgid, "312 cadets")
    po.save()
    sync(office, today=DAY)
    assert _target(office) == (
        [EN[0], "312 cadets begin.", EN[2]],
        ["Year", "2023", "Cadets", "312 cadets"],
    )
    assert not sync(office, today=DAY).pairs
