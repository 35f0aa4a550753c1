"""Ground that is laid anew for each round: a database with one case, put back as it was."""

import sqlite3
from contextlib import closing
from pathlib import Path
from shutil import copyfile

import psycopg
from sqlalchemy.engine import URL

from adapters.db.columns import METADATA
from adapters.db.engine import Database, open_database
from adapters.db.place import Place
from cases.nouns import GLOBAL_NOUNS
from rules.facts import Facts
from tests.proof.stage import NUMBER, bring, entered, facts, number, opened

_LAY = """\
CREATE FUNCTION legg_attende() RETURNS void LANGUAGE plpgsql AS $$
DECLARE t text; tables text[] := ARRAY[{cases}]; BEGIN
SET LOCAL session_replication_role = replica;
IF (SELECT versjon FROM registerstand) <> (SELECT versjon FROM mal.registerstand) THEN
tables := tables || ARRAY[{register}]; END IF;
FOREACH t IN ARRAY tables LOOP
EXECUTE format('DELETE FROM public.%1$I x
WHERE x::text NOT IN (SELECT s::text FROM mal.%1$I s)', t);
EXECUTE format('INSERT INTO public.%1$I SELECT * FROM mal.%1$I s
WHERE s::text NOT IN (SELECT x::text FROM public.%1$I x)', t);
END LOOP; END $$"""
"""Past every barrier: only who owns the server may do it, and only tests do."""

TABLES = [t.name for t in METADATA.sorted_tables]
_ALL = " UNION ALL ".join(f"SELECT '{t}', x::text FROM {t} x" for t in TABLES)  # noqa: S608

Rows = list[tuple[object, ...]]
"""Every row of every table as it lies there, each after the name of its table, in one order."""


class Ground:
    """One case at one point. `lay()` takes back all that has been written since."""

    def __init__(self, place: Place, point: str) -> None:
        self.place, self.point, self.case = place, point, number(NUMBER)
        with opened(place) as first:
            entered(first)
            bring(first, point)
        if isinstance(place, Path):
            self._kept = place.with_suffix(".mal")
            with closing(sqlite3.connect(place)) as file:
                file.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            copyfile(place, self._kept)
        else:
            self._keep(place)
        self.database: Database = open_database(place)
        self.facts: Facts = facts(self.database, self.case)

    def _keep(self, place: URL) -> None:
        register = GLOBAL_NOUNS & set(TABLES)
        named = {"cases": set(TABLES) - register, "register": register}
        with _past_the_program(place) as server:
            server.execute("CREATE SCHEMA mal")
            for table in TABLES:
                server.execute(f"CREATE TABLE mal.{table} AS TABLE public.{table}")
            server.execute(_LAY.format(
                **{k: ", ".join(f"'{t}'" for t in sorted(v)) for k, v in named.items()}
            ))
        self._server = _past_the_program(place)

    def lay(self) -> None:
        """As it was when it was made."""
        if isinstance(self.place, Path):
            with closing(sqlite3.connect(self._kept)) as kept, \
                    closing(sqlite3.connect(self.place)) as live:
                live.execute("PRAGMA synchronous = OFF")  # nothing here outlives a power cut
                kept.backup(live)
        else:
            self._server.execute("SELECT legg_attende()")
        self.database.registers.clear()

    def image(self) -> Rows:
        """All that is stored now, read past the program."""
        if isinstance(self.place, Path):
            with closing(sqlite3.connect(self.place)) as live:
                return [(t, *row) for t in TABLES for row in live.execute(f"SELECT * FROM {t}")]  # noqa: S608
        return sorted(self._server.execute(_ALL).fetchall())

    def close(self) -> None:
        self.database.close()
        if not isinstance(self.place, Path):
            self._server.close()


def _past_the_program(place: URL) -> "psycopg.Connection[tuple[object, ...]]":
    return psycopg.connect(
        dbname=place.database, user=place.username, host=str(place.query["host"]), autocommit=True
    )
