"""Who is signed in on the web pages: sessions that end by themselves and can be ended, and a brake on
guessing passwords."""

from __future__ import annotations

import datetime
import hashlib
import secrets

from sqlalchemy import ColumnElement, and_, delete, func, not_, select

from transflow.frozen import Frozen
from transflow.store import Work
from transflow.store.accounts import Account, account_id, as_account
from transflow.store.dialect import deleted, insert
from transflow.store.tables import AccountRow, AttemptRow, AuditRow, SessionRow
from transflow.store.values import stamp

LONGEST = datetime.timedelta(days=14)
IDLE = datetime.timedelta(hours=12)
NOTED = datetime.timedelta(minutes=5)  # how exactly it is known when somebody was last seen
FREE_TRIES = 5
LONGEST_WAIT = 900  # seconds
FORGOTTEN = datetime.timedelta(days=1)  # after which a failure counts no more
# What is further ahead is of a clock that was set back, and counts no more either.
ASTRAY = datetime.timedelta(minutes=1)
MOST_KEPT = 10_000  # names and addresses that failed lately
KNOWN = datetime.timedelta(days=30)  # for how long an address is one that an account signs in from
SIGN_IN = "sign in"


class Count(Frozen):
    """What failures are counted by, such as an account or an address, and how many may be before each one more means
    a wait."""

    key: str
    free: int = FREE_TRIES


class OpenSession(Frozen):
    """A session as its owner sees it; `key` names it without being the token."""

    key: str
    begun: str
    seen: str
    place: str


class AuditEntry(Frozen):
    """What somebody did to accounts or sessions, or tried to."""

    at: str
    by: str
    deed: str
    about: str
    place: str


def open_session(work: Work, account: Account, place: str, now: datetime.datetime) -> str:
    """Begins a session; returns the token that the browser keeps. Those that have ended are forgotten."""
    work.session.execute(delete(SessionRow).where(not_(_goes_on(now))))
    token = secrets.token_urlsafe(32)
    work.session.add(
        SessionRow(
            token_hash=hash_of(token),
            account_id=account_id(work, account.name),
            begun=stamp(now),
            seen=stamp(now),
            place=place,
        )
    )
    audit(work, AuditEntry(stamp(now), account.name, SIGN_IN, "", place))
    return token


def account_of(work: Work, token: str, now: datetime.datetime) -> Account | None:
    """The active account that a token belongs to; None where the session has ended."""
    known = select(SessionRow).where(SessionRow.token_hash == hash_of(token), _goes_on(now))
    row = work.session.scalar(known) if token else None
    account = work.session.get(AccountRow, row.account_id) if row else None
    if row is None or account is None or not account.is_active:
        return None
    if row.seen < stamp(now - NOTED):
        row.seen = stamp(now)
    return as_account(account)


def _goes_on(now: datetime.datetime) -> ColumnElement[bool]:
    return and_(SessionRow.begun >= stamp(now - LONGEST), SessionRow.seen >= stamp(now - IDLE))


def sessions_of(work: Work, name: str, now: datetime.datetime) -> tuple[OpenSession, ...]:
    """The open sessions of an account, the newest first."""
    rows = work.session.scalars(
        select(SessionRow)
        .where(SessionRow.account_id == account_id(work, name), _goes_on(now))
        .order_by(SessionRow.begun.desc())
    )
    return tuple(OpenSession(row.token_hash[:16], row.begun, row.seen, row.place) for row in rows)


def close_session(work: Work, token: str, now: datetime.datetime) -> None:
    """Ends the session of a token."""
    row = work.session.get(SessionRow, hash_of(token)) if token else None
    if row:
        account = work.session.get(AccountRow, row.account_id)
        audit(work, AuditEntry(stamp(now), account.name if account else "", "sign out", "", row.place))
        work.session.delete(row)


def close_sessions(work: Work, name: str, by: str, now: datetime.datetime, key: str = "") -> int:
    """Ends all sessions of an account, or the one that `key` names; returns how many."""
    asked = delete(SessionRow).where(SessionRow.account_id == account_id(work, name))
    if key:
        asked = asked.where(SessionRow.token_hash.startswith(key, autoescape=True))
    count = deleted(work.session, asked)
    if count:
        audit(work, AuditEntry(stamp(now), by, "end sessions", name, ""))
    return count


def seconds_to_wait(work: Work, counts: tuple[Count, ...], now: datetime.datetime) -> int:
    """How long whoever tries has to wait: each failure beyond the free ones doubles it, up to a quarter of an hour."""
    rows = ((_attempts(work, each), each.free) for each in counts)
    return max((_wait(row, free, now) for row, free in rows), default=0)


def _attempts(work: Work, count: Count) -> AttemptRow | None:
    """The row as the database has it now; `note_failure` writes past the session."""
    return work.session.get(AttemptRow, hash_of(count.key), populate_existing=True)


def has_signed_in(work: Work, name: str, place: str, now: datetime.datetime) -> bool:
    """Whether an account has signed in from an address lately: what others try elsewhere does not keep it out."""
    signed_in = select(AuditRow.id).where(
        AuditRow.by == name,
        AuditRow.place == place,
        AuditRow.deed == SIGN_IN,
        AuditRow.at >= stamp(now - KNOWN),
    )
    return work.session.scalar(signed_in.limit(1)) is not None


def note_failure(work: Work, counts: tuple[Count, ...], now: datetime.datetime) -> None:
    """Counts a wrong password; of several that come at once, each."""
    work.session.execute(delete(AttemptRow).where(AttemptRow.last < stamp(now - FORGOTTEN)))
    for key in (hash_of(each.key) for each in counts):
        if work.session.get(AttemptRow, key) is None:
            _make_room(work)
        first = insert(work.session, AttemptRow).values(key=key, failures=1, last=stamp(now))
        another = {"failures": AttemptRow.failures + 1, "last": stamp(now)}
        work.session.execute(first.on_conflict_do_update(index_elements=(AttemptRow.key,), set_=another))


def _make_room(work: Work) -> None:
    """Of too many names and addresses those that failed the fewest times are forgotten, the oldest of them first."""
    kept = select(func.count()).select_from(AttemptRow).scalar_subquery()
    least = select(AttemptRow.key).order_by(AttemptRow.failures, AttemptRow.last).limit(1)
    work.session.execute(delete(AttemptRow).where(kept >= MOST_KEPT, AttemptRow.key.in_(least)))


def forget_failures(work: Work, count: Count) -> None:
    """After a right password the counting begins anew."""
    work.session.execute(delete(AttemptRow).where(AttemptRow.key == hash_of(count.key)))


def _wait(row: AttemptRow | None, free: int, now: datetime.datetime) -> int:
    if row is None or row.failures < free or not stamp(now - FORGOTTEN) <= row.last <= stamp(now + ASTRAY):
        return 0
    pause = min(LONGEST_WAIT, 1 << min(row.failures - free, 20))
    passed = (now - datetime.datetime.fromisoformat(row.last)).total_seconds()
    return max(0, int(pause - passed + 1))


def audit(work: Work, entry: AuditEntry) -> None:
    """Notes it for good."""
    work.session.add(
        AuditRow(at=entry.at, by=entry.by, deed=entry.deed, about=entry.about, place=entry.place)
    )
    work.session.flush()


def audited(work: Work, limit: int) -> tuple[AuditEntry, ...]:
    """The latest entries, the newest first."""
    rows = work.session.scalars(select(AuditRow).order_by(AuditRow.id.desc()).limit(limit))
    return tuple(AuditEntry(row.at, row.by, row.deed, row.about, row.place) for row in rows)


def hash_of(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
