"""Whether a partner must clarify a case, and where it stands with that: asked here, nowhere else.

An avklaring is wanted when there is an Ordlyd to judge. It has no deadline of its own: it must be
there before an answer can be given, and in the konsensusmodell before semje can be stated.
"""

from enum import StrEnum

from cases.steps import Step
from rules.facts import Facts
from rules.niva import LevelRow
from rules.spoersmaal import level_today, must_clarify


class Avklaringsbehov(StrEnum):
    """Where one partner stands with its avklaring."""

    INGEN = "ingen"
    """None is wanted of it: nothing binds it here, or it is of those who need not say."""
    SEINARE = "seinare"
    """There is no wording to judge yet."""
    NO = "no"
    """It is wanted now, and has not been given."""
    STAAR_ATT = "staar_att"
    """It has been given, but leaves something open, so that no organ may answer."""
    STADFEST = "stadfest"
    """The wording or the facts have changed since it was given."""
    GITT = "gitt"


WANTED = frozenset({Avklaringsbehov.NO, Avklaringsbehov.STAAR_ATT, Avklaringsbehov.STADFEST})
"""Where the partner has something to do with it now."""


def clarification_need(facts: Facts, partner: str) -> Avklaringsbehov:
    """What is wanted of that partner on the day of the act."""
    if not facts.case.forpliktande or partner not in must_clarify(facts):
        return Avklaringsbehov.INGEN
    if facts.file.newest is None or facts.case.sakssteg is Step.INNMELDT:
        return Avklaringsbehov.SEINARE
    given = facts.file.clarification(partner)
    if given is None:
        return Avklaringsbehov.NO
    if facts.file.must_confirm(given):
        return Avklaringsbehov.STADFEST
    open_ = level_today(facts, partner).rad is LevelRow.B
    return Avklaringsbehov.STAAR_ATT if open_ else Avklaringsbehov.GITT
