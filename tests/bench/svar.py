"""One answer through the whole stack: time, statements, rows. `python -m tests.bench.svar`

A C-05 case with all of Helse Bergen on a round; 20 answers, medians. Figures vary with the
machine; the number of statements must not vary with the number of partners.
"""

import json
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from sqlalchemy import event, text

from adapters.db.engine import Database, open_database
from adapters.db.schema import migrate
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act, Actor
from cases.register import Register
from cases.terms import ActorRole
from rules.loading.register_data import demo_contacts, load_register
from workflow.register.innfoer import innfoer
from workflow.verbs import VERBS

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
CASE = "2026/1"


class Desk:
    """Gives commands one after another, a second apart."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.given = 0

    def act(self, som: str) -> Act:
        self.given += 1
        sse = som == "sse"
        role = ActorRole.SEKRETARIAT if sse else ActorRole.PARTNAR
        actor = Actor(role, partnar=None if sse else som, person="p")
        return Act(actor, START + timedelta(seconds=self.given), f"bench-{self.given}")

    def do(self, verb: str, som: str = "sse", **fields: object) -> float:
        """Milliseconds one command took. RuntimeError if it was stopped."""
        chosen = VERBS[verb]
        form = chosen.form.model_validate(fields)
        begun = time.perf_counter()
        outcome = chosen.run(SqlUnitOfWork(self.database), "hfb", form, self.act(som))
        spent = (time.perf_counter() - begun) * 1000
        if not outcome.ok:
            raise RuntimeError([g.grunn for g in outcome.kvittering.stops])
        return spent


def seeded(desk: Desk) -> Register:
    register = load_register("hfb")
    register = replace(register, kontaktar=demo_contacts(register))
    innfoer(SqlUnitOfWork(desk.database), register, desk.act("sse"))
    desk.do("meld_inn", tittel="Måling", sakstype="C-05")
    desk.do("send_til_utgreiing", sak=CASE, organ="mfu")
    desk.do("ny_ordlyd", sak=CASE, tekst="Prosedyren vert vedteken.")
    for kind in ("utgreiing", "avtalesjekk"):
        desk.do("legg_ved", sak=CASE, slag=kind, tittel=kind, tekst="Tekst")
    desk.do("send_til_ssu", sak=CASE)
    desk.do(
        "handsam", sak=CASE, organ="ssu", dato="2026-03-02", utfall="tilraading",
        modell="to_trinn", modell_grunn="Måling",
    )
    desk.do("opne_runde", sak=CASE)
    return register


def main() -> None:
    with TemporaryDirectory() as folder:
        database = open_database(Path(folder) / "maaling.db")
        migrate(database)
        desk = Desk(database)
        register = seeded(desk)
        statements = 0

        @event.listens_for(database.engine, "before_cursor_execute")
        def count(*_: object) -> None:
            nonlocal statements
            statements += 1

        kommunar = [p.id for p in register.members(START.date()) if p.slag == "kommune"]
        times, counts = [], []
        for kommune in (k for k in kommunar if k != "kommune-4601"):
            desk.do(
                "avklar", kommune, sak=CASE, prinsipiell="nei", okonomi="ingen",
                plansamsvar="ja", klarert_av="kommunedirektør",
            )
            statements = 0
            times.append(
                desk.do(
                    "svar", kommune, sak=CASE, svar="ja", avgjerd="delegert_vedtak",
                    organ="kommunedirektor", dato="2026-03-02", eige_saksnummer="26/1",
                    stilling="rådgjevar",
                )
            )
            counts.append(statements)
        with database.connection(writes=False) as connection:
            rows = connection.execute(text("SELECT count(*) FROM historie")).scalar()
        database.close()
    sys.stdout.write(
        json.dumps(
            {
                "svar_ms_median": round(median(times), 2),
                "setningar": sorted(set(counts)),
                "historierader": rows,
                "svar": len(times),
            }
        )
        + "\n"
    )


if __name__ == "__main__":
    main()
