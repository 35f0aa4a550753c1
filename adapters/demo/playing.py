"""Plays the packaged scripts as time would have: each script's letters have gone when it ends."""

from dataclasses import replace
from datetime import datetime, time, timedelta
from pathlib import Path

from adapters.db.uow import SqlUnitOfWork
from adapters.drift.sweeps import sweep_named
from adapters.script.doing import Stage
from adapters.script.packaged import Packaged, folder, packaged
from adapters.script.run import Told, fresh_database, play, postkasse_of, read_in
from adapters.script.schema import CLOCK
from adapters.script.together import regions
from cases.actor import Act, Actor
from cases.oslo import OSLO, local_day
from cases.terms import ActorRole
from workflow.verbs import VERBS

BEGINS = datetime(2026, 2, 24, 10, 0, tzinfo=OSLO)
"""When people step in. Most have answered the round of rx-4 by then, and its deadline is three
weeks away: there is something to wait for, and somebody to be reminded."""
RECENT = timedelta(days=120)
"""Letters of what ended longer before are not laid in the postkasse."""
LIE = "DEMONSTRASJON: breva frå den tida vert ikkje lagde i postkassa."
MORNING = time(10, 0)
_WEEKEND = 5


def scripts_before(began: datetime = BEGINS) -> tuple[Packaged, ...]:
    """What has happened of each script by then, in the order it is played: scripts in which time
    passes first, else theirs would send the letters of all the others."""
    known = (_until(one, began) for one in packaged())
    begun = (one for one in known if one.script.steg)
    return tuple(sorted(begun, key=lambda s: (not _passes_time(s), _ends(s))))


def play_before(path: Path, address: str, scripts: tuple[Packaged, ...], told: Told) -> None:
    """Play them into a fresh database, with links to that address in the letters."""
    with fresh_database(path) as database:
        registers = {s.helsefellesskap: read_in(database, s) for s in regions(scripts)}
        for one in scripts:
            stage = Stage(
                database, registers[one.script.helsefellesskap], folder(), postkasse_of(path),
                f"{one.name}/", address,
            )
            play(one.script, stage, told)
            _see_to_letters(stage, _ends(one), old=_ends(one) < BEGINS - RECENT)


def _until(one: Packaged, began: datetime) -> Packaged:
    steps = tuple(s for s in one.script.steg if s.at < began)
    return replace(one, script=replace(one.script, steg=steps))


def _see_to_letters(stage: Stage, ended: datetime, *, old: bool) -> None:
    """Send them; old ones are stopped, so that they do not come in a heap when time goes on."""
    if not old:
        sweep_named("send").gjer(stage.house(), min(next_morning(ended), BEGINS), False)
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


def _ends(one: Packaged) -> datetime:
    return one.script.steg[-1].at


def _passes_time(one: Packaged) -> bool:
    return any(step.gjer == CLOCK for step in one.script.steg)
