"""The ladder of reminders: what a partner that owes an answer is told, and when. Pure: the same
facts give the same plan, however often it is asked and whatever was missed meanwhile."""

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from cases.kontakthending import Kontakthending
from cases.mottakar import came_back_since, leaders, takes_reminders
from cases.oslo import OSLO, local_day
from cases.partner import Contact
from cases.purring import Lovnad, Purring
from cases.svarfrist import deadline, moved_deadlines
from rules.facts import Facts
from rules.kalender import ONE_DAY, calendar_of
from rules.parametrar import parameter
from rules.purretrinn import LOVNAD, RETUR, Trinn, needs_yes, rung_days, rungs, stige, working_day
from rules.skuld import Skuld, owed


class Kvile(StrEnum):
    """Why the ladder rests for a partner."""

    PAA_VENT = "paa_vent"
    INNFOERING = "innfoering"
    LOVNAD = "lovnad"
    UTE = "ute"
    """The partner is no partner any more; what it owes must first be carried over."""


@dataclass(frozen=True, slots=True)
class Plan:
    """Where one partner stands on the ladder today.

    `no` are the rungs the clock may climb now, `klar` the one that waits for a person's yes, and
    `neste` what comes next and the day it may. `naadd` is the last one climbed for this deadline.
    `sjaa_att` is the first day on which the clock has something to do again.
    """

    partnar: str
    frist: date | None = None
    skuld: tuple[Skuld, ...] = ()
    kvile: Kvile | None = None
    kviler_til: date | None = None
    naadd: Purring | None = None
    no: tuple[str, ...] = ()
    klar: str | None = None
    neste: tuple[str, date] | None = None
    sjaa_att: date | None = None
    lovnad: Lovnad | None = None
    retur: Kontakthending | None = None


def plans(facts: Facts) -> tuple[Plan, ...]:
    """The plan of each partner that is asked and owes something, in the order they were asked."""
    found = (plan(facts, k.partnar) for k in facts.file.demands)
    return tuple(p for p in found if p.skuld)


def plan(facts: Facts, partner: str) -> Plan:
    """What is due for that partner on the day of the act."""
    due, owes = deadline(facts.file), owed(facts, partner)
    if due is None or not owes:
        return Plan(partner)
    known = Plan(
        partner, due, owes, naadd=last_climbed(facts, partner, due),
        lovnad=promise(facts, partner), retur=_came_back(facts, partner),
    )
    rest, until = _rest(facts, known)
    if rest is not None:
        return replace(known, kvile=rest, kviler_til=until, sjaa_att=until)
    return _climbing(facts, known)


def may_wait_for_yes(facts: Facts) -> bool:
    """Whether the day of a rung that a person must say yes to has come: a quick no for rounds whose
    deadline is far away. Letters beside the ladder never ask for a yes."""
    due = deadline(facts.file)
    if due is None:
        return False
    days = rung_days(facts.register, due)
    return any(
        day <= facts.day and needs_yes(facts.register, rung)
        for rung, day in zip(stige(), days, strict=True)
    )


def next_look(facts: Facts) -> datetime | None:
    """The instant the case must be looked at again; None where only an act can bring anything."""
    days = [p.sjaa_att for p in plans(facts) if p.sjaa_att is not None]
    return begins(max(min(days), facts.day + ONE_DAY)) if days else None


def begins(day: date) -> datetime:
    """The instant a day begins in Norway."""
    return datetime.combine(day, time(0), OSLO).astimezone(UTC)


# -- rest ------------------------------------------------------------------------------------------


def _rest(facts: Facts, known: Plan) -> tuple[Kvile | None, date | None]:
    if facts.case.paa_vent:
        return Kvile.PAA_VENT, None
    if facts.case.innfoert == "ventar":
        return Kvile.INNFOERING, None
    if not facts.register.partnarar[known.partnar].member_on(facts.day):
        return Kvile.UTE, None
    until = rests_until(facts, known.lovnad) if known.lovnad else None
    return (Kvile.LOVNAD, until) if until and facts.day < until else (None, None)


def promise(facts: Facts, partner: str) -> Lovnad | None:
    """The partner's last promise in this round."""
    asking = facts.file.round
    mine = [
        p for p in facts.file.lovnader
        if p.partnar == partner and asking is not None and p.runde == asking.id
    ]
    return mine[-1] if mine else None


def rests_until(facts: Facts, promised: Lovnad) -> date:
    """The day on which it may be asked how it went: so many working days after."""
    calendar, day = calendar_of(facts.register), promised.dato
    for _ in range(parameter(facts.register, "purring_lovnad_arbeidsdagar")):
        day = working_day(calendar, day + ONE_DAY)
    return day


def _came_back(facts: Facts, partner: str) -> Kontakthending | None:
    """A letter in this round that came back, and that nothing has been sent after."""
    asking = facts.file.round
    if asking is None:
        return None
    event = came_back_since(facts.register, partner, asking.opna, facts.day)
    if event is None or any(
        p.retur == event.id or (p.tid >= event.registrert and rungs()[p.trinn].brev)
        for p in climbed(facts, partner)
    ):
        return None
    return event


# -- climbing --------------------------------------------------------------------------------------


def climbed(facts: Facts, partner: str) -> tuple[Purring, ...]:
    """What that partner has been reminded of in this round, on whatever deadline."""
    asking = facts.file.round
    return tuple(
        p for p in facts.file.purringar
        if p.partnar == partner and asking is not None and p.runde == asking.id
    )


def last_climbed(facts: Facts, partner: str, due: date) -> Purring | None:
    """The highest rung climbed for that deadline; those beside the ladder are none of it."""
    order = [t.id for t in stige()]
    mine = [p for p in climbed(facts, partner) if p.frist == due and p.trinn in order]
    return max(mine, key=lambda p: order.index(p.trinn), default=None)


def _climbing(facts: Facts, known: Plan) -> Plan:
    today, times = facts.day, _times(facts, known)
    ready = [t for t, day in times if day <= today]
    clock = [t for t in ready if not needs_yes(facts.register, t)]
    later = [(t, day) for t, day in times if day > today]
    by_clock = [day for t, day in later if not needs_yes(facts.register, t)]
    return replace(
        known,
        no=tuple(t.id for t in clock),
        klar=next((t.id for t in ready if t not in clock), None),
        neste=min(((t.id, day) for t, day in later), key=lambda n: n[1], default=None),
        sjaa_att=today if clock else min(by_clock, default=None),
    )


def _times(facts: Facts, known: Plan) -> list[tuple[Trinn, date]]:
    """The first day each rung that is left may be climbed, never before today.

    Of letters that have become due only the last is left: whoever has heard nothing for weeks gets
    one, and it is true today. What goes higher waits until that one has had its time to work.
    """
    calendar, today = calendar_of(facts.register), facts.day
    gap = timedelta(days=parameter(facts.register, "purring_mellomrom_dagar"))
    free = max(last_told(facts, known.partnar) + gap, today)
    days, done = rung_days(facts.register, known.frist or today), _done(facts, known)
    letter, found = _letter(facts, known, days), list[tuple[Trinn, date]]()
    if letter is not None:
        at = working_day(calendar, today if known.retur else free)
        found.append((letter, at))
        free = at + gap
    for rung, day in zip(stige(), days, strict=True):
        higher = rung.ja or not rung.brev
        if rung.id not in done and (higher or day > today):
            at, asks = max(day, free), needs_yes(facts.register, rung)
            found.append((rung, at if asks else working_day(calendar, at)))
    return found


def _letter(facts: Facts, known: Plan, days: tuple[date, ...]) -> Trinn | None:
    """The letter the partner is to have now, if any."""
    asked = {p.lovnad for p in climbed(facts, known.partnar)}
    if known.lovnad is not None and known.lovnad.id not in asked:
        return rungs()[LOVNAD]
    done, last = _done(facts, known), None
    for rung, day in zip(stige(), days, strict=True):
        if rung.brev and not rung.ja and (day <= facts.day or rung.id in done):
            last = rung
    if last is not None and last.id not in done:
        return last
    return rungs()[RETUR] if known.retur else None


def _done(facts: Facts, known: Plan) -> frozenset[str]:
    """The rungs climbed for the deadline in force; a later deadline is a new ladder."""
    mine = climbed(facts, known.partnar)
    return frozenset(p.trinn for p in mine if p.frist == known.frist)


def last_told(facts: Facts, partner: str) -> date:
    """The last day the partner was written to about the round: opened, moved, or reminded."""
    asking = facts.file.round
    told = [asking.opna] if asking else []
    told += [f.motteke for f in moved_deadlines(facts.file) if f.motteke is not None]
    told += [p.tid for p in climbed(facts, partner) if rungs()[p.trinn].brev]
    return local_day(max(told, default=facts.act.at))


# -- to whom ---------------------------------------------------------------------------------------


def receivers(facts: Facts, partner: str, rung: str) -> tuple[Contact, ...]:
    """Who gets the letter of that rung today; nobody where no address takes post."""
    if not rungs()[rung].brev:
        return ()
    reach = leaders if rungs()[rung].ja else takes_reminders
    return reach(facts.register, partner, facts.day)


def still_true(facts: Facts, reminder: Purring) -> bool:
    """Whether a reminder that was written earlier may still go: asked again on the day it goes."""
    today = plan(facts, reminder.partnar)
    return bool(today.skuld) and today.kvile is None and today.frist == reminder.frist
