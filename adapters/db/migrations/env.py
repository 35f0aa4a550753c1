"""Runs the migrations on the connection that schema.migrate opened, inside its transaction."""

from alembic import context

from adapters.db.columns import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    # SQLite can undo DDL, and our engine sends BEGIN itself: a migration is whole or not at all.
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
