"""How far each partner of a case can be by when: its organ, the meetings on the way, the day."""

from dataclasses import dataclass
from datetime import date

from cases.oslo import local_day
from cases.rundgang import Answer
from cases.steps import Step
from cases.svarfrist import deadline
from rules.facts import Facts
from rules.frist import Deadline, reply_deadline
from rules.kalender import calendar_of
from rules.moetekjede import Reach, reach
from rules.niva import Level
from rules.spoersmaal import level_today
from rules.teljing import Standing, standing


@dataclass(frozen=True, slots=True)
class PartnerWay:
    """One partner on its way to an answer. `veg` is None while nobody may answer, or where it has
    answered; `ville_halde` is a deadline that would do where this one does not."""

    partnar: str
    nivaa: Level
    standing: Standing
    svar: Answer | None = None
    veg: Reach | None = None
    ville_halde: date | None = None

    @property
    def ferdig(self) -> bool:
        return self.standing is Standing.TEL

    @property
    def imot(self) -> bool:
        return self.standing is Standing.IKKJE_JA


@dataclass(frozen=True, slots=True)
class Progress:
    """All partners of a case held against one deadline. `fraa` is the day the partners have the
    case from: that of the round that is open, else today."""

    frist: Deadline
    fraa: date
    open_runde: bool
    partnarar: tuple[PartnerWay, ...]


def progress(facts: Facts, tried: date | None = None) -> Progress:
    """The partners against the deadline that is tried, else that of the round, else the one a
    round opened today would get."""
    asking, due = facts.file.round, deadline(facts.file)
    under_way = facts.case.sakssteg is Step.RUNDGANG and asking is not None and due is not None
    since = local_day(asking.opna) if under_way and asking else facts.day
    if tried is not None:
        against = Deadline(tried, "Prøvd.")
    elif under_way and due is not None:
        against = Deadline(due, "Fristen for runden.")
    else:
        against = reply_deadline(facts)
    ways = tuple(_way(facts, p, since, against.dato) for p in facts.file.parties)
    return Progress(against, since, under_way, ways)


def _way(facts: Facts, partner: str, since: date, due: date) -> PartnerWay:
    level, stands = level_today(facts, partner), standing(facts, partner)
    made = PartnerWay(partner, level, stands, facts.file.position(partner))
    if made.ferdig or level.first is None:
        return made
    found = reach(facts.register, partner, level.first, since, facts.day)
    later = None
    if found.later_than(due) and found.ikkje_foer:
        later = calendar_of(facts.register).next_due_day(found.ikkje_foer)
    return PartnerWay(partner, level, stands, made.svar, found, later)


def in_time(way: PartnerWay, due: date) -> bool | None:
    """Whether the partner can have decided by that day; None where nobody can say."""
    if way.veg is None:
        return None
    if way.veg.later_than(due):
        return False
    return True if way.veg.dato is not None else None
