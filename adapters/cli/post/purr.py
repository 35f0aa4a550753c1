"""`purr`: remind everybody that is due (the sweep), or one partner in one case."""

import inspect
from datetime import datetime
from typing import Any

import typer

from adapters.bootstrap import now, opened
from adapters.cli.line.form_options import parameter, signature_of, with_signature
from adapters.cli.line.run_verb import Common, run_verb
from adapters.cli.line.verb_command import SHARED
from adapters.cli.page.help_page import OPTIONS, NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.cli.post.instant import TID, instant_of
from adapters.cli.post.sveip import HELD
from adapters.drift.purr_lines import RESTING, purr_lines
from adapters.drift.sweeps import held_by_clock
from adapters.settings import load_settings
from cases.canonical import Json
from cases.register import Register
from workflow.forms.errors import Feil
from workflow.forms.purre_forms import Purr
from workflow.sweeps.purr import Swept, would_purr
from workflow.sweeps.purr import purr as sweep

app = NynorskTyper()


def purr(**typed: Any) -> None:
    tid, look = typed.pop("tid"), typed.pop("berre_vis")
    common = Common(**{key: typed.pop(key) for key in SHARED})
    if not any(value is not None for value in typed.values()):
        _everybody(instant_of(tid), look=look, json_ut=common.json_ut)
    elif tid is not None or look:
        raise Feil("--tid", "--tid og --berre-vis er for alle sakene. Ta bort dei andre vala.")
    else:
        run_verb("purr", typed, common)


def _everybody(chosen: datetime | None, *, look: bool, json_ut: bool) -> None:
    at = chosen or now()
    with opened(load_settings()) as house:
        if chosen is None and not look and (held := held_by_clock(house, at)):
            say(f"Stoppa: {held}", hang=2)
            raise typer.Exit(HELD)
        if look:
            swept = would_purr(house.sweep_looking, house.hf, at)
        else:
            swept = sweep(house.sweeping, house.hf, at)
        with house.reading() as unit:
            register = unit.register(house.hf)
    if json_ut:
        say_json(_json(register, swept, at, look=look))
    else:
        _say(register, swept, at, look=look)


def _say(register: Register, swept: Swept, at: datetime, *, look: bool) -> None:
    if swept.stoppa:
        say(RESTING.format(why=swept.stoppa), strong=True)
    lines = purr_lines(register, swept, at, look=look)
    for line in lines:
        say(line, hang=2)
    if not (lines or swept.stoppa):
        say("Ingen skal purrast no.")


def _json(register: Register, swept: Swept, at: datetime, *, look: bool) -> dict[str, Json]:
    return {
        "helsefellesskap": register.hf.id, "tid": at.isoformat(), "berre_vis": look,
        "stoppa": swept.stoppa, "uferdig": swept.uferdig,
        "purra": [
            {"saksnummer": f"{register.hf.prefiks} {p.saksnummer}", "partnar": p.partnar,
             "trinn": p.trinn, "mottakarar": p.mottakarar, "ok": p.ok}
            for p in swept.purra
        ],
        "utan_mottakar": [
            {"saksnummer": f"{register.hf.prefiks} {number}", "partnar": partner}
            for number, partner in swept.utan_mottakar
        ],
    }


def _extra() -> tuple[inspect.Parameter, ...]:
    look = typer.Option(
        "--berre-vis", help="Vis kven som ville verte purra; skriv ingenting.",
        rich_help_panel=OPTIONS,
    )
    tid = typer.Option("--tid", metavar="TID", help=TID, rich_help_panel=OPTIONS)
    return (
        parameter("tid", str | None, tid),
        parameter("berre_vis", bool, look, default=False),
    )


with_signature(purr, signature_of(Purr, _extra()))
app.command(
    "purr", help="Purr alle som skal purrast no, eller éin partnar: skriv NR, --partnar og --trinn."
)(purr)
