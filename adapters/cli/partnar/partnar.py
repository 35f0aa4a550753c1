"""`partnar ID`: the picture for one partner, what it must decide now and how we read its rules."""

from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, find_partner, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.partnar.partnar_json import partner_json
from adapters.cli.partnar.partnar_side import say_partner
from adapters.db.reads import partner_duties, partner_files
from adapters.db.unit import SqlReads
from adapters.settings import load_settings
from adapters.views.partnar_view import PartnerLook
from cases.actor import Act
from cases.steps import Trekk
from rules.facts import RegisterFacts
from workflow.looking.partnarbilete import Duty, picture, seats_of
from workflow.looking.reglement_lesing import reading

app = NynorskTyper()


@app.command("partnar", help="Vis biletet for ein partnar: kva han må avgjere, og kven som kan.")
def partnar(
    partnar: Annotated[
        str, typer.Argument(metavar="ID", help="Id-en eller kortnamnet, til dømes kommune-4601")
    ],
    kontaktar: Annotated[
        bool, typer.Option("--kontaktar", help="Vis òg adressene til kontaktane")
    ] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        known = find_partner(partnar, register, "ID")
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        facts = RegisterFacts(register=register, trekk=Trekk.OVERSYN, act=act)
        files = partner_files(unit, register.hf.id, known.id)
        look = PartnerLook(
            unit=unit, facts=facts, partner=known,
            picture=picture(known.id, files, register, act),
            duties=_duties(unit, facts, known.id),
            seats=seats_of(register, known.id, facts.day),
            reading=reading(known, facts),
        )
        if json_ut:
            say_json(partner_json(look))
        else:
            say_partner(look, contacts=kontaktar)


def _duties(unit: SqlReads, facts: RegisterFacts, partner: str) -> tuple[Duty, ...]:
    """Its own duties, and those of partners it has taken over after."""
    register = facts.register
    before = (p for p in register.partnarar if partner in register.heirs(p, facts.day))
    return tuple(
        duty for p in (partner, *before) for duty in partner_duties(unit, register.hf.id, p)
    )
