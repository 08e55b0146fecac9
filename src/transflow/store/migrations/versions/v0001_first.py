"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "workspace",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("name", sa.Text, nullable=False, unique=True),
        sa.Column("role", sa.String(20), nullable=False),
    )
    op.create_table(
        "item",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspace.id"), nullable=False),
        sa.Column("release", sa.Text, nullable=False),
        sa.Column("language", sa.String(40), nullable=False),
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("is_present", sa.Boolean, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("is_stale", sa.Boolean, nullable=False),
        sa.Column("urgency", sa.Integer, nullable=False),
        sa.Column("searched", sa.Text, nullable=False),
        sa.Column("record", sa.Text, nullable=False),
        sa.Column("version", sa.String(20), nullable=False),
        sa.Column("claimed_by", sa.Text, nullable=False),
        sa.Column("claimed_until", sa.String(30), nullable=False),
        sa.UniqueConstraint("workspace_id", "release", "language", "key"),
    )
    op.create_index("ix_item_order", "item", ["workspace_id", "is_present", "urgency", "release", "position"])
    op.create_table(
        "draft",
        sa.Column("item_id", sa.Integer, sa.ForeignKey("item.id"), primary_key=True),
        sa.Column("by", sa.Text, primary_key=True),
        sa.Column("based_on", sa.String(20), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("at", sa.String(30), nullable=False),
    )
    op.create_table(
        "comment",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uid", sa.String(32), nullable=False, unique=True),
        sa.Column("item_id", sa.Integer, sa.ForeignKey("item.id"), nullable=False, index=True),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.String(30), nullable=False),
        sa.Column("text", sa.Text, nullable=False),
    )
    op.create_table(
        "event",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uid", sa.String(32), nullable=False, unique=True),
        sa.Column("item_id", sa.Integer, sa.ForeignKey("item.id"), nullable=False, index=True),
        sa.Column("verb", sa.String(20), nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.String(30), nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("undoes", sa.String(32), nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
    )
    op.create_table(
        "intent",
        sa.Column("event_id", sa.Integer, sa.ForeignKey("event.id"), primary_key=True),
    )
    op.create_table(
        "acceptance",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uid", sa.String(32), nullable=False, unique=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspace.id"), nullable=False),
        sa.Column("release", sa.Text, nullable=False),
        sa.Column("language", sa.String(40), nullable=False),
        sa.Column("source_hash", sa.String(16), nullable=False),
        sa.Column("target_hash", sa.String(16), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.String(30), nullable=False),
    )
    op.create_table(
        "ledger",
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspace.id"), primary_key=True),
        sa.Column("file", sa.Text, primary_key=True),
        sa.Column("stamp", sa.Text, nullable=False),
    )
