"""Frist: rules on the day a round must be answered by."""

from cases.rundgang import Round
from rules.facts import Facts
from rules.kalender import calendar_of
from rules.rule import Findings, breach, rule


@rule(
    "FRI-01",
    ("L-fristdag",),
    heimel="vanleg praksis, ikkje stadfesta",
    stopp="Svarfristen {frist} er {kvifor}.",
    raad="Vel heller {neste}. Let du fristen stå, gjeld han som han er.",
    treng=Round,
)
def due_when_something_can_happen(facts: Facts) -> Findings:
    """A deadline falls on a working day outside the seasons; one that is counted always does."""
    calendar, due = calendar_of(facts.register), facts.new(Round).frist
    why = calendar.why_not(due)
    if why is not None:
        following = calendar.next_due_day(due)
        yield breach(frist=due.isoformat(), kvifor=why, neste=following.isoformat())
