"""`tvistestige`: the rungs of the dispute ladder, and which of them a case has tried."""

from collections.abc import Iterator
from typing import Annotated

import typer

from adapters.bootstrap import opened
from adapters.cli.line.looking import looking_at
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.settings import load_settings
from adapters.views.as_json.tvistestige import rung_json
from adapters.views.words import day_text, word
from cases.oppfolging import Tvistesteg
from cases.register import Tvistetrinn

app = NynorskTyper()
EMPTY = "Tvistestigen er ikkje ført inn i dataa til helsefellesskapet."


@app.command("tvistestige", help="Vis tvistestigen, og kva trinn ei sak har prøvd.")
def tvistestige(
    sak: Annotated[
        str | None, typer.Argument(metavar="NR", help="Saksnummeret, når det gjeld ei sak")
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    rungs, tried = _read(sak)
    if json_ut:
        say_json({"trinn": [rung_json(one, tried) for one in rungs]})
        return
    heading("Tvistestigen")
    for number, one in enumerate(rungs, start=1):
        say(f"{number}. {one.namn} ({one.id})", strong=True)
        pairs([("Bind", "ja" if one.bind else "nei, det gir råd"), *shown(one, tried)])
    if not rungs:
        say(EMPTY)


def _read(number: str | None) -> tuple[tuple[Tvistetrinn, ...], tuple[Tvistesteg, ...]]:
    if number is not None:
        with looking_at(number) as view:
            return view.register.hf.tvistestige, view.file.tvistesteg
    with opened(load_settings()) as house, house.reading() as unit:
        return unit.register(house.hf).hf.tvistestige, ()


def shown(rung: Tvistetrinn, tried: tuple[Tvistesteg, ...]) -> Iterator[tuple[str, str]]:
    """What came of a rung each time it was tried."""
    for step in tried:
        if step.trinn == rung.id:
            yield day_text(step.dato), f"{step.stad}: {word(step.resultat)}"
