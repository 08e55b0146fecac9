"""The translation memory, with a full-text index of its own on each database."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

SQLITE = (
    # An index over the column `stems`, without a second copy of it (FTS5, external content tables).
    "CREATE VIRTUAL TABLE memory_words USING fts5("
    "stems, content='memory', content_rowid='id', tokenize='unicode61 remove_diacritics 0')",
    "CREATE VIRTUAL TABLE memory_vocabulary USING fts5vocab(memory_words, 'row')",
    "CREATE TRIGGER memory_added AFTER INSERT ON memory BEGIN "
    "INSERT INTO memory_words(rowid, stems) VALUES (new.id, new.stems); END",
    "CREATE TRIGGER memory_removed AFTER DELETE ON memory BEGIN "
    "INSERT INTO memory_words(memory_words, rowid, stems) VALUES ('delete', old.id, old.stems); END",
)
POSTGRES = ("CREATE INDEX ix_memory_words ON memory USING gin (to_tsvector('simple', stems))",)


def upgrade() -> None:
    op.create_table(
        "memory",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("uid", sa.String(32), nullable=False, unique=True),
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspace.id"), nullable=False),
        sa.Column("source_language", sa.String(40), nullable=False),
        sa.Column("target_language", sa.String(40), nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("target", sa.Text, nullable=False),
        sa.Column("stems", sa.Text, nullable=False),
        sa.Column("source_hash", sa.String(16), nullable=False),
        sa.Column("before", sa.String(16), nullable=False),
        sa.Column("after", sa.String(16), nullable=False),
        sa.Column("origin", sa.Text, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("by", sa.Text, nullable=False),
        sa.Column("at", sa.String(30), nullable=False),
    )
    op.create_index("ix_memory_source", "memory", ["workspace_id", "source_hash"])
    op.create_index("ix_memory_origin", "memory", ["workspace_id", "origin"])
    op.create_table(
        "memory_file",
        sa.Column("workspace_id", sa.Integer, sa.ForeignKey("workspace.id"), primary_key=True),
        sa.Column("file", sa.Text, primary_key=True),
        sa.Column("stamp", sa.Text, nullable=False),
    )
    for statement in POSTGRES if op.get_bind().dialect.name == "postgresql" else SQLITE:
        op.execute(statement)
