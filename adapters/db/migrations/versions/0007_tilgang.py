"""Who may come in: users, roles, sessions, mailed links, and what was typed and not yet sent."""

from alembic import op

from adapters.db.migrations.sql import statements
from adapters.db.migrations.taking_down import take_down

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    connection = op.get_bind()
    for statement in statements(__file__, connection.dialect.name):
        connection.exec_driver_sql(statement)


def downgrade() -> None:
    take_down(__file__, op.get_bind())
