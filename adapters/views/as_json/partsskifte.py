"""A case where a partner that leaves has duties."""

from adapters.views.left_behind import command
from cases.canonical import Json
from workflow.looking.etterfolging import LeftBehind


def left_json(one: LeftBehind) -> dict[str, Json]:
    return {
        "saksnummer": one.sak.number,
        "partnar": one.partnar,
        "etterfolgjarar": list(one.etter),
        "fraa": one.fraa.isoformat(),
        "kommandoar": [command(one, heir) for heir in one.etter],
    }
