"""Give a case its wording, change it, and say whom the change touches."""

from dataclasses import replace

from cases.actor import Act
from cases.ordlyd import Annex, Ordlyd, OrdlydEvent, normal_text, wording_hash
from cases.receipt import Outcome
from cases.rundgang import Krav
from cases.steps import Trekk
from cases.terms import OrdlydClass
from cases.vedtak import Post
from rules.facts import Facts
from workflow.conduct import conclude, noted, noun_id, repeated
from workflow.forms.case_forms import LyftOrdlyd, NyOrdlyd
from workflow.forms.errors import Feil
from workflow.gather import document, gather, known_partner, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.post import letters
from workflow.redline import redline


def ny_ordlyd(uow: UnitOfWork, form: NyOrdlyd, act: Act) -> Outcome:
    """Set a new wording. A reell one ends the demands of those it touches; they are asked anew."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.NY_ORDLYD, act)
        made = _wording(form, facts)
        if facts.file.newest and facts.file.newest.hash == made.hash:
            raise Feil("tekst", "Ordlyden er lik den førre. Det er ingenting å endre.")
        outcome = advance(with_new(facts, made))
        if not outcome.ok:
            return conclude(uow, form, facts, outcome)
        after = facts.with_file(replace(facts.file, ordlydar=(*facts.file.ordlydar, made)))
        ended = lapsed(after) if made.klasse is not OrdlydClass.REDAKSJONELL else ()
        told = _told(after, made, act)
        outcome = replace(outcome, ny=str(made.nr))
        return conclude(uow, form, facts, outcome, made, *ended, *told)


def _wording(form: NyOrdlyd, facts: Facts) -> Ordlyd:
    newest = facts.file.newest
    documents = tuple(_sha(facts, n, "dokument") for n in form.dokument)
    return build(
        facts,
        tekst=form.tekst,
        dokument=documents,
        vedlegg=_annexes(form, facts),
        partar=facts.file.parties,
        klasse=form.klasse if newest else OrdlydClass.FORSTE,
        grunn=form.grunn or "",
    )


def build(
    facts: Facts,
    *,
    tekst: str,
    dokument: tuple[str, ...],
    vedlegg: tuple[Annex, ...],
    partar: tuple[str, ...],
    klasse: OrdlydClass,
    grunn: str,
) -> Ordlyd:
    """The next wording of the case, with its hash over the canonical form."""
    act = facts.act
    text = normal_text(tekst)
    return Ordlyd(
        id=noun_id(act, "ordlyd"),
        sak=facts.case.id,
        nr=len(facts.file.ordlydar) + 1,
        tekst=text,
        dokument=dokument,
        vedlegg=vedlegg,
        partar=partar,
        klasse=klasse,
        hash=wording_hash(text, dokument, vedlegg, partar),
        laga=act.at,
        laga_av=act.actor.person or act.actor.name,
        grunn=grunn,
    )


def _sha(facts: Facts, number: int, field: str) -> str:
    found = document(facts, number, field)
    return found.sha256 if found else ""


def _annexes(form: NyOrdlyd, facts: Facts) -> tuple[Annex, ...]:
    made = []
    for item in form.vedlegg:
        partner, sign, number = item.partition("=")
        if not sign or not (number.strip().isascii() and number.strip().isdecimal()):
            raise Feil("vedlegg", "Skriv vedlegget som partnar=dokumentnummer.")
        if known_partner(facts, partner.strip(), "vedlegg") not in facts.file.parties:
            raise Feil("vedlegg", "Berre ein partnar i saka kan ha eige vedlegg.")
        made.append(Annex(partner.strip(), _sha(facts, int(number), "vedlegg")))
    if len({a.partnar for a in made}) != len(made):
        raise Feil("vedlegg", "Kvar partnar kan ha eitt eige vedlegg.")
    return tuple(sorted(made, key=lambda a: a.partnar))


def lapsed(facts: Facts) -> tuple[Krav, ...]:
    """Demands in force that the newest wording no longer lets stand."""
    ended = []
    for demand in facts.file.demands:
        position = facts.file.position(demand.partnar)
        narrowing_ok = position.tek_avgrensing if position else False
        if not facts.file.still_applies(demand.ordlyd, demand.partnar, narrowing_ok=narrowing_ok):
            ended.append(replace(demand, gjeld=False, bortfalle="ny ordlyd"))
    return tuple(ended)


def _told(facts: Facts, made: Ordlyd, act: Act) -> tuple[Post, ...]:
    """An editorial change is told to every partner with what is changed, so that any may lift it.
    """
    if made.klasse is not OrdlydClass.REDAKSJONELL:
        return ()
    before = facts.file.ordlydar[-2]
    text = f"Grunn: {made.grunn}\n\n{redline(before, made)}"
    return letters(
        facts.register, facts.case, act, "ny_ordlyd", made.partar, ordlyd=made.code, tekst=text
    )


def lyft_ordlyd(uow: UnitOfWork, form: LyftOrdlyd, act: Act) -> Outcome:
    """A partner lifts an editorial change to a reell one, until semje is stated."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.LYFT_ORDLYD, act)
        edit = _editorial(form, facts)
        actor = act.actor
        lifted = OrdlydEvent(
            noun_id(act, "ordlyd_hending"), edit.id, facts.case.id, "lyfta",
            actor.name, actor.person, act.at,
        )
        outcome = advance(with_new(facts, lifted))
        events = (*facts.file.ordlyd_hendingar, lifted)
        after = facts.with_file(replace(facts.file, ordlyd_hendingar=events))
        reason = noted(facts, form.grunn)
        return conclude(uow, form, facts, outcome, lifted, *lapsed(after), *reason)


def _editorial(form: LyftOrdlyd, facts: Facts) -> Ordlyd:
    """The editorial change meant: the one named, else the latest. Feil if there is none."""
    edits = [o for o in facts.file.ordlydar if o.klasse is OrdlydClass.REDAKSJONELL]
    meant = [o for o in edits if form.ordlyd in (None, o.nr)]
    if not meant:
        raise Feil("ordlyd", "Det finst inga redaksjonell retting med det nummeret.")
    return meant[-1]
