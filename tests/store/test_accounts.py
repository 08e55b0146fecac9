"""Accounts on a real database: names, roles, passwords, the last admin."""

import threading

import pytest
from sqlalchemy import text

from transflow.errors import TransflowError
from transflow.roles import Role
from transflow.store import Store, open_store
from transflow.store.accounts import (
    Account,
    AccountError,
    account_named,
    accounts,
    add_account,
    change_account,
    remove_account,
    signed_in,
)
from transflow.store.backup import backup_lines, restore_lines
from transflow.store.passwords import PasswordError

PASSWORD = "zaļa pļava, 9 govis"
LAST = "last active admin"


@pytest.fixture
def filled(store: Store) -> Store:
    with store.begin() as work:
        add_account(work, "Anna Ozola", Role.ADMIN, email="anna@example.org", password=PASSWORD)
        add_account(work, "Jānis", Role.TRANSLATOR, display_name="Jānis Bērziņš")
    return store


def test_an_account_is_found_by_name_or_address_in_any_case(filled: Store) -> None:
    anna = Account("Anna Ozola", "", "anna@example.org", Role.ADMIN, True, True)
    with filled.begin() as work:
        assert account_named(work, "ANNA  ozola") == account_named(work, "Anna@Example.org") == anna
        assert account_named(work, "jānis") == Account(
            "Jānis", "Jānis Bērziņš", "", Role.TRANSLATOR, False, True
        )
        assert account_named(work, "") is account_named(work, "Zane") is None
        assert [each.name for each in accounts(work)] == ["Anna Ozola", "Jānis"]


@pytest.mark.parametrize(
    ("name", "email", "why"),
    [
        ("JĀNIS", "", "taken by the account Jānis"),
        ("Zane", "ANNA@example.org", "taken by the account Anna Ozola"),
        ("anna@example.org", "", "taken by the account Anna Ozola"),
        (" ", "", "needs a name"),
        ("Zane", "example.org", "no e-mail address"),
        ("Zane", "z @example.org", "no e-mail address"),
    ],
)
def test_a_name_or_address_that_is_taken_or_none_is_refused(
    filled: Store, name: str, email: str, why: str
) -> None:
    with pytest.raises(AccountError, match=why), filled.begin() as work:
        add_account(work, name, Role.EDITOR, email=email)


def test_only_an_active_account_with_its_password_signs_in(filled: Store) -> None:
    with filled.begin() as work:
        assert signed_in(work, "anna@example.org", PASSWORD) == account_named(work, "Anna Ozola")
        assert signed_in(work, "Anna Ozola", PASSWORD + "!") is None
        assert signed_in(work, "Jānis", "") is None
        assert signed_in(work, "Zane", PASSWORD) is None
        change_account(work, "Jānis", password=PASSWORD)
        assert signed_in(work, "Jānis", PASSWORD)
        change_account(work, "Jānis", is_active=False)
        assert signed_in(work, "Jānis", PASSWORD) is None


def test_passwords_are_kept_as_hashes_with_a_salt(filled: Store) -> None:
    with filled.begin() as work:
        change_account(work, "Jānis", password=PASSWORD)
        kept = work.session.scalars(text("SELECT password_hash FROM account")).all()
    assert len(set(kept)) == 2
    assert all(each.startswith("$argon2id$") for each in kept)


@pytest.mark.parametrize("password", ["īsa", "x" * 1001])
def test_a_password_too_short_or_too_long_is_refused(filled: Store, password: str) -> None:
    with pytest.raises(PasswordError, match="A password has at"), filled.begin() as work:
        change_account(work, "Jānis", password=password)


def test_the_last_active_admin_stays(filled: Store) -> None:
    for change in ({"role": Role.EDITOR}, {"is_active": False}):
        with pytest.raises(AccountError, match=LAST), filled.begin() as work:
            change_account(work, "Anna Ozola", **change)
    with pytest.raises(AccountError, match=LAST), filled.begin() as work:
        remove_account(work, "Anna Ozola")
    with filled.begin() as work:
        change_account(work, "Jānis", role=Role.ADMIN)
        remove_account(work, "Anna Ozola")
        assert [each.name for each in accounts(work)] == ["Jānis"]


def test_two_admins_cannot_remove_each_other_at_once(filled: Store, url: str) -> None:
    with filled.begin() as work:
        change_account(work, "Jānis", role=Role.ADMIN)
    refused = []

    def remove(name: str) -> None:
        store = open_store(url)
        try:
            with store.begin() as work:
                remove_account(work, name)
        except TransflowError as error:
            refused.append(str(error))
        finally:
            store.close()

    workers = [threading.Thread(target=remove, args=(name,)) for name in ("Anna Ozola", "Jānis")]
    for each in workers:
        each.start()
    for each in workers:
        each.join()
    with filled.begin() as work:
        assert len(accounts(work)) == 1
    assert [LAST in each for each in refused] == [True]


def test_an_account_that_is_not_there_is_refused(filled: Store) -> None:
    with pytest.raises(AccountError, match="no account 'Zane'"), filled.begin() as work:
        remove_account(work, "Zane")


def test_a_backup_brings_accounts_back_with_their_passwords(filled: Store, tmp_path: object) -> None:
    with filled.begin() as work:
        lines = list(backup_lines(work))
    other = open_store(f"sqlite:///{tmp_path}/other.db")
    with other.begin() as work:
        assert restore_lines(work, lines, "backup.jsonl").count == 2
        assert restore_lines(work, lines, "backup.jsonl").count == 0
        assert signed_in(work, "Anna Ozola", PASSWORD)
    other.close()


def test_a_backup_brings_back_nobody_whose_name_or_address_another_has_now(
    filled: Store, tmp_path: object
) -> None:
    with filled.begin() as work:
        lines = list(backup_lines(work))
    other = open_store(f"sqlite:///{tmp_path}/other.db")
    with other.begin() as work:
        add_account(work, "jānis", Role.READER)
        add_account(work, "Anna K.", Role.READER, email="Anna@example.org")
        assert restore_lines(work, lines, "backup.jsonl").count == 0
        assert [each.name for each in accounts(work)] == ["Anna K.", "jānis"]
    other.close()
