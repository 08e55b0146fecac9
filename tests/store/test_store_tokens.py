"""What lets programs in."""

import datetime

from sqlalchemy import text

from transflow.roles import Role
from transflow.store import Store
from transflow.store.accounts import add_account, change_account, remove_account
from transflow.store.tokens import TokenScope, account_by_token, add_token, drop_tokens, tokens_of

NOW = datetime.datetime(2026, 11, 25, 9, 0, tzinfo=datetime.UTC)
LATER = NOW + datetime.timedelta(days=90)


def test_a_token_stands_for_its_account_until_it_runs_out(store: Store) -> None:
    with store.begin() as work:
        anna = add_account(work, "anna", Role.EDITOR)
        secret = add_token(work, anna, TokenScope.READ, NOW, until=LATER, note="CMS")
        assert account_by_token(work, secret, NOW) == (anna, TokenScope.READ)
        assert account_by_token(work, secret, LATER) is None
        assert account_by_token(work, secret[:-1], NOW) is None
        assert tokens_of(work, anna)[0].used.startswith("2026-11-25")
        change_account(work, "anna", is_active=False)
        assert account_by_token(work, secret, NOW) is None


def test_a_token_is_taken_away_by_its_key(store: Store) -> None:
    with store.begin() as work:
        anna = add_account(work, "anna", Role.EDITOR)
        first, second = (
            add_token(work, anna, TokenScope.WRITE, NOW, until=LATER, note=note) for note in ("1", "2")
        )
        key = next(each.key for each in tokens_of(work, anna) if each.note == "1")
        assert drop_tokens(work, anna, "uldis", NOW, key) == 1
        assert account_by_token(work, first, NOW) is None
        assert account_by_token(work, second, NOW)


def test_a_token_of_a_removed_account_lets_nobody_in_as_the_next(store: Store) -> None:
    with store.begin() as work:
        secret = add_token(work, add_account(work, "anna", Role.EDITOR), TokenScope.READ, NOW, until=LATER)
        remove_account(work, "anna")
        add_account(work, "juris", Role.ADMIN)
        assert account_by_token(work, secret, NOW) is None


def test_the_token_itself_is_not_kept(store: Store) -> None:
    with store.begin() as work:
        secret = add_token(work, add_account(work, "anna", Role.EDITOR), TokenScope.READ, NOW, until=LATER)
        rows = work.session.execute(text("SELECT * FROM token")).all()
    assert secret not in str(rows)
    assert secret.removeprefix("transflow_") not in str(rows)
