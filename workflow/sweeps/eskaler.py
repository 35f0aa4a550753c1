"""What in the open cases a person must take up: dates set by others, and economy nobody clears."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta

from cases.actor import Act, Actor
from cases.oslo import day_text
from cases.steps import Trekk
from cases.terms import ActorRole, Okonomi
from cases.utsending import Alarm
from rules.facts import Facts
from rules.parametrar import parameter
from workflow.looking.overview import facts_of
from workflow.sweeps.ports import SweepUnit
from workflow.sweeps.varsling import ESKALERT, alarm_about


def eskaler(opened: Callable[[], SweepUnit], hf: str, at: datetime) -> tuple[Alarm, ...]:
    """Raise an alarm for each thing that is new; those raised. No case is moved or closed."""
    with opened() as unit:
        raised = tuple(a for a in to_take_up(unit, hf, at) if unit.raise_alarm(a))
        unit.commit()
    return raised


def to_take_up(unit: SweepUnit, hf: str, at: datetime) -> Iterator[Alarm]:
    """All there is to take up that day, case by case, in a unit that is open."""
    register = unit.register(hf)
    act = Act(Actor(ActorRole.SYSTEM), at, "eskaler")
    for case_id in unit.open_cases(hf):
        facts = facts_of(unit.case_file(case_id), register, Trekk.PURR, act)
        number = f"{register.hf.prefiks} {facts.case.number}"
        for about, text in _of_case(facts):
            yield alarm_about(hf, ESKALERT, f"{case_id} {about}", f"{number}: {text}", at)


def _of_case(facts: Facts) -> Iterator[tuple[str, str]]:
    """What it is about, and the sentence. A case that rests is left alone, but a date that others
    have set does not rest (R-057, R-059)."""
    yield from _external_deadline(facts)
    yield from _back_from_rest(facts)
    if not facts.case.paa_vent:
        yield from _economy(facts)


def _external_deadline(facts: Facts) -> Iterator[tuple[str, str]]:
    """J-03: near, and past. It never stops or closes anything (R-057)."""
    due = facts.case.ekstern_frist
    if due is None:
        return
    ahead = timedelta(days=parameter(facts.register, "ekstern_frist_varsel_dagar"))
    if due < facts.day:
        yield f"ekstern frist ute {due}", (
            f"Den eksterne fristen {day_text(due)} er ute. Saka står som ho står; ta kontakt med "
            "den som sette fristen, eller rett han med «saksgang rett»."
        )
    elif due <= facts.day + ahead:
        yield f"ekstern frist naer {due}", (
            f"Den eksterne fristen er {day_text(due)}. Sjå kva som står att med «saksgang kan»."
        )


def _economy(facts: Facts) -> Iterator[tuple[str, str]]:
    """J-17: what a partner has called unknown for long goes on the list to SSU (R-064)."""
    longest = timedelta(days=parameter(facts.register, "okonomi_uavklart_dagar"))
    for partner in facts.file.parties:
        said = facts.file.clarification(partner)
        if said is None or said.okonomi is not Okonomi.UKJEND:
            continue
        since = said.dato
        if since + longest < facts.day:
            yield f"okonomi {partner} {said.id}", (
                f"Økonomien har vore uavklart for {facts.name(partner)} sidan {day_text(since)}. "
                "Ta saka opp i SSU."
            )


def _back_from_rest(facts: Facts) -> Iterator[tuple[str, str]]:
    """A case on hold was to be taken up again by a day that is past."""
    until = facts.case.vent_til
    if facts.case.paa_vent and until is not None and until < facts.day:
        yield f"paa vent {until}", (
            f"Saka skulle stå på vent til {day_text(until)}. Ta henne opp att med «saksgang "
            "ta-opp-att», eller set ein ny dag."
        )
