"""What is missing in a helsefellesskap on a day, as the grounds of the rules that say so."""

from datetime import date

from adapters.views.as_json.grounds import ground_json
from cases.canonical import Json
from cases.receipt import Receipt
from cases.register import Register


def overview_json(register: Register, day: date, receipt: Receipt) -> dict[str, Json]:
    return {
        "helsefellesskap": register.hf.id,
        "dag": day.isoformat(),
        "hinder": [ground_json(g) for g in receipt.stops],
        "atvaringar": [ground_json(g) for g in receipt.warnings],
    }
