"""`partnarar`: the partners of the helsefellesskap, their organs and their contacts."""

from collections.abc import Iterator
from datetime import date
from typing import Annotated

import typer

from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.db.unit import SqlReads
from adapters.settings import load_settings
from adapters.views.as_json.partnarar import partners_json
from adapters.views.words import day_text, word
from cases.oslo import local_day
from cases.partner import Contact, Organ, Partner
from cases.register import Register
from cases.terms import PartnerKind

app = NynorskTyper()


@app.command("partnarar", help="Vis partnarane.")
def partnarar(
    organ: Annotated[bool, typer.Option("--organ", help="Vis òg organa")] = False,
    kontaktar: Annotated[bool, typer.Option("--kontaktar", help="Vis òg kontaktane")] = False,
    helsefellesskap: Annotated[
        str | None,
        typer.Option("--helsefellesskap", metavar="ID", help="Eit anna enn det innstillinga seier"),
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(helsefellesskap or house.hf)
        if json_ut:
            say_json(partners_json(register))
            return
        say(_title(register), strong=True)
        day = local_day(now())
        for title, partners in _groups(register, day):
            if title:
                say()
                say(title, strong=True)
            for partner in partners:
                _partner(unit, register, partner, organ=organ, contacts=kontaktar)
        if organ:
            _organs_of(register, None, "Organa til helsefellesskapet")


def _title(register: Register) -> str:
    """The name; an example says so itself, so that nobody takes it for the real one."""
    mark = " (døme, ikkje i bruk)" if register.hf.doeme else ""
    return f"{register.hf.namn}{mark}"


def _groups(register: Register, day: date) -> Iterator[tuple[str, list[Partner]]]:
    """The partners of today, those who give advice, and those who are no longer members."""
    everyone = register.partnarar.values()
    gone = [p for p in everyone if p.til and p.til < day]
    here = [p for p in everyone if p not in gone]
    yield "", [p for p in here if p.slag is not PartnerKind.RAADGJEVAR]
    for title, found in (
        ("Rådgjevarar: vert spurde, men tel ikkje med",
         [p for p in here if p.slag is PartnerKind.RAADGJEVAR]),
        ("Tidlegare partnarar", gone),
    ):
        if found:
            yield title, found


def _partner(
    unit: SqlReads, register: Register, partner: Partner, *, organ: bool, contacts: bool
) -> None:
    day = local_day(now())
    said = [word(partner.slag.value)]
    if partner.styreform:
        said.append(word(partner.styreform.value))
    if partner.gruppe:
        said.append(word(partner.gruppe.value))
    rows = [("Slag", ", ".join(said))]
    if partner.til and partner.til < day:
        heir = register.name(partner.etterfolgjar, day) if partner.etterfolgjar else ""
        rows.append(("Til", f"{day_text(partner.til)}{f', no {heir}' if heir else ''}"))
    elif not register.contacts_of(partner.id, day) and partner.avtalepart:
        rows.append(("Merk", "ingen kontakt er ført inn"))
    say()
    say(f" ({partner.id})", lead=partner.name_on(day).namn)
    pairs(rows)
    if organ:
        _organs_of(register, partner.id)
    if contacts:
        pairs(contact_rows(unit, register.contacts_of(partner.id, day)), indent=4)


def _organs_of(register: Register, partner: str | None, title: str = "") -> None:
    """The organs there are, and after them those that are closed."""
    day = local_day(now())
    mine = [o for o in register.organ.values() if o.partnar == partner]
    indent = 2 if title else 4
    if title:
        heading(title)
    pairs((_organ(o) for o in mine if not _closed(o, day)), indent=indent)
    closed = [_organ(o) for o in mine if _closed(o, day)]
    if closed and title:
        heading("Tidlegare organ")
    elif closed:
        say("Tidlegare organ", indent=indent)
    if closed:
        pairs(closed, indent=indent if title else indent + 2)


def _closed(organ: Organ, day: date) -> bool:
    return organ.til is not None and organ.til < day


def _organ(organ: Organ) -> tuple[str, str]:
    until = f" (til {day_text(organ.til)})" if organ.til else ""
    return organ.id, f"{organ.namn}{until}"


def contact_rows(unit: SqlReads, contacts: tuple[Contact, ...]) -> Iterator[tuple[str, str]]:
    for c in contacts:
        name = unit.private(c.namn) if c.namn else None
        address = unit.private(c.adresse) or "adressa er sletta"
        mark = "DEMONSTRASJON" if c.demo else ""
        yield c.id, ", ".join(t for t in (name, c.stilling, address, mark) if t)
