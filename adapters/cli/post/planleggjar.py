"""`planleggjar`: runs all the sweeps, each as often as it needs, until it is told to stop."""

from datetime import timedelta
from typing import Annotated

import typer

from adapters.bootstrap import now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.drift.sweeps import SWEEPS, Swept, held_by_clock, run_if_due
from adapters.settings import load_settings

app = NynorskTyper()

OFTEN = "Kor mange sekund det går mellom kvar gong planleggjaren ser etter"


@app.command(
    "planleggjar", help="Køyr alle sveipa: purr, send, hent post og sjå etter, til du stoppar."
)
def planleggjar(
    ein_gong: Annotated[
        bool, typer.Option("--ein-gong", help="Gjer det som er på tide no, og slutt")
    ] = False,
    kvart_sekund: Annotated[int, typer.Option("--kvart-sekund", help=OFTEN, min=1)] = 30,
) -> None:
    with opened(load_settings()) as house:
        if not ein_gong:
            from adapters.drift.scheduler import Pulse

            pulse = Pulse(house, now, tell)
            pulse.heed_signals()
            say("Planleggjaren går. Stopp han med Ctrl-C.")
            pulse.run(timedelta(seconds=kvart_sekund))
            return
        if held := held_by_clock(house, now()):
            tell("klokka", Swept(held=held))
            raise typer.Exit(1)
        for sweep in SWEEPS:
            done = run_if_due(house, sweep, now())
            if done is not None:
                tell(sweep.namn, done)


def tell(name: str, done: Swept) -> None:
    """What a sweep came to, a line for each thing it did; nothing where it did nothing."""
    if done.held:
        say(f"{name}: stoppa. {done.held}", hang=2)
    for line in done.linjer:
        say(f"{name}: {line}", hang=2)
