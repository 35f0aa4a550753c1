"""Who entered what a second person must stand behind: a paper, a handling, a termination."""

from alembic import op

from adapters.db.migrations.sql import statements

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    connection = op.get_bind()
    for statement in statements(__file__, connection.dialect.name):
        connection.exec_driver_sql(statement)
