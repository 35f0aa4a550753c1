"""The saksgang of one case: which steps it has been through and when, where it is, what can come.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from adapters.db.reads import history
from adapters.db.replay import nouns_of
from adapters.views.view import View
from adapters.views.words import day_text
from cases.case_type import CaseType
from cases.oslo import local_day
from cases.steps import Step
from cases.terms import Result
from workflow.machine import destination

USUAL = (
    Step.INNMELDT, Step.UTGREIING, Step.HANDSAMA_I_SSU, Step.RUNDGANG, Step.USEMJE, Step.KONSENSUS,
    Step.VEDTEKE,
)
"""The order of the steps, from left to right."""
NAMES: dict[Step, str] = {
    Step.INNMELDT: "Innmeldt", Step.UTGREIING: "Til utgreiing",
    Step.HANDSAMA_I_SSU: "Til handsaming i SSU", Step.RUNDGANG: "Rundgang hjå partane",
    Step.KONSENSUS: "Konsensus", Step.VEDTEKE: "Vedteken", Step.USEMJE: "Usemje",
    Step.TVISTELOYSING: "Tvisteløysing", Step.TEKEN_TIL_VITANDE: "Teken til vitande",
    Step.AVVIST: "Avvist", Step.TREKT: "Trekt", Step.FEILREGISTRERT: "Feilregistrert",
    Step.SLEGEN_SAMAN: "Slegen saman",
}
BEEN, HERE, AHEAD = "ferdig", "her", "kan"


@dataclass(frozen=True, slots=True)
class Gangsteg:
    """A step in the picture. `tekst` is the day it was reached."""

    namn: str
    tilstand: str
    tekst: str = ""


def gang(view: View) -> tuple[Gangsteg, ...]:
    """What has been with its day, where the case is, and what can come if all goes well."""
    reached = dict(_reached(view))
    here = view.case.sakssteg
    steps = [s for s in USUAL if s in reached or (not here.is_end and s in _usual(view))]
    steps += [here] if here not in steps else []
    return tuple(_step(view, s, reached.get(s)) for s in steps)


def _step(view: View, step: Step, day: date | None) -> Gangsteg:
    here = view.case.sakssteg
    if step is here:
        return Gangsteg(NAMES[step], HERE, day_text(day))
    before = step in USUAL and here in USUAL and USUAL.index(step) > USUAL.index(here)
    return Gangsteg(NAMES[step], AHEAD if day is None or before else BEEN,
                    "" if before else day_text(day))


def _usual(view: View) -> frozenset[Step]:
    """The steps the type of the case has, but not that of disagreement: that is no plan."""
    return path_of(view.register.sakstypar[view.case.sakstype]) - {Step.USEMJE}


def path_of(kind: CaseType) -> frozenset[Step]:
    """The steps a case of that type may pass on its way to an end that settles it."""
    ways = {(step, destination(move, step)) for step, move in kind.veg}
    return frozenset({Step.INNMELDT, *(to for _, to in ways if to in USUAL)})


def _reached(view: View) -> Iterator[tuple[Step, date]]:
    """Each step the case has come to, with the day; the last time where there were several."""
    at: Step | None = None
    for entry in history(view.unit, view.case.id):
        if entry.utfall is not Result.OK:
            continue
        for kind, record in nouns_of(entry):
            if kind == "sak" and record["id"] == view.case.id and record["sakssteg"] != at:
                at = Step(record["sakssteg"])
                yield at, local_day(entry.at)
