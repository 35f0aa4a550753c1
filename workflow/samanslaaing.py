"""Cases become one, and duties pass from a partner that is gone to the one that took over."""

from dataclasses import replace

from cases.actor import Act
from cases.casefile import CaseFile
from cases.ordlyd import Ordlyd
from cases.receipt import Outcome
from cases.rundgang import Krav
from cases.steps import Step, Trekk
from cases.terms import OrdlydClass
from rules.facts import Facts
from workflow.conduct import amended, conclude, noted, noun_id, repeated
from workflow.errors import Feil, UnknownId
from workflow.follow_forms import Overfoer, SlaaSaman
from workflow.gather import gather, known_partner, with_new
from workflow.machine import advance
from workflow.ordlyd import build
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.rundgang import reopened


def slaa_saman(uow: UnitOfWork, form: SlaaSaman, act: Act) -> Outcome:
    """End the case as merged with another one. Answers never travel between cases."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.SLAA_SAMAN, act)
        other = _other(uow, form, facts)
        if other.case.id == facts.case.id or other.case.sakssteg.is_end:
            raise Feil("med", "Vel ei anna sak i helsefellesskapet som ikkje er avslutta.")
        ended = tuple(
            replace(k, gjeld=False, bortfalle="slegen saman") for k in facts.file.demands
        )
        number = other.case.number
        facts = amended(facts, slegen_saman_med=number, sluttgrunn=form.grunn)
        told = letters(
            facts.register, facts.case, act, "slegen_saman", facts.case.krins,
            tekst=f"{facts.register.hf.prefiks} {number}",
        )
        outcome = advance(replace(facts, annan=other))
        return conclude(uow, form, facts, outcome, *ended, *told)


def _other(uow: UnitOfWork, form: SlaaSaman, facts: Facts) -> CaseFile:
    try:
        return uow.case_file(uow.case_id(facts.case.hf, form.med))
    except UnknownId:
        raise UnknownId("med", "Det finst inga sak med det nummeret. Sjå «saksgang saker».") \
            from None


def overfoer(uow: UnitOfWork, form: Overfoer, act: Act) -> Outcome:
    """Move a partner's open duties in the case to the partner that took over after it.

    What the old one has answered and signed stays under its own name; the others' answers stand.
    """
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.OVERFOER, act)
        old = known_partner(facts, form.fraa_partnar, "fraa_partnar")
        heir = known_partner(facts, form.til_partnar, "til_partnar")
        if old not in facts.file.parties:
            raise Feil("fraa_partnar", "Partnaren er ikkje part i saka.")
        circle = _replaced(facts.case.krins, old, heir)
        changed = amended(facts, krins=circle)
        wording = _wording(facts, old, heir)
        made = (wording,) if wording else ()
        demands = _demands(facts, wording, old, heir)
        outcome = advance(replace(with_new(changed, *made), maal=heir, grunn=form.grunn))
        told = letters(
            facts.register, facts.case, act, "overfoert", (heir,), tekst=facts.name(old)
        )
        return conclude(
            uow, form, changed, outcome, *made, *demands, *reopened(facts, outcome), *told,
            *noted(facts, form.grunn),
        )


def _replaced(partners: tuple[str, ...], old: str, heir: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(heir if p == old else p for p in partners))


def _wording(facts: Facts, old: str, heir: str) -> Ordlyd | None:
    """The same wording for the new parties; it sets nobody else's answer aside."""
    newest = facts.file.newest
    if newest is None:
        return None
    return build(
        facts,
        tekst=newest.tekst,
        dokument=newest.dokument,
        vedlegg=tuple(replace(a, partnar=heir) if a.partnar == old else a for a in newest.vedlegg),
        partar=_replaced(newest.partar, old, heir),
        klasse=OrdlydClass.PARTSSKIFTE,
        grunn=f"{facts.name(heir)} har teke over etter {facts.name(old)}",
    )


def _demands(facts: Facts, wording: Ordlyd | None, old: str, heir: str) -> tuple[Krav, ...]:
    """The old demand ends; the heir is asked for the whole of what it now answers for."""
    current = facts.file.round
    ended = tuple(
        replace(k, gjeld=False, bortfalle="overført til etterfølgjar")
        for k in facts.file.demands if k.partnar in (old, heir)
    )
    asked = facts.case.sakssteg in (Step.RUNDGANG, Step.KONSENSUS)
    if wording is None or current is None or not ended or not asked:
        return ended
    new = Krav(
        noun_id(facts.act, "krav"), facts.case.id, current.id, heir, wording.id
    )
    return (*ended, new)
