"""`spel`: a whole course of events from a script, in a database of its own."""

import json
from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.spel.run_page import KEPT, OTHERWISE, console, mismatch, show_report
from workflow.forms.errors import Feil

app = NynorskTyper()

HELP = (
    "Spel av eit skript med saker, i ein eigen database. Skriptet er YAML eller JSON: skjema,"
    " helsefellesskap, eventuelt brytarar, og steg med tid, som, gjer og felta til kvart verb."
    " Kontaktane er oppdikta. Utan --database vert databasen sletta etterpå. Avsluttar med 1 når"
    " eit steg ikkje går som skriptet ventar, og med 2 når skriptet ikkje let seg spele."
)


@app.command("spel", help=HELP)
def spel(
    fil: Annotated[
        Path | None, typer.Argument(metavar="FIL", help="Skriptet, i YAML eller JSON")
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
    database: KEPT = None,
    skjema: Annotated[
        bool, typer.Option("--skjema", help="Vis JSON Schema for skript, med alle verba")
    ] = False,
    region_fil: Annotated[
        Path | None,
        typer.Option("--region-fil", metavar="FIL", help="Di eiga datafil; sjå docs/region.md"),
    ] = None,
) -> None:
    if skjema:
        from adapters.script.json_schema import script_schema

        typer.echo(json.dumps(script_schema(), ensure_ascii=False, indent=2))
        return
    if fil is None:
        raise Feil("FIL", "Skriv kva skript som skal spelast av.")
    _play(fil, database, region_fil, json_ut=json_ut)


def _play(path: Path, kept: Path | None, region: Path | None, *, json_ut: bool) -> None:
    from adapters.drift.make_ready import read_file as read_region
    from adapters.script.reading import read_file
    from adapters.script.report import report_json
    from adapters.script.run import play_alone
    from adapters.script.schema import sound

    own = read_region(region) if region else None
    report = play_alone(sound(read_file(path), own), path.parent, kept, own)
    if json_ut:
        typer.echo(json.dumps(report_json(report), ensure_ascii=False, indent=2))
    else:
        show_report(report, console())
    for done in report.broken:
        typer.echo(f"Ikkje som venta: {mismatch(done)}", err=True)
    if report.broken:
        raise typer.Exit(OTHERWISE)
