"""What a case can do now, and who must answer it: looked at, never stored."""

from dataclasses import dataclass, replace

from cases.actor import Act
from cases.casefile import CaseFile
from cases.receipt import Ground
from cases.register import Register
from cases.steps import Step, Trekk
from cases.terms import Result
from rules.facts import Facts
from rules.niva import Level
from rules.spoersmaal import level_today
from rules.teljing import Standing, standing
from workflow.machine import advance, destination
from workflow.moves import MOVES, steps_for
from workflow.verbs import VERBS


@dataclass(frozen=True, slots=True)
class Option:
    """One act: whether it is open now, where it leads, what it needs, and what stands against."""

    trekk: Trekk
    til: Step | None
    open: bool
    treng: tuple[str, ...]
    grunnar: tuple[Ground, ...]


@dataclass(frozen=True, slots=True)
class PartnerView:
    """One partner in a case: its level today, why, and where its answer stands."""

    partnar: str
    namn: str
    nivaa: Level
    standing: Standing
    avklart: bool
    maa_stadfestast: bool = False
    """Whether it had cleared the case, but as the case then was."""


def facts_of(file: CaseFile, register: Register, trekk: Trekk, act: Act) -> Facts:
    """The facts of an act that nobody has filled in: for looking ahead only."""
    return Facts(
        file=file, register=register, sakstype=register.sakstypar[file.case.sakstype],
        trekk=trekk, act=act, fraa_steg=steps_for(trekk), in_earnest=False,
    )


def preview(file: CaseFile, register: Register, act: Act) -> tuple[Option, ...]:
    """Every act from where the case stands, and why not; rules on what is typed are not asked."""
    here = file.case.sakssteg
    options = []
    for trekk in dict.fromkeys(m.trekk for m in MOVES if here in m.fra):
        outcome = advance(facts_of(file, register, trekk, act))
        if _not_for_this_case(outcome.kvittering.stops):
            continue
        options.append(
            Option(
                trekk=trekk,
                til=destination(trekk, here) or here,
                open=outcome.utfall is Result.OK,
                treng=needed(trekk),
                grunnar=(*outcome.kvittering.stops, *outcome.kvittering.warnings),
            )
        )
    return tuple(options)


NOT_HERE = frozenset({"SGA-02", "IMP-08"})
"""Rules that say the act is for other kinds of case: for this one it is no option at all."""


def _not_for_this_case(stops: tuple[Ground, ...]) -> bool:
    return any(g.regel in NOT_HERE for g in stops)


def needed(trekk: Trekk) -> tuple[str, ...]:
    """The fields the act cannot do without, besides the case."""
    form = VERBS[trekk.value].form
    return tuple(n for n, f in form.model_fields.items() if f.is_required() and n != "sak")


def partner_views(file: CaseFile, register: Register, act: Act) -> tuple[PartnerView, ...]:
    """For every partner of the case: who must answer, why, and whether it has."""
    facts = facts_of(file, register, Trekk.SVAR, act)
    return tuple(_view(facts, p) for p in file.parties)


def _view(facts: Facts, partner: str) -> PartnerView:
    a = facts.file.clarification(partner)
    stale = a is not None and facts.file.must_confirm(a)
    return PartnerView(
        partnar=partner,
        namn=facts.name(partner),
        nivaa=level_today(facts, partner),
        standing=standing(facts, partner),
        avklart=a is not None and not stale,
        maa_stadfestast=stale,
    )


def waiting_for(file: CaseFile, register: Register, act: Act) -> tuple[PartnerView, ...]:
    """The partners a round still waits for; empty when none is open."""
    if not file.demands:
        return ()
    return tuple(v for v in partner_views(file, register, act) if v.standing is not Standing.TEL)


def imagined(file: CaseFile, **changes: object) -> CaseFile:
    """The case as it would be with other facts; nothing is written."""
    return replace(file, case=replace(file.case, **changes))  # type: ignore[arg-type]
