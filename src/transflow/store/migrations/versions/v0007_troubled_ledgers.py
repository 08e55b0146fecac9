"""Ledgers that could not be read, and why."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.add_column("ledger", sa.Column("trouble", sa.Text, nullable=False, server_default=""))
