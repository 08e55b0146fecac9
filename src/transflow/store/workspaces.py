"""The checkouts that share a database."""

from __future__ import annotations

from sqlalchemy import exists, or_, select

from transflow.store import Work
from transflow.store.tables import CommentRow, DraftRow, EventRow, ItemRow, LedgerRow, WorkspaceRow

SIGNS = (EventRow, CommentRow, DraftRow)  # of work: something was taken or decided, said, or typed


def is_begun(work: Work) -> bool:
    """Whether anything was ever taken, decided, said or typed in this workspace."""
    own = (each.item_id == ItemRow.id for each in SIGNS)
    found = (exists().where(each, ItemRow.workspace_id == work.workspace) for each in own)
    return work.session.scalar(select(or_(*found))) or False


def others_begun(work: Work) -> list[str]:
    """The names of the other workspaces in which something was, the newest first."""
    own = (each.item_id == ItemRow.id for each in SIGNS)
    theirs = (exists().where(each, ItemRow.workspace_id == WorkspaceRow.id) for each in own)
    named = select(WorkspaceRow.name).where(WorkspaceRow.id != work.workspace, or_(*theirs))
    return [*work.session.scalars(named.order_by(WorkspaceRow.id.desc()))]


def ledgers_of(work: Work, workspace: str, most: int) -> list[str]:
    """The first ledger files, by name, that a workspace had when it was last looked at."""
    files = select(LedgerRow.file).join(WorkspaceRow, WorkspaceRow.id == LedgerRow.workspace_id)
    return [
        *work.session.scalars(
            files.where(WorkspaceRow.name == workspace).order_by(LedgerRow.file).limit(most)
        )
    ]
