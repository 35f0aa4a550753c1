"""Duties in a case pass from a partner that is gone to the one that took over after it."""

from dataclasses import dataclass, replace

from cases.actor import Act
from cases.nouns import Noun
from cases.ordlyd import TAKEN_OVER, Ordlyd, OrdlydEvent
from cases.oslo import day_text
from cases.receipt import Outcome
from cases.rundgang import Krav
from cases.steps import Trekk
from cases.svarfrist import deadline
from cases.terms import OrdlydClass
from cases.vedtak import Post
from rules.facts import Facts
from workflow.conduct import amended, conclude, noted, noun_id, repeated
from workflow.forehandsvarsel import notices, what_to_do
from workflow.forms.errors import Feil
from workflow.forms.follow_forms import Overfoer
from workflow.gather import gather, known_partner
from workflow.machine import advance
from workflow.ordlyd import build
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.rundgang import reopened


@dataclass(frozen=True, slots=True)
class Succession:
    """The case with the heir in the place of the one that is gone, and what that brings."""

    facts: Facts
    ordlyd: tuple[Ordlyd, ...]
    hending: tuple[OrdlydEvent, ...]
    krav: tuple[Krav, ...]

    @property
    def nouns(self) -> tuple[Noun, ...]:
        return (*self.ordlyd, *self.hending, *self.krav)


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
        if old not in facts.file.parties or old == heir:
            raise Feil("fraa_partnar", "Partnaren er ikkje part i saka, eller er den som tek over.")
        outcome = advance(replace(facts, avloyst=old, maal=heir, grunn=form.grunn or ""))
        made = succession(facts, old, heir)
        return conclude(
            uow, form, made.facts, outcome, *made.nouns, *reopened(facts, outcome),
            *_told(made, old, heir), *noted(facts, form.grunn),
        )


def succession(facts: Facts, old: str, heir: str) -> Succession:
    """The same case and the same wording, with the heir as party; it sets no other answer aside."""
    newest = facts.file.newest
    changed = amended(facts, krins=_replaced(facts.case.krins, old, heir))
    if newest is None:
        return Succession(changed, (), (), ())
    wording = build(
        facts,
        tekst=newest.tekst,
        dokument=newest.dokument,
        vedlegg=tuple(replace(a, partnar=heir) if a.partnar == old else a for a in newest.vedlegg),
        partar=_replaced(newest.partar, old, heir),
        klasse=OrdlydClass.PARTSSKIFTE,
        grunn=f"{facts.name(heir)} har teke over etter {facts.name(old)}",
    )
    actor = facts.act.actor
    taken = OrdlydEvent(
        noun_id(facts.act, "ordlyd_hending"), wording.id, facts.case.id, TAKEN_OVER, heir,
        actor.person, facts.act.at,
    )
    return Succession(changed, (wording,), (taken,), _demands(facts, wording, old, heir))


def _replaced(partners: tuple[str, ...], old: str, heir: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(heir if p == old else p for p in partners))


def _demands(facts: Facts, wording: Ordlyd, old: str, heir: str) -> tuple[Krav, ...]:
    """The old demand ends; the heir is asked for the whole of what it now answers for."""
    current = facts.file.round
    ended = tuple(
        replace(k, gjeld=False, bortfalle="overført til etterfølgjar")
        for k in facts.file.demands if k.partnar in (old, heir)
    )
    if current is None or not ended:
        return ()
    asked = Krav(noun_id(facts.act, "krav"), facts.case.id, current.id, heir, wording.id)
    return (*ended, asked)


def _told(made: Succession, old: str, heir: str) -> tuple[Post, ...]:
    """The heir hears that it answers now, and of the case if nobody has told it before."""
    worded = (*made.facts.file.ordlydar, *made.ordlyd)
    facts = made.facts.with_file(replace(made.facts.file, ordlydar=worded))
    asked = any(k.partnar == heir and k.gjeld for k in made.krav)
    code = made.ordlyd[0].code if made.ordlyd else ""
    due = deadline(facts.file)
    letter = letters(
        facts.register, facts.case, facts.act, "overfoert_spurd" if asked else "overfoert", (heir,),
        own={heir: {"gjer": what_to_do(facts, heir, asked=asked)}},
        tekst=facts.name(old), ordlyd=code, frist=day_text(due) if due else "",
    )
    if heir in facts.file.varsla:
        return letter
    return (*notices(facts, (heir,), (heir,) if asked else ()), *letter)
