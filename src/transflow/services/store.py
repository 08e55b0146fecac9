"""The project's store: opened, upgraded, saved, restored."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from transflow.config import SQLITE, Settings
from transflow.errors import TransflowError
from transflow.frozen import replace
from transflow.io.files import FileLines
from transflow.io.own_folder import FOLDER, own_folder
from transflow.io.writing import replacing
from transflow.model import Message

if TYPE_CHECKING:
    from transflow.store import Store, Work
    from transflow.store.backup import Restored

PENDING = """
SELECT 1 FROM intent JOIN event ON event.id = intent.event_id JOIN item ON item.id = event.item_id
JOIN workspace ON workspace.id = item.workspace_id WHERE workspace.name = ? LIMIT 1"""
PRIVATE = 0o600  # of a backup, which holds the hashes of passwords
_lasting: dict[tuple[str, str], Store] = {}


@contextmanager
def project_store(settings: Settings) -> Iterator[Store]:
    """The store that the settings name, closed with the block; in a server the one that it keeps open."""
    from transflow.store import open_store

    address = _address(settings)
    store = _lasting.get(address) or open_store(*address)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def project_work(settings: Settings) -> Iterator[Work]:
    """One transaction in the store of the project."""
    with project_store(settings) as store, store.begin() as work:
        yield work


@contextmanager
def lasting_store(settings: Settings) -> Iterator[Store]:
    """Keeps the store open for all of this process while the block lasts, as a server wants it; where it is kept so
    already, that one."""
    from transflow.store import open_store

    address = _address(settings)
    if address in _lasting:
        yield _lasting[address]
        return
    store = replace(open_store(*address), is_lasting=True)
    with store.begin():
        pass  # the workspace has its row before many ask for it at once
    _lasting[address] = store
    try:
        yield store
    finally:
        del _lasting[address]
        store.engine.dispose()


def _address(settings: Settings) -> tuple[str, str]:
    """Where the database is, and what this checkout is called in it. A relative SQLite file lies below the
    project and knows only this checkout; any other database may be shared by several, which are called as their
    settings say, else by their folders."""
    url = settings.store
    path = url.removeprefix(SQLITE)
    if not url.startswith(SQLITE) or path.startswith("/"):
        return url, settings.workspace or settings.root.as_posix()
    file = settings.root / path
    if file.parent == settings.root / FOLDER:
        own_folder(settings.root)
    return f"{SQLITE}{file.as_posix()}", "."


def is_known_by_path(settings: Settings) -> bool:
    """Whether the database may be shared and calls this checkout by the path of its folder."""
    return not settings.workspace and _address(settings)[1] != "."


def has_pending(settings: Settings) -> bool:
    """Whether a decision may not have reached the files; for SQLite told without opening the store."""
    url, workspace = _address(settings)
    if not url.startswith(SQLITE):
        from transflow.store.history import pending

        with project_work(settings) as work:
            return bool(pending(work))
    file = Path(url.removeprefix(SQLITE))
    if not file.is_file():
        return False
    try:
        with closing(sqlite3.connect(file)) as connection:
            return connection.execute(PENDING, (workspace,)).fetchone() is not None
    except sqlite3.Error:
        return False  # whoever needs the store will say what is wrong with it


def upgrade_store(settings: Settings) -> tuple[str, str]:
    """Brings the tables to the newest version; returns the versions before and after."""
    from sqlalchemy.exc import DBAPIError

    from transflow.store.engine import engine_for
    from transflow.store.schema import upgrade
    from transflow.store.trouble import refusal

    engine = engine_for(_address(settings)[0])
    try:
        return upgrade(engine)
    except DBAPIError as error:
        raise refusal(engine, error, Message("upgraded")) from error
    finally:
        engine.dispose()


def backup_store(settings: Settings, file: Path) -> int:
    """Saves what only the store knows, line by line; returns how many entries that is. Where there is no store, perhaps
    for want of the right folder, nothing is saved that would pass for a backup."""
    from transflow.store.backup import backup_lines

    database = settings.store_file
    if database and not database.is_file():
        raise TransflowError(f"There is no store {database} to save; run this in the folder of the project.")
    with project_work(settings) as work, replacing(file, fresh_mode=PRIVATE) as stream:
        count = 0
        for line in backup_lines(work):
            stream.write(f"{line}\n".encode("utf-8", "surrogatepass"))
            count += 1
    return count - 1


def restore_store(settings: Settings, file: Path) -> Restored:
    """Adds what a backup holds and the store lacks, all of it or nothing."""
    from transflow.store.backup import restore_lines

    with project_work(settings) as work:
        return restore_lines(work, FileLines(file), str(file))
