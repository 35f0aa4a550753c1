"""`partsskifte`: open cases where a partner that is gone has duties, and the lines that move them.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.help_page import NynorskTyper
from adapters.cli.outcome_page import say_json, say_line
from adapters.cli.paper import say
from adapters.cli.words import day_text
from adapters.db.unit import SqlReads
from adapters.settings import load_settings
from cases.actor import Act
from cases.canonical import Json
from cases.oslo import local_day
from cases.register import Register
from workflow.etterfolging import LeftBehind, left_behind

app = NynorskTyper()


@app.command("partsskifte", help="Vis opne saker der ein partnar som går ut, har plikter.")
def partsskifte(
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        found = tuple(held(unit, register, act))
    if json_ut:
        say_json({"plikter": [_json(one) for one in found]})
        return
    for sentence in sentences(register, found, local_day(act.at)):
        say_line(sentence)
    if not found:
        say("Ingen opne saker ventar på ein partnar som er gått ut.")


def held(unit: SqlReads, register: Register, act: Act) -> Iterator[LeftBehind]:
    """Open duties of partners that have ended or will end, case by case."""
    if any(p.til is not None for p in register.partnarar.values()):
        for case in unit.open_cases(register.hf.id):
            yield from left_behind(unit.case_file(case), register, act)


def sentences(register: Register, found: tuple[LeftBehind, ...], day: date) -> Iterator[str]:
    """What must be done, with the very commands, ready to be pasted."""
    for one in found:
        name = register.name(one.partnar, day)
        when = "" if one.fraa <= day else f" frå {day_text(one.fraa)}"
        which = " (vel éi av linjene)" if len(one.etter) > 1 else ""
        case = f"{register.hf.prefiks} {one.sak.number}"
        yield f"{case}: {name} har plikter som står opne. Før dei over{when}{which}:"
        if not one.etter:
            yield "Ingen etterfølgjar er ført inn i registeret enno."
        yield from (command(one, heir) for heir in one.etter)


def command(one: LeftBehind, heir: str) -> str:
    return f"saksgang overfoer {one.sak.number} --fraa-partnar {one.partnar} --til-partnar {heir}"


def _json(one: LeftBehind) -> dict[str, Json]:
    return {
        "saksnummer": one.sak.number,
        "partnar": one.partnar,
        "etterfolgjarar": list(one.etter),
        "fraa": one.fraa.isoformat(),
        "kommandoar": [command(one, heir) for heir in one.etter],
    }
