"""Earlier texts of an item, for whoever saves on top of one; events can no longer be changed or deleted."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

SQLITE = """
CREATE TRIGGER event_no_{verb} BEFORE {verb} ON event
BEGIN SELECT RAISE(ABORT, 'events are never changed or deleted'); END
"""
POSTGRESQL = (
    """
CREATE FUNCTION event_is_final() RETURNS trigger LANGUAGE plpgsql AS
$$ BEGIN RAISE EXCEPTION 'events are never changed or deleted'; END $$
""",
    """
CREATE TRIGGER event_is_final BEFORE UPDATE OR DELETE ON event
FOR EACH ROW EXECUTE FUNCTION event_is_final()
""",
)


def upgrade() -> None:
    op.create_table(
        "revision",
        sa.Column("item_id", sa.Integer, sa.ForeignKey("item.id"), primary_key=True),
        sa.Column("version", sa.String(20), primary_key=True),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
    )
    dialect = op.get_bind().dialect.name
    if dialect == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(SQLITE.format(verb=verb))
    elif dialect == "postgresql":
        for statement in POSTGRESQL:
            op.execute(statement)
