"""Tokens of programs, and what is to be told to the addresses of webhooks."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.drop_index("ix_session_account", "session")
    op.create_index("ix_session_account_id", "session", ["account_id"])
    op.create_table(
        "token",
        sa.Column("token_hash", sa.String(64), primary_key=True),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("scope", sa.String(20), nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("made", sa.String(30), nullable=False),
        sa.Column("until", sa.String(30), nullable=False),
        sa.Column("used", sa.String(30), nullable=False),
    )
    op.create_index("ix_token_account_id", "token", ["account_id"])
    op.create_table(
        "delivery",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspace.id"), nullable=False),
        sa.Column("url", sa.Text, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("due", sa.String(30), nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
    )
    op.create_index("ix_delivery_due", "delivery", ["workspace_id", "due"])
    op.create_table(
        "told",
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspace.id"), primary_key=True),
        sa.Column("event_id", sa.Integer, nullable=False),
    )
