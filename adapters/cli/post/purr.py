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
from adapters.settings import load_settings
from cases.canonical import Json
from cases.listing import counted
from cases.oslo import local_day
from cases.register import Register
from rules.purretrinn import rungs
from workflow.forms.errors import Feil
from workflow.forms.purre_forms import Purr
from workflow.sweeps.purr import Swept, would_purr
from workflow.sweeps.purr import purr as sweep

app = NynorskTyper()


def purr(**typed: Any) -> None:
    tid, look = typed.pop("tid"), typed.pop("berre_vis")
    common = Common(**{key: typed.pop(key) for key in SHARED})
    if not any(value is not None for value in typed.values()):
        _everybody(instant_of(tid) or now(), look=look, json_ut=common.json_ut)
    elif tid is not None or look:
        raise Feil("--tid", "--tid og --berre-vis er for alle sakene. Ta bort dei andre vala.")
    else:
        run_verb("purr", typed, common)


def _everybody(at: datetime, *, look: bool, json_ut: bool) -> None:
    with opened(load_settings()) as house:
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
    day = local_day(at)
    if swept.stoppa:
        say(f"Ingen vert purra no: {swept.stoppa} Sjå «saksgang alarmar».", strong=True)
    verb = "Vil purre" if look else "Purra"
    for one in swept.purra:
        to = counted(one.mottakarar, "mottakar", "mottakarar") if one.mottakarar else "utan brev"
        stopped = "" if one.ok else " (vart stansa; sjå journalen)"
        say(
            f"{verb} {register.name(one.partnar, day)} i {register.hf.prefiks} {one.saksnummer}:"
            f" {rungs()[one.trinn].namn}, {to}{stopped}.", hang=2,
        )
    for number, partner in swept.utan_mottakar:
        say(
            f"Ingen adresse hjå {register.name(partner, day)} tek imot påminning om"
            f" {register.hf.prefiks} {number}. Ring, og før inn ein kontakt.", hang=2,
        )
    if not (swept.purra or swept.utan_mottakar or swept.stoppa):
        say("Ingen skal purrast no.")
    if swept.uferdig:
        say("Det står fleire att. Køyr «saksgang purr» ein gong til.")


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
