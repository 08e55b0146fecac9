"""Whether the queue can be worked on, for those who look after the server."""

from __future__ import annotations

from transflow.config import Settings
from transflow.errors import TransflowError
from transflow.services.store import project_store, project_work
from transflow.store.items import Wanted, counted
from transflow.store.schema import NEWEST, version
from transflow.store.trouble import is_gone


def trouble_of(settings: Settings) -> str:
    """Why the queue cannot be worked on; empty where it can: the store is there, of the newest version, and
    the folder of the project is there."""
    try:
        with project_store(settings) as store, store.begin() as work:
            found = version(work.session.connection())
    except TransflowError as error:
        return str(error)
    if is_gone(store.engine):
        return "The file of the store is gone."
    if found != NEWEST:
        return f"The tables are of version {found}, not {NEWEST}."
    return "" if settings.root.is_dir() else "The folder of the project is gone."


def open_items(settings: Settings) -> int:
    """How many items ask for work, as of the last look at the ledgers."""
    with project_work(settings) as work:
        return counted(work, Wanted())
