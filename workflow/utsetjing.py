"""More time for a round: by a decision of its own, or because the case has rested."""

from cases.actor import Act
from cases.nouns import Noun
from cases.oslo import day_text
from cases.receipt import Outcome
from cases.steps import Trekk
from cases.svarfrist import deadline
from cases.vedtak import SVARFRIST, Frist
from rules.brevtekst import Said, phrase
from rules.facts import Facts
from rules.frist import Deadline, counted_from, length_of, moved_by, runs_out
from rules.kalender import calendar_of
from rules.teljing import Standing, standing
from workflow.conduct import conclude, noted, noun_id, repeated
from workflow.forms.case_forms import UtsetFrist
from workflow.forms.errors import Feil
from workflow.gather import gather, with_new
from workflow.machine import advance
from workflow.ports import UnitOfWork
from workflow.post import letters


def utset_frist(uow: UnitOfWork, form: UtsetFrist, act: Act) -> Outcome:
    """Move the deadline of the round that is open to a later day, for everybody, with a reason."""
    with uow:
        if done := repeated(uow, act, form):
            return done
        facts = gather(uow, form, Trekk.UTSET_FRIST, act)
        if deadline(facts.file) is None:
            return conclude(uow, form, facts, advance(facts))
        moved = put_off(facts, _asked(form, facts), form.grunn)
        outcome = advance(with_new(facts, moved))
        told = later_told(facts, moved, form.grunn) if outcome.ok else ()
        return conclude(uow, form, facts, outcome, moved, *noted(facts, form.grunn), *told)


def _asked(form: UtsetFrist, facts: Facts) -> Deadline:
    """The day that is chosen, or so much longer than the deadline in force; where that is past
    already, so long from today."""
    if (form.frist is None) == (form.lengd is None):
        raise Feil("frist", "Skriv anten den nye dagen eller kor mykje lenger.")
    if form.frist is not None:
        return Deadline(form.frist, "Sett av sekretariatet.")
    before = max(deadline(facts.file) or facts.day, facts.day)
    return counted_from(before, length_of(form.lengd or ""), calendar_of(facts.register))


def after_rest(facts: Facts) -> tuple[Noun, ...]:
    """A case that is taken up again gives back the days it rested to those who have not answered:
    the later deadline, and the letters about it. Nothing where no round is open, nor where the
    deadline was past before the case was put to rest: then no day was lost."""
    before, since = deadline(facts.file), facts.case.vent_fraa
    if before is None or since is None or before < since or not facts.file.demands:
        return ()
    days = (facts.day - since).days
    if days <= 0:
        return ()
    rest = moved_by(before, max(days, (facts.day - before).days + 1), calendar_of(facts.register))
    why = phrase("paa_vent", dato=day_text(since))
    moved = put_off(facts, rest, why.nynorsk)
    return (moved, *later_told(facts, moved, why))


def put_off(facts: Facts, to: Deadline, why: str) -> Frist:
    """The later day for the round that is open, and why."""
    asking = facts.file.round
    return Frist(
        id=noun_id(facts.act, "frist"), sak=facts.case.id, slag=SVARFRIST, dato=to.dato,
        grunn=f"{why} {to.grunn}".strip(), motteke=facts.act.at,
        runde=asking.id if asking else None, gaar_ut=runs_out(to.dato),
    )


def later_told(facts: Facts, moved: Frist, why: str | Said) -> tuple[Noun, ...]:
    """A letter to each partner that has not given an answer that counts. How the day was reckoned
    stands in the nynorsk one, for that sentence has one language."""
    owing = tuple(
        k.partnar for k in facts.file.demands if standing(facts, k.partnar) is not Standing.TEL
    )
    reason = Said(moved.grunn, why.bokmaal if isinstance(why, Said) else why)
    return letters(
        facts.register, facts.case, facts.act, "ny_frist", owing,
        frist=day_text(moved.dato), tekst=reason,
    )
