"""What a partner owes in a round: told exactly, so that nobody is asked for what it has done."""

from enum import StrEnum

from cases.steps import Step
from cases.terms import Registrering
from rules.avklaringsbehov import Avklaringsbehov, clarification_need
from rules.facts import Facts
from rules.teljing import Standing, standing


class Skuld(StrEnum):
    """One thing that is owed. The order is that in which it is done."""

    AVKLARING = "avklaring"
    """It has not said what the case is for it."""
    AVKLARING_OPEN = "avklaring_open"
    """It has, but something stands open, so that nobody may answer yet."""
    STADFEST_AVKLARING = "stadfest_avklaring"
    """The wording or the facts have changed since it said so."""
    SVAR = "svar"
    STADFEST_SVAR = "stadfest_svar"
    """It answered by telephone, and that does not count before it has confirmed it."""
    RETT_NIVAA = "rett_nivaa"
    """It has answered, but the organ that did may not decide this."""
    NY_ORDLYD = "ny_ordlyd"
    """It has answered an older wording or an earlier round."""


S = Skuld
_FIRST: dict[Avklaringsbehov, Skuld] = {
    Avklaringsbehov.NO: S.AVKLARING, Avklaringsbehov.STAAR_ATT: S.AVKLARING_OPEN,
    Avklaringsbehov.STADFEST: S.STADFEST_AVKLARING,
}


def owed(facts: Facts, partner: str) -> tuple[Skuld, ...]:
    """What the partner owes; nothing for those who are not asked, and for those who have answered:
    a nei is an answer, and a letter that waits for our second person is not the partner's fault."""
    if facts.case.sakssteg is not Step.RUNDGANG or facts.file.demand_on(partner) is None:
        return ()
    match standing(facts, partner):
        case Standing.TEL | Standing.IKKJE_JA:
            return ()
        case Standing.MELLOMBELS:
            return _provisional(facts, partner)
        case Standing.MAA_STADFEST:
            return (S.STADFEST_AVKLARING,)
        case Standing.GAMMAL_ORDLYD:
            return (*_cleared(facts, partner), S.NY_ORDLYD)
        case Standing.FEIL_NIVAA:
            return (*_cleared(facts, partner), S.RETT_NIVAA)
        case Standing.INGEN:
            return (*_cleared(facts, partner), S.SVAR)


def _provisional(facts: Facts, partner: str) -> tuple[Skuld, ...]:
    waiting = facts.file.awaiting(partner)
    ours = any(a.registrering is Registrering.BREV for a in waiting)
    return () if ours else (S.STADFEST_SVAR,)


def _cleared(facts: Facts, partner: str) -> tuple[Skuld, ...]:
    """What is missing before an answer can be given at all."""
    first = _FIRST.get(clarification_need(facts, partner))
    return (first,) if first else ()
