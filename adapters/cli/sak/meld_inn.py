"""`meld-inn`: makes a draft, and registers the case only where --send says so."""

import inspect
from typing import Any

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import House, now, opened
from adapters.cli.line.form_input import read_values
from adapters.cli.line.form_options import parameter, signature_of, with_signature
from adapters.cli.line.run_verb import Common, done, show
from adapters.cli.line.suggestions import suggesting
from adapters.cli.line.verb_command import SHARED
from adapters.cli.page.help_page import COMMON, OPTIONS, NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.db.drafts import delete_draft, save_draft
from adapters.doing import Ended, shown_number
from adapters.drafting import checked_draft, draft_command, own_draft
from adapters.forms.faults import filled
from adapters.logging import note
from adapters.settings import load_settings
from cases.oslo import local_day
from workflow.forms.errors import UnknownId
from workflow.forms.innmelding_forms import MeldInn
from workflow.verbs import VERBS

app = NynorskTyper()
VERB = VERBS["meld_inn"]


def meld_inn(**typed: Any) -> None:
    """Meld inn ei sak. Utan --send vert det ein kladd: ingen får nummer eller brev."""
    common = Common(**{key: typed.pop(key) for key in SHARED})
    send, draft = typed.pop("send"), typed.pop("kladd")
    number = None if draft is None else draft_number(draft)
    values = read_values(typed)
    with suggesting(typed), opened(load_settings()) as house:
        if not send:
            _keep(house, number, values, common)
            return
        if number is None:
            ended = done(house, VERB, filled(MeldInn, values), common)
        else:
            ended = _send(house, number, values, common)
    show(ended, common)


def _keep(house: House, number: int | None, values: dict[str, Any], common: Common) -> None:
    """Save what is filled in; what is missing may come later, what is wrong may not."""
    with house.writing() as unit:
        register = unit.register(house.hf)
        parse_som(common.som or SECRETARIAT, common.person, register)
        before = own_draft(unit, house.hf, number) if number is not None else {}
        content = checked_draft(unit, register, before | values, local_day(now()))
        kept = save_draft(unit, house.hf, content, now(), draft=number)
        unit.commit()
    note(utfall="kladd")
    if common.json_ut:
        say_json({"kladd": kept, "innhald": content})
        return
    say(f"Kladd {kept} er lagra. Saka har ikkje fått nummer, og ingen er varsla.")
    say(f"Registrer saka: «saksgang meld-inn --kladd {kept} --send».")


def _send(
    house: House, number: int, values: dict[str, Any], common: Common
) -> Ended:
    """Register a draft, once: a draft that has been registered answers with the same case."""
    with house.reading() as unit:
        command, registered = draft_command(unit, number)
        register = unit.register(house.hf)
        content = {} if registered else own_draft(unit, house.hf, number)
    if registered is not None:
        return Ended(registered, shown_number(registered, register), again=True)
    form = filled(MeldInn, content | values)
    ended = done(house, VERB, form, common, command)
    if ended.outcome.ok:
        with house.writing() as unit:
            delete_draft(unit, number)
            unit.commit()
    return ended


def draft_number(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) <= len("999999999")):
        raise UnknownId("kladd", "Skriv nummeret på kladden. Sjå «saksgang kladdar».")
    return int(text)


def _extra() -> tuple[inspect.Parameter, ...]:
    kladd = typer.Option("--kladd", metavar="ID", help="Ein kladd å fylle ut vidare eller sende",
                         rich_help_panel=OPTIONS)
    send = typer.Option("--send", help="Registrer saka: ho får nummer, og partnarane vert varsla",
                        rich_help_panel=COMMON)
    return (parameter("kladd", str | None, kladd), parameter("send", bool, send, default=False))


with_signature(meld_inn, signature_of(MeldInn, _extra()))
app.command("meld-inn", help=meld_inn.__doc__)(meld_inn)
