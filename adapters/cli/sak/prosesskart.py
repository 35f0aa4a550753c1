"""`prosesskart`: the saksgang as a drawing, with how often each way has been taken."""

from pathlib import Path
from typing import Annotated

import typer

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say
from adapters.db.place import is_there
from adapters.db.reads import moves_made
from adapters.settings import Settings, load_settings
from adapters.views.sak.process_drawing import drawing
from adapters.views.sak.process_edges import Edge, Taken, edges
from cases.listing import capital
from cases.steps import Step
from rules.nemningar import STEP_NAMES
from workflow.forms.errors import Feil

app = NynorskTyper()


@app.command("prosesskart", help="Teikn saksgangen, med tal frå historia (Mermaid).")
def prosesskart(
    svg: Annotated[
        str | None, typer.Option("--svg", metavar="FIL", help="Skriv ei SVG-teikning til fila")
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    settings = load_settings()
    taken = _taken(settings)
    if json_ut:
        say_json({"kantar": [_edge(e, count) for e, count in edges(taken).items()]})
        return
    if svg is None:
        typer.echo(mermaid(taken))
        return
    try:
        Path(svg).write_text(drawing(taken), encoding="utf-8")
    except (OSError, ValueError):
        raise Feil("--svg", "Fila let seg ikkje skrive. Vel ei mappe du kan skrive i.") from None
    say("Teikninga er skriven.")
    if not is_there(settings.place):
        say("Merk: Det ligg ingen database her, så teikninga er utan tal.")


def _edge(edge: Edge, count: int) -> dict[str, object]:
    before, after = edge
    return {"fraa": before.value if before else None, "til": after.value, "tal": count}


def _taken(settings: Settings) -> Taken:
    """How often each way has been taken; nothing has been where there is no database."""
    if not is_there(settings.place):
        return {}
    with opened(settings) as house, house.reading() as unit:
        return moves_made(unit, house.hf)


def mermaid(taken: Taken) -> str:
    """A state diagram: every possible way, with its count where it has been taken."""
    lines = ["stateDiagram-v2"]
    names = {s: STEP_NAMES[s] for s in Step}
    drawn = edges(taken)
    used = {s for pair in drawn for s in pair if s}
    lines += [f"    {s.value} : {capital(names[s])}" for s in Step if s in used]
    for (before, after), count in drawn.items():
        start = before.value if before else "[*]"
        lines.append(f"    {start} --> {after.value}" + (f" : {count}" if count else ""))
    lines += [f"    {s.value} --> [*]" for s in Step if s in used and s.is_end]
    return "\n".join(lines)
