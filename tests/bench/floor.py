"""The floor: the rows of one answer, written by hand on the driver, with nothing judged.

It reads what anybody must read who writes them (whether the command is done, where the case
stands, where the chain ends), seals the history entry, and commits.
"""
# ruff: noqa: S608 - the names of tables and columns are our own

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from adapters.db.postgres_profile import WRITERS

Row = Mapping[str, Any]
WRITTEN = ("svar", "kvittering", "post")
"""Tables that only get new rows, besides history and the outcome of the command."""


@dataclass(frozen=True, slots=True)
class Written:
    """What one command wrote: new rows by table, the case, its entry and its outcome.

    `head` and `tail` are the text that is hashed, before and after what follows from the chain.
    """

    rows: Mapping[str, Sequence[Row]]
    sak: Row
    historie: Row
    kommando: Row
    content: tuple[str, str, str]


class Floor:
    """Hand-written SQL on one connection; `mark` is how the driver marks a parameter."""

    def __init__(self, connection: Any, *, server: bool) -> None:
        self.connection = connection
        self.server = server
        self.mark = "%s" if server else "?"

    def sql(self, text: str) -> str:
        return text.replace("?", self.mark)

    def write(self, w: Written) -> None:
        run = self.connection.execute
        if self.server:
            run(f"SELECT pg_advisory_xact_lock({WRITERS})")
        else:
            run("BEGIN IMMEDIATE")
        if run(self.sql("SELECT 1 FROM kommando WHERE id = ?"), (w.kommando["id"],)).fetchone():
            raise RuntimeError("done already")
        step, version = run(
            self.sql("SELECT sakssteg, versjon FROM sak WHERE id = ?"), (w.sak["id"],)
        ).fetchone()
        if step != "rundgang":
            raise RuntimeError("not on a round")
        last, before = run(
            "SELECT lopenr, hash FROM historie ORDER BY lopenr DESC LIMIT 1"
        ).fetchone()
        (of_case,) = run(
            self.sql("SELECT max(sak_lopenr) FROM historie WHERE sak = ?"), (w.sak["id"],)
        ).fetchone()
        for table, rows in w.rows.items():
            for row in rows:
                self._insert(table, row, ordered=True)
        done = run(
            self.sql("UPDATE sak SET versjon = ?, sakssteg = ? WHERE id = ? AND versjon = ?"),
            (version + 1, step, w.sak["id"], version),
        )
        if done.rowcount != 1:
            raise RuntimeError("moved")
        a, b, c = w.content
        sealed = sha256(f"{a}{before}{b}{last + 1}{c}".encode()).hexdigest()
        entry = {
            **w.historie, "lopenr": last + 1, "sak_lopenr": of_case + 1, "forrige": before,
            "hash": sealed,
        }
        self._insert("historie", entry)
        self._insert("kommando", w.kommando)
        self.connection.execute("COMMIT")

    def _insert(self, table: str, row: Row, *, ordered: bool = False) -> None:
        names, marks = ", ".join(row), ", ".join([self.mark] * len(row))
        if ordered:
            names = f"{names}, rekkje"
            marks = f"{marks}, (SELECT coalesce(max(rekkje), 0) + 1 FROM {table})"
        self.connection.execute(
            f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(row.values())
        )


def rows_of(connection: Any, command: str, *, server: bool) -> Written:
    """What that command wrote, read back from where it was written."""
    mark = "%s" if server else "?"

    def found(table: str, column: str, value: object) -> list[dict[str, Any]]:
        cursor = connection.execute(f"SELECT * FROM {table} WHERE {column} = {mark}", (value,))
        names = [d[0] for d in cursor.description]
        return [
            {n: v for n, v in zip(names, row, strict=True) if n != "rekkje"}
            for row in cursor.fetchall()
        ]

    (entry,) = found("historie", "kommando", command)
    (kommando,) = found("kommando", "id", command)
    rows = {
        table: [r for r in found(table, "sak", entry["sak"])
                if f'"id":"{r["id"]}"' in entry["resultat"]]
        for table in WRITTEN
    }
    (sak,) = found("sak", "id", entry["sak"])
    return Written(rows, sak, entry, kommando, _around(entry))


def _around(entry: Row) -> tuple[str, str, str]:
    """The text that is hashed, cut where the hash before and the number go in."""
    from adapters.db.rows import entry_of
    from cases.canonical import object_text
    from cases.history import members

    text = object_text(members(entry_of(entry)))
    first, rest = text.split(f'"forrige":"{entry["forrige"]}"')
    second, third = rest.split(f'"lopenr":{entry["lopenr"]},"resultat"')
    return f'{first}"forrige":"', f'"{second}"lopenr":', f',"resultat"{third}'
