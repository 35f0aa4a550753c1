"""`aarshjul`: the tasks that come back, when each was done and when it is due again."""

from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.cli.post.instant import instant_of
from adapters.cli.post.sveip import BerreVis, Tid, run_and_tell
from adapters.settings import load_settings
from adapters.views.as_json.aarshjul import task_json
from adapters.views.words import day_text
from cases.actor import Act
from cases.listing import listed
from rules.facts import RegisterFacts
from workflow.looking.aarshjul import Gjeremaal, year_of
from workflow.looking.oversyn import looked_at

app = NynorskTyper()

MANY = 4
"""More than this many partners are counted, not named."""


@app.command("aarshjul", help="Vis oppgåvene som kjem att: sist gjort, neste gong, og forfalne.")
def aarshjul(
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
    varsle: Annotated[
        bool, typer.Option("--varsle", help="Lag alarm av det som er forfalle eller manglar")
    ] = False,
    tid: Tid = None,
    berre_vis: BerreVis = False,
) -> None:
    if varsle or berre_vis:
        with opened(load_settings()) as house:
            run_and_tell(house, "aarshjul", tid, dry=berre_vis, nothing="Ingenting nytt manglar.")
        return
    with opened(load_settings()) as house, house.reading() as unit:
        actor = parse_som(SECRETARIAT, None, unit.register(house.hf))
        facts = looked_at(unit, house.hf, Act(actor, instant_of(tid) or now(), new_id()))
    tasks = year_of(facts)
    if json_ut:
        say_json({"dag": facts.day.isoformat(), "oppgaaver": [task_json(t) for t in tasks]})
        return
    say(f"Årshjulet til {facts.register.hf.namn}, {day_text(facts.day)}", strong=True)
    _group(facts, "Forfalle", [t for t in tasks if t.over])
    _group(facts, "Kjem", [t for t in tasks if t.folgd and not t.over])
    _group(facts, "Berre til påminning", [t for t in tasks if not t.folgd])
    if not tasks:
        say("Årshjulet er tomt.")


def _group(facts: RegisterFacts, title: str, tasks: list[Gjeremaal]) -> None:
    if tasks:
        heading(title)
    for task in tasks:
        say(task.tittel, indent=2, hang=2, strong=True)
        pairs(_rows(facts, task), indent=4)


def _rows(facts: RegisterFacts, task: Gjeremaal) -> list[tuple[str, str]]:
    never = "ikkje ført inn" if task.folgd else ""
    late = "innan " if task.folgd and task.kravd and not task.over else ""
    due = f"{late}{day_text(task.neste)}" if task.neste else "no" if task.over else ""
    return [
        ("Kven", _who(facts, task.kven)),
        ("Kor ofte", task.kor_ofte),
        ("Sist", day_text(task.sist) or never),
        ("Frist", due),
        ("Planlagt", day_text(task.planlagt)),
        ("Merk", "" if task.kravd else "ikkje kravd her; brytaren står på av"),
        ("Kjelde", task.kjelde),
    ]


def _who(facts: RegisterFacts, ids: tuple[str, ...]) -> str:
    if len(ids) > MANY:
        return f"{len(ids)} partnarar"
    known = facts.register.organ
    return listed([facts.organ_name(i) if i in known else facts.name(i) for i in ids])
