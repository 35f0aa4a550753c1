"""Whether what a reminder asks for is still owed on the day it is to go."""

from datetime import datetime

from cases.actor import Act, Actor
from cases.casefile import CaseFile
from cases.purring import Purring
from cases.register import Register
from cases.steps import Step, Trekk
from cases.terms import ActorRole
from cases.vedtak import Post
from rules.facts import Facts
from rules.teljing import Standing, standing

ANSWERED = (Standing.TEL, Standing.IKKJE_JA)
"""A partner that stands so has answered: a nei is an answer, too."""


def reminder_of(file: CaseFile, post: Post) -> Purring | None:
    """The reminder the letter carries; None for every other kind of letter."""
    return next(
        (p for p in file.purringar if p.partnar == post.partnar and p.tid == post.laga), None
    )


def still_owed(file: CaseFile, register: Register, reminder: Purring, at: datetime) -> bool:
    """Whether the reminder is true that day: the round is open, and the partner owes its answer."""
    asking = file.round
    open_still = asking is not None and asking.id == reminder.runde and asking.lukka is None
    if not open_still or file.case.sakssteg is not Step.RUNDGANG or file.case.paa_vent:
        return False
    if file.demand_on(reminder.partnar) is None:
        return False
    facts = Facts(
        file=file, register=register, sakstype=register.sakstypar[file.case.sakstype],
        trekk=Trekk.PURR, act=Act(Actor(ActorRole.SYSTEM), at, reminder.id),
    )
    return standing(facts, reminder.partnar) not in ANSWERED

