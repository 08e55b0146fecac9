"""The project's store: opened, upgraded, saved, restored."""

from __future__ import annotations

from pathlib import Path

from transflow.config import Settings
from transflow.errors import UnreadableFileError
from transflow.io.cache import FOLDER, own_folder
from transflow.io.files import read_bytes, write_bytes_atomically
from transflow.store import Store, open_store
from transflow.store.backup import backup_lines, restore_lines
from transflow.store.engine import engine_for
from transflow.store.schema import upgrade

SQLITE = "sqlite:///"
LARGEST_BACKUP = 2_000_000_000


def project_store(settings: Settings) -> Store:
    """The store that the settings name."""
    return open_store(*_address(settings))


def _address(settings: Settings) -> tuple[str, str]:
    """Where the database is, and what this checkout is called in it. A relative SQLite file lies below the
    project and knows only this checkout; any other database may be shared by several."""
    url = settings.store
    path = url.removeprefix(SQLITE)
    if not url.startswith(SQLITE) or path.startswith("/"):
        return url, settings.root.as_posix()
    file = settings.root / path
    if file.parent == settings.root / FOLDER:
        own_folder(settings.root)
    return f"{SQLITE}{file.as_posix()}", "."


def upgrade_store(settings: Settings) -> tuple[str, str]:
    """Brings the tables to the newest version; returns the versions before and after."""
    engine = engine_for(_address(settings)[0])
    try:
        return upgrade(engine)
    finally:
        engine.dispose()


def backup_store(settings: Settings, file: Path) -> int:
    """Saves what only the store knows; returns how many entries that is."""
    store = project_store(settings)
    try:
        with store.begin() as work:
            lines = list(backup_lines(work))
    finally:
        store.close()
    write_bytes_atomically(file, "".join(f"{line}\n" for line in lines).encode("utf-8", "surrogatepass"))
    return len(lines) - 1


def restore_store(settings: Settings, file: Path) -> int:
    """Adds what a backup holds and the store lacks, all of it or nothing; returns how many entries."""
    try:
        lines = read_bytes(file, LARGEST_BACKUP).decode("utf-8").split("\n")
    except UnicodeDecodeError:
        raise UnreadableFileError(str(file), "This is not a transflow backup.") from None
    store = project_store(settings)
    try:
        with store.begin() as work:
            return restore_lines(work, (line for line in lines if line.strip()), str(file))
    finally:
        store.close()
