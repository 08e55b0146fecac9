"""The store: claims, drafts, comments, history and the queue's items, in SQLite or PostgreSQL.

`open_store` gives a `Store`; all functions of this package work inside one of its transactions and return
frozen values. What is agreed stands in the ledger; the store can be made anew from it, but for claims,
drafts, comments and history, which `store.backup` saves."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import select
from sqlalchemy.engine import Engine
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.orm import Session

from transflow.frozen import Frozen
from transflow.model import Message
from transflow.store.dialect import insert
from transflow.store.engine import engine_for
from transflow.store.schema import demand_newest
from transflow.store.tables import WorkspaceRow
from transflow.store.trouble import refusal, unfit


class Work(Frozen):
    """A transaction in one workspace; it ends with the `with` block that opened it."""

    session: Session
    workspace: int


class Store(Frozen):
    """An open database and the name of the checkout that uses it."""

    engine: Engine
    workspace: str
    is_lasting: bool = False
    """Whether the connections stay open after `close`, for whoever comes next in this process."""

    @contextmanager
    def begin(self) -> Iterator[Work]:
        """One transaction: all of it is kept, or nothing. Writers wait for each other."""
        try:
            with Session(self.engine, expire_on_commit=False) as session, session.begin():
                yield Work(session, workspace_id(session, self.workspace))
        except IntegrityError:
            raise
        except (UnicodeEncodeError, DataError) as error:
            raise unfit(error) from error
        except DBAPIError as error:
            raise refusal(self.engine, error, Message("used")) from error

    def close(self) -> None:
        """Gives the connections back."""
        if not self.is_lasting:
            self.engine.dispose()


def open_store(url: str, workspace: str = ".") -> Store:
    """The store at an SQLAlchemy address, made if it is not there yet; one that an older transflow made
    must first be upgraded, one of a newer transflow is refused."""
    engine = engine_for(url)
    try:
        demand_newest(engine)
    except DBAPIError as error:
        raise refusal(engine, error, Message("opened")) from error
    return Store(engine, workspace)


def workspace_id(session: Session, name: str) -> int:
    """The number of a workspace, which is made where it is new."""
    known = select(WorkspaceRow.id).where(WorkspaceRow.name == name)
    found = session.scalar(known)
    if found is None:  # another process may be making it at this moment
        session.execute(insert(session, WorkspaceRow).values(name=name).on_conflict_do_nothing())
        found = session.scalars(known).one()
    return found


def lock(work: Work) -> None:
    """Lets one transaction at a time write into the files of a workspace, or take items from them; SQLite
    has but one anyway."""
    row = select(WorkspaceRow).where(WorkspaceRow.id == work.workspace)
    work.session.execute(row.with_for_update(key_share=True))
