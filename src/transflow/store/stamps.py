"""How the files were that the store has looked at."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select

from transflow.store import Work
from transflow.store.dialect import is_postgres
from transflow.store.tables import LedgerRow, MemoryFileRow

AT_ONCE = 500  # rows


def stamps(work: Work, table: type[LedgerRow | MemoryFileRow]) -> Iterator[tuple[str, str]]:
    """The files of a table, each with the stamp it had, by their names as Python orders them."""
    order = table.file.collate("C") if is_postgres(work.session) else table.file
    rows = work.session.execute(
        select(table.file, table.stamp)
        .where(table.workspace_id == work.workspace)
        .order_by(order)
        .execution_options(yield_per=AT_ONCE)
    )
    return ((row.file, row.stamp) for row in rows)
