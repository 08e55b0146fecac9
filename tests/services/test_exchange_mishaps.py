"""Imports that are killed, or that others get in the way of."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.services.exchange_desk import (
    EN,
    NEW,
    OLD,
    TODAY,
    Desk,
    kinds,
    translated,
)
from transflow.model import State
from transflow.services.exchange import importing
from transflow.services.sync import sync
from transflow.services.writes import Write, write_unchanged


@pytest.mark.parametrize("is_synced_first", [True, False])
def test_an_import_killed_between_its_files_is_finished_by_the_next(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, is_synced_first: bool
) -> None:
    path = desk.export("xliff")
    desk.change("xliff", path, translated(OLD, NEW, state=State.REVIEWED))
    write = write_unchanged

    def killed(each: Write, root: Path) -> None:
        if each.path.suffix == ".po":
            raise KeyboardInterrupt
        write(each, root)

    monkeypatch.setattr(importing, "write_unchanged", killed)
    with pytest.raises(KeyboardInterrupt):
        desk.bring_in(path)
    monkeypatch.undo()
    assert desk.english == EN.replace(OLD, NEW)
    if is_synced_first:
        sync(desk.settings, today=TODAY)
    desk.bring_in(path)
    assert desk.english == EN.replace(OLD, NEW)
    assert desk.record(NEW).state is State.REVIEWED
    assert kinds(desk.bring_in(path)) == []


def test_a_file_that_is_changed_meanwhile_is_left_alone(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path = desk.export("xliff")
    desk.change("xliff", path, translated(OLD, NEW))
    write = write_unchanged

    def late(each: Write, root: Path) -> None:
        desk.edit("releases/a/en.md", "the college", "the school")
        write(each, root)

    monkeypatch.setattr(importing, "write_unchanged", late)
    done = desk.bring_in(path)
    assert "was changed" in done.problem
    assert desk.english == EN.replace("the college", "the school")
    monkeypatch.undo()
    assert kinds(desk.bring_in(path)) == ["translated"]
    assert NEW in desk.english
