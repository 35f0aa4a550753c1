"""Plays the packaged scripts as time would have: each script's letters have gone when it ends."""

from datetime import datetime, time, timedelta
from pathlib import Path

from rich.console import Console

from adapters.db.uow import SqlUnitOfWork
from adapters.script.demo import progress, regions
from adapters.script.doing import Stage
from adapters.script.packaged import Packaged, folder, packaged
from adapters.script.run import fresh_database, play, postkasse_of, read_in
from adapters.script.schema import CLOCK
from adapters.sweeps import sweep_named
from cases.actor import Act, Actor
from cases.oslo import OSLO, local_day
from cases.terms import ActorRole
from workflow.verbs import VERBS

MORNING = time(10, 0)
_WEEKEND = 5
RECENT = timedelta(days=120)
"""Letters of what ended longer before the demonstration begins are not laid in the postkasse."""
SOON = timedelta(days=30)
LIE = "DEMONSTRASJON: breva frå den tida vert ikkje lagde i postkassa."


def play_before(path: Path, address: str, out: Console) -> datetime:
    """Play what has ended when the demonstration begins, into a fresh database. When it begins."""
    known = packaged()
    began = begins(known)
    scripts = sorted((s for s in known if _ends(s) <= began), key=_order)
    with fresh_database(path) as database, progress(out, sum(map(_length, scripts))) as told:
        registers = {s.helsefellesskap: read_in(database, s) for s in regions(tuple(scripts))}
        for one in scripts:
            stage = Stage(
                database, registers[one.script.helsefellesskap], folder(), postkasse_of(path),
                f"{one.name}/", address,
            )
            play(one.script, stage, told)
            _see_to_letters(stage, _ends(one), old=_ends(one) < began - RECENT)
    return next_morning(began)


def begins(scripts: tuple[Packaged, ...]) -> datetime:
    """When people may step in: there are cases then whose deadlines are still to come. Scripts in
    which a whole year passes go on for longer, and are not played."""
    quiet = max(_ends(s) for s in scripts if not _passes_time(s))
    return max(_ends(s) for s in scripts if _ends(s) <= quiet + SOON)


def _see_to_letters(stage: Stage, ended: datetime, *, old: bool) -> None:
    """Send them; old ones are stopped, so that they do not come in a heap when time goes on."""
    if not old:
        sweep_named("send").gjer(stage.house(), next_morning(ended), False)
        return
    verb = VERBS["stopp_sending"]
    for case in stage.cases.values():
        form = verb.form.model_validate({"sak": case.saksnummer, "grunn": LIE})
        act = Act(Actor(ActorRole.SEKRETARIAT), ended, f"{case.kommando}-ligg")
        verb.run(SqlUnitOfWork(stage.database), stage.register.hf.id, form, act)


def next_morning(after: datetime) -> datetime:
    """Ten o'clock on the next weekday, by the clock in Norway."""
    day = local_day(after) + timedelta(days=1)
    while day.weekday() >= _WEEKEND:
        day += timedelta(days=1)
    return datetime.combine(day, MORNING, OSLO)


def _order(one: Packaged) -> tuple[bool, datetime]:
    """Those in which time passes first: else theirs would send the letters of all the others."""
    return not _passes_time(one), _ends(one)


def _ends(one: Packaged) -> datetime:
    return one.script.steg[-1].at


def _passes_time(one: Packaged) -> bool:
    return any(step.gjer == CLOCK for step in one.script.steg)


def _length(one: Packaged) -> int:
    return len(one.script.steg)
