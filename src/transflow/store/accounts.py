"""Accounts: who may work on the web pages. They belong to the database, not to a workspace."""

from __future__ import annotations

from sqlalchemy import delete, select
from sqlalchemy.exc import IntegrityError

from transflow.errors import TransflowError
from transflow.frozen import Frozen
from transflow.model import Message
from transflow.roles import Role
from transflow.store import Work
from transflow.store.passwords import hashed, is_outdated, is_right
from transflow.store.tables import AccountRow, SessionRow, TokenRow
from transflow.text.normalise import plain_spaces

LAST_ADMIN = "{name} is the last active admin; make somebody else one first: transflow user role NAME admin"


class AccountError(TransflowError):
    """Something that accounts cannot be."""


class Account(Frozen):
    """Somebody with a name in the history, a name to be shown, and a role. Only an active account with a
    password can sign in."""

    name: str
    display_name: str
    email: str
    role: Role
    has_password: bool
    is_active: bool


def add_account(
    work: Work, name: str, role: Role, *, display_name: str = "", email: str = "", password: str = ""
) -> Account:
    """A new account; its name and e-mail address are nobody else's, whatever their case."""
    name, email = plain_spaces(name), _address(email)
    if not name:
        raise AccountError("An account needs a name.")
    _demand_free(work, name, email)
    row = AccountRow(
        name=name,
        display_name=plain_spaces(display_name),
        email=email,
        role=role.value,
        password_hash=hashed(password) if password else "",
        is_active=True,
    )
    work.session.add(row)
    try:
        work.session.flush()
    except IntegrityError:  # somebody else was faster
        raise _taken(name, name) from None
    return as_account(row)


def accounts(work: Work) -> tuple[Account, ...]:
    """All accounts by name."""
    return tuple(map(as_account, work.session.scalars(select(AccountRow).order_by(AccountRow.name))))


def account_named(work: Work, name: str) -> Account | None:
    """The account with this name or e-mail address, whatever its case."""
    row = _find(work, name)
    return as_account(row) if row else None


def signed_in(work: Work, name: str, password: str) -> Account | None:
    """The active account whose name or address and whose password these are."""
    row = _find(work, name)
    if not is_right(row.password_hash if row and row.is_active else "", password) or row is None:
        return None
    if is_outdated(row.password_hash):
        row.password_hash = hashed(password)
    return as_account(row)


def change_account(
    work: Work,
    name: str,
    *,
    display_name: str | None = None,
    email: str | None = None,
    role: Role | None = None,
    password: str | None = None,
    is_active: bool | None = None,
) -> Account:
    """The account with what is given changed; the last active admin stays one."""
    row = _row(work, name)
    if role not in (None, Role.ADMIN) or is_active is False:
        _demand_other_admin(work, row)
    if email is not None:
        _demand_free(work, "", _address(email), but=row)
        row.email = _address(email)
    if display_name is not None:
        row.display_name = plain_spaces(display_name)
    row.role = role.value if role else row.role
    row.is_active = row.is_active if is_active is None else is_active
    row.password_hash = row.password_hash if password is None else hashed(password)
    work.session.flush()
    return as_account(row)


def remove_account(work: Work, name: str) -> Account:
    """Takes an account away, and whatever lets somebody in as it; what its owner did keeps the name."""
    row = _row(work, name)
    _demand_other_admin(work, row)
    gone = as_account(row)
    for table in (SessionRow, TokenRow):
        work.session.execute(delete(table).where(table.account_id == row.id))
    work.session.delete(row)
    work.session.flush()
    return gone


def _find(work: Work, name: str) -> AccountRow | None:
    wanted = plain_spaces(name).casefold()
    rows = work.session.scalars(select(AccountRow)).all()
    by_name = (each for each in rows if each.name.casefold() == wanted)
    by_email = (each for each in rows if each.email.casefold() == wanted)
    return next(by_name, None) or next(by_email, None) if wanted else None


def _row(work: Work, name: str) -> AccountRow:
    row = _find(work, name)
    if row is None:
        raise AccountError(
            Message("There is no account {name!r}; transflow user list lists them.", name=name)
        )
    return row


def _demand_free(work: Work, name: str, email: str, but: AccountRow | None = None) -> None:
    for each in filter(None, (name, email)):
        known = _find(work, each)
        if known and known is not but:
            raise _taken(each, known.name)


def _taken(name: str, by: str) -> AccountError:
    return AccountError(f"{name} is taken by the account {by}; take another.")


def _demand_other_admin(work: Work, row: AccountRow) -> None:
    """The rows stay locked until the transaction ends, so that two admins cannot remove each other."""
    admins = work.session.scalars(
        select(AccountRow)
        .where(AccountRow.role == Role.ADMIN.value, AccountRow.is_active.is_(True))
        .order_by(AccountRow.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()
    if [each.id for each in admins] == [row.id]:
        raise AccountError(LAST_ADMIN.format(name=row.name))


def _address(email: str) -> str:
    email = email.strip()
    local, at, domain = email.rpartition("@")
    if (email and not (local and at and domain)) or len(email.split()) > 1:
        raise AccountError(f"{email!r} is no e-mail address.")
    return email


def account_id(work: Work, name: str) -> int:
    """The number of the account of exactly this name."""
    return work.session.scalars(select(AccountRow.id).where(AccountRow.name == name)).one()


def as_account(row: AccountRow) -> Account:
    """The row as a value."""
    return Account(
        row.name, row.display_name, row.email, Role(row.role), bool(row.password_hash), row.is_active
    )
