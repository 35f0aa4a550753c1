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
from rules.purrestige import still_true

ENDED = frozenset({Step.AVVIST, Step.TREKT, Step.FEILREGISTRERT, Step.SLEGEN_SAMAN})
"""Where a case lies that came to nothing, or went into another."""
ASKING = frozenset({
    "forehandsvarsel", "runde_opna", "ny_frist", "raad_spurd", "innspel_spurd", "overfoert_spurd",
    "kollega",
})
"""Letters that ask for something in the case, or say that it comes."""


def asks_in_vain(step: Step, kind: str) -> bool:
    """Whether a letter of that kind asks for what nobody is to give any more: its case is over."""
    return step in ENDED and kind in ASKING


def reminder_of(file: CaseFile, post: Post) -> Purring | None:
    """The reminder the letter carries; None for every other kind of letter."""
    return next(
        (p for p in file.purringar if p.partnar == post.partnar and p.tid == post.laga), None
    )


def still_owed(file: CaseFile, register: Register, reminder: Purring, at: datetime) -> bool:
    """Whether the reminder is true that day, asked as the ladder asks it."""
    facts = Facts(
        file=file, register=register, sakstype=register.sakstypar[file.case.sakstype],
        trekk=Trekk.PURR, act=Act(Actor(ActorRole.SYSTEM), at, reminder.id),
    )
    asking = file.round
    same = asking is not None and asking.id == reminder.runde and asking.lukka is None
    return same and still_true(facts, reminder)
