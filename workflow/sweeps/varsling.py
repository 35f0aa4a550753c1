"""What is told a person: one alarm for each thing, under an id that follows from the thing."""

from datetime import datetime
from hashlib import sha256

from cases.utsending import Alarm
from workflow.sweeps.ports import SweepUnit

KLOKKE, AARSHJUL, ESKALERT = "klokke", "aarshjul", "eskalert"
KONTROLL, HINDRA = "kontroll", "hindra"


def alarm_about(hf: str | None, kind: str, about: str, text: str, at: datetime) -> Alarm:
    """The alarm. It is raised once: who has acknowledged it does not get it again for the same."""
    name = sha256("\n".join((hf or "", kind, about)).encode()).hexdigest()[:32]
    return Alarm(name, hf, kind, about, text, at)


def acknowledged(unit: SweepUnit, alarm_id: str, by: str, at: datetime) -> bool:
    """A person has seen it; False if no such alarm stands. Who says so of the clock, says that the
    time is right: the sweeps go on from it. The caller commits."""
    about_clock = any(a.id == alarm_id and a.slag == KLOKKE for a in _standing(unit))
    if not unit.acknowledge(alarm_id, by, at):
        return False
    if about_clock:
        unit.beat(KLOKKE, at)
    return True


def _standing(unit: SweepUnit) -> tuple[Alarm, ...]:
    """Alarms about the machine itself, which belong to no helsefellesskap."""
    return unit.alarms("")
