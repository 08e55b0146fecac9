"""Run by alembic: migrates the connection that `store.schema` hands over, inside its transaction."""

from alembic import context

from transflow.store.tables import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
context.run_migrations()
