"""`spel` and `demo`: a whole course of events from a script, in a database of its own."""

import json
from pathlib import Path
from typing import Annotated

import typer

from workflow.forms.errors import Feil

KEPT = Annotated[
    Path | None,
    typer.Option("--database", metavar="FIL", help="Ny databasefil som vert teken vare på"),
]
OTHERWISE = 1
PORT = 8000


def register(app: typer.Typer) -> None:
    """Add both commands."""
    app.command("spel", help=SPEL)(spel)
    app.command("demo", help=DEMO)(demo)


SPEL = (
    "Spel av eit skript med saker, i ein eigen database. Skriptet er YAML eller JSON: skjema,"
    " helsefellesskap, eventuelt brytarar, og steg med tid, som, gjer og felta til kvart verb."
    " Kontaktane er oppdikta. Utan --database vert databasen sletta etterpå. Avsluttar med 1 når"
    " eit steg ikkje går som skriptet ventar, og med 2 når skriptet ikkje let seg spele."
)
DEMO = (
    "Sjå saker gå heile vegen, i ein eigen database. Partnarane er verkelege, men alle svara er"
    " oppdikta og merkte DEMONSTRASJON. Ingen annan database vert rørt. Med --tenar kan du gå inn i"
    " kvar rolle, lese breva, og flytte klokka."
)


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
    from adapters.script.show import console, mismatch, show_report

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


def demo(
    database: KEPT = None,
    tenar: Annotated[
        bool, typer.Option("--tenar", help="Vis demonstrasjonen som nettsider, på denne maskina")
    ] = False,
    port: Annotated[
        int, typer.Option("--port", help="Porten nettsidene er på", min=0, max=65535)
    ] = PORT,
) -> None:
    from adapters.script.show import console

    if tenar:
        from adapters.script.demo_served import serve_demo

        serve_demo(database, port, console())
        return
    from adapters.script.demo import play_demo

    if not play_demo(database, console()):
        raise typer.Exit(OTHERWISE)
