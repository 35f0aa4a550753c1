"""A joint input: the advisers are asked for theirs, and what is adopted is sent on."""

from cases.actor import Act
from cases.case import Case
from cases.case_type import CaseType
from cases.fellesskap_terms import Gruppe, Medverking
from cases.nouns import Noun
from cases.oppfolging import Medverknad
from cases.oslo import day_text, local_day
from cases.register import Register
from cases.vedtak import Post
from rules.brevtekst import phrase
from rules.facts import Facts
from rules.sak.innspel import carriers
from workflow.conduct import noun_id
from workflow.post import letters


def advisers_asked(case: Case, kind: CaseType, register: Register, act: Act) -> tuple[Noun, ...]:
    """Every adviser of the day is asked for input with the partners, from the first day on."""
    if not kind.innspel:
        return ()
    day = local_day(act.at)
    known = register.advisers(day)
    taken_part = tuple(
        Medverknad(
            id=noun_id(act, "medverknad", n), sak=case.id, gruppe=a.gruppe or Gruppe.ANDRE,
            korleis=Medverking.SPURD, kven=a.id, dato=day, registrert=act.at,
            registrert_av=act.actor.name,
        )
        for n, a in enumerate(known, start=1)
    )
    deadline = case.innspelsfrist or case.ekstern_frist
    told = letters(
        register, case, act, "innspel_spurd", tuple(a.id for a in known),
        innan=phrase("innan", frist=day_text(deadline)) if deadline else "",
    )
    return (*taken_part, *told)


def carried_on(facts: Facts) -> tuple[Post, ...]:
    """The adopted input as a letter to those who ought to take it further (R-310)."""
    if not facts.sakstype.innspel:
        return ()
    found = carriers(facts.register, facts.day)
    to = tuple(dict.fromkeys(p.id for partners in found.values() for p in partners))
    newest = facts.file.newest
    return letters(
        facts.register, facts.case, facts.act, "innspel_sendt", to,
        ordlyd=newest.code if newest else "", tekst=newest.tekst if newest else "",
    )
