"""One sweep by hand: now, at a time that is given, or only to see what it would do."""

from typing import Annotated

import typer

from adapters.bootstrap import House, now
from adapters.cli.page.paper import say
from adapters.cli.post.instant import TID, instant_of
from adapters.drift.sweeps import Sweep, run_by_hand, sweep_named

Tid = Annotated[str | None, typer.Option("--tid", metavar="TID", help=TID)]
BerreVis = Annotated[
    bool, typer.Option("--berre-vis", help="Vis kva som ville skje; gjer ingenting")
]
HELD = 1


def run_and_tell(house: House, name: str, tid: str | None, *, dry: bool, nothing: str) -> None:
    """Run the sweep of that name and say what came of it."""
    tell_of(house, sweep_named(name), tid, dry=dry, nothing=nothing)


def tell_of(house: House, sweep: Sweep, tid: str | None, *, dry: bool, nothing: str) -> None:
    """Run it and say what came of it. Leaves with 1 where it is held, by the clock or otherwise."""
    done = run_by_hand(house, sweep, instant_of(tid), now(), dry=dry)
    for line in done.linjer:
        say(f"{'Ville: ' if dry else ''}{line}", hang=2)
    if done.held:
        say(f"Stoppa: {done.held}", hang=2)
        raise typer.Exit(HELD)
    if not done.linjer:
        say(nothing)
