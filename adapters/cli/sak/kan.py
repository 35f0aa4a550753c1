"""`kan NR`: every move from where the case stands, open or not, and what stands against it."""

from dataclasses import replace
from typing import Annotated

import typer

from adapters.cli.line.form_options import option_name
from adapters.cli.line.looking import looking_at
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_ground, say_json
from adapters.cli.page.paper import heading, say
from adapters.views.as_json.kan import kan_json
from adapters.views.sak.crowds import crowds_named
from adapters.views.sak.kan_groups import AHEAD, groups
from adapters.views.view import View
from cases.steps import Trekk
from cases.terms import ActorRole
from rules.nemningar import STEP_NAMES, TREKK_NAMES
from workflow.looking.overview import Option, preview

app = NynorskTyper()
ONLY_SECRETARIAT = "TIL-03"
"""The rule that says an act is the secretariat's: for others those acts are named, not told."""

FULLER: dict[Trekk, str] = {
    Trekk.AVKLAR: "avklare kva saka er for ein partnar",
    Trekk.STADFEST: "stadfeste ei avklaring, eit telefonsvar eller ei redaksjonell retting",
    Trekk.KONTROLLER_SVAR: "kontrollere registreringa av eit brev (ein annan person)",
    Trekk.SVAR: "svare for ein partnar",
    Trekk.VEDTA: "føre inn vedtaket; skriv kven som skal gjere kva med --plikter",
    Trekk.VARSLE: "varsle partnarane som ikkje har fått varsel",
}
"""Acts whose name alone does not say what they are about."""


@app.command("kan", help="Vis kva saka kan gjere no, og kvifor ikkje.")
def kan(
    sak: Annotated[str, typer.Argument(metavar="NR", help="Saksnummeret, til dømes 2026/14")],
    som: Annotated[
        str | None, typer.Option("--som", metavar="KVEN", help="Kven du handlar som")
    ] = None,
    kvifor: Annotated[bool, typer.Option("--kvifor", help="Vis regel, heimel og rader")] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with looking_at(sak, som) as view:
        options = preview(view.file, view.register, view.act)
        if json_ut:
            say_json(kan_json(view, options))
        else:
            _page(view, options, why=kvifor)


def _page(view: View, options: tuple[Option, ...], *, why: bool) -> None:
    say(f"{view.number} er {STEP_NAMES[view.case.sakssteg]}.", strong=True)
    if view.act.actor.rolle is ActorRole.SEKRETARIAT:
        say("Slik sekretariatet ser det. Er du partnar, legg til --som og id-en dykkar.")
    others = [o for o in options if any(g.regel == ONLY_SECRETARIAT for g in o.grunnar)]
    shown = list(groups(view, tuple(o for o in options if o not in others)))
    for title, group in shown:
        if group:
            heading(title)
        for option in group:
            _option(view, option, why=why, shut=not option.open and title == AHEAD)
    if others:
        heading("Det gjer sekretariatet")
        say(f"{', '.join(o.trekk.value.replace('_', '-') for o in others)}.", indent=2, hang=2)
    if any(o.grunnar for _, group in shown for o in group) and not why:
        say()
        say("Kvifor? Legg til --kvifor.")


def _option(view: View, option: Option, *, why: bool, shut: bool) -> None:
    leads = option.til is not None and option.til is not view.case.sakssteg
    to = f" Då er saka {STEP_NAMES[option.til]}." if leads and option.til else ""
    sentence = FULLER.get(option.trekk) or TREKK_NAMES[option.trekk]
    name = option.trekk.value.replace("_", "-")
    closed = " Stengt no:" if shut else ""
    say(f": {sentence[0].upper()}{sentence[1:]}.{to}{closed}", indent=2, hang=2, lead=name)
    if option.treng:
        say(f"Treng: {', '.join(option_name(f) for f in option.treng)}", indent=4, hang=2)
    for ground in option.grunnar:
        mark = "" if ground.stansar else "Merk: "
        shown = replace(ground, grunn=crowds_named(ground.grunn, view))
        say_ground(shown, why=why, mark=mark, indent=4, number=view.case.number)
