"""Which version the tables have, and how they come to the newest."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import inspect, text
from sqlalchemy.engine import Connection, Engine

from transflow.errors import TransflowError
from transflow.model import Message

NEWEST = "0009"
LOCK = 7_368_431  # any number that means nothing else to PostgreSQL
MIGRATIONS = Path(__file__).parent / "migrations"


class SchemaError(TransflowError):
    """The tables are of another version than this program."""


def version(connection: Connection) -> str:
    """The version of the tables; empty for a database without any."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def demand_newest(engine: Engine) -> None:
    """Makes the tables of an empty database; refuses those of another version."""
    with engine.begin() as connection:
        found = version(connection) or _made(connection)
        if found < NEWEST:
            raise SchemaError(Message("The store is of an older transflow; run: transflow db upgrade"))
        if found > NEWEST:
            raise SchemaError(
                Message("The store is of a newer transflow; update this one: pip install -U transflow")
            )


def _made(connection: Connection) -> str:
    """Makes the tables, unless somebody else does at this moment; the version that there is then."""
    _lock(connection)
    if found := version(connection):
        return found
    _migrate(connection, NEWEST)
    return NEWEST


def _lock(connection: Connection) -> None:
    """Lets one transaction at a time make tables or change them; SQLite has but one anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text("SELECT pg_advisory_xact_lock(:number)"), {"number": LOCK})


def upgrade(engine: Engine, to: str = NEWEST) -> tuple[str, str]:
    """Brings the tables to version `to` in one transaction; returns the versions before and after."""
    with engine.begin() as connection:
        _lock(connection)
        before = version(connection)
        if before > to:
            raise SchemaError(
                Message("The store is of a newer transflow; update this one: pip install -U transflow")
            )
        _migrate(connection, to)
        return before, version(connection)


def _migrate(connection: Connection, to: str) -> None:
    import logging

    from alembic import command
    from alembic.config import Config

    logging.getLogger("alembic").setLevel(logging.WARNING)
    settings = Config()
    settings.set_main_option("script_location", MIGRATIONS.as_posix().replace("%", "%%"))
    settings.attributes["connection"] = connection
    command.upgrade(settings, to)
