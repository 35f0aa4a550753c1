"""`alarmar`: what a person must look at."""

from typing import Annotated

import typer

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import pairs, say
from adapters.db.alarm_rows import standing_alarms
from adapters.settings import load_settings
from adapters.views.as_json.alarmar import alarm_json
from adapters.views.words import day_text, word
from cases.oslo import local_day
from cases.utsending import Alarm

app = NynorskTyper()


@app.command("alarmar", help="Vis det eit menneske må sjå på.")
def alarmar(
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        standing = standing_alarms(unit, house.hf)
    if json_ut:
        say_json({"alarmar": [alarm_json(a) for a in standing]})
        return
    say(f"{len(standing)} ventar på at nokon ser på dei." if standing else "Ingen alarmar.",
        strong=bool(standing))
    for alarm in standing:
        _show(alarm)


def _show(alarm: Alarm) -> None:
    say(alarm.tekst, indent=2, hang=2)
    pairs([
        ("Slag", word(alarm.slag)),
        ("Sidan", day_text(local_day(alarm.tid))),
        ("Sett på", f"«saksgang kvitter-alarm {alarm.id[:8]}»"),
    ], indent=4)
