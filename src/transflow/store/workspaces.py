"""The checkouts that share a database."""

from __future__ import annotations

from sqlalchemy import exists, select

from transflow.store import Work
from transflow.store.tables import EventRow, ItemRow, LedgerRow, WorkspaceRow


def is_begun(work: Work) -> bool:
    """Whether anything was ever taken, decided or said in this workspace."""
    own = select(EventRow.id).join(ItemRow).where(ItemRow.workspace_id == work.workspace)
    return work.session.scalar(select(own.exists())) or False


def others_begun(work: Work) -> list[str]:
    """The names of the other workspaces in which something was, the newest first."""
    theirs = exists().where(EventRow.item_id == ItemRow.id, ItemRow.workspace_id == WorkspaceRow.id)
    named = select(WorkspaceRow.name).where(WorkspaceRow.id != work.workspace, theirs)
    return [*work.session.scalars(named.order_by(WorkspaceRow.id.desc()))]


def ledgers_of(work: Work, workspace: str, most: int) -> list[str]:
    """The first ledger files, by name, that a workspace had when it was last looked at."""
    files = select(LedgerRow.file).join(WorkspaceRow, WorkspaceRow.id == LedgerRow.workspace_id)
    return [
        *work.session.scalars(
            files.where(WorkspaceRow.name == workspace).order_by(LedgerRow.file).limit(most)
        )
    ]
