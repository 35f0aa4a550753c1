"""Plays a script on a fresh database of its own and tells what came of every step."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

from adapters.db.engine import Database, open_database
from adapters.db.schema import migrate
from adapters.db.uow import SqlUnitOfWork
from adapters.script.doing import Stage
from adapters.script.report import Done, Report
from adapters.script.schema import Script
from adapters.script.standing import case_views, letters
from cases.actor import Act, Actor
from cases.register import Register
from cases.terms import ActorRole
from rules.loading.register_data import demo_contacts, load_register
from workflow.forms.errors import Feil
from workflow.register.innfoer import innfoer

Told = Callable[[Done], None]


def play_alone(
    script: Script, folder: Path, kept: Path | None = None, own: Register | None = None
) -> Report:
    """Play it on a database of its own: in the file to keep, else in one deleted afterwards.

    `own` is a helsefellesskap that is not shipped. Feil if the file to keep exists, or cannot be
    made.
    """
    with _file(kept) as path, fresh_database(path) as database:
        register = read_in(database, script, own)
        return play(script, Stage(database, register, folder, postkasse_of(path)))


def play(script: Script, stage: Stage, told: Told = lambda _: None) -> Report:
    """Do every step; a step that went otherwise than expected does not end the script."""
    done = []
    for step in script.steg:
        done.append(stage.do(step))
        told(done[-1])
    last = script.steg[-1].at if script.steg else None
    return Report(done, case_views(stage, last), letters(stage))


def read_in(database: Database, script: Script, own: Register | None = None) -> Register:
    """Enter the helsefellesskap with the switches of the script and contacts for demonstration."""
    shipped = own or load_register(script.helsefellesskap)
    hf = replace(shipped.hf, brytarar={**shipped.hf.brytarar, **script.brytarar})
    register = replace(shipped, hf=hf, kontaktar=demo_contacts(shipped))
    if script.steg:
        read_in_as = f"innfoer-{register.hf.id}"
        act = Act(Actor(ActorRole.SEKRETARIAT), script.steg[0].at, read_in_as)
        innfoer(SqlUnitOfWork(database), register, act)
    return register


def postkasse_of(path: Path) -> Path:
    """The folder beside the database that mails are laid in."""
    return path.with_name(f"{path.stem}-postkasse")


@contextmanager
def fresh_database(path: Path) -> Iterator[Database]:
    """A database made in a file that did not exist; an existing file is refused."""
    try:
        path.open("xb").close()
    except FileExistsError:
        raise Feil("database", "Fila finst alt, og vert ikkje rørt. Vel ei ny.") from None
    except (OSError, ValueError):
        raise Feil("database", "Fila kan ikkje lagast der. Vel ei anna mappe.") from None
    database = open_database(path)
    try:
        migrate(database)
        yield database
    finally:
        database.close()


@contextmanager
def _file(kept: Path | None) -> Iterator[Path]:
    if kept is not None:
        yield kept.absolute()
        return
    with TemporaryDirectory(prefix="saksgang-spel-") as folder:
        yield Path(folder) / "spel.db"
