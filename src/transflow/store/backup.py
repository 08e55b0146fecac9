"""What only the store knows, as lines of JSON: accounts, claims, drafts, comments, events, acceptances."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.exc import DataError, IntegrityError, StatementError

from transflow.errors import UnreadableFileError
from transflow.roles import Role
from transflow.store import Work, workspace_id
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
ALONE = "."  # what a checkout is called in a store of its own
PLACE = ("workspace", "release", "language", "key")
INTERNAL = {"id", "item_id", "workspace_id"}


def backup_lines(work: Work) -> Iterator[str]:
    """One JSON object a line; the first says what the file is."""
    yield json.dumps(HEAD)
    for account in work.session.scalars(select(AccountRow).order_by(AccountRow.id)):
        yield _line("account", {}, account)
    names = {row.id: row.name for row in work.session.scalars(select(WorkspaceRow))}
    items = {
        row.id: (names[row.workspace_id], row.release, row.language, row.key)
        for row in work.session.scalars(select(ItemRow))
    }
    for row in work.session.scalars(select(ItemRow).where(ItemRow.claimed_by != "").order_by(ItemRow.id)):
        claim = {"by": row.claimed_by, "until": row.claimed_until}
        yield _dumped({"kind": "claim", **_place(items[row.id]), **claim})
    for kind, table in OF_ITEMS.items():
        for row in work.session.scalars(select(table).order_by(*table.__table__.primary_key.columns)):
            yield _line(kind, _place(items[row.item_id]), row)
    for acceptance in work.session.scalars(select(AcceptanceRow).order_by(AcceptanceRow.id)):
        yield _line("acceptance", {"workspace": names[acceptance.workspace_id]}, acceptance)


def _place(values: tuple[str, str, str, str]) -> dict[str, str]:
    return dict(zip(PLACE, values, strict=True))


def _line(kind: str, place: dict[str, str], row: Base) -> str:
    columns = [each.key for each in row.__table__.columns if each.key not in INTERNAL]
    return _dumped({"kind": kind, **place, **{name: getattr(row, name) for name in columns}})


def _dumped(values: dict[str, Any]) -> str:
    return json.dumps(values, ensure_ascii=False)


def restore_lines(work: Work, lines: Iterable[str], path: str) -> int:
    """Adds what a backup holds and the store lacks; returns how many entries are new. Restoring twice
    changes nothing; where both have a claim or a draft, the store's own stays. A backup of one checkout is
    taken for one of this checkout, whatever that was called in the other store."""
    added = number = 0
    entries: list[Any] = []
    try:
        for number, line in enumerate(lines, 1):
            entries.append(json.loads(line))
            if number == 1:
                _demand_head(entries[0], path)
        names = {str(each["workspace"]) for each in entries if isinstance(each, dict) and "workspace" in each}
        own = names if len(names) == 1 else names & {ALONE}
        for at, entry in enumerate(entries[1:], 2):
            number = at
            added += _restored(work, entry, own)
        work.session.flush()
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UnreadableFileError(path, "This is not a line of a transflow backup.", number) from error
    except (IntegrityError, DataError, StatementError) as error:
        raise UnreadableFileError(path, "This entry does not fit into the store.", number) from error
    if not number:
        raise UnreadableFileError(path, "This is not a transflow backup.")
    return added


def _demand_head(entry: Any, path: str) -> None:
    if not isinstance(entry, dict) or entry.get("transflow") != "backup":
        raise UnreadableFileError(path, "This is not a transflow backup.", 1)
    if entry["version"] not in READABLE:
        raise UnreadableFileError(path, "This backup is of a newer transflow; update this one.", 1)


def _restored(work: Work, entry: dict[str, Any], own: Collection[str]) -> bool:
    kind = entry.pop("kind")
    if kind == "person":
        return False  # version 1 noted who had worked here; the events say so too
    if kind == "account":
        known = select(AccountRow.id).where(AccountRow.name == entry["name"])
        return _added(work, AccountRow(**entry | {"role": Role(entry["role"]).value}), known)
    name = entry.pop("workspace")
    workspace = work.workspace if name in own else workspace_id(work.session, name)
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
