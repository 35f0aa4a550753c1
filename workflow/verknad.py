"""What a vedtak brings with it: duties, an entry in the agreement register, cases that follow."""

from dataclasses import replace
from datetime import date

from pydantic import TypeAdapter, ValidationError

from cases.avtale import Avtale
from cases.casefile import CaseFile
from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.steps import Trekk
from cases.terms import PartnerKind
from cases.vedtak import Plikt, Vedtak
from rules.facts import Facts
from rules.frist import months_after
from rules.katalog import KATALOG, Effect
from workflow.conduct import Chained, noun_id
from workflow.errors import Feil
from workflow.fields import Dato
from workflow.forms import Vedta
from workflow.gather import known_partner
from workflow.innmelding import new_case, told_of
from workflow.innmelding_forms import MeldInn
from workflow.machine import admit
from workflow.ports import UnitOfWork

MONTHS_TO_SEND_IN = 1
"""Hol. § 6-4: the regional trust sends a concluded agreement in within one month."""


def listed_duties(form: Vedta, facts: Facts) -> tuple[Plikt, ...]:
    """The duties as written: «partnar: kva; frist=2026-12-31; ansvarleg=stilling»."""
    made = []
    for number, line in enumerate(form.plikter, start=1):
        partner, sign, rest = (part.strip() for part in line.partition(":"))
        what, *extras = (part.strip() for part in rest.split(";"))
        if not sign or not what:
            raise Feil("plikter", "Skriv plikta som partnar: kva som skal gjerast.")
        if known_partner(facts, partner, "plikter") not in facts.file.parties:
            raise Feil("plikter", "Berre ein partnar som vedtaket bind, kan få ei plikt.")
        said = _extras(extras)
        made.append(Plikt(
            noun_id(facts.act, "plikt", number), facts.case.id, partner, what,
            frist=said[0], ansvarleg=said[1],
        ))
    return tuple(made)


def _extras(parts: list[str]) -> tuple[date | None, str]:
    said = dict.fromkeys(("frist", "ansvarleg"), "")
    for part in parts:
        name, sign, value = (p.strip() for p in part.partition("="))
        if name not in said or not sign:
            raise Feil("plikter", "Etter plikta kan «frist=» og «ansvarleg=» stå, skilde med ;.")
        said[name] = value
    try:
        deadline = TypeAdapter(Dato).validate_python(said["frist"]) if said["frist"] else None
    except ValidationError:
        raise Feil("plikter", "Skriv fristen som år-månad-dag, til dømes 2026-12-31.") from None
    return deadline, said["ansvarleg"]


def duties_by_law(facts: Facts, before: int) -> tuple[Plikt, ...]:
    """That the regional trust sends an agreement with § 6-2 content in within a month."""
    if not (facts.sakstype.avtale and facts.case.paragraf_6_2):
        return ()
    trusts = [p.id for p in facts.register.partnarar.values() if p.slag is PartnerKind.RHF]
    return tuple(
        Plikt(
            noun_id(facts.act, "plikt", before + n), facts.case.id, trust,
            "sende avtalen til Helsedirektoratet (hol. § 6-4)",
            frist=months_after(facts.day, MONTHS_TO_SEND_IN),
        )
        for n, trust in enumerate(trusts, start=1)
    )


def registered(facts: Facts, made: Vedtak) -> tuple[Avtale, ...]:
    """The agreement as the register has it after the vedtak: a new one, or its next version."""
    case, kind = facts.case, facts.sakstype
    if not kind.avtale:
        return ()
    before = facts.register.avtalar.get(case.avtale or "")
    return (Avtale(
        id=before.id if before else f"avtale-{case.aar}-{case.lopenr}",
        hf=case.hf,
        slag=before.slag if before else kind.avtaleslag or Avtaleslag.ANNA,
        tittel=before.tittel if before else case.tittel,
        nr=before.nr if before else None,
        versjon=before.versjon + 1 if before else 1,
        partar=made.partar,
        paragraf_6_2=case.paragraf_6_2,
        mor=before.mor if before else None,
        form=case.avtaleform,
        tilstand=Avtaletilstand.I_KRAFT,
        inngaatt=made.dato,
        gjeld_fraa=made.dato,
        eigar=before.eigar if before else None,
        kortversjon=before.kortversjon if before else "",
        maalgruppe=before.maalgruppe if before else "",
        sak=case.number,
        kjelde=f"sak {case.number}",
    ),)


def opened(uow: UnitOfWork, facts: Facts) -> tuple[Chained, ...]:
    """The cases the type says that its vedtak opens, where the row they rest on is not off."""
    switches = facts.register.hf.brytarar
    wanted = [
        o for o in facts.sakstype.oppfolging
        if KATALOG.effect(o.rad, switches) is not Effect.AV
        and o.sakstype in facts.register.sakstypar
    ]
    return tuple(_child(uow, facts, n, o.sakstype, o.tittel) for n, o in enumerate(wanted, start=1))


def _child(uow: UnitOfWork, facts: Facts, number: int, type_id: str, title: str) -> Chained:
    """A case of that type with the same circle, registered by the same act; or why it was not."""
    register = facts.register
    form = MeldInn.model_validate({
        "tittel": title.replace("{tittel}", facts.case.tittel)[:300], "sakstype": type_id,
        "partnarar": facts.file.parties, "opphav": f"vedtaket i sak {facts.case.number}",
        "paragraf_6_2": facts.case.paragraf_6_2,
    })
    kind = register.sakstypar[type_id]
    act = replace(facts.act, command_id=f"{facts.act.command_id}/{number}")
    case = replace(new_case(form, act, register, kind), mor=facts.case.id)
    child = Facts(
        file=CaseFile(case), register=register, sakstype=kind, trekk=Trekk.MELD_INN, act=act,
        nye=(case,),
    )
    outcome = admit(child)
    if not outcome.ok:
        return Chained(outcome, ())
    case = replace(case, lopenr=uow.next_number(case.hf, case.aar))
    outcome = replace(outcome, sak=case.id, saksnummer=case.number, versjon=1, ny=case.id)
    return Chained(outcome, (case, *told_of(case, register, kind, act)))
