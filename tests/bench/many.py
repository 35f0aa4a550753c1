"""Copies of one case by the thousand, put straight into the tables: for reading, not for law."""

from collections.abc import Iterator
from contextlib import closing
from itertools import islice
from pathlib import Path
from typing import Any

from adapters.db.place import Place
from tests.bench.bases import Base

TABLES = ("sak", "ordlyd", "runde", "krav", "avklaring", "svar", "handsaming")
HISTORY = "historie"
BATCH = 2000


def multiply(base: Base, place: Place, number: str, copies: int) -> None:
    """As many copies of the case as asked for, numbered on from it. Its last history entry goes
    with it, so that a copy is found and marked as any case is."""
    raw = base.driver(place)
    if not isinstance(place, Path):
        raw.execute("SET session_replication_role = replica")  # no barriers: nothing is judged
    else:
        raw.execute("BEGIN")
    year, lopenr = (int(part) for part in number.split("/"))
    mark = "?" if isinstance(place, Path) else "%s"
    (case,) = raw.execute(
        f"SELECT id FROM sak WHERE aar = {mark} AND lopenr = {mark}", (year, lopenr)  # noqa: S608
    ).fetchone()
    for table in (*TABLES, HISTORY):
        _copy(raw, table, case, copies, mark)
    raw.execute("COMMIT")
    raw.execute("ANALYZE")  # a server does it by itself, but not at once
    raw.execute("COMMIT") if mark == "%s" else None
    raw.close()


def _copy(raw: Any, table: str, case: str, copies: int, mark: str) -> None:
    column = "id" if table == "sak" else "sak"
    cursor = raw.execute(f"SELECT * FROM {table} WHERE {column} = {mark}", (case,))  # noqa: S608
    names = [d[0] for d in cursor.description]
    rows = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    order = "lopenr" if table == HISTORY else "rekkje"
    if table == HISTORY:
        rows = rows[-1:]
    (last,) = raw.execute(f"SELECT coalesce(max({order}), 0) FROM {table}").fetchone()  # noqa: S608
    sql = f"INSERT INTO {table} ({', '.join(names)}) VALUES ({', '.join([mark] * len(names))})"  # noqa: S608
    made = _made(rows, table, copies, last, order)
    while batch := list(islice(made, BATCH)):
        with closing(raw.cursor()) as writer:
            writer.executemany(sql, batch)


def _made(
    rows: list[dict[str, Any]], table: str, copies: int, last: int, order: str
) -> Iterator[tuple[Any, ...]]:
    keys = ("id", "sak", "ordlyd", "runde", "krav", "svar_paa")
    for n in range(1, copies + 1):
        for row in rows:
            last += 1
            new = {
                name: f"{value}-{n}" if name in keys and value else value
                for name, value in row.items()
            }
            new[order] = last
            if table == "sak":
                new |= {"lopenr": row["lopenr"] + n, "tittel": f"Kopi {n}"}
            if table == HISTORY:
                new["kommando"] = f"{row['kommando']}-{n}"
            yield tuple(new.values())
