"""The abstract state: all the rules can see of a case but names, texts and the hour."""

from collections import Counter
from collections.abc import Hashable

from cases.casefile import CaseFile
from cases.register import Register
from cases.rundgang import Answer
from cases.steps import Step
from cases.terms import Utfall
from tests.proof.search.world import class_of

State = Hashable


def condition(file: CaseFile, partner: str) -> Hashable:
    """All that has been said by and to one partner, without who it is."""
    cleared = file.clarification(partner)
    demand = file.demand_on(partner)
    return (
        partner in file.parties, partner in file.case.krins, partner in file.varsla,
        demand is not None,
        cleared and (cleared.prinsipiell, cleared.okonomi, cleared.plansamsvar,
                     cleared.innafor_mandat, file.must_confirm(cleared)),
        tuple(_answer(file, a) for a in file.svar if a.partnar == partner),
        bool(file.signatures_of(partner)), any(s.partnar == partner for s in file.signaturar),
        Counter(u.slag for u in file.uttalar if u.av == partner).total() > 0,
        tuple(o.annex_of(partner) for o in file.ordlydar),
    )


def _answer(file: CaseFile, answer: Answer) -> Hashable:
    """One answer, what was done to it, and what came of the partner between."""
    demand = file.demand_on(answer.partnar)
    acts = tuple(
        (e.slag, e.organ, sum(a.registrert < e.tid for a in file.svar
                              if a.partnar == answer.partnar))
        for e in file.svar_hendingar if e.svar == answer.id
    )
    return (
        answer.slag, answer.avgjerd, answer.organ, answer.registrering, acts,
        file.applies(answer), demand is not None and answer.krav == demand.id,
        answer.tek_avgrensing, bool(answer.prov), answer.person,
    )


def of_case(file: CaseFile) -> Hashable:
    """What belongs to no single partner."""
    case, newest = file.case, file.newest
    held = file.handsamingar[-1] if file.handsamingar else None
    places = {o.id: n for n, o in enumerate(file.ordlydar)}
    spoken = max((a.registrert for a in file.svar), default=case.innmeldt)
    return (
        case.sakssteg, case.paa_vent, case.modell, min(case.attende, 1), case.avtaleform,
        case.presentert_pm is not None, case.utgreiing_organ, case.kostnad, case.paragraf_6_2,
        frozenset(d.slag for d in file.dokument),
        frozenset((m.gruppe, m.korleis) for m in file.medverknad),
        tuple((o.klasse, len(o.partar), frozenset(
            e.slag for e in file.ordlyd_hendingar if e.ordlyd == o.id
        )) for o in file.ordlydar),
        held and (held.rolle, held.utfall, held.semje, held.modell, bool(held.mandat),
                  len(file.ordlydar) - places.get(held.ordlyd or "", -1),
                  held.registrert > spoken),
        any(h.utfall is not Utfall.DROFTA for h in file.handsamingar),
        bool(file.rundar), file.round is not None and file.round.lukka is not None,
        newest is not None and file.round is not None and file.round.ordlyd == newest.id,
        len(file.innarbeidingar), min(len(file.tvistesteg), 1), bool(file.vedtak),
    )


def abstract(register: Register, file: CaseFile) -> State:
    """The state: the case, and per class how many partners are in each condition.

    An end that binds nobody is one state: nothing leads out of it.
    """
    if file.case.sakssteg.is_end and file.case.sakssteg is not Step.VEDTEKE:
        return file.case.sakssteg, bool(file.vedtak)
    counted = Counter(
        (class_of(register.partnarar[p]), condition(file, p))
        for p in dict.fromkeys((*file.case.krins, *file.parties))
    )
    return of_case(file), frozenset(counted.items())


def one_of_each(register: Register, file: CaseFile) -> list[str]:
    """One partner for each class and condition: the others would do the very same."""
    seen: dict[Hashable, str] = {}
    for p in dict.fromkeys((*file.case.krins, *file.parties)):
        seen.setdefault((class_of(register.partnarar[p]), condition(file, p)), p)
    return list(seen.values())
