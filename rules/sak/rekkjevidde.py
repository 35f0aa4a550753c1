"""Møtekalender: rules on whether the partners' organs can meet before a round is over."""

from cases.listing import listed
from cases.oslo import day_text
from cases.partner import Moete
from cases.rundgang import Round
from rules.facts import Facts, RegisterFacts
from rules.kalender import calendar_of
from rules.moetekjede import Reach, reach
from rules.rule import Findings, breach, rule
from rules.spoersmaal import level_today, organ_name
from rules.teljing import Standing, standing


@rule(
    "KAL-01",
    ("L-rekkjevidd", "R-052"),
    heimel="løfte frå saksgangen; Felles utviklingsplan kap. 5.2.4",
    stopp="{partnar} når ikkje svarfristen {frist}: {organ} kan tidlegast avgjere saka "
    "{dato}{veg}.",
    raad="Set svarfristen til {neste} eller seinare, eller spør {partnar} om eit ekstra møte. Sjå "
    "heile vegen med «saksgang framdrift».",
    treng=Round,
)
def everyone_can_meet_in_time(facts: Facts) -> Findings:
    """Each partner that is asked can have the case through its organs before the deadline, as far
    as their calendars tell. Those without a calendar are not warned of."""
    due = facts.new(Round).frist
    for partner in facts.file.parties:
        role = level_today(facts, partner).first
        if role is None or standing(facts, partner) is Standing.TEL:
            continue
        found = reach(facts.register, partner, role, facts.day)
        if found.later_than(due) and found.ikkje_foer:
            following = calendar_of(facts.register).next_due_day(found.ikkje_foer)
            yield breach(
                partner, partnar=facts.name(partner), frist=due.isoformat(),
                organ=organ_name(facts, partner, role, facts.day), veg=_way(found),
                dato=found.ikkje_foer.isoformat(), neste=following.isoformat(),
            )


def _way(found: Reach) -> str:
    """«, etter formannskapet 28. april 2026»; nothing where no other organ meets first."""
    before = [
        f"{link.organ.namn} {day_text(link.moete.dato)}"
        for link in found.ledd[:-1] if link.organ and link.moete
    ]
    return f", etter {listed(before)}" if before else ""


@rule(
    "KAL-02",
    ("L-moeteflytting", "R-052"),
    heimel="løfte frå saksgangen; Felles utviklingsplan kap. 5.2.4",
    stopp="Svarfristen {frist} i {saker} står, men {organ} når han kanskje ikkje lenger.",
    raad="Før inn neste møte der med «saksgang nytt-moete», eller be sekretariatet gi alle lengre "
    "tid med «saksgang utset-frist».",
    treng=Moete,
)
def moved_meeting_leaves_nobody_behind(facts: RegisterFacts) -> Findings:
    """A meeting that is moved or called off leaves no deadline out of reach unseen."""
    organ = facts.register.organ[facts.new(Moete).organ]
    prefix = facts.register.hf.prefiks
    for due in sorted({left.frist for left in facts.uroerte}):
        cases = [f"{prefix} {left.sak}" for left in facts.uroerte if left.frist == due]
        yield breach(
            organ.partnar, frist=due.isoformat(), saker=listed(cases),
            organ=f"{organ.namn} hjå {facts.name(organ.partnar or '')}",
        )
