"""Makes or migrates the database, and reads in the helsefellesskap that are chosen."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from adapters.bootstrap import now
from adapters.db.engine import Database, commit, open_database
from adapters.db.place import is_there
from adapters.db.postgres_roles import give
from adapters.db.reads import fellesskap
from adapters.db.schema import migrate, take_back
from adapters.db.uow import SqlUnitOfWork
from adapters.files.regular import read_regular
from adapters.settings import Settings
from cases.actor import Act, Actor
from cases.canonical import canonical_json
from cases.record import to_record
from cases.register import Helsefellesskap, Register
from cases.terms import ActorRole
from rules.loading.register_data import (
    available,
    demo_contacts,
    known_ones,
    load_register,
    read_register,
)
from rules.loading.register_reading import RegisterError
from workflow.forms.errors import Feil
from workflow.register.fornying import Fornying, forny
from workflow.register.innfoer import innfoer

FILE = "region-fil"
LIMIT = 5 * 1024 * 1024
"""Largest region file in bytes."""


@dataclass(frozen=True, slots=True)
class ReadIn:
    """A helsefellesskap in the database: read in now if `fornying` is None, else there before."""

    hf: Helsefellesskap
    fornying: Fornying | None = None


def chosen(settings: Settings, ids: Sequence[str], files: Sequence[Path]) -> tuple[Register, ...]:
    """The registers asked for: shipped ones by id, others from their files; else the one in the
    settings. Empty where that one is not shipped: then it must be in the database already."""
    found = [*(read_file(f) for f in files), *(shipped(i) for i in ids)]
    if not found and settings.helsefellesskap in available():
        found = [shipped(settings.helsefellesskap)]
    named = [r.hf.id for r in found]
    if len(set(named)) < len(named):
        raise Feil("helsefellesskap", "Eit helsefellesskap er valt to gonger. Vel kvart éin gong.")
    return tuple(found)


def make_ready(
    settings: Settings, registers: Sequence[Register] | None = None, *, demo: bool = False
) -> tuple[ReadIn, ...]:
    """Create or migrate the database and read the helsefellesskap in, each once.

    Of one that is there already, what is new in the data comes in and the rest is left alone.
    """
    place = settings.place
    if isinstance(place, Path) and not place.parent.is_dir():
        raise Feil("database", f"Mappa {place.parent} finst ikkje. Lag henne, eller vel ei anna.")
    wanted = chosen(settings, (), ()) if registers is None else registers
    if not wanted and not is_there(place):
        raise _unknown()
    _fit_together([r.hf for r in wanted])
    database = open_database(place)
    try:
        migrate(database)
        with SqlUnitOfWork(database) as unit:
            there = {h.id: h for h in fellesskap(unit)}
        if not wanted:
            return (_as_it_lies(there, settings.helsefellesskap),)
        _fit_together([*({r.hf.id: r.hf for r in wanted} | there).values()])
        return tuple(_read_in(database, r, known=r.hf.id in there, demo=demo) for r in wanted)
    finally:
        database.close()


def go_back(settings: Settings, version: str) -> None:
    """Take the schema of the database back for an older program; see take_back.

    Feil where there is no database: none is made in order to be taken back.
    """
    if not is_there(settings.place):
        raise Feil("database", "Det ligg ingen database der å føre attende.")
    database = open_database(settings.place)
    try:
        take_back(database, version)
    finally:
        database.close()


def give_rights(settings: Settings, program: str | None, check: str | None) -> None:
    """Let roles that a DBA has made do what they must and no more. Run by the owner of the tables.

    Raises Feil for a database in a file, and for a role that does not exist.
    """
    database = open_database(settings.place)
    try:
        with database.queue(), database.connection(writes=True) as connection:
            give(connection, program, check)
            commit(connection)
    finally:
        database.close()


def _as_it_lies(there: Mapping[str, Helsefellesskap], hf: str) -> ReadIn:
    if hf not in there:
        raise _unknown()
    return ReadIn(there[hf], Fornying((), ()))


def _read_in(database: Database, register: Register, *, known: bool, demo: bool) -> ReadIn:
    unit, hf = SqlUnitOfWork(database), register.hf
    if known:
        mark = sha256(canonical_json(to_record(register))).hexdigest()[:16]
        act = Act(Actor(ActorRole.SEKRETARIAT), now(), f"innfoer-{hf.id}-{mark}")
        return ReadIn(hf, forny(unit, register, act))
    act = Act(Actor(ActorRole.SEKRETARIAT), now(), f"innfoer-{hf.id}")
    contacts = demo_contacts(register) if demo else ()
    innfoer(unit, replace(register, kontaktar=contacts), act)
    return ReadIn(hf)


def shipped(hf: str) -> Register:
    """The register that comes with the program, or Feil."""
    if hf not in available():
        raise _unknown()
    try:
        return load_register(hf)
    except RegisterError as error:
        raise Feil("helsefellesskap", str(error)) from None


def read_file(path: Path) -> Register:
    """The register in a file of somebody's own, or Feil that names file, table and key."""
    try:
        content = read_regular(path, LIMIT)
        text = content.decode("utf-8-sig") if content is not None else None
    except UnicodeDecodeError:
        raise Feil(FILE, "Fila er ikkje UTF-8. Lagre henne på nytt som UTF-8.") from None
    except (OSError, ValueError):
        raise Feil(FILE, "Fila finst ikkje eller kan ikkje lesast.") from None
    if text is None:
        raise Feil(FILE, "Fila er for stor. Grensa er 5 MB.")
    try:
        return read_register(text, path.name)
    except RegisterError as error:
        raise Feil(FILE, _closed(str(error))) from None


def _closed(told: str) -> str:
    """The sentence with one full stop, and where to read on; on a line of its own after a list."""
    space = "\n" if "\n" in told else " "
    return f"{told.removesuffix('.')}.{space}Sjå docs/region.md."


def _unknown() -> Feil:
    return Feil("helsefellesskap", f"Helsefellesskapet finst ikkje. Desse finst: {known_ones()}.")


def _fit_together(together: Sequence[Helsefellesskap]) -> None:
    """Feil unless they may lie in one database: case numbers differ, and no example among them."""
    if len({h.prefiks for h in together}) < len(together):
        raise Feil("prefiks", "To helsefellesskap har same prefiks. Sakene ville få same nummer.")
    if len({h.doeme for h in together}) > 1:
        raise Feil(
            "helsefellesskap",
            "Døme og verkelege helsefellesskap skal ikkje liggje i same database."
            " Vel ei anna fil med SAKSGANG_DATABASE.",
        )
