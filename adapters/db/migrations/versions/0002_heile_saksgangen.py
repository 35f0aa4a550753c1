"""The register of organs' seats, agreements and inbox, and what follows a case along its way."""

from alembic import op

from adapters.db.migrations.sql import statements

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    connection = op.get_bind()
    for statement in statements(__file__, connection.dialect.name):
        connection.exec_driver_sql(statement)
