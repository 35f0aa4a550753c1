"""What a schema is, in either database, so that two of them can be compared."""

from typing import Any

from sqlalchemy import Connection, inspect

from adapters.db.engine import Database

Schema = dict[Any, object]


def schema_of(database: Database) -> Schema:
    """Tables by their columns and keys, everything else by its text."""
    with database.connection(writes=False) as connection:
        kind = connection.dialect.name
        return _of_sqlite(connection) if kind == "sqlite" else _of_postgresql(connection)


def _of_sqlite(connection: Connection) -> Schema:
    """A column that a migration added stands elsewhere in the text than one that was there first;
    an index that was made for a key has no text."""
    rows: Any = connection.exec_driver_sql("SELECT type, name, sql FROM sqlite_master").all()
    found: Schema = {}
    for kind, name, sql in rows:
        if name == "alembic_version" or name.startswith("sqlite_autoindex_alembic"):
            continue
        found[kind, name] = " ".join((sql or "").split())
        if kind == "table":
            found[kind, name] = _sqlite_table(connection, name)
    return found


def _sqlite_table(connection: Connection, name: str) -> object:
    def told(pragma: str) -> list[tuple[Any, ...]]:
        return [tuple(r) for r in connection.exec_driver_sql(f"PRAGMA {pragma}({name})").all()]

    columns = sorted(row[1:] for row in told("table_info"))
    keys = sorted(row[2:] for row in told("foreign_key_list"))
    unique = sorted(row[1:] for row in told("index_list"))
    return columns, keys, unique


def _of_postgresql(connection: Connection) -> Schema:
    seen = inspect(connection)
    tables = {
        t: (
            sorted((c["name"], str(c["type"]), c["nullable"], str(c["default"]))
                   for c in seen.get_columns(t)),
            sorted(str(sorted(k.items(), key=str)) for k in seen.get_foreign_keys(t)),
            sorted(str(k["column_names"]) for k in seen.get_unique_constraints(t)),
            sorted(f"{i['name']}{i['column_names']}{i['unique']}" for i in seen.get_indexes(t)),
        )
        for t in seen.get_table_names() if t != "alembic_version"
    }
    texts = {
        kind: sorted(tuple(row) for row in connection.exec_driver_sql(query))
        for kind, query in {
            "view": "SELECT viewname, definition FROM pg_views WHERE schemaname = 'public'",
            "function": "SELECT proname, prosrc FROM pg_proc"
                        " WHERE pronamespace = 'public'::regnamespace",
            "trigger": "SELECT tgname, pg_get_triggerdef(oid) FROM pg_trigger"
                       " WHERE NOT tgisinternal",
        }.items()
    }
    return tables | texts
