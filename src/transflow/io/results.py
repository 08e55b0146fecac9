"""Results of earlier runs by the digest of all that they were made from: a small database in the cache folder.

Several processes may use it at once. Where it cannot be read or written nothing is kept; a broken one is
removed and begun anew."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import Connection, DatabaseError, OperationalError, connect
from typing import TypeVar

T = TypeVar("T")
LARGEST = 200_000_000  # bytes; beyond it the results that were not used for longest go
TABLE = "CREATE TABLE IF NOT EXISTS results (key TEXT PRIMARY KEY, used INTEGER, value BLOB)"
AT_ONCE = 500  # keys in one query
DAY = 86_400


def stored(file: Path, keys: Sequence[str]) -> dict[str, bytes]:
    """The values of those keys that have one."""
    parts = [keys[start : start + AT_ONCE] for start in range(0, len(keys), AT_ONCE)]
    with suppress(OSError):  # a folder that cannot be looked into
        if file.is_file():
            return _with_database(file, lambda it: {k: v for some in parts for k, v in _rows(it, some)}, {})
    return {}


def store(file: Path, results: Mapping[str, bytes], largest: int = LARGEST) -> None:
    """Keeps values by their keys."""
    _with_database(file, lambda database: _put(database, results, largest), None)


def _with_database(file: Path, work: Callable[[Connection], T], otherwise: T) -> T:
    """What `work` makes of the open database, or `otherwise` where it cannot be used."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        os.close(os.open(file, os.O_CREAT | os.O_RDWR, 0o600))  # it quotes texts: its owner's alone
        with closing(connect(file)) as database:
            database.execute(TABLE)
            return work(database)
    except (OSError, OperationalError):
        return otherwise
    except DatabaseError:
        with suppress(OSError):
            file.unlink()
        return otherwise


def _rows(database: Connection, keys: Sequence[str]) -> list[tuple[str, bytes]]:
    """The rows of some keys, now marked as used today."""
    marks = ",".join("?" * len(keys))
    rows = database.execute(f"SELECT key, value, used FROM results WHERE key IN ({marks})", keys).fetchall()
    today = int(time.time()) // DAY
    old = [(today, key) for key, _, used in rows if used != today]
    if old:
        with suppress(OperationalError), database:
            database.executemany("UPDATE results SET used = ? WHERE key = ?", old)
    return [(key, value) for key, value, _ in rows]


def _put(database: Connection, results: Mapping[str, bytes], largest: int) -> None:
    today = int(time.time()) // DAY
    with database:
        rows = ((key, today, value) for key, value in results.items())
        database.executemany("INSERT OR REPLACE INTO results VALUES (?, ?, ?)", rows)
        while _size(database) > largest and (count := _count(database)):
            oldest = "SELECT key FROM results ORDER BY used, rowid LIMIT ?"
            database.execute(f"DELETE FROM results WHERE key IN ({oldest})", (count // 4 + 1,))


def _size(database: Connection) -> int:
    """Bytes that are taken up by results."""
    names = ("page_count", "freelist_count", "page_size")
    pages, free, size = (database.execute(f"PRAGMA {name}").fetchone()[0] for name in names)
    return int((pages - free) * size)


def _count(database: Connection) -> int:
    return int(database.execute("SELECT COUNT(*) FROM results").fetchone()[0])
