"""Signing in while somebody else guesses."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from transflow.config import Settings
from transflow.roles import Role
from transflow.services.accounts.users import FREE_TRIES_OF_ADDRESS, add_user, begin_session
from transflow.store.sessions import FREE_TRIES

NOW = datetime.datetime(2026, 11, 29, 9, 0, tzinfo=datetime.UTC)
SOON = NOW + datetime.timedelta(seconds=1)
PASSWORD = "a long enough sentence"
OFFICE, ELSEWHERE = "198.51.100.7", "192.0.2.{0}"


@pytest.fixture
def office(tmp_path: Path) -> Settings:
    settings = Settings(root=tmp_path)
    add_user(settings, "Anna", Role.EDITOR, email="anna@example.org", password=PASSWORD)
    return settings


def guessed(office: Settings, name: str = "Anna") -> None:
    for number in range(3 * FREE_TRIES):
        begin_session(office, name, "wrong", ELSEWHERE.format(number), NOW)


def test_who_signs_in_from_where_they_always_do_is_not_kept_out_by_guesses(office: Settings) -> None:
    assert begin_session(office, "Anna", PASSWORD, OFFICE, NOW)[0]
    guessed(office)
    assert begin_session(office, "anna@example.org", PASSWORD, OFFICE, SOON)[0]


def test_guesses_from_many_addresses_at_one_account_are_slowed_down(office: Settings) -> None:
    guessed(office)
    token, wait = begin_session(office, "Anna", PASSWORD, OFFICE, NOW)
    assert (token, wait > 0) == ("", True)


def test_name_and_address_of_an_account_are_counted_together(office: Settings) -> None:
    guessed(office, "anna@example.org")
    assert begin_session(office, "Anna", PASSWORD, OFFICE, NOW)[1] > 0


def test_colleagues_at_one_address_do_not_keep_each_other_out(office: Settings) -> None:
    add_user(office, "Ilze", Role.EDITOR, password=PASSWORD)
    assert begin_session(office, "Anna", PASSWORD, OFFICE, NOW)[0]
    assert begin_session(office, "Ilze", PASSWORD, OFFICE, NOW)[0]
    for _ in range(3 * FREE_TRIES):
        assert begin_session(office, "Ilze", "wrong", OFFICE, NOW)[0] == ""
    assert begin_session(office, "Anna", "mistyped", OFFICE, NOW) == ("", 0)
    assert begin_session(office, "Anna", PASSWORD, OFFICE, NOW)[0]


def test_who_is_new_in_an_office_is_not_kept_out_by_a_few_mistakes_there(office: Settings) -> None:
    for number in range(FREE_TRIES):
        begin_session(office, f"colleague {number}", "mistyped", OFFICE, NOW)
    assert begin_session(office, "Anna", PASSWORD, OFFICE, NOW)[0]


def test_one_guess_at_each_of_many_accounts_is_slowed_down(office: Settings) -> None:
    waits = [
        begin_session(office, f"colleague {number}", "Summer2026", ELSEWHERE, NOW)[1]
        for number in range(FREE_TRIES_OF_ADDRESS + 1)
    ]
    assert waits[FREE_TRIES_OF_ADDRESS - 2] == 0
    assert waits[-1] > 0


def test_guesses_from_a_usual_address_are_slowed_down_too(office: Settings) -> None:
    assert begin_session(office, "Anna", PASSWORD, OFFICE, NOW)[0]
    waits = [begin_session(office, "Anna", "wrong", OFFICE, NOW)[1] for _ in range(FREE_TRIES + 1)]
    assert waits[FREE_TRIES - 2] == 0
    assert waits[-1] > 0
