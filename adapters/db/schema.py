"""Which schema the database has, and how it is brought up to the one this program needs."""

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from adapters.db.columns import METADATA
from adapters.db.engine import Database, commit
from adapters.db.triggers import BARRIERS
from workflow.forms.errors import Feil

HEAD = "0007"
"""The last migration; a test holds it to what lies in migrations/versions."""

if TYPE_CHECKING:
    from alembic.config import Config

_MIGRATIONS = Path(__file__).parent / "migrations"


def migrate(database: Database) -> None:
    """Bring the schema up to HEAD in one transaction; a schema that is current is left alone."""
    from alembic import command  # slow to import, and every other command does without it

    with database.queue(), database.connection(writes=True) as connection:
        config = migration_config()
        config.attributes["connection"] = connection
        command.upgrade(config, "head")
        commit(connection)


def take_back(database: Database, version: str) -> None:
    """Take the schema back to an earlier version, in one transaction; «base» is none at all.

    Raises Feil for a version the database has not been at, and WouldLose where rows would go.
    """
    from alembic import command
    from alembic.script import ScriptDirectory

    at = current(database)
    config = migration_config()
    known = [s.revision for s in ScriptDirectory.from_config(config).walk_revisions()]
    if at not in known or (version != "base" and (version not in known or version > at)):
        earlier = ", ".join(sorted(v for v in known if at and v < at)) or "ingen"
        raise Feil(
            "attende-til", f"Databasen kan ikkje førast attende dit. Desse finst: {earlier}."
        )
    with database.queue(), database.connection(writes=True) as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, version)
        commit(connection)


def current(database: Database) -> str | None:
    """The migration the database stands at, or None if it is empty."""
    with database.connection(writes=False) as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        found: str | None = connection.execute(
            text("SELECT version_num FROM alembic_version")
        ).scalar()
        return found


def is_current(database: Database) -> bool:
    return current(database) == HEAD


def migration_config() -> "Config":
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config


def create_from_tables(connection: Connection) -> None:
    """The schema straight from the tables: what all migrations together must add up to."""
    METADATA.create_all(connection)
    for statement in BARRIERS[connection.dialect.name]:
        connection.exec_driver_sql(statement)
