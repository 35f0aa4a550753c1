"""A desk that gives commands, and cases of Helse Bergen on a round, ready to be answered."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from adapters.db.engine import Database
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act, Actor
from cases.receipt import Outcome
from cases.register import Register
from cases.terms import ActorRole
from rules.loading.register_data import demo_contacts, load_register
from workflow.register.innfoer import innfoer
from workflow.verbs import VERBS

START = datetime(2026, 3, 2, 9, tzinfo=UTC)
HF = "hfb"
HALF = 12
YES = {
    "svar": "ja", "avgjerd": "delegert_vedtak", "organ": "kommunedirektor", "dato": "2026-03-02",
    "eige_saksnummer": "26/1", "stilling": "rådgjevar",
}
CLEARED = {
    "prinsipiell": "nei", "okonomi": "ingen", "plansamsvar": "ja",
    "klarert_av": "kommunedirektør",
}


@dataclass(slots=True)
class Desk:
    """Gives commands one after another, a second apart, by ids that follow one another."""

    database: Database
    given: int = field(default=0)

    def act(self, som: str) -> Act:
        self.given += 1
        role = ActorRole.SEKRETARIAT if som == "sse" else ActorRole.PARTNAR
        actor = Actor(role, partnar=None if som == "sse" else som, person="p")
        return Act(actor, START + timedelta(seconds=self.given), f"maaling-{self.given}")

    def do(self, verb: str, som: str = "sse", **fields: object) -> Outcome:
        """RuntimeError if the command was stopped."""
        chosen = VERBS[verb]
        form = chosen.form.model_validate(fields)
        outcome = chosen.run(SqlUnitOfWork(self.database), HF, form, self.act(som))
        if not outcome.ok:
            raise RuntimeError([g.grunn for g in outcome.kvittering.stops])
        return outcome


def register() -> Register:
    """Helse Bergen with its demonstration contacts."""
    shipped = load_register(HF)
    return replace(shipped, kontaktar=demo_contacts(shipped))


def kommunar(known: Register) -> tuple[str, ...]:
    """The 17 that answer by a kommunedirektør; Bergen has another form of government."""
    found = (p.id for p in known.members(START.date()) if p.slag == "kommune")
    return tuple(k for k in found if k != "kommune-4601")


def read_in(desk: Desk) -> Register:
    known = register()
    innfoer(SqlUnitOfWork(desk.database), known, desk.act("sse"))
    return known


def on_round(desk: Desk, known: Register) -> str:
    """A C-05 case where all 24 are asked, and every kommune has cleared it; its number."""
    number = str(desk.do("meld_inn", tittel="Måling", sakstype="C-05").saksnummer)
    desk.do("send_til_utgreiing", sak=number, organ="mfu")
    desk.do("ny_ordlyd", sak=number, tekst="Prosedyren vert vedteken.")
    for kind in ("utgreiing", "avtalesjekk"):
        desk.do("legg_ved", sak=number, slag=kind, tittel=kind, tekst="Tekst")
    desk.do("send_til_ssu", sak=number)
    desk.do(
        "handsam", sak=number, organ="ssu", dato="2026-03-02", utfall="tilraading",
        modell="to_trinn", modell_grunn="Måling",
    )
    desk.do("opne_runde", sak=number)
    for partner in kommunar(known):
        desk.do("avklar", partner, sak=number, **CLEARED)
    return number


def answer(desk: Desk, number: str, partner: str) -> Outcome:
    """The whole use case: validate the form, judge, write, commit."""
    return desk.do("svar", partner, sak=number, **YES)


def half_answered(desk: Desk) -> str:
    """A case of 24 partners, half of whom have answered, in a database of its own; its number."""
    known = read_in(desk)
    number = on_round(desk, known)
    for partner in kommunar(known)[:HALF]:
        answer(desk, number, partner)
    return number
