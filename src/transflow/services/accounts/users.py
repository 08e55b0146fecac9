"""`user`: accounts, who may work on the web pages."""

from __future__ import annotations

import datetime

from transflow.config import Settings
from transflow.roles import Role
from transflow.services.desk import Desk
from transflow.services.store import project_work
from transflow.store import Work, accounts, sessions
from transflow.store.accounts import Account
from transflow.store.sessions import AuditEntry, Count, OpenSession
from transflow.store.values import stamp
from transflow.text.normalise import plain_spaces

LONGEST_NAME = 100  # characters of a name that nobody has
FREE_TRIES_OF_ADDRESS = 50  # wrong passwords; a whole office may stand behind one address


def list_users(settings: Settings) -> tuple[Account, ...]:
    """All accounts by name."""
    with project_work(settings) as work:
        return accounts.accounts(work)


def add_user(
    settings: Settings, name: str, role: Role, *, display_name: str = "", email: str = "", password: str = ""
) -> Account:
    """A new account; without a password nobody can sign in with it."""
    with project_work(settings) as work:
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
    with project_work(settings) as work:
        return accounts.change_account(
            work, name, display_name=display_name, email=email, role=role, is_active=is_active
        )


def set_password(settings: Settings, name: str, password: str, now: datetime.datetime) -> Account:
    """The account with another password; whoever is signed in with the old one is so no longer."""
    with project_work(settings) as work:
        account = accounts.change_account(work, name, password=password)
        sessions.close_sessions(work, account.name, account.name, now)
        return account


def remove_user(settings: Settings, name: str) -> Account:
    """The account that is gone now; the history keeps its name."""
    with project_work(settings) as work:
        return accounts.remove_account(work, name)


def begin_session(
    settings: Settings, name: str, password: str, place: str, now: datetime.datetime
) -> tuple[str, int]:
    """The token of a new session, or none and the seconds to wait before the next try."""
    with project_work(settings) as work:
        counts = _counts(work, name, place, now)
        wait = sessions.seconds_to_wait(work, counts, now)
        if wait:
            return "", wait
        account = accounts.signed_in(work, name, password)
        if account is None:
            sessions.note_failure(work, counts, now)
            sessions.audit(work, AuditEntry(stamp(now), "", "failed sign in", name[:LONGEST_NAME], place))
            return "", sessions.seconds_to_wait(work, counts, now)
        sessions.forget_failures(work, counts[0])
        return sessions.open_session(work, account, place, now), 0


def _counts(work: Work, name: str, place: str, now: datetime.datetime) -> tuple[Count, ...]:
    """By what a wrong password counts: where an account has signed in lately, by the account there alone, so that
    neither strangers nor colleagues keep it out (OWASP, Slow Down Online Guessing Attacks with Device Cookies);
    elsewhere by the account, wherever it is tried, and by the address, against a guess or two at many accounts."""
    known = accounts.account_named(work, name)
    owner = plain_spaces(known.name if known else name).casefold()
    if known and sessions.has_signed_in(work, known.name, place, now):
        return (Count(f"account:{owner} place:{place}"),)
    return Count(f"account:{owner}"), Count(f"place:{place}", FREE_TRIES_OF_ADDRESS)


def signed_in_account(settings: Settings, token: str, now: datetime.datetime) -> Account | None:
    """The account that a session's token stands for."""
    with project_work(settings) as work:
        return sessions.account_of(work, token, now)


def end_session(settings: Settings, token: str, now: datetime.datetime) -> None:
    """Signs out."""
    with project_work(settings) as work:
        sessions.close_session(work, token, now)


def end_sessions(desk: Desk, name: str, key: str = "") -> int:
    """Ends the sessions of an account, or one of them."""
    with project_work(desk.settings) as work:
        return sessions.close_sessions(work, name, desk.by, desk.now, key)


def open_sessions(settings: Settings, name: str, now: datetime.datetime) -> tuple[OpenSession, ...]:
    """The open sessions of an account."""
    with project_work(settings) as work:
        return sessions.sessions_of(work, name, now)


def audit_log(settings: Settings, limit: int) -> tuple[AuditEntry, ...]:
    """What was done to accounts and sessions, the newest first."""
    with project_work(settings) as work:
        return sessions.audited(work, limit)


def account_for(settings: Settings, name: str) -> Account | None:
    """The active account of a name that somebody else vouches for, as a proxy does."""
    with project_work(settings) as work:
        found = accounts.account_named(work, name)
        return found if found and found.is_active else None
