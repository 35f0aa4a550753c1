"""What the rounds ask of the secretariat: deadlines, letters that wait for a yes, and agreement."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from adapters.views.words import day_text
from adapters.web.dag.lines import Linje, about, some
from cases.actor import Act
from cases.casefile import CaseFile
from cases.listing import counted
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Step, Trekk
from cases.svarfrist import deadline
from rules.parametrar import parameter
from rules.purrestige import plans
from rules.teljing import Standing, standing
from workflow.looking.overview import facts_of

NEAR = "purring_paaminning_dagar"
"""The number that says how long before its day a deadline is near: when partners are reminded."""


def deadlines(files: Sequence[CaseFile], register: Register, act: Act) -> Iterator[Linje]:
    """One line for each round whose deadline is past or near, and that somebody has not answered;
    the latest first. What each partner owes is asked only where the day is near."""
    today = local_day(act.at)
    near = today + timedelta(days=parameter(register, NEAR))
    found = []
    for file in files:
        due = deadline(file)
        if due is None or due > near:
            continue
        owes = plans(facts_of(file, register, Trekk.PURR, act))
        if owes:
            names = [register.name(p.partnar, today) for p in owes]
            found.append(((today - due).days, _deadline(file, register, names, due, today)))
    yield from (line for _, line in sorted(found, key=lambda f: -f[0]))


def _deadline(
    file: CaseFile, register: Register, names: Sequence[str], due: date, today: date
) -> Linje:
    late, who, told = (today - due).days, some(names), day_text(due)
    if late > 0:
        text = f"Svarfristen var {told}. {who} manglar."
    elif late == 0:
        text = f"Svarfristen er i dag. {who} manglar."
    else:
        text = f"Svarfristen er {told}, om {counted(-late, 'dag', 'dagar')}. {who} manglar."
    return about(file, register, text, "/rundgang", late=late > 0)


def agreed(files: Sequence[CaseFile], register: Register, act: Act) -> Iterator[Linje]:
    """Rounds where nobody is waited for, and cases that only lack their vedtak."""
    for file in files:
        step = file.case.sakssteg
        if step is Step.RUNDGANG and file.demands and not _waits(file, register, act):
            yield about(
                file, register, "Alle har svara ja. Semja kan konstaterast.",
                "/gjer/konstater_semje",
            )
        elif step is Step.KONSENSUS:
            yield about(file, register, "Semja er konstatert. Vedtaket kan førast inn.", "#kva-no")


def _waits(file: CaseFile, register: Register, act: Act) -> bool:
    """Whether somebody's answer does not count yet; the first one is enough."""
    facts = facts_of(file, register, Trekk.SVAR, act)
    return any(standing(facts, p) is not Standing.TEL for p in file.parties)


def held(files: Sequence[CaseFile], register: Register, act: Act) -> Iterator[Linje]:
    """Cases on hold whose day has come."""
    today = local_day(act.at)
    for file in files:
        until = file.case.vent_til
        if file.case.paa_vent and until and until <= today:
            text = f"Saka stod på vent til {day_text(until)}."
            yield about(file, register, text, "/gjer/ta_opp_att", late=until < today)
