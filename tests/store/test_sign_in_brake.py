"""The brake on guessing passwords: it bites, lets go, and keeps no more than it needs."""

import datetime

import pytest
from sqlalchemy import func, select

from transflow.roles import Role
from transflow.store import Store, Work, sessions
from transflow.store.accounts import add_account
from transflow.store.sessions import Count
from transflow.store.tables import AttemptRow

NOW = datetime.datetime(2026, 11, 29, 9, 0, tzinfo=datetime.UTC)
DAY = datetime.timedelta(days=1)
SECOND = datetime.timedelta(seconds=1)
ANNA = (Count("account:anna"),)


def fail(work: Work, times: int, counts: tuple[Count, ...] = ANNA, now: datetime.datetime = NOW) -> None:
    for _ in range(times):
        sessions.note_failure(work, counts, now)


def kept(work: Work) -> int:
    return work.session.scalar(select(func.count()).select_from(AttemptRow)) or 0


def test_failures_of_yesterday_count_no_more(store: Store) -> None:
    with store.begin() as work:
        fail(work, 20)
        assert sessions.seconds_to_wait(work, ANNA, NOW) == sessions.LONGEST_WAIT + 1
        later = NOW + DAY + SECOND
        assert sessions.seconds_to_wait(work, ANNA, later) == 0
        fail(work, sessions.FREE_TRIES - 1, now=later)
        assert sessions.seconds_to_wait(work, ANNA, later) == 0
        fail(work, 1, now=later)
        assert sessions.seconds_to_wait(work, ANNA, later) == 2


def test_a_clock_that_is_set_back_locks_nobody_out(store: Store) -> None:
    with store.begin() as work:
        fail(work, 20)
        assert sessions.seconds_to_wait(work, ANNA, NOW - SECOND) > sessions.LONGEST_WAIT
        earlier = NOW - DAY
        assert sessions.seconds_to_wait(work, ANNA, earlier) == 0
        fail(work, 1, now=earlier)
        assert sessions.seconds_to_wait(work, ANNA, earlier) == sessions.LONGEST_WAIT + 1


def test_what_is_forgotten_takes_no_room(store: Store) -> None:
    with store.begin() as work:
        for number in range(30):
            fail(work, 1, (Count(f"account:{number}"), Count(f"place:{number}")))
        assert kept(work) == 60
        fail(work, 1, now=NOW + DAY + SECOND)
        assert kept(work) == 1


def test_of_too_many_names_those_that_are_guessed_at_most_are_kept(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "MOST_KEPT", 10)
    there = Count("place:192.0.2.1")
    with store.begin() as work:
        fail(work, 6)
        for number in range(40):
            fail(work, 1, (Count(f"account:made up {number}"), there), NOW + number * SECOND)
        assert kept(work) == 10
        assert sessions.seconds_to_wait(work, ANNA, NOW) == 3
        assert sessions.seconds_to_wait(work, (there,), NOW + 39 * SECOND) > 0


def test_an_address_is_known_for_a_month(store: Store) -> None:
    with store.begin() as work:
        anna = add_account(work, "anna", Role.EDITOR)
        sessions.close_session(work, sessions.open_session(work, anna, "198.51.100.7", NOW), NOW)
        assert sessions.has_signed_in(work, "anna", "198.51.100.7", NOW + 29 * DAY)
        assert not sessions.has_signed_in(work, "anna", "198.51.100.7", NOW + 31 * DAY)
        assert not sessions.has_signed_in(work, "anna", "192.0.2.1", NOW)
        assert not sessions.has_signed_in(work, "juris", "198.51.100.7", NOW)
