"""Where an account has signed in is looked up while it is being guessed at."""

from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_index("ix_audit_by", "audit", ["by", "place"])
