"""Whether what a reminder asks for is still owed on the day it is to go."""

from datetime import datetime

from cases.actor import Act, Actor
from cases.casefile import CaseFile
from cases.purring import Purring
from cases.register import Register
from cases.steps import Trekk
from cases.terms import ActorRole
from cases.vedtak import Post
from rules.facts import Facts
from rules.purrestige import still_true


def reminder_of(file: CaseFile, post: Post) -> Purring | None:
    """The reminder the letter carries; None for every other kind of letter."""
    return next(
        (p for p in file.purringar if p.partnar == post.partnar and p.tid == post.laga), None
    )


def still_owed(file: CaseFile, register: Register, reminder: Purring, at: datetime) -> bool:
    """Whether the reminder is true that day: the round is open, the partner still owes what it is
    asked for, nothing rests, and the deadline it tells of is the one in force."""
    asking = file.round
    open_still = asking is not None and asking.id == reminder.runde and asking.lukka is None
    if not open_still:
        return False
    facts = Facts(
        file=file, register=register, sakstype=register.sakstypar[file.case.sakstype],
        trekk=Trekk.PURR, act=Act(Actor(ActorRole.SYSTEM), at, reminder.id),
    )
    return still_true(facts, reminder)

