"""Every move of a case as the contract names it: open or not, what it needs, and its grounds."""

from adapters.views.as_json.grounds import ground_json
from adapters.views.view import View
from cases.canonical import Json
from workflow.looking.overview import Option


def kan_json(view: View, options: tuple[Option, ...]) -> dict[str, Json]:
    return {
        "saksnummer": view.number,
        "sakssteg": view.case.sakssteg.value,
        "versjon": view.case.versjon,
        "trekk": [
            {
                "namn": o.trekk.value,
                "til": o.til.value if o.til else None,
                "open": o.open,
                "treng": list(o.treng),
                "grunnar": [ground_json(g) for g in o.grunnar],
            }
            for o in options
        ],
    }
