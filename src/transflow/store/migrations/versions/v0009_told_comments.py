"""Webhooks are told of comments, too."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.add_column("told", sa.Column("comment_id", sa.Integer, nullable=True))
