"""Tokens: how programs come in as an account, with less than its rights. Only a hash of a token is kept."""

from __future__ import annotations

import datetime
import secrets
from enum import StrEnum

from sqlalchemy import delete, select

from transflow.frozen import Frozen
from transflow.store import Work
from transflow.store.accounts import Account, account_id, as_account
from transflow.store.dialect import deleted
from transflow.store.sessions import NOTED, AuditEntry, audit, hash_of
from transflow.store.tables import AccountRow, TokenRow
from transflow.store.values import stamp

MARK = "transflow_"  # scanners of secrets know a token by it


class TokenScope(StrEnum):
    """What a token is good for; `write` reads too, `metrics` does nothing else."""

    READ = "read"
    WRITE = "write"
    METRICS = "metrics"


class Token(Frozen):
    """A token as its owner sees it; `key` names it without being it."""

    key: str
    scope: TokenScope
    note: str
    made: str
    until: str
    used: str


def add_token(
    work: Work,
    account: Account,
    scope: TokenScope,
    now: datetime.datetime,
    *,
    until: datetime.datetime,
    note: str = "",
) -> str:
    """A new token, told this once."""
    secret = MARK + secrets.token_urlsafe(32)
    work.session.add(
        TokenRow(
            token_hash=hash_of(secret),
            account_id=account_id(work, account.name),
            scope=scope.value,
            note=note,
            made=stamp(now),
            until=stamp(until),
            used="",
        )
    )
    audit(work, AuditEntry(stamp(now), account.name, "make token", f"{scope.value} {note}".strip(), ""))
    return secret


def account_by_token(work: Work, secret: str, now: datetime.datetime) -> tuple[Account, TokenScope] | None:
    """The active account that a token stands for and what it is good for; None where it has run out."""
    row = work.session.get(TokenRow, hash_of(secret))
    account = work.session.get(AccountRow, row.account_id) if row else None
    if row is None or account is None or not account.is_active or row.until <= stamp(now):
        return None
    if row.used < stamp(now - NOTED):
        row.used = stamp(now)
    return as_account(account), TokenScope(row.scope)


def tokens_of(work: Work, account: Account) -> tuple[Token, ...]:
    """The tokens of an account, the newest first."""
    rows = work.session.scalars(
        select(TokenRow)
        .where(TokenRow.account_id == account_id(work, account.name))
        .order_by(TokenRow.made.desc())
    )
    return tuple(
        Token(row.token_hash[:16], TokenScope(row.scope), row.note, row.made, row.until, row.used)
        for row in rows
    )


def drop_tokens(work: Work, account: Account, by: str, now: datetime.datetime, key: str = "") -> int:
    """Takes the tokens of an account away, or those whose key begins so; returns how many."""
    asked = delete(TokenRow).where(
        TokenRow.account_id == account_id(work, account.name),
        TokenRow.token_hash.startswith(key, autoescape=True),
    )
    count = deleted(work.session, asked)
    if count:
        audit(work, AuditEntry(stamp(now), by, "drop tokens", account.name, ""))
    return count
