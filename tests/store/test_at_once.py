"""Two transactions that do the same at once, as two servers do, or two pages of one person."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from threading import Barrier, BrokenBarrierError
from time import sleep

import pytest
from sqlalchemy import select

from transflow.errors import TransflowError
from transflow.model import Ledger, Record
from transflow.roles import Role
from transflow.store import Store, Work, engine, open_store, sessions
from transflow.store.accounts import accounts, add_account
from transflow.store.deliveries import make_deliveries
from transflow.store.history import drafts, keep_draft
from transflow.store.items import Wanted, listed, take_in
from transflow.store.sessions import Count
from transflow.store.tables import AttemptRow

NOW = datetime.datetime(2026, 11, 29, 9, 0, tzinfo=datetime.UTC)


def at_once(store: Store, deed: Callable[[Work], object]) -> list[object]:
    """What came of a deed done by two who both have begun before either does it; SQLite lets but one begin."""
    with store.begin():
        pass  # the workspace is there
    begun = Barrier(2)

    def done(_: int) -> object:
        try:
            with store.begin() as work:
                with suppress(BrokenBarrierError):
                    begun.wait(timeout=0.5)
                return deed(work)
        except TransflowError as error:
            return error

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(done, range(2)))


def test_both_wrong_passwords_count(store: Store) -> None:
    counts = (Count("account:anna"),)
    at_once(store, lambda work: sessions.note_failure(work, counts, NOW))
    with store.begin() as work:
        assert work.session.scalar(select(AttemptRow.failures)) == 2


def test_both_begin_to_tell_webhooks(store: Store) -> None:
    assert at_once(store, lambda work: make_deliveries(work, {}, NOW)) == [0, 0]


def _begun(store: Store) -> None:
    with store.begin():
        pass


def test_who_waits_long_for_another_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    """Half a minute without a word looks like a program that hangs."""
    monkeypatch.setattr(engine, "SILENCE", 0.05)
    store = open_store(f"sqlite:///{tmp_path}/store.db")
    with ThreadPoolExecutor(1) as pool:
        with store.begin():
            waiting = pool.submit(_begun, store)
            sleep(0.5)
        waiting.result()
    store.close()
    assert [each.getMessage() for each in caplog.records] == [
        f"Another program holds the store {tmp_path}/store.db; waiting for it, 30 seconds at most."
    ]


def test_the_later_draft_stays(store: Store) -> None:
    with store.begin() as work:
        take_in(work, "f.po", "1", Ledger("plūdi", "lv", "en", (Record("k", "Skola ir slēgta."),)))
        (item,) = listed(work, Wanted(is_any=True))
    texts = iter(("The school is", "The school is closed."))
    at_once(store, lambda work: keep_draft(work, item, "Anna", NOW, text=next(texts), based_on="1"))
    with store.begin() as work:
        assert len(drafts(work, item)) == 1


def test_an_account_is_made_once(store: Store) -> None:
    came = at_once(store, lambda work: add_account(work, "anna", Role.EDITOR).name)
    assert sorted(map(str, came)) == ["anna", "anna is taken by the account anna; take another."]
    with store.begin() as work:
        assert [each.name for each in accounts(work)] == ["anna"]
