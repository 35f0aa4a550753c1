"""`sak NR`: all a secretary wants to know of one case, section by section."""

from collections.abc import Iterator
from typing import Annotated

import typer

from adapters.cli.line.looking import looking_at
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.views.as_json.sak import case_json
from adapters.views.sak.case_sections import SECTIONS, Section, earlier_wordings
from adapters.views.sak.timeline import timeline
from adapters.views.view import View

app = NynorskTyper()
HISTORY = "Historie"
LONGEST_INSTANT = len("22. november 2026 kl. 04.52")


@app.command("sak", help="Vis alt om ei sak.")
def sak(
    sak: Annotated[str, typer.Argument(metavar="NR", help="Saksnummeret, til dømes 2026/14")],
    historie: Annotated[
        bool, typer.Option("--historie", help="Vis heile historia, òg det som vart stansa")
    ] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with looking_at(sak) as view:
        if json_ut:
            say_json(case_json(view))
            return
        say(f"{view.number}: {view.case.tittel}", strong=True)
        for title, rows in _sections(view, everything=historie):
            heading(title)
            pairs(rows, room=LONGEST_INSTANT if title == HISTORY else None)
        if not historie:
            say()
            say(f"Heile historia: «saksgang sak {view.case.number} --historie».")


def _sections(view: View, *, everything: bool) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    sections: tuple[tuple[str, Section], ...] = SECTIONS
    for title, section in sections:
        rows = [row for row in section(view) if row[1]]
        if rows:
            yield title, rows
    earlier = list(earlier_wordings(view)) if everything else []
    if earlier:
        yield "Tidlegare ordlydar", earlier
    yield HISTORY, timeline(view, everything=everything)
