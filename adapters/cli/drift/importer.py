"""`importer`: a workbook from a secretariat, row by row through the verbs, all of it or nothing."""

from pathlib import Path
from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import House, new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.logging import note
from adapters.settings import Settings, load_settings
from adapters.xlsx.faults import Fault
from adapters.xlsx.importing import import_workbook
from adapters.xlsx.report import Report
from adapters.xlsx.sheets import CASES, SHEETS
from adapters.xlsx.template import write_template
from cases.actor import Act
from cases.oslo import local_day
from workflow.forms.errors import Feil

app = NynorskTyper()
STOPPED, FAULT = 1, 2
ONLY_LOOKING = "berre-vis"
MOST_SHOWN = 200


@app.command("importer", help="Importer ei arbeidsbok (.xlsx) frå sekretariatet, eller lag malen.")
def importer(
    fil: Annotated[
        Path | None, typer.Argument(metavar="FIL", help="Arbeidsboka som skal importerast")
    ] = None,
    mal: Annotated[
        Path | None, typer.Option("--mal", metavar="FIL", help="Lag ein tom mal i denne fila")
    ] = None,
    berre_vis: Annotated[
        bool, typer.Option("--berre-vis", help="Vis kva som ville skje; skriv ingenting")
    ] = False,
    person: Annotated[
        str | None, typer.Option("--person", metavar="ID", help="Kven du er (ein id, aldri namn)")
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    if (fil is None) == (mal is None):
        raise Feil("FIL", "Skriv anten arbeidsboka som skal importerast, eller --mal og ei ny fil.")
    settings = load_settings()
    if mal is not None:
        _template(settings, mal)
    elif fil is not None:
        with opened(settings) as house:
            _import(house, fil, person, look=berre_vis, json_ut=json_ut)


def _template(settings: Settings, path: Path) -> None:
    if path.suffix.lower() != ".xlsx":
        raise Feil("--mal", "Namnet på malen må ende på .xlsx.")
    with opened(settings) as house, house.reading() as unit:
        register = unit.register(house.hf)
    write_template(path, register, local_day(now()))
    say(f"Malen ligg i {path}. Byrj med arket «Les meg».")


def _import(
    house: House, path: Path, person: str | None, *, look: bool, json_ut: bool
) -> None:
    if not path.is_file():
        raise Feil("FIL", "Det ligg inga fil der. Sjå etter i namnet og mappa.")
    if person is None and not look:
        raise Feil("--person", "Skriv kven du er. Ein annan person må stadfeste sakene etterpå.")
    with house.reading() as unit:
        register = unit.register(house.hf)
    actor = parse_som(SECRETARIAT, person or ONLY_LOOKING, register)
    act = Act(actor, now(), new_id())
    report = import_workbook(house.database, path, house.hf, act, keep=not look)
    code = 0 if report.ok else STOPPED if report.stopped_only else FAULT
    note(utfall={0: "ok", STOPPED: "stansa"}.get(code, "feil"))
    if json_ut:
        say_json({"utfall": "ok" if report.ok else "feil", "skrive": report.ok and not look}
                 | report.as_json())
    else:
        _say(report, look=look)
    if code:
        raise typer.Exit(code)


def _say(report: Report, *, look: bool) -> None:
    if report.ok:
        _went_well(report, look=look)
        return
    count = len(report.faults)
    found = f"{count} feil" if count > 1 else "éin feil"
    say(f"Ingenting er importert: arbeidsboka har {found}.", strong=True)
    _say_all(report.ordered)
    if waiting := sum(report.unjudged.values()):
        say(f"{waiting} rader til er ikkje vurderte, for det dei viser til, har feil.")
    say("Rett feila i arbeidsboka, og prøv på nytt.")


def _say_all(faults: tuple[Fault, ...]) -> None:
    for fault in faults[:MOST_SHOWN]:
        say(fault.text, indent=2, hang=2)
    if len(faults) > MOST_SHOWN:
        say(f"… og {len(faults) - MOST_SHOWN} til. Sjå alle med --json.", indent=2)


def _went_well(report: Report, *, look: bool) -> None:
    if not report.new:
        say("Alt i arbeidsboka er importert frå før. Ingenting er endra.", strong=True)
        return
    if look:
        say("Ingen feil. Ingenting er skrive; dette ville kome inn:", strong=True)
    else:
        say("Arbeidsboka er importert.", strong=True)
    pairs([(s.name, _counted(report, s.name)) for s in SHEETS if _counted(report, s.name)])
    if report.warnings:
        heading("Merk")
        _say_all(tuple(report.warnings))
    if report.new[CASES] and not look:
        _what_now(report)


def _counted(report: Report, sheet: str) -> str:
    new, known = report.new[sheet], report.known[sheet]
    parts = [f"{new} nye" if new else "", f"{known} var inne frå før" if known else ""]
    return ", ".join(p for p in parts if p)


def _what_now(report: Report) -> None:
    first = next(iter(report.numbers.items()))
    say(f"Sakene har fått nye nummer ({first[0]} er no {first[1]} og så vidare).")
    say(
        "Dei står stille, og ingen av svara tel, til ein annan person har sett over og stadfesta: "
        "«saksgang stadfest-innfoering NR --person ID», eller --alle."
    )
