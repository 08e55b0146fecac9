"""Imports that are killed, or that others get in the way of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.vendor import (
    EN,
    NEW,
    OLD,
    TODAY,
    Vendor,
    kinds,
    translated,
)
from transflow.errors import TransflowError
from transflow.formats.exchange import Unit, exchange_for
from transflow.frozen import replace
from transflow.model import Marked, State
from transflow.services.exchange import importing
from transflow.services.sync import sync
from transflow.services.writes import Write, write_unchanged


@pytest.mark.parametrize("is_synced_first", [True, False])
def test_an_import_killed_between_its_files_is_finished_by_the_next(
    vendor: Vendor, monkeypatch: pytest.MonkeyPatch, is_synced_first: bool
) -> None:
    path = vendor.export("xliff")
    vendor.change("xliff", path, translated(OLD, NEW, state=State.REVIEWED))
    write = write_unchanged

    def killed(each: Write, root: Path) -> None:
        if each.path.suffix == ".po":
            raise KeyboardInterrupt
        write(each, root)

    monkeypatch.setattr(importing, "write_unchanged", killed)
    with pytest.raises(KeyboardInterrupt):
        vendor.bring_in(path)
    monkeypatch.undo()
    assert vendor.english == EN.replace(OLD, NEW)
    if is_synced_first:
        sync(vendor.settings, today=TODAY)
    vendor.bring_in(path)
    assert vendor.english == EN.replace(OLD, NEW)
    assert vendor.record(NEW).state is State.REVIEWED
    assert kinds(vendor.bring_in(path)) == []


def test_a_file_that_is_changed_meanwhile_is_left_alone(
    vendor: Vendor, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = vendor.export("xliff")
    vendor.change("xliff", path, translated(OLD, NEW))
    write = write_unchanged

    def late(each: Write, root: Path) -> None:
        vendor.edit("releases/a/en.md", "the college", "the school")
        write(each, root)

    monkeypatch.setattr(importing, "write_unchanged", late)
    done = vendor.bring_in(path)
    assert "was changed" in done.problem
    assert vendor.english == EN.replace("the college", "the school")
    monkeypatch.undo()
    assert kinds(vendor.bring_in(path)) == ["translated"]
    assert NEW in vendor.english


@pytest.mark.parametrize("name", ["csv", "docx", "xliff"])
@pytest.mark.parametrize("gap", [" ", "\n", "\n\n"])
def test_a_translation_that_was_joined_with_the_next_is_not_said_twice(
    vendor: Vendor, name: str, gap: str
) -> None:
    path = vendor.export(name)
    visit = "The Minister of the Interior visited the college."
    joined = {visit: f"{visit}{gap}{OLD}", OLD: ""}

    def join(unit: Unit) -> Unit:
        text = unit.target.text
        return replace(unit, target=Marked(joined[text])) if text in joined else unit

    vendor.change(name, path, join)
    done = vendor.bring_in(path)
    assert kinds(done) == ["unfinished", "emptied"]
    assert "each its own cell" in done.changes[0].why
    assert vendor.english == EN


def test_languages_that_a_memory_has_beside_ours_are_passed_over(vendor: Vendor) -> None:
    path = vendor.export("tmx")
    vendor.change("tmx", path, translated(OLD, NEW))
    other = '<tuv xml:lang="de"><seg>Egal.</seg></tuv></tu>'
    path.write_text(path.read_text("utf-8").replace("</tu>", other), "utf-8")
    assert kinds(vendor.bring_in(path)) == ["translated"]
    assert NEW in vendor.english


@pytest.mark.parametrize("name", ["a.xlsx", "a.ods"])
def test_a_spreadsheet_is_told_what_it_can_give(name: str) -> None:
    with pytest.raises(TransflowError, match="save it as CSV"):
        exchange_for(name)
