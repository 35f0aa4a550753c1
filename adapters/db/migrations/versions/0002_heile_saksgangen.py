"""The register of organs' seats, agreements and inbox, and what follows a case along its way."""

from alembic import op

from adapters.db.migrations.sql import statements
from adapters.db.migrations.taking_down import take_down

revision = "0002"
down_revision = "0001"

STRUCK = {"svar_hending (feilfoert)": "svar_hending WHERE slag = 'feilfoert'"}
"""An answer struck as registered by mistake would count again before this version."""


def upgrade() -> None:
    connection = op.get_bind()
    for statement in statements(__file__, connection.dialect.name):
        connection.exec_driver_sql(statement)


def downgrade() -> None:
    take_down(__file__, op.get_bind(), STRUCK)
