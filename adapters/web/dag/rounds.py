"""What the rounds ask of the secretariat: deadlines, letters that wait for a yes, and agreement."""

from collections.abc import Iterator, Sequence

from adapters.views.words import day_text
from adapters.web.dag.lines import Linje, about, some
from cases.actor import Act
from cases.casefile import CaseFile
from cases.listing import counted
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Step, Trekk
from rules.parametrar import parameter
from workflow.looking.overview import facts_of, waiting_for
from workflow.looking.utestaande import Utestaande, owing

NEAR = "purring_paaminning_dagar"
"""The number that says how long before its day a deadline is near: when partners are reminded."""


def deadlines(files: Sequence[CaseFile], register: Register, act: Act) -> Iterator[Linje]:
    """One line for each round whose deadline is past or near, and that somebody has not answered;
    the latest first."""
    found = []
    for file in files:
        owed = owing(facts_of(file, register, Trekk.PURR, act))
        late = max((o.seint for o in owed), default=None)
        if late is not None and late >= -parameter(register, NEAR):
            found.append((late, _deadline(file, register, owed, late)))
    yield from (line for _, line in sorted(found, key=lambda f: -f[0]))


def _deadline(
    file: CaseFile, register: Register, owed: Sequence[Utestaande], late: int
) -> Linje:
    who = some([o.namn for o in owed])
    due = day_text(owed[0].frist)
    if late > 0:
        text = f"Svarfristen var {due}. {who} manglar."
    elif late == 0:
        text = f"Svarfristen er i dag. {who} manglar."
    else:
        text = f"Svarfristen er {due}, om {counted(-late, 'dag', 'dagar')}. {who} manglar."
    return about(file, register, text, "/rundgang", late=late > 0)


def agreed(files: Sequence[CaseFile], register: Register, act: Act) -> Iterator[Linje]:
    """Rounds where nobody is waited for, and cases that only lack their vedtak."""
    for file in files:
        step = file.case.sakssteg
        if step is Step.RUNDGANG and file.demands and not waiting_for(file, register, act):
            yield about(
                file, register, "Alle har svara ja. Semja kan konstaterast.",
                "/gjer/konstater_semje",
            )
        elif step is Step.KONSENSUS:
            yield about(file, register, "Semja er konstatert. Vedtaket kan førast inn.", "#kva-no")


def held(files: Sequence[CaseFile], register: Register, act: Act) -> Iterator[Linje]:
    """Cases on hold whose day has come."""
    today = local_day(act.at)
    for file in files:
        until = file.case.vent_til
        if file.case.paa_vent and until and until <= today:
            text = f"Saka stod på vent til {day_text(until)}."
            yield about(file, register, text, "/gjer/ta_opp_att", late=until < today)
