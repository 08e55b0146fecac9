"""Connections: SQLite that waits for its turn and keeps what it says, or PostgreSQL."""

from __future__ import annotations

import logging
import re
from pathlib import Path
from threading import Timer
from typing import Any

from sqlalchemy import create_engine, event
from sqlalchemy.engine import URL, Connection, Engine, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError

from transflow.errors import TransflowError

PATIENCE = 30_000  # milliseconds that a writer waits for another
SILENCE = 5  # seconds of that before it is told
CONNECTING = 10  # seconds until a server that says nothing counts as away, unless the address says otherwise
THREADS = 40  # of a server that may ask at once; connections are made when they are needed
WAITS = "Another program holds the store %s; waiting for it, %s seconds at most."
PRAGMAS = (
    "PRAGMA journal_mode = WAL",
    f"PRAGMA busy_timeout = {PATIENCE}",
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",  # what was said to be saved is on the disk
)

log = logging.getLogger(__name__)
# Without any handler its own words about a connection that is lost would stand on stderr beside the sentence that ends
# the command.
logging.getLogger("sqlalchemy").addHandler(logging.NullHandler())
DRIVERS = {"sqlite": "pysqlite", "postgresql": "psycopg"}
PASSWORD = re.compile(r"(?<=:)[^:/@].*(?=@)")  # it may hold an @ itself


def engine_for(url: str) -> Engine:
    """An engine for an SQLAlchemy address; the folder of an SQLite file is made."""
    try:
        address = _with_known_driver(make_url(url))
        if address.get_backend_name() == "sqlite":
            return _sqlite(url, address.database)
        return _on_server(address)
    except (ArgumentError, NoSuchModuleError, ValueError):  # the last of a port that is no number
        raise TransflowError(
            f"store: {PASSWORD.sub('***', url)!r} is no address of a database that can be used; "
            "write sqlite:///store.db or postgresql+psycopg://user@host/name."
        ) from None
    except ImportError as error:
        raise TransflowError(
            f"store: {error.name} is not installed; pip install 'transflow[postgres]'."
        ) from error


def _with_known_driver(address: URL) -> URL:
    """The address with the driver that we use; one that names another is refused."""
    kind, _, driver = address.drivername.partition("+")
    if driver not in ("", DRIVERS.get(kind)):
        raise NoSuchModuleError(address.drivername)
    return address if driver or kind not in DRIVERS else address.set(drivername=f"{kind}+{DRIVERS[kind]}")


def _on_server(address: URL) -> Engine:
    if address.get_backend_name() != "postgresql":
        raise NoSuchModuleError(address.drivername)
    patience = {} if "connect_timeout" in address.query else {"connect_timeout": CONNECTING}
    return create_engine(address, pool_size=THREADS, pool_pre_ping=True, connect_args=patience)


def _sqlite(url: str, database: str | None) -> Engine:
    if database and database != ":memory:":
        try:
            Path(database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise TransflowError(f"store: {database} cannot be made ({error.strerror}).") from error
    engine = create_engine(url, pool_size=THREADS)
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: Any) -> None:
    connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin(connection: Connection) -> None:
    """Begins as the only writer, and tells of it where another one is long about theirs."""
    telling = Timer(SILENCE, log.warning, (WAITS, connection.engine.url.database, PATIENCE // 1000))
    telling.daemon = True
    telling.start()
    try:
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    finally:
        telling.cancel()
