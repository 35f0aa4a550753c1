"""How the register is read: once, and again only when somebody has written in it."""

from collections import defaultdict

from sqlalchemy import Connection, select

from adapters.db.driver import first
from adapters.db.engine import Database
from adapters.db.ledger_tables import REGISTERSTAND
from adapters.db.register_tables import HELSEFELLESSKAP
from adapters.db.rows import nouns_where
from cases.avtale import Avtale, AvtaleHending
from cases.case_type import CaseType
from cases.innkome import Innkome
from cases.kontakthending import Kontakthending
from cases.partner import Contact, Moete, Organ, Partner, Sete
from cases.register import Helsefellesskap, Register
from cases.reglement import Reglement
from workflow.forms.errors import UnknownId

REGISTER_AGE = select(REGISTERSTAND.c.versjon)


def read_register(
    database: Database, connection: Connection, hf: str, *, written_here: bool,
    age: int | None = None,
) -> Register:
    """The register of that helsefellesskap. Raises UnknownId if there is no such one.

    The copy is kept with the age it was read at; triggers count every write, also those of other
    processes; `age` is their count where that has been asked already. What this very transaction
    wrote may still be undone, so it is never kept.
    """
    if age is None:
        (age,) = first(connection, REGISTER_AGE, {})
    kept = database.registers.get(hf)
    if kept is not None and kept[0] == age:
        return kept[1]
    register = _assembled(connection, hf)
    if not written_here:
        database.registers[hf] = (age, register)
    return register


def _assembled(connection: Connection, hf: str) -> Register:
    ours = nouns_where(connection, Helsefellesskap, "id", hf)
    if not ours:
        there = ", ".join(connection.execute(select(HELSEFELLESSKAP.c.id)).scalars())
        raise UnknownId(
            "helsefellesskap",
            f"Helsefellesskapet ligg ikkje i denne databasen. Her ligg {there or 'ingen enno'}."
            " Set SAKSGANG_HELSEFELLESSKAP til den du arbeider i, eller les inn fleire med"
            " «saksgang klargjer».",
        )
    versions = defaultdict(list)
    for version in nouns_where(connection, Reglement, "hf", hf):
        versions[version.partnar].append(version)
    return Register(
        hf=ours[0],
        partnarar={p.id: p for p in nouns_where(connection, Partner, "hf", hf)},
        organ={o.id: o for o in nouns_where(connection, Organ, "hf", hf)},
        kontaktar=nouns_where(connection, Contact, "hf", hf),
        reglement={partner: tuple(found) for partner, found in versions.items()},
        sakstypar={t.id: t for t in nouns_where(connection, CaseType, "hf", hf)},
        sete=nouns_where(connection, Sete, "hf", hf),
        moete=nouns_where(connection, Moete, "hf", hf),
        avtalar={a.id: a for a in nouns_where(connection, Avtale, "hf", hf)},
        avtale_hendingar=nouns_where(connection, AvtaleHending, "hf", hf),
        innkome=nouns_where(connection, Innkome, "hf", hf),
        kontakthendingar=nouns_where(connection, Kontakthending, "hf", hf),
    )
