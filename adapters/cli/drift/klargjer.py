"""`klargjer`: the only command that makes or migrates a database."""

from collections import Counter
from pathlib import Path
from typing import Annotated

import typer

from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.db.place import told
from adapters.drift.make_ready import ReadIn, chosen, give_rights, go_back, make_ready
from adapters.settings import Settings, load_settings
from cases.nouns import KIND_OF
from workflow.register.fornying import Fornying
from workflow.register.skilnad import Skilnad

app = NynorskTyper()
SHOWN = 20
"""How many of what differs are named; the rest is a number."""

PLURAL = {
    "helsefellesskap": "endring i årshjulet eller tvistestigen", "partnar": "partnar(ar)",
    "reglement": "reglement", "sakstype": "sakstype(r)", "sete": "sete", "moete": "møte",
    "avtale": "avtale(r)",
}


@app.command("klargjer", help="Lag eller oppdater databasen, og les inn helsefellesskapet.")
def klargjer(
    demo_kontaktar: Annotated[
        bool,
        typer.Option("--demo-kontaktar", help="Før inn oppdikta kontaktar, merkte demonstrasjon"),
    ] = False,
    helsefellesskap: Annotated[
        list[str] | None,
        typer.Option("--helsefellesskap", metavar="ID", help="Eit som følgjer med; kan gjentakast"),
    ] = None,
    region_fil: Annotated[
        list[Path] | None,
        typer.Option("--region-fil", metavar="FIL", help="Di eiga datafil; sjå docs/region.md"),
    ] = None,
    program_rolle: Annotated[
        str | None,
        typer.Option("--program-rolle", metavar="ROLLE", help="PostgreSQL: rolla programmet har"),
    ] = None,
    kontroll_rolle: Annotated[
        str | None,
        typer.Option("--kontroll-rolle", metavar="ROLLE", help="PostgreSQL: rolla som berre les"),
    ] = None,
    attende_til: Annotated[
        str | None,
        typer.Option("--attende-til", metavar="VERSJON", help="Før databasen attende, t.d. 0003"),
    ] = None,
) -> None:
    settings = load_settings()
    if attende_til:
        go_back(settings, attende_til)
        say(f"Databasen i {told(settings.place)} står no på versjon {attende_til}, for eit eldre"
            " program. Køyr «saksgang klargjer» for å føre han fram att.")
        return
    registers = chosen(settings, helsefellesskap or (), region_fil or ())
    done = make_ready(settings, registers, demo=demo_kontaktar)
    say(f"Databasen ligg i {told(settings.place)}.")
    if program_rolle or kontroll_rolle:
        give_rights(settings, program_rolle, kontroll_rolle)
        say("Rollene har fått rettane sine.")
    for one in done:
        _tell(one, demo=demo_kontaktar)
    if any(one.fornying is None for one in done):
        _go_on(done, settings, demo=demo_kontaktar)


def _tell(one: ReadIn, *, demo: bool) -> None:
    mark = " Det er eit døme, og ikkje i bruk." if one.hf.doeme else ""
    if one.fornying is None:
        say(f"Helsefellesskapet «{one.hf.id}» er lese inn.{mark}")
        return
    say(f"Helsefellesskapet «{one.hf.id}» var lese inn frå før.{mark}")
    if demo:
        say("Merk: Kontaktar vert berre lesne inn første gongen, så ingen nye er førte inn.")
    _tell_of_newer(one.fornying)


def _tell_of_newer(found: Fornying) -> None:
    """What came in, and what differs and was left alone."""
    if found.nye:
        kinds = Counter(KIND_OF[type(n)] for n in found.nye)
        what = ", ".join(f"{n} {PLURAL.get(kind, kind)}" for kind, n in kinds.items())
        say(f"Nytt i datafila er ført inn: {what}.")
    if found.ulike:
        rest = len(found.ulike) - SHOWN
        more = f" og {rest} til" if rest > 0 else ""
        named = ", ".join(d.kva for d in found.ulike[:SHOWN])
        say(f"Merk: Dette er ulikt i datafila, og er ikkje rørt: {named}{more}.")
        for one in found.ulike[:SHOWN]:
            _tell_difference(one)
    if found.borte:
        rest = len(found.borte) - SHOWN
        more = f" og {rest} til" if rest > 0 else ""
        say(f"Merk: Dette står i databasen, men ikkje i datafila. Det er ikkje rørt, og kan vere"
            f" ført inn med ein kommando: {', '.join(found.borte[:SHOWN])}{more}.")


def _tell_difference(one: Skilnad) -> None:
    """Each key with what stands and what the file says, and the command that changes it."""
    turns = "; ".join(f"{key} er {old}, i fila {new}" for key, old, new in one.felt)
    how = f"Endre det med «saksgang {one.kommando}»" if one.kommando else ""
    if turns or how:
        say(f"– {one.kva}: {'. '.join(t for t in (turns, how) if t)}.", indent=2, hang=2)


def _go_on(done: tuple[ReadIn, ...], settings: Settings, *, demo: bool) -> None:
    """What to do next with a helsefellesskap that has just come in."""
    if demo:
        say("Merk: Kontaktane er DEMONSTRASJON, oppdikta adresser som ingen les.")
    else:
        say("Neste: Før inn ein kontakt hjå kvar partnar med «saksgang ny-kontakt». Utan det kjem"
            " saka ikkje vidare til SSU. Sjå kven som manglar: «saksgang partnarar».")
    others = [one.hf.id for one in done if one.hf.id != settings.helsefellesskap]
    if others:
        say(f"Set SAKSGANG_HELSEFELLESSKAP={others[0]} for å arbeide i «{others[0]}».")
    after = "Neste" if demo else "Så"
    say(f"{after}: «saksgang meld-inn --tittel … --sakstype C-05 --send».")
