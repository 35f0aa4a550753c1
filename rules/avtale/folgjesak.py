"""Følgjesak: a rule on what a vedtak shall lead to, and whether it has."""

from cases.case import Case
from cases.case_type import Oppfolging
from cases.steps import Step
from rules.facts import RegisterFacts
from rules.rule import Findings, breach_of, ok_in, rule

DEAD = frozenset({Step.TREKT, Step.AVVIST, Step.FEILREGISTRERT})
"""Ends where what should have come of the case never did."""


@rule(
    "KJE-02",
    ("R-267", "R-265"),
    heimel="Rapport frå Helse Førde kap. 4.0 og 5.0",
    stopp="Sak {sak} er vedteken, men det som skal følgje av henne, er ikkje teke opp: «{tittel}».",
    raad="Meld inn saka, og vis til sak {sak} som den ho følgjer av («--mor»).",
    radvis=True,
)
def what_follows_is_taken_up(facts: RegisterFacts) -> Findings:
    """A new structure leads to revision of the framework, an agreement to its implementation."""
    for case in facts.saker:
        kind = facts.register.sakstypar.get(case.sakstype)
        if kind is None or case.sakssteg is not Step.VEDTEKE:
            continue
        for one in kind.oppfolging:
            if _taken_up(facts, case, one):
                yield ok_in(one.rad)
            else:
                yield breach_of(
                    one.rad, sak=case.number, tittel=one.tittel.replace("{tittel}", case.tittel)
                )


def _taken_up(facts: RegisterFacts, case: Case, follows: Oppfolging) -> bool:
    return any(
        c.mor == case.id and c.sakstype == follows.sakstype and c.sakssteg not in DEAD
        for c in facts.saker
    )
