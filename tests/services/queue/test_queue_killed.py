"""A decision that was not carried out to its end: the next who comes finishes it, or keeps its text as a draft."""

from __future__ import annotations

import datetime
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.services.queue.flood import DAY, EN, FOUR, NOON, anna, file_of, record_of, replace_in, stale_item
from transflow.config import Settings
from transflow.gate import fails
from transflow.io.writing import unwritable
from transflow.model import Level, State
from transflow.services.checking.with_texts import check_with_texts
from transflow.services.queue import writing
from transflow.services.queue.editing import edit_item
from transflow.services.queue.listing import list_items
from transflow.services.queue.showing import show_item
from transflow.services.queue.undoing import undo_change
from transflow.services.store import project_store
from transflow.services.sync import sync
from transflow.store.history import pending
from transflow.store.items import Wanted
from transflow.store.values import Item


class Killed(BaseException):
    """Stands for a process that is killed: nothing in the program catches it."""


def _kill_at(monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> None:
    """Kills at the `number`th call of a function of `writing`, before it does anything."""
    real = getattr(writing, name)
    calls: Iterator[int] = iter(range(1_000))

    def killing(*arguments: object, **options: object) -> object:
        if next(calls) == number:
            raise Killed
        return real(*arguments, **options)

    monkeypatch.setattr(writing, name, killing)


def _edited_by_half(
    stale: Settings, monkeypatch: pytest.MonkeyPatch, place: str = "carry_out", number: int = 0
) -> Item:
    """The next item, which somebody edits whose process is killed on the way."""
    item = stale_item(stale)
    with monkeypatch.context() as patch:
        _kill_at(patch, place, number)
        with pytest.raises(Killed):
            edit_item(anna(stale), item.name, FOUR)
    return item


@pytest.mark.parametrize("door", ["sync", "queue"])
@pytest.mark.parametrize(
    ("place", "number"),
    [
        ("carry_out", 0),
        ("lock", 0),
        ("standing", 1),
        ("write_bytes_atomically", 0),
        ("write_ledger", 0),
        ("write_bytes_atomically", 1),
        ("settle", 0),
    ],
)
def test_whatever_is_killed_on_the_way_is_finished_by_the_next(
    stale: Settings, monkeypatch: pytest.MonkeyPatch, place: str, number: int, door: str
) -> None:
    _edited_by_half(stale, monkeypatch, place, number)
    if door == "sync":
        sync(stale, today=DAY)
    else:
        list_items(anna(stale), Wanted())
    assert file_of(stale).read_text("utf-8") == EN.replace("**3**", "**4**")
    record = record_of(stale, "Daugavā")
    assert (record.state, record.change, record.target, record.by) == (State.TRANSLATED, "", FOUR, "Anna")
    assert not sync(stale, today=DAY).pairs
    assert not fails(check_with_texts(stale, today=DAY).findings, Level.ERROR)


def test_what_another_process_has_finished_is_not_carried_out_again(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _edited_by_half(stale, monkeypatch)
    with project_store(stale) as store:
        with store.begin() as work:
            ((waiting, event),) = pending(work)
        sync(stale, today=DAY)
        undo_change(anna(stale), item.name)
        before = file_of(stale).read_bytes()
        assert writing.carry_out(stale, store, waiting, event, NOON)
    assert file_of(stale).read_bytes() == before
    shown = show_item(anna(stale), item.name)
    assert ([each.verb for each in shown.history], shown.drafts) == (["claim", "edit", "undo"], ())


def test_a_text_that_came_too_late_became_a_draft_when_it_was_found_out(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _edited_by_half(stale, monkeypatch)
    file_of(stale).write_text(EN.replace("**3**", "**5**"), "utf-8")
    before = datetime.datetime.now(datetime.UTC).replace(microsecond=0)
    assert "came too late" in "".join(sync(stale, today=DAY).late)
    (draft,) = show_item(anna(stale), item.name).drafts
    assert draft.text == FOUR
    assert datetime.datetime.fromisoformat(draft.at) >= before


def test_a_file_that_cannot_be_written_keeps_the_decision_waiting(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = stale_item(stale)

    def full(path: Path, data: bytes) -> None:
        raise unwritable(path, OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)))

    with monkeypatch.context() as patch:
        patch.setattr(writing, "write_bytes_atomically", full)
        with pytest.raises(
            writing.WaitingError,
            match=r"^releases/pludi/en\.md: .* \(no space left .* What was decided .* is kept",
        ):
            edit_item(anna(stale), item.name, FOUR)
        waiting = sync(stale, today=DAY)
        assert waiting.is_waiting
        assert "waits to be written" in waiting.late[0]
        list_items(anna(stale), Wanted())
    assert sync(stale, today=DAY).late == ()
    assert FOUR.replace("4", "**4**") in file_of(stale).read_text("utf-8")


def test_a_decision_that_the_files_have_overtaken_becomes_a_draft(
    stale: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    item = _edited_by_half(stale, monkeypatch)
    replace_in(
        stale, "en", "The water level of the Daugava reached **3** metres", "The Daugava rose to 4 metres"
    )
    before = file_of(stale).read_bytes()
    overtaken = sync(stale, today=DAY)
    assert "kept as a draft" in overtaken.late[0]
    assert not overtaken.is_waiting
    assert file_of(stale).read_bytes() == before
    shown = show_item(anna(stale), item.name)
    assert [each.text for each in shown.drafts] == [FOUR]
    assert [each.verb for each in shown.history] == ["claim", "edit", "undo"]
