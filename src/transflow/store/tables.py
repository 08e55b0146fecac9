"""The tables. Nothing outside this package sees a row; functions return the values of `store.values`.

Times are ISO texts in UTC, which sort as they pass. An item is found by workspace, release, language and
key; its row outlives the ledger's record, so that claims, drafts, comments and events keep their place when
another branch is checked out."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, MetaData, String, Text, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMES = {
    "ix": "ix_%(table_name)s_%(column_0_name)s",
    "uq": "uq_%(table_name)s_%(column_0_name)s",
    "fk": "fk_%(table_name)s_%(column_0_name)s",
    "pk": "pk_%(table_name)s",
}


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMES)


class WorkspaceRow(Base):
    """A checkout; several may share one database."""

    __tablename__ = "workspace"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)


class AccountRow(Base):
    """Somebody who may work on the web pages; who works at the command line needs no account."""

    __tablename__ = "account"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(Text, unique=True)
    display_name: Mapped[str] = mapped_column(Text, default="")
    email: Mapped[str] = mapped_column(Text, default="")
    role: Mapped[str] = mapped_column(String(20))
    password_hash: Mapped[str] = mapped_column(Text, default="")
    is_active: Mapped[bool] = mapped_column(default=True)


class ItemRow(Base):
    """A record of a ledger as a piece of work. `record` is the whole of it in JSON; the columns beside it
    are what a list is filtered and ordered by."""

    __tablename__ = "item"
    __table_args__ = (
        UniqueConstraint("workspace_id", "release", "language", "key"),
        Index("ix_item_order", "workspace_id", "is_present", "urgency", "release", "position"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspace.id"))
    release: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(40))
    key: Mapped[str] = mapped_column(Text)
    position: Mapped[int] = mapped_column(default=0)
    is_present: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(String(20), default="missing")
    is_stale: Mapped[bool] = mapped_column(default=False)
    urgency: Mapped[int] = mapped_column(default=9)
    searched: Mapped[str] = mapped_column(Text, default="")
    record: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[str] = mapped_column(String(20), default="")
    claimed_by: Mapped[str] = mapped_column(Text, default="")
    claimed_until: Mapped[str] = mapped_column(String(30), default="")


class DraftRow(Base):
    """A text somebody typed that is not in the target file, and the version it was based on."""

    __tablename__ = "draft"
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), primary_key=True)
    by: Mapped[str] = mapped_column(Text, primary_key=True)
    based_on: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String(30))


class CommentRow(Base):
    """What somebody said about an item."""

    __tablename__ = "comment"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(String(32), unique=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    by: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String(30))
    text: Mapped[str] = mapped_column(Text)


class EventRow(Base):
    """What happened to an item: never changed, never deleted. `before` and `after` are records in JSON
    where the event changed the record."""

    __tablename__ = "event"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(String(32), unique=True)
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), index=True)
    verb: Mapped[str] = mapped_column(String(20))
    by: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String(30))
    reason: Mapped[str] = mapped_column(Text, default="")
    undoes: Mapped[str] = mapped_column(String(32), default="")
    before: Mapped[str] = mapped_column(Text, default="")
    after: Mapped[str] = mapped_column(Text, default="")


class IntentRow(Base):
    """An event whose text has perhaps not reached the files yet."""

    __tablename__ = "intent"
    event_id: Mapped[int] = mapped_column(ForeignKey("event.id"), primary_key=True)


class AcceptanceRow(Base):
    """That these two texts were accepted as a pair, whatever branch they stand on."""

    __tablename__ = "acceptance"
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(String(32), unique=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspace.id"))
    release: Mapped[str] = mapped_column(Text)
    language: Mapped[str] = mapped_column(String(40))
    source_hash: Mapped[str] = mapped_column(String(16))
    target_hash: Mapped[str] = mapped_column(String(16))
    state: Mapped[str] = mapped_column(String(20))
    by: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String(30))


class LedgerRow(Base):
    """A ledger file as it was when its items were last taken from it; without a stamp, why none could be."""

    __tablename__ = "ledger"
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspace.id"), primary_key=True)
    file: Mapped[str] = mapped_column(Text, primary_key=True)
    stamp: Mapped[str] = mapped_column(Text)
    trouble: Mapped[str] = mapped_column(Text, default="", server_default="")


class RevisionRow(Base):
    """The texts an item had at an earlier version."""

    __tablename__ = "revision"
    item_id: Mapped[int] = mapped_column(ForeignKey("item.id"), primary_key=True)
    version: Mapped[str] = mapped_column(String(20), primary_key=True)
    source: Mapped[str] = mapped_column(Text)
    target: Mapped[str] = mapped_column(Text)


class MemoryRow(Base):
    """A unit of the translation memory. `stems` are the stems of the source's words, which a full-text
    index of the database covers; `before` and `after` are hashes of the source's neighbours."""

    __tablename__ = "memory"
    __table_args__ = (
        Index("ix_memory_source", "workspace_id", "source_hash"),
        Index("ix_memory_origin", "workspace_id", "origin"),
    )
    id: Mapped[int] = mapped_column(primary_key=True)
    uid: Mapped[str] = mapped_column(String(32), unique=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspace.id"))
    source_language: Mapped[str] = mapped_column(String(40))
    target_language: Mapped[str] = mapped_column(String(40))
    source: Mapped[str] = mapped_column(Text)
    target: Mapped[str] = mapped_column(Text)
    stems: Mapped[str] = mapped_column(Text)
    source_hash: Mapped[str] = mapped_column(String(16))
    before: Mapped[str] = mapped_column(String(16))
    after: Mapped[str] = mapped_column(String(16))
    origin: Mapped[str] = mapped_column(Text)
    state: Mapped[str] = mapped_column(String(20))
    by: Mapped[str] = mapped_column(Text)
    at: Mapped[str] = mapped_column(String(30))


class MemoryFileRow(Base):
    """A ledger file as it was when its units were last put into the memory."""

    __tablename__ = "memory_file"
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspace.id"), primary_key=True)
    file: Mapped[str] = mapped_column(Text, primary_key=True)
    stamp: Mapped[str] = mapped_column(Text)


class SessionRow(Base):
    """Somebody signed in on the web pages; the token itself is with the browser alone."""

    __tablename__ = "session"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(index=True)
    begun: Mapped[str] = mapped_column(String(30))
    seen: Mapped[str] = mapped_column(String(30))
    place: Mapped[str] = mapped_column(Text)


class AttemptRow(Base):
    """Attempts to sign in that failed one after the other, by account name or by address (hashed). Forgotten after a
    day without another, and sooner where there are too many to keep."""

    __tablename__ = "attempt"
    key: Mapped[str] = mapped_column(String(64), primary_key=True)
    failures: Mapped[int]
    last: Mapped[str] = mapped_column(String(30))


class AuditRow(Base):
    """Something that concerns who may do what: never changed, never deleted."""

    __tablename__ = "audit"
    __table_args__ = (Index("ix_audit_by", "by", "place"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str] = mapped_column(String(30))
    by: Mapped[str] = mapped_column(Text)
    deed: Mapped[str] = mapped_column(String(40))
    about: Mapped[str] = mapped_column(Text)
    place: Mapped[str] = mapped_column(Text)


class TokenRow(Base):
    """What lets a program in as an account; the token itself is with the program alone."""

    __tablename__ = "token"
    token_hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    account_id: Mapped[int] = mapped_column(index=True)
    scope: Mapped[str] = mapped_column(String(20))
    note: Mapped[str] = mapped_column(Text)
    made: Mapped[str] = mapped_column(String(30))
    until: Mapped[str] = mapped_column(String(30))
    used: Mapped[str] = mapped_column(String(30))


class DeliveryRow(Base):
    """An event that an address is to be told, and when that is to be tried next."""

    __tablename__ = "delivery"
    __table_args__ = (Index("ix_delivery_due", "workspace_id", "due"),)
    id: Mapped[int] = mapped_column(primary_key=True)
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspace.id"))
    url: Mapped[str] = mapped_column(Text)
    body: Mapped[str] = mapped_column(Text)
    due: Mapped[str] = mapped_column(String(30))
    attempts: Mapped[int]


class ToldRow(Base):
    """The last event and the last comment that were made into deliveries."""

    __tablename__ = "told"
    workspace_id: Mapped[int] = mapped_column(ForeignKey("workspace.id"), primary_key=True)
    event_id: Mapped[int]
    comment_id: Mapped[int | None]
