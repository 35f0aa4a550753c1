"""`saker`: the cases, newest first, with step and what each waits for."""

from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import pairs, say
from adapters.db.reads import PAGE, files_of, list_cases
from adapters.settings import load_settings
from adapters.views.as_json.saker import case_line_json
from adapters.views.sak.waiting import waits_for
from adapters.views.words import steps_word
from cases.actor import Act
from cases.steps import Step
from rules.nemningar import STEP_NAMES
from workflow.forms.errors import Feil

app = NynorskTyper()


@app.command("saker", help="Vis sakene, dei nyaste først.")
def saker(
    steg: Annotated[
        str | None,
        typer.Option("--steg", metavar="ORD", help=f"Berre sakene på eitt steg: {', '.join(Step)}"),
    ] = None,
    etter: Annotated[
        str | None,
        typer.Option("--etter", metavar="NR", help="Neste side: sakene eldre enn denne"),
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    step, before = _step(steg), _before(etter)
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        cases = list_cases(unit, house.hf, step=step, before=before)
        files = files_of(unit, cases)
        rows = [(f.case, waits_for(f, register, act)) for f in files]
    if json_ut:
        say_json({"saker": [case_line_json(register.hf.prefiks, *row) for row in rows]})
        return
    for case, waits in rows:
        say(f"{register.hf.prefiks} {case.number}  {case.tittel}", hang=2, strong=True)
        kind = register.sakstypar[case.sakstype].namn
        pairs([("Type", kind), ("Steg", steps_word(STEP_NAMES[case.sakssteg])), ("Ventar", waits)])
    if not rows:
        say("Ingen saker å vise.")
    if len(rows) == PAGE:
        say(f"Fleire: «saksgang saker --etter {rows[-1][0].number}».")


def _step(text: str | None) -> Step | None:
    if text is None:
        return None
    try:
        return Step(text.replace("-", "_"))
    except ValueError:
        raise Feil("--steg", f"Vel eit av stega: {', '.join(Step)}.") from None


def _before(text: str | None) -> tuple[int, int] | None:
    if text is None:
        return None
    year, slash, number = text.rpartition(" ")[2].partition("/")
    plain = year.isdecimal() and number.isdecimal() and year.isascii() and number.isascii()
    if not slash or not plain or len(text) > len("HFBHFBHF 2026/123456"):
        raise Feil("--etter", "Skriv saksnummeret som «HFB 2026/14» eller «2026/14».")
    return int(year), int(number)
