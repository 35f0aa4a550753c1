"""An alarm that somebody must look at."""

from cases.canonical import Json
from cases.record import instant_text
from cases.utsending import Alarm


def alarm_json(alarm: Alarm) -> dict[str, Json]:
    return {
        "id": alarm.id, "slag": alarm.slag, "gjeld": alarm.gjeld, "tekst": alarm.tekst,
        "tid": instant_text(alarm.tid),
    }
