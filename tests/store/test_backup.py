"""What only the store knows comes back from a backup, on a real database."""

import datetime
from collections.abc import Sequence
from pathlib import Path

import pytest

from tests.store.filled import MINUTE, NOON, fill, item_of
from transflow.errors import UnreadableFileError
from transflow.store import Store, open_store
from transflow.store.backup import Restored, backup_lines, restore_lines
from transflow.store.claims import LEASE, claim
from transflow.store.deliveries import make_deliveries
from transflow.store.feed import newest, news
from transflow.store.history import (
    accepted,
    add_comment,
    comments,
    history,
    keep_draft,
    record_event,
)
from transflow.store.items import (
    named,
)
from transflow.store.values import Item


def test_a_backup_restores_what_only_the_store_knows(store: Store, tmp_path: Path) -> None:
    fill(store)
    item = item_of(store, "d4")
    with store.begin() as work:
        claim(work, item, "Anna", NOON)
        record_event(work, item, "edit", "Anna", NOON, after=item.record)
        add_comment(work, item, "Jānis", NOON, "Vai “skola” vai „ģimnāzija”?")
        keep_draft(work, item, "Anna", NOON, text="The school", based_on=item.version)
        accepted(work, item, "Anna", NOON)
        lines = list(backup_lines(work))
    other = open_store(f"sqlite:///{tmp_path}/other.db")
    with other.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 5
    with other.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 0
        assert list(backup_lines(work)) == lines
    fill(other)
    with other.begin() as work:
        assert named(work, "d4")[0] == item_with_claim(item)


def test_what_a_backup_tells_was_before_all_that_the_store_has(store: Store, tmp_path: Path) -> None:
    old = open_store(f"sqlite:///{tmp_path}/old.db")
    for each in (old, store):
        fill(each)
    item = item_of(old, "d4")
    with old.begin() as work:
        for verb in ("claim", "edit", "accept"):
            record_event(work, item, verb, "Anna", NOON, after=item.record)
        add_comment(work, item, "Anna", NOON, "Vai tā?")
        lines = list(backup_lines(work))
    with store.begin() as work:
        make_deliveries(work, {"https://x.lv": ()}, NOON)
        record_event(work, item, "reject", "Jānis", NOON + MINUTE, after=item.record)
        add_comment(work, item, "Jānis", NOON + MINUTE, "Nē.")
        mark = newest(work)
    with store.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 4
    with store.begin() as work:
        assert [each.verb for each in history(work, item)] == ["claim", "edit", "accept", "reject"]
        assert [each.text for each in comments(work, item)] == ["Vai tā?", "Nē."]
        assert {each.verb for each in news(work, mark).happenings} == {"comment"}
        assert make_deliveries(work, {"https://x.lv": ()}, NOON + 2 * MINUTE) == 2


@pytest.mark.parametrize("ahead", [5, 3600])
def test_of_a_clock_that_is_ahead_no_deed_is_left_untold(store: Store, ahead: int) -> None:
    fill(store)
    item, later = item_of(store, "d4"), NOON + datetime.timedelta(seconds=ahead)
    hooks = {"https://x.lv": ()}
    with store.begin() as work:
        make_deliveries(work, hooks, NOON)
        record_event(work, item, "claim", "Jānis", later)
        record_event(work, item, "edit", "Anna", NOON)
        told = make_deliveries(work, hooks, NOON + datetime.timedelta(seconds=4))
        assert told + make_deliveries(work, hooks, NOON + MINUTE) == 2


@pytest.mark.parametrize(
    ("before", "after"), [(".", "/srv/releases"), ("/srv/releases", "."), ("/old", "/new")]
)
def test_a_checkout_finds_its_own_in_a_backup_whatever_it_was_called(
    url: str, tmp_path: Path, before: str, after: str
) -> None:
    old, new = open_store(f"sqlite:///{tmp_path}/old.db", before), open_store(url, after)
    fill(old)
    item = item_of(old, "d4")
    with old.begin() as work:
        add_comment(work, item, "Jānis", NOON, "Kā sauc skolu?")
        lines = list(backup_lines(work))
    with new.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 1
    fill(new)
    with new.begin() as work:
        assert [each.text for each in comments(work, named(work, "d4")[0])] == ["Kā sauc skolu?"]


def test_of_a_backup_of_several_checkouts_each_keeps_its_name(store: Store, url: str) -> None:
    lines = [
        '{"transflow": "backup", "version": 2}',
        *(
            f'{{"kind": "comment", "workspace": "/srv/{name}", "release": "pludi", "language": "en", "key": "d4",'
            f' "uid": "{name}", "by": "Anna", "at": "2026", "text": "{name}"}}'
            for name in "ab"
        ),
    ]
    with store.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl") == Restored(2, {"/srv/a": 1, "/srv/b": 1})
    other = open_store(url, "/srv/b")
    with other.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl") == Restored(0, {})
        assert restore_lines(work, _renamed(lines), "backup.jsonl") == Restored(2, {"/srv/a": 1})
    fill(other)
    with other.begin() as work:
        found = comments(work, named(work, "d4")[0])
    assert [each.text for each in found] == ["b", "b"]


def _renamed(lines: Sequence[str]) -> list[str]:
    """The same comments under other numbers."""
    return [line.replace('"uid": "', '"uid": "another-') for line in lines]


def test_what_an_entry_is_refused_for_names_its_line(store: Store) -> None:
    lines = ['{"transflow": "backup", "version": 2}', "", '{"kind": "horse", "workspace": "."}']
    with (
        pytest.raises(UnreadableFileError, match=r"backup\.jsonl:3: This is not a line"),
        store.begin() as work,
    ):
        restore_lines(work, lines, "backup.jsonl")


def test_a_backup_of_an_older_transflow_is_restored(store: Store) -> None:
    lines = [
        '{"transflow": "backup", "version": 1}',
        '{"kind": "person", "name": "Anna", "role": "editor"}',
        '{"kind": "comment", "workspace": ".", "release": "pludi", "language": "en", "key": "d4", "uid": "c",'
        ' "by": "Anna", "at": "2026", "text": "Kā sauc skolu?"}',
    ]
    with store.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 1
    fill(store)
    with store.begin() as work:
        assert [each.by for each in comments(work, named(work, "d4")[0])] == ["Anna"]


def item_with_claim(item: Item) -> Item:
    until = (NOON + LEASE).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    return Item(item.release, item.language, item.position, item.record, item.version, "Anna", until)


@pytest.mark.parametrize(
    "lines",
    [
        [],
        ["[]"],
        ["{"],
        ['{"transflow": "backup", "version": 9}'],
        ['{"transflow": "backup", "version": 1}', '{"kind": "horse", "workspace": "."}'],
        ['{"transflow": "backup", "version": 2}', '{"kind": "account", "name": "A", "role": "king"}'],
        ['{"transflow": "backup", "version": 2}', '{"kind": "account", "name": {}, "role": "admin"}'],
        ['{"transflow": "backup", "version": 2}', '{"kind": "account", "role": "admin", "nam": "Anna"}'],
    ],
)
def test_what_is_no_backup_changes_nothing(store: Store, lines: list[str]) -> None:
    fill(store)
    with pytest.raises(UnreadableFileError), store.begin() as work:
        restore_lines(work, lines, "backup.jsonl")
    with store.begin() as work:
        assert list(backup_lines(work)) == ['{"transflow": "backup", "version": 2}']
