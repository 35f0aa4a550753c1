"""`sakstypar`: the kinds of case, and the path each of them takes."""

from typing import Annotated

import typer

from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import pairs, say
from adapters.settings import load_settings
from adapters.views.as_json.sakstypar import case_type_json
from adapters.views.words import word
from rules.loading.sakstypar import case_types
from rules.nemningar import STEP_NAMES, TREKK_NAMES

app = NynorskTyper()


@app.command("sakstypar", help="Vis sakstypane, og vegen kvar av dei går.")
def sakstypar(
    veg: Annotated[bool, typer.Option("--veg", help="Vis kva typen kan gjere på vegen")] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    kinds = case_types(load_settings().helsefellesskap).values()
    if json_ut:
        say_json({"sakstypar": [case_type_json(k) for k in kinds]})
        return
    for kind in kinds:
        say(f"{kind.id}  {kind.namn}", hang=6, strong=True)
        rows = [
            ("", kind.notat),
            ("Modell", word(kind.modell.value) if kind.modell else ""),
            ("Bind", "ja" if kind.forpliktande else "nei"),
        ]
        pairs([r for r in rows if r[1]])
        if veg:
            pairs([(STEP_NAMES[s], TREKK_NAMES[t]) for s, t in sorted(kind.veg)], indent=4)
