"""Frist: rules on the day a round must be answered by."""

from datetime import date

from cases.rundgang import Round
from cases.svarfrist import deadline
from cases.vedtak import Frist
from rules.facts import Facts
from rules.kalender import calendar_of
from rules.rule import Findings, breach, rule


@rule(
    "FRI-01",
    ("L-fristdag",),
    heimel="vanleg praksis, ikkje stadfesta",
    stopp="Svarfristen {frist} er {kvifor}.",
    raad="Vel heller {neste}. Let du fristen stå, gjeld han som han er.",
)
def due_when_something_can_happen(facts: Facts) -> Findings:
    """A deadline falls on a working day outside the seasons; one that is counted always does."""
    due, calendar = _entered(facts), calendar_of(facts.register)
    why = calendar.why_not(due) if due else None
    if due and why:
        following = calendar.next_due_day(due)
        yield breach(frist=due.isoformat(), kvifor=why, neste=following.isoformat())


def _entered(facts: Facts) -> date | None:
    """The deadline the act sets, of a new round or of the one that is open."""
    found = (n.frist if isinstance(n, Round) else n.dato for n in facts.nye
             if isinstance(n, Round | Frist))
    return next(found, None)


@rule(
    "FRI-02",
    ("L-fristutsetjing", "R-052"),
    heimel="Felles utviklingsplan kap. 5.2.3",
    stopp="Svarfristen er {no}, og kan ikkje flyttast til {ny}.",
    raad="Ein frist som er sett, kan berre flyttast fram i tid, så ingen får kortare tid enn han "
    "fekk vite om.",
    treng=Frist,
)
def only_later(facts: Facts) -> Findings:
    """Nobody gets less time than it was told: a deadline moves to a later day, or stands."""
    before, after = deadline(facts.file), facts.new(Frist).dato
    if before is not None and (after <= before or after <= facts.day):
        yield breach(no=before.isoformat(), ny=after.isoformat())
