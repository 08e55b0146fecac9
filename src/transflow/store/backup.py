"""What only the store knows, as lines of JSON: accounts, claims, drafts, comments, events, acceptances."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from typing import Any

from sqlalchemy import Executable, func, select
from sqlalchemy.exc import OperationalError, StatementError

from transflow.errors import UnreadableFileError
from transflow.frozen import Frozen
from transflow.roles import Role
from transflow.store import Work, workspace_id
from transflow.store.accounts import account_named
from transflow.store.tables import (
    AcceptanceRow,
    AccountRow,
    Base,
    CommentRow,
    DraftRow,
    EventRow,
    ItemRow,
    WorkspaceRow,
)

HEAD = {"transflow": "backup", "version": 2}
READABLE = (1, 2)
OF_ITEMS: dict[str, type[Any]] = {"draft": DraftRow, "comment": CommentRow, "event": EventRow}
NUMBERED = ("comment", "event")  # that are told by their numbers as they happened
ALONE = "."  # what a checkout is called in a store of its own
PLACE = ("workspace", "release", "language", "key")
PLACE_COLUMNS = (WorkspaceRow.name, ItemRow.release, ItemRow.language, ItemRow.key)
INTERNAL = {"id", "item_id", "workspace_id"}
AT_ONCE = 500  # rows


class Restored(Frozen):
    """How many entries of a backup are new in the store; and how many of these belong to other checkouts, by the
    names that the backup gives them."""

    count: int
    elsewhere: Mapping[str, int]


def backup_lines(work: Work) -> Iterator[str]:
    """One JSON object a line, read when it is asked for; the first says what the file is."""
    yield json.dumps(HEAD)
    for (account,) in _streamed(work, select(AccountRow).order_by(AccountRow.id)):
        yield _line("account", {}, account)
    claims = select(ItemRow.claimed_by, ItemRow.claimed_until, *PLACE_COLUMNS).join(
        WorkspaceRow, WorkspaceRow.id == ItemRow.workspace_id
    )
    for by, until, *place in _streamed(work, claims.where(ItemRow.claimed_by != "").order_by(ItemRow.id)):
        yield _dumped({"kind": "claim", **_place(place), "by": by, "until": until})
    for kind, table in OF_ITEMS.items():
        rows = (
            select(table, *PLACE_COLUMNS)
            .join(ItemRow, ItemRow.id == table.item_id)
            .join(WorkspaceRow, WorkspaceRow.id == ItemRow.workspace_id)
            .order_by(*table.__table__.primary_key.columns)
        )
        for row, *place in _streamed(work, rows):
            yield _line(kind, _place(place), row)
    acceptances = (
        select(AcceptanceRow, WorkspaceRow.name)
        .join(WorkspaceRow, WorkspaceRow.id == AcceptanceRow.workspace_id)
        .order_by(AcceptanceRow.id)
    )
    for acceptance, workspace in _streamed(work, acceptances):
        yield _line("acceptance", {"workspace": workspace}, acceptance)


def _streamed(work: Work, query: Executable) -> Iterator[Any]:
    return iter(work.session.execute(query.execution_options(yield_per=AT_ONCE)))


def _place(values: Iterable[str]) -> dict[str, str]:
    return dict(zip(PLACE, values, strict=True))


def _line(kind: str, place: Mapping[str, str], row: Base) -> str:
    columns = [each.key for each in row.__table__.columns if each.key not in INTERNAL]
    return _dumped({"kind": kind, **place, **{name: getattr(row, name) for name in columns}})


def _dumped(values: Mapping[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False)


def restore_lines(work: Work, lines: Iterable[str], path: str) -> Restored:
    """Adds what a backup holds and the store lacks. Restoring twice changes nothing; where both have a claim or a
    draft, the store's own stays, and what was said and done goes before all that the store has. A backup of one
    checkout is taken for one of this checkout, whatever that was called in the other store. `lines` are gone through
    twice: first for the names of the checkouts, and how much there is."""
    names: set[str] = set()
    kinds: Counter[str] = Counter()
    for _, entry in _entries(lines, path):
        names |= {str(entry["workspace"])} if "workspace" in entry else set()
        kinds[str(entry.get("kind"))] += 1
    with _refusing(path, 1):
        homes = {name: _home(work, name, is_only=len(names) == 1) for name in names}
    numbers = {kind: _numbers_before(work, OF_ITEMS[kind], kinds[kind]) for kind in NUMBERED}
    added: Counter[str] = Counter()
    for number, entry in _entries(lines, path):
        with _refusing(path, number):
            name = str(entry.get("workspace", ""))
            kind = entry.get("kind")
            numbered = {"id": next(numbers[kind])} if kind in NUMBERED else {}
            added[name] += _restored(work, entry | numbered, homes)
    elsewhere = (name for name, home in homes.items() if home != work.workspace and added[name])
    return Restored(added.total(), {name: added[name] for name in elsewhere})


def _numbers_before(work: Work, table: type[Any], many: int) -> Iterator[int]:
    """So many numbers for rows that are to come before all that are there."""
    lowest = work.session.scalar(select(func.min(table.id)))
    return count(min(1, lowest if lowest is not None else 1) - many)


def _home(work: Work, name: str, *, is_only: bool) -> int:
    """The number of the checkout that the backup calls so."""
    return work.workspace if is_only or name == ALONE else workspace_id(work.session, name)


@contextmanager
def _refusing(path: str, number: int) -> Iterator[None]:
    """Refuses a line that is no entry, or does not fit into the store; where the store is at fault, that is told."""
    try:
        yield
    except OperationalError:
        raise
    except StatementError as error:
        raise UnreadableFileError(path, "This entry does not fit into the store.", number) from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise _no_entry(path, number) from error


def _entries(lines: Iterable[str], path: str) -> Iterator[tuple[int, dict[str, Any]]]:
    """The entries of a backup after its head, each with the number of its line."""
    numbered = ((number, line) for number, line in enumerate(lines, 1) if line.strip())
    number, head = next(numbered, (1, "{}"))
    _demand_head(_parsed(head, path, number), path)
    return ((number, _parsed(line, path, number)) for number, line in numbered)


def _parsed(line: str, path: str, number: int) -> dict[str, Any]:
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise _no_entry(path, number) from error
    if not isinstance(entry, dict):
        raise _no_entry(path, number)
    return entry


def _no_entry(path: str, number: int) -> UnreadableFileError:
    return UnreadableFileError(path, "This is not a line of a transflow backup.", number)


def _demand_head(head: Mapping[str, Any], path: str) -> None:
    if head.get("transflow") != "backup":
        raise UnreadableFileError(path, "This is not a transflow backup.", 1)
    if head.get("version") not in READABLE:
        raise UnreadableFileError(path, "This backup is of a newer transflow; update this one.", 1)


def _restored(work: Work, entry: dict[str, Any], homes: Mapping[str, int]) -> bool:
    kind = entry.pop("kind")
    if kind == "person":
        return False  # version 1 noted who had worked here; the events say so too
    if kind == "account":
        return _account_added(work, AccountRow(**entry | {"role": Role(entry["role"]).value}))
    workspace = homes[str(entry.pop("workspace"))]
    if kind == "acceptance":
        known = select(AcceptanceRow.id).where(AcceptanceRow.uid == entry["uid"])
        return _added(work, AcceptanceRow(workspace_id=workspace, **entry), known)
    item = _item(work, workspace, *(str(entry.pop(name)) for name in PLACE[1:]))
    if kind == "claim":
        return _claimed(item, **entry)
    if kind == "draft":
        known = select(DraftRow.item_id).where(DraftRow.item_id == item.id, DraftRow.by == entry["by"])
        return _added(work, DraftRow(item_id=item.id, **entry), known)
    table = OF_ITEMS[kind]
    return _added(work, table(item_id=item.id, **entry), select(table.id).where(table.uid == entry["uid"]))


def _account_added(work: Work, row: AccountRow) -> bool:
    """Adds an account whose name and address nobody has, whatever their case."""
    if any(account_named(work, each) for each in (row.name, row.email or "")):
        return False
    work.session.add(row)
    work.session.flush()
    return True


def _added(work: Work, row: Base, known: Any) -> bool:
    if work.session.scalar(known) is not None:
        return False
    work.session.add(row)
    work.session.flush()
    return True


def _claimed(item: ItemRow, by: str, until: str) -> bool:
    if item.claimed_until >= until:
        return False
    item.claimed_by, item.claimed_until = by, until
    return True


def _item(work: Work, workspace: int, release: str, language: str, key: str) -> ItemRow:
    """The row of an item, made where the ledger that will fill it has not been read yet."""
    place = {"workspace_id": workspace, "release": release, "language": language, "key": key}
    row = work.session.scalar(select(ItemRow).filter_by(**place))
    if row is None:
        row = ItemRow(**place, claimed_by="", claimed_until="", version="", record="")
        work.session.add(row)
        work.session.flush()
    return row
