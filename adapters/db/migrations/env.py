"""Runs the migrations on the connection that schema.migrate opened, inside its transaction.

SQLite can undo DDL and our engine sends BEGIN itself, so a migration is whole or not at all."""

from alembic import context

from adapters.db.columns import METADATA

context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA
)
with context.begin_transaction():
    context.run_migrations()
