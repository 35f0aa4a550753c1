"""The sweep that climbs the ladder: whoever owes an answer is told once, and only what is true."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from cases.actor import Act, Actor
from cases.casefile import CaseFile
from cases.register import Register
from cases.steps import Trekk
from cases.terms import ActorRole
from cases.utsending import Alarm
from rules.facts import Facts
from rules.parametrar import parameter
from rules.purrestige import Plan, next_look, plans, receivers
from rules.purretrinn import rungs
from workflow.forms.purre_forms import Purr
from workflow.purring import purr as remind
from workflow.sweeps.ports import SweepUnit

BATCH = 200
"""Cases asked for at a time: what one transaction finds is never long."""

CLOCK = Actor(ActorRole.SYSTEM)
STOPS_THE_LADDER = "mange_returar"
"""The alarm under which nobody is reminded before a person has looked."""
NOBODY = "ingen_mottakar"
"""The alarm that no address of a partner takes a reminder."""


@dataclass(frozen=True, slots=True)
class Reminded:
    """A rung that was climbed, or would be: which case, whom, and which rung."""

    saksnummer: str
    partnar: str
    trinn: str
    mottakarar: int
    ok: bool = True


@dataclass(slots=True)
class Swept:
    """What a sweep came to. `uferdig` is True where its bound was reached before it was through;
    `stoppa` is why the whole ladder rests, in a sentence."""

    saker: int = 0
    purra: list[Reminded] = field(default_factory=list)
    utan_mottakar: list[tuple[str, str]] = field(default_factory=list)
    uferdig: bool = False
    stoppa: str = ""

    @property
    def letters(self) -> int:
        return sum(1 for p in self.purra if p.ok)


def purr(
    open_unit: Callable[[], SweepUnit], hf: str, at: datetime, limit: int | None = None
) -> Swept:
    """Climb every rung that is due and needs nobody's yes, at most `limit` of them (else the
    parameter). Each is an act of its own under an id that follows from the rung: however often,
    and by however many processes, it is done once."""
    swept = Swept()
    with open_unit() as unit:
        swept.stoppa = resting(unit, hf)
        bound = limit or parameter(unit.register(hf), "purring_per_gong")
    seen: set[str] = set()
    while not swept.stoppa and not swept.uferdig:
        with open_unit() as unit:
            found = [c for c in unit.cases_to_look_at(hf, at, BATCH) if c not in seen]
        if not found:
            break
        for case_id in found:
            seen.add(case_id)
            _sweep(open_unit, case_id, at, bound, swept)
            if swept.uferdig:
                break
    return swept


def would_purr(open_unit: Callable[[], SweepUnit], hf: str, at: datetime) -> Swept:
    """What the sweep would do now. Nothing is written: the unit may be one that cannot write."""
    swept = Swept()
    with open_unit() as unit:
        swept.stoppa = resting(unit, hf)
        register = unit.register(hf)
        bound = parameter(register, "purring_per_gong")
        for case_id in unit.cases_to_look_at(hf, at, BATCH if bound < BATCH else bound):
            facts = facts_now(unit.case_file(case_id), register, at)
            swept.saker += 1
            for today in plans(facts):
                _foresee(facts, today, swept)
    return swept


def _foresee(facts: Facts, today: Plan, swept: Swept) -> None:
    for rung in today.no:
        reached = receivers(facts, today.partnar, rung)
        if _reaches_nobody(facts, today, rung):
            swept.utan_mottakar.append((facts.case.number, today.partnar))
        elif not swept.stoppa:
            swept.purra.append(Reminded(facts.case.number, today.partnar, rung, len(reached)))


def _reaches_nobody(facts: Facts, today: Plan, rung: str) -> bool:
    return rungs()[rung].brev and not receivers(facts, today.partnar, rung)


def resting(unit: SweepUnit, hf: str) -> str:
    """Why nobody is reminded now; nothing where the ladder is free."""
    return next((a.tekst for a in unit.alarms(hf) if a.slag == STOPS_THE_LADDER), "")


def facts_now(file: CaseFile, register: Register, at: datetime) -> Facts:
    """The facts the clock judges from."""
    return Facts(
        file=file, register=register, sakstype=register.sakstypar[file.case.sakstype],
        trekk=Trekk.PURR, act=Act.looking(CLOCK, at), in_earnest=False,
    )


def _sweep(
    open_unit: Callable[[], SweepUnit], case_id: str, at: datetime, bound: int, swept: Swept
) -> None:
    """One case: the rungs that are due, each in its own transaction, then when to look again."""
    facts, due = _due(open_unit, case_id, at, swept)
    swept.saker += 1
    for today, rung in due:
        if swept.letters >= bound:
            swept.uferdig = True
            return
        _climb(open_unit(), facts, today, rung, swept)
    if due:
        with open_unit() as unit:
            file = unit.case_file(case_id)
            _look_next(unit, facts_now(file, unit.register(file.case.hf), at))
            unit.commit()


def _due(
    open_unit: Callable[[], SweepUnit], case_id: str, at: datetime, swept: Swept
) -> tuple[Facts, list[tuple[Plan, str]]]:
    """What is to be climbed. A case with nothing due is done with in this one transaction."""
    with open_unit() as unit:
        file = unit.case_file(case_id)
        facts = facts_now(file, unit.register(file.case.hf), at)
        found = [(today, rung) for today in plans(facts) for rung in today.no]
        lost = [one for one in found if _reaches_nobody(facts, *one)]
        for today, _ in lost:
            unit.raise_alarm(_nobody(facts, today))
            swept.utan_mottakar.append((facts.case.number, today.partnar))
        due = [one for one in found if one not in lost]
        if not due:
            _look_next(unit, facts)
        unit.commit()
    return facts, due


def _look_next(unit: SweepUnit, facts: Facts) -> None:
    unit.look_next(facts.case.id, next_look(facts))


def _climb(unit: SweepUnit, facts: Facts, today: Plan, rung: str, swept: Swept) -> None:
    case = facts.case
    form = Purr(
        sak=f"{facts.register.hf.prefiks} {case.number}", partnar=today.partnar, trinn=rung,
        linje=None,
    )
    outcome = remind(unit, form, Act(CLOCK, facts.act.at, _command(facts, today, rung)))
    swept.purra.append(
        Reminded(
            case.number, today.partnar, rung, len(receivers(facts, today.partnar, rung)),
            ok=outcome.ok,
        )
    )


def _command(facts: Facts, today: Plan, rung: str) -> str:
    """The id that this rung has today. What came of it is kept under it, so that another process
    that saw the same case gets the same outcome; a case that has changed since is asked anew."""
    asking, about = facts.file.round, today.lovnad or today.retur
    return "/".join((
        "purr", asking.id if asking else "", today.partnar, rung, str(today.frist),
        about.id if about else "", str(facts.case.versjon), facts.day.isoformat(),
    ))


def _nobody(facts: Facts, today: Plan) -> Alarm:
    case = facts.case
    about = f"{case.id}/{today.partnar}"
    return Alarm(
        id=f"{NOBODY}/{about}/{facts.act.at.isoformat()}", hf=case.hf, slag=NOBODY, gjeld=about,
        tekst=f"Ingen adresse hjå {facts.name(today.partnar)} tek imot påminning om sak"
        f" {facts.register.hf.prefiks} {case.number}. Ring partnaren, og før inn ein kontakt.",
        tid=facts.act.at,
    )
