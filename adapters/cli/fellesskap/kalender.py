"""`kalender`: when the organs meet, by when papers must be there, and where the calendar ends."""

from datetime import date
from typing import Annotated

import typer

from adapters.actors import find_partner
from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import columns, heading, say
from adapters.settings import load_settings
from adapters.views.as_json.kalender import all_meetings, calendar_json
from adapters.views.words import day_text
from cases.listing import capital
from cases.oslo import local_day
from cases.partner import Moete, Organ
from cases.register import Register
from rules.moetekjede import MEETS
from workflow.forms.errors import Feil, UnknownId

app = NynorskTyper()


@app.command("kalender", help="Vis møta i organa, og kor langt fram kalenderen er kjend.")
def kalender(
    partnar: Annotated[
        str | None,
        typer.Option("--partnar", metavar="ID", help="Organa til éin partnar: id eller kortnamn"),
    ] = None,
    organ: Annotated[
        str | None, typer.Option("--organ", metavar="ID", help="Eitt organ, òg møte som har vore")
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    if partnar and organ:
        raise Feil("organ", "Skriv anten ein partnar eller eit organ.")
    day = local_day(now())
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
    chosen = _chosen(register, partnar, organ, day)
    if json_ut:
        found = [calendar_json(register, o, day) for o in chosen]
        say_json({"helsefellesskap": register.hf.id, "dag": day.isoformat(), "organ": found})
        return
    say(f"Møtekalenderen i {register.hf.namn}", strong=True)
    for one in chosen:
        _say(register, one, day, past=organ is not None)
    if not (partnar or organ):
        say()
        say("Møta i éin partnar: «saksgang kalender --partnar NAMN».")


def _chosen(
    register: Register, partner: str | None, organ: str | None, day: date
) -> tuple[Organ, ...]:
    if organ:
        if organ not in register.organ:
            raise UnknownId("organ", "Organet finst ikkje. Sjå «saksgang partnarar --organ».")
        return (register.organ[organ],)
    there = [o for o in register.organ.values() if o.exists_on(day)]
    if partner:
        known = find_partner(partner, register)
        return tuple(o for o in there if o.partnar == known.id and o.rolle in MEETS)
    meets = {m.organ for m in register.moete}
    return tuple(o for o in there if o.id in meets)


def _say(register: Register, organ: Organ, day: date, *, past: bool) -> None:
    heading(_name(register, organ, day))
    shown = [m for m in all_meetings(register, organ) if past or m.dato >= day]
    columns([(day_text(m.dato), _about(m)) for m in shown])
    say(_reaches(register, organ, day))


def _name(register: Register, organ: Organ, day: date) -> str:
    whose = f"{register.name(organ.partnar, day)}: " if organ.partnar else ""
    name = organ.namn if whose else capital(organ.namn)
    return f"{whose}{name} ({organ.id})"


def _about(meeting: Moete) -> str:
    parts = [
        f"papir innan {day_text(meeting.frist)}" if meeting.frist else "",
        f"flytta frå {day_text(meeting.flytta_fraa)}" if meeting.flytta_fraa else "",
        "avlyst" if meeting.avlyst else "",
    ]
    return ", ".join(p for p in parts if p)


def _reaches(register: Register, organ: Organ, day: date) -> str:
    held = register.meetings(organ.id)
    if not held:
        return "Kalenderen er tom: ingen møte er førte inn."
    last = held[-1].dato
    if last < day:
        return f"Kalenderen er tom: det siste møtet var {day_text(last)}."
    return f"Kalenderen er tom etter {day_text(last)}."
