"""`eksporter`: what the database holds, as a workbook or as JSON; what is exempt stays here."""

import json
from pathlib import Path
from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.export.gathering import Account, Wish, gather
from adapters.export.openness import Openness
from adapters.settings import load_settings
from adapters.xlsx.giving_out import HOUSE_ONLY, UNJUDGED, write_workbook
from adapters.xlsx.writing import save_as_new
from cases.actor import Act
from cases.listing import counted
from workflow.forms.errors import Feil

app = NynorskTyper()


@app.command("eksporter", help="Eksporter saker, svar, avtalar og partnarar til .xlsx eller .json.")
def eksporter(
    fil: Annotated[
        Path, typer.Argument(metavar="FIL", help="Den nye fila: .xlsx eller .json (med historia)")
    ],
    sak: Annotated[
        str | None, typer.Option("--sak", metavar="NR", help="Berre denne saka")
    ] = None,
    kontaktar: Annotated[
        bool, typer.Option("--kontaktar", help="Ta med kontaktane, med namn og adresse")
    ] = False,
    alt: Annotated[
        bool, typer.Option("--alt", help="Ta òg med det som er unnateke frå innsyn")
    ] = False,
) -> None:
    ending = fil.suffix.lower()
    if ending not in (".xlsx", ".json"):
        raise Feil("FIL", "Namnet på fila må ende på .xlsx eller .json.")
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        account = gather(unit, house.hf, act, Wish(sak, kontaktar, Openness(alt)))
    if ending == ".xlsx":
        write_workbook(fil, account)
    else:
        save_as_new(fil, lambda place: _json(place, account))
    _say(fil, account)


def _json(place: str, account: Account) -> None:
    text = json.dumps(account.as_json(), ensure_ascii=False, indent=1)
    Path(place).write_text(text + "\n", encoding="utf-8")


def _say(path: Path, account: Account) -> None:
    say(f"{counted(len(account.saker), 'sak er eksportert', 'saker er eksporterte')} til {path}.")
    left = account.utelate
    if account.alt:
        say(f"Merk: {HOUSE_ONLY}")
    elif left["saker"] or left["dokument"]:
        say(f"Unnateke frå innsyn og ikkje med: {counted(left['saker'], 'sak', 'saker')} og"
            f" {left['dokument']} dokument. Ta dei med i huset: --alt.")
    if account.ikkje_vurderte:
        say(f"Merk: {counted(account.ikkje_vurderte, *UNJUDGED)} for innsyn.")
