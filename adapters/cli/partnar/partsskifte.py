"""`partsskifte`: open cases where a partner that is gone has duties, and the lines that move them.
"""

from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json, say_line
from adapters.cli.page.paper import say
from adapters.settings import load_settings
from adapters.views.as_json.partsskifte import left_json
from adapters.views.left_behind import held, sentences
from cases.actor import Act
from cases.oslo import local_day

app = NynorskTyper()


@app.command("partsskifte", help="Vis opne saker der ein partnar som går ut, har plikter.")
def partsskifte(
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        found = tuple(held(unit, register, act))
    if json_ut:
        say_json({"plikter": [left_json(one) for one in found]})
        return
    for sentence in sentences(register, found, local_day(act.at)):
        say_line(sentence)
    if not found:
        say("Ingen opne saker ventar på ein partnar som er gått ut.")
