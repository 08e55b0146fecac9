"""`user`: accounts, who may work on the web pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from transflow.config import Settings
from transflow.roles import Role
from transflow.services.store import project_store
from transflow.store import Work, accounts
from transflow.store.accounts import Account


@contextmanager
def _work(settings: Settings) -> Iterator[Work]:
    store = project_store(settings)
    try:
        with store.begin() as work:
            yield work
    finally:
        store.close()


def list_users(settings: Settings) -> tuple[Account, ...]:
    """All accounts by name."""
    with _work(settings) as work:
        return accounts.accounts(work)


def add_user(
    settings: Settings, name: str, role: Role, *, display_name: str = "", email: str = "", password: str = ""
) -> Account:
    """A new account; without a password nobody can sign in with it."""
    with _work(settings) as work:
        return accounts.add_account(
            work, name, role, display_name=display_name, email=email, password=password
        )


def change_user(
    settings: Settings,
    name: str,
    *,
    display_name: str | None = None,
    email: str | None = None,
    role: Role | None = None,
    is_active: bool | None = None,
) -> Account:
    """The account with what is given changed. There is always an active admin once there was one."""
    with _work(settings) as work:
        return accounts.change_account(
            work, name, display_name=display_name, email=email, role=role, is_active=is_active
        )


def set_password(settings: Settings, name: str, password: str) -> Account:
    """The account with another password."""
    with _work(settings) as work:
        return accounts.change_account(work, name, password=password)


def remove_user(settings: Settings, name: str) -> Account:
    """The account that is gone now; the history keeps its name."""
    with _work(settings) as work:
        return accounts.remove_account(work, name)


def sign_in(settings: Settings, name: str, password: str) -> Account | None:
    """The account whose name or address and whose password these are; None says no more than that."""
    with _work(settings) as work:
        return accounts.signed_in(work, name, password)
