"""Avklaringar that nobody has given: what a partner might say, for asking «what if»."""

from dataclasses import replace

from cases.avklaring import Avklaring, case_facts
from cases.casefile import CaseFile
from cases.terms import Okonomi, Plansamsvar, Prinsipiell
from rules.facts import RegisterFacts

TENKT = "tenkt"
"""What stands where a real avklaring says who in the administration cleared it."""


def calm(partner: str, facts: RegisterFacts, case: str = TENKT) -> Avklaring:
    """The avklaring that lifts nothing: not of principle, no cost, in accord with all plans."""
    return Avklaring(
        id=f"{TENKT}-{partner}", sak=case, partnar=partner, ordlyd="", fakta="",
        prinsipiell=Prinsipiell.NEI, okonomi=Okonomi.INGEN, plansamsvar=Plansamsvar.JA,
        klarert_av=TENKT, dato=facts.day, gitt=facts.act.at,
    )


def given_now(avklaring: Avklaring, file: CaseFile) -> Avklaring:
    """The avklaring as if it were given of the case as it is in that file."""
    newest = file.newest
    return replace(
        avklaring, ordlyd=newest.id if newest else "", fakta=case_facts(file.case, file.parties)
    )
