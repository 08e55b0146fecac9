"""Tokens: how programs come in, each as somebody and for something."""

from __future__ import annotations

import datetime

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.model import Message
from transflow.services.desk import Desk
from transflow.services.store import project_work
from transflow.store import Work, accounts, sessions, tokens
from transflow.store.accounts import Account, AccountError
from transflow.store.sessions import AuditEntry, Count
from transflow.store.tokens import Token, TokenScope
from transflow.store.values import stamp

LEAST = 4  # digits by which a token is named


def make_token(
    settings: Settings,
    name: str,
    scope: TokenScope,
    now: datetime.datetime,
    *,
    days: int = 90,
    note: str = "",
) -> str:
    """A new token of an account, which is good for some days; it is told this once."""
    with project_work(settings) as work:
        account = _account(work, name)
        return tokens.add_token(
            work, account, scope, now, until=now + datetime.timedelta(days=days), note=note
        )


def list_tokens(settings: Settings, name: str) -> tuple[Token, ...]:
    """The tokens of an account, the newest first."""
    with project_work(settings) as work:
        return tokens.tokens_of(work, _account(work, name))


def revoke_tokens(desk: Desk, name: str, key: str = "") -> int:
    """Takes tokens of an account away, all or the one whose key begins so; returns how many."""
    with project_work(desk.settings) as work:
        account = _account(work, name)
        if key:
            _demand_one(account, key, tokens.tokens_of(work, account))
        return tokens.drop_tokens(work, account, desk.by, desk.now, key)


def _demand_one(account: Account, key: str, own: tuple[Token, ...]) -> None:
    """Refuses the beginning of a key that is short enough to be a slip, or that begins several."""
    said = {"name": account.name, "key": key, "least": LEAST}
    meant = sum(each.key.startswith(key) for each in own)
    if len(key) < LEAST:
        raise TransflowError(
            Message("{key!r} is too short to name a token; give at least {least} digits of its key.", **said)
        )
    if not meant:
        raise TransflowError(
            Message("{name} has no token {key!r}; transflow user tokens {name} lists them.", **said)
        )
    if meant > 1:
        raise TransflowError(
            Message("{name} has several tokens that begin with {key!r}; give more digits of the key.", **said)
        )


def account_with_token(
    settings: Settings, secret: str, place: str, now: datetime.datetime
) -> tuple[Account, TokenScope] | int:
    """The account that a token belongs to, with what it may be used for. Where there is no such token, the seconds
    that the address `place` has to wait before it may try another; 0 for its first few tries."""
    count = Count(f"token:{place}")
    with project_work(settings) as work:
        found = tokens.account_by_token(work, secret, now)
        if found:
            return found
        wait = sessions.seconds_to_wait(work, (count,), now)
        if not wait:
            sessions.note_failure(work, (count,), now)
            sessions.audit(work, AuditEntry(stamp(now), "", "failed token", "", place))
        return wait


def _account(work: Work, name: str) -> Account:
    account = accounts.account_named(work, name)
    if account is None:
        raise AccountError(
            Message("There is no account {name!r}; transflow user list lists them.", name=name)
        )
    return account
