"""A run as people read it: every step on a line, why it was stopped, and what was expected."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.text import Text

from adapters.script.report import FEIL, CaseView, Done, Report
from cases.oslo import OSLO
from cases.receipt import Ground
from rules.nemningar import STEP_NAMES

KEPT = Annotated[
    Path | None,
    typer.Option("--database", metavar="FIL", help="Ny databasefil som vert teken vare på"),
]
OTHERWISE = 1
"""The exit code when a script did not go as it expects."""
COLOURS = {"ok": "green", "stansa": "yellow", FEIL: "red"}
MOST_NAMES = 3
NO_CONTACTS = "Kontaktane er DEMONSTRASJON: oppdikta adresser, og ingenting vert sendt."


def console(*, to_stderr: bool = False) -> Console:
    """A terminal, or plain text where there is none; nothing is coloured by guesswork."""
    return Console(stderr=to_stderr, highlight=False, soft_wrap=True)


def show_report(report: Report, out: Console) -> None:
    """The whole run, and last whether it went as the script expects."""
    for done in report.steg:
        for line in step_lines(done):
            out.print(line)
    out.print()
    for case in report.saker:
        out.print(_case_line(case))
    out.print(f"Brev i utboksen: {len(report.post)}. {NO_CONTACTS}")
    if not report.broken:
        out.print(Text(f"Alle {len(report.steg)} stega gjekk som venta.", style="green"))


def step_lines(done: Done) -> Iterator[Text]:
    """The line of a step, and under it what stopped or warned."""
    step = done.step
    when = step.at.astimezone(OSLO).strftime("%d.%m.%Y %H:%M")
    line = Text(f"{step.nr:>4}  {when}  ")
    line.append(f"{done.utfall:<6}", style=COLOURS[done.utfall])
    line.append(f"  {step.gjer}  ({step.som})")
    yield line
    yield from (_ground_line("stansar", g) for g in done.hinder)
    yield from (_ground_line("åtvarar", g) for g in done.atvaringar)
    if done.feil is not None:
        yield Text(f"      feil i {done.feil.felt}: {done.feil.melding}")
    if not done.held:
        yield Text(f"      ikkje som venta: {mismatch(done)}", style="bold red")


def _ground_line(what: str, ground: Ground) -> Text:
    return Text(f"      {what}: {ground.grunn} [{', '.join((ground.regel, *ground.rader))}]")


def mismatch(done: Done) -> str:
    """«Steg 7 (opne_runde): venta R-045, fekk ok.»"""
    step = done.step
    wanted = step.venta if isinstance(step.venta, str) else f"stans av {', '.join(step.venta)}"
    return f"Steg {step.nr} ({step.gjer}): venta {wanted}, fekk {_got(done)}."


def _got(done: Done) -> str:
    if done.feil is not None:
        return f"feil i {done.feil.felt} ({done.feil.melding.rstrip('.')})"
    if done.hinder:
        rules = [f"{g.regel} ({', '.join(g.rader)})" for g in done.hinder]
        return f"stans av {', '.join(rules)}"
    return done.utfall


def _case_line(case: CaseView) -> Text:
    line = Text(f"{case.saksnummer}  {case.tittel}: {STEP_NAMES[case.sakssteg]}")
    if case.runde is not None:
        asked, answered = case.runde
        line.append(f"; {answered} av {asked} har svar som tel")
    if case.ventar_paa:
        line.append(f"; ventar på {shortened(case.ventar_paa)}")
    return line


def shortened(names: Iterable[str]) -> str:
    """«a, b, c og 4 til»."""
    known = list(names)
    most, rest = known[:MOST_NAMES], len(known) - MOST_NAMES
    return f"{', '.join(most)} og {rest} til" if rest > 0 else ", ".join(most)
