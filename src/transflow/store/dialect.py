"""What SQLite and PostgreSQL say differently."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CursorResult, Delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.orm import Session

from transflow.store.tables import Base


def is_postgres(session: Session) -> bool:
    """Whether the database is PostgreSQL; else it is SQLite."""
    return session.get_bind().dialect.name == "postgresql"


def insert(session: Session, table: type[Base]) -> Any:
    """An insert that may say what happens on a conflict, which each of them has as its own."""
    return (postgresql if is_postgres(session) else sqlite).insert(table)


def deleted(session: Session, asked: Delete) -> int:
    """How many rows that takes away."""
    done = session.execute(asked)
    assert isinstance(done, CursorResult)  # as of all that changes rows
    return done.rowcount
