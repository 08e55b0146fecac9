"""Sessions of the web pages, attempts to sign in, and what was done to accounts and sessions."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.create_table(
        "session",
        sa.Column("token_hash", sa.String(64), primary_key=True),
        sa.Column("account_id", sa.Integer, nullable=False),
        sa.Column("begun", sa.String(30), nullable=False),
        sa.Column("seen", sa.String(30), nullable=False),
        sa.Column("place", sa.Text, nullable=False),
    )
    op.create_index("ix_session_account", "session", ["account_id"])
    op.create_table(
        "attempt",
        sa.Column("key", sa.String(64), primary_key=True),
        sa.Column("failures", sa.Integer, nullable=False),
        sa.Column("last", sa.String(30), nullable=False),
    )
    op.create_table(
        "audit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("at", sa.String(30), nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("deed", sa.String(40), nullable=False),
        sa.Column("about", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
    )
