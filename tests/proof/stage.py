"""The stage where commands meet: cases brought to where they can, and one way to give a command."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from pydantic import ValidationError

from adapters.db.engine import Database, open_database
from adapters.db.place import Place
from adapters.db.read_unit import SqlReadUnit
from adapters.db.schema import migrate
from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act, Actor
from cases.receipt import Outcome
from cases.steps import Step, Trekk
from cases.terms import ActorRole
from rules.facts import Facts
from rules.teljing import Standing, standing
from tests.features.databases import SEEDED, fjordlandet, register
from tests.postgres_server import Server, running
from tests.proof.plan import Command, looking, onwards
from tests.proof.room import HF, SWITCHES
from workflow.forms.errors import Feil
from workflow.looking.overview import facts_of
from workflow.register.innfoer import innfoer
from workflow.verbs import VERBS

START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ASKED = ("kommune-9901", "hf-lag")
REGISTER: Command = Command("meld_inn", {
    "tittel": "Prosedyre", "sakstype": "C-05", "partnarar": ASKED, "forpliktande": None,
    "kostnad": "ingen", "ekstern_frist": "2026-12-01",
})
NUMBER = 1
"""Where one case is enough, it is the first of its year."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What was no outcome: the class of the error and the words shown to a person."""

    kind: str
    words: str


Told = Outcome | Fault


def give(
    unit: SqlUnitOfWork, command: Command, case: str | None, identity: str, at: datetime = START
) -> Told:
    """Give the command as the terminal does. An error that is not the contract's comes through."""
    verb = VERBS[command.verb]
    fields = dict(command.fields) if verb.needs_hf else {"sak": case, **command.fields}
    act = Act(command.actor(fjordlandet().partnarar), at, identity)
    try:
        return verb.run(unit, HF, verb.form.model_validate(fields), act)
    except (Feil, ValidationError) as error:
        return Fault(type(error).__name__, str(error))


def facts(database: Database, case: str, at: datetime = START) -> Facts:
    """The case as an act on it would be judged now."""
    with SqlReadUnit(database) as unit:
        file, known = unit.case_file(unit.case_id(HF, case)), unit.register(HF)
    return facts_of(file, known, Trekk.SVAR, looking(at))


def number(one: int) -> str:
    return f"HFT 2026/{one}"


def entered(database: Database) -> None:
    """Migrate, and read Fjordlandet in."""
    migrate(database)
    act = Act(Actor(ActorRole.SEKRETARIAT, person="ada"), SEEDED, "innfoer")
    innfoer(SqlUnitOfWork(database), register(SWITCHES), act)


def bring(database: Database, point: str, one: int = NUMBER) -> list[Command]:
    """Register case number `one`, take it to that point, and tell by which commands.

    RuntimeError if it cannot get there.
    """
    there, extra = POINTS[point]
    given = [REGISTER]
    _next(database, given, one)
    while not there(now := facts(database, number(one))):
        command = onwards(now)
        if command is None:
            raise RuntimeError(f"{point}: {now.case.sakssteg}")
        given.append(command)
        _next(database, given, one)
    for command in extra:
        given.append(command)
        _next(database, given, one)
    return given


def take_there_too(database: Database, script: list[Command], one: int) -> None:
    """Another case, by the commands that another was brought there by."""
    for step in range(len(script)):
        _next(database, script[:step + 1], one)


def _next(database: Database, script: list[Command], one: int) -> None:
    case = number(one) if len(script) > 1 else None
    done = _must(database, script[-1], case, f"f{one}-{len(script)}")
    assert case or done.saksnummer == f"2026/{one}"


def _must(database: Database, command: Command, case: str | None, identity: str) -> Outcome:
    told = give(SqlUnitOfWork(database), command, case, identity, START - timedelta(hours=1))
    if isinstance(told, Fault) or not told.ok:
        raise RuntimeError(f"{command}: {told}")
    return told


def _at(step: Step) -> Callable[[Facts], bool]:
    return lambda f: f.case.sakssteg is step


def _answers(count: int) -> Callable[[Facts], bool]:
    """On the round, all clarified, with so many answers that count."""
    def there(f: Facts) -> bool:
        counted = sum(standing(f, p) is Standing.TEL for p in f.file.parties)
        cleared = all(f.file.clarification(p) for p in f.file.parties)
        return f.case.sakssteg is Step.RUNDGANG and cleared and counted >= count
    return there


_WHY = {"grunn": "Saka må sjåast på nytt."}
_BY_LETTER = Command("svar", {
    "svar": "ja", "organ": "styre", "dato": "2026-03-02", "eige_saksnummer": "26/7",
    "stilling": "rådgjevar", "avgjerd": "vedtak", "partnar": "hf-lag", "registrering": "brev",
    "prov": 1,
})
POINTS: Mapping[str, tuple[Callable[[Facts], bool], tuple[Command, ...]]] = {
    "innmeldt": (_at(Step.INNMELDT), ()),
    "utgreiing": (_at(Step.UTGREIING), ()),
    "klar": (_at(Step.HANDSAMA_I_SSU), ()),
    "spurde": (_answers(0), ()),
    "eitt_att": (_answers(1), ()),
    "alle": (_answers(2), ()),
    "konsensus": (_at(Step.KONSENSUS), ()),
    "brev": (_answers(1), (_BY_LETTER,)),
    "paa_vent": (_answers(1), (Command("paa_vent", _WHY),)),
}
"""Where a case is taken to: when it is there, and what is said of it then."""


@contextmanager
def stage(base: str, server: Server | None = None) -> Iterator[Callable[[str], Place]]:
    """Hands out places for new databases by name, on `sqlite` or `postgresql`."""
    if base == "sqlite":
        with TemporaryDirectory(prefix="kapplaup-") as folder:
            yield lambda name: Path(folder) / f"{name}.db"
    elif server is None:
        with running() as made, stage(base, made) as places:
            yield places
    else:
        def place(name: str) -> Place:
            with server.connect() as connection:
                connection.execute(f"CREATE DATABASE {name}")
            return server.url(name)
        yield place


@contextmanager
def opened(place: Place) -> Iterator[Database]:
    database = open_database(place)
    try:
        yield database
    finally:
        database.close()
