"""Retta handsaming: who may put right what SSU is said to have come to."""

from cases.oppfolging import STRUCK, Retting
from cases.steps import Step
from cases.terms import OrganRole, Utfall
from rules.facts import Facts
from rules.personar import two_persons
from rules.rule import Findings, breach_of, rule

CAME_TO = ("utfall", "semje", "mandat", STRUCK)
"""What a case is carried on by, and what stands against it."""


@rule(
    "RET-11",
    ("L-to-personar", "L-ukjend-hand"),
    heimel="Felles utviklingsplan kap. 5.2.1 og 8.2.2",
    stopp="Det {organ} kom til, kan berre ein annan kjend person enn den som førte det inn, rette.",
    raad="La ein annan i sekretariatet rette det, med eigen person-id.",
    treng=Retting,
    radvis=True,
)
def second_person_rewrites_ssu(facts: Facts) -> Findings:
    """Nobody alone enters that SSU disagreed and then that it did not, or rewrites what has
    carried the case on. Where it is not known who did what, that warns."""
    correction = facts.new(Retting)
    if not rewrites_ssu(facts, correction):
        return
    handling = next(h for h in facts.file.handsamingar if h.id == correction.gjeld_id)
    if not two_persons(correction.person, handling.person):
        known = correction.person and handling.person
        row = "L-to-personar" if known else "L-ukjend-hand"
        yield breach_of(row, organ=handling.organ_namn)


def rewrites_ssu(facts: Facts, correction: Retting) -> bool:
    """Whether what SSU came to is changed after the case went on by it, or SSU was divided."""
    if correction.gjeld != "handsaming" or correction.felt not in CAME_TO:
        return False
    handling = next(h for h in facts.file.handsamingar if h.id == correction.gjeld_id)
    divided = not handling.semje or handling.utfall is Utfall.DELT_TILRAADING
    went_on = facts.case.sakssteg in (Step.RUNDGANG, Step.USEMJE, Step.KONSENSUS)
    return handling.rolle is OrganRole.SSU and (
        went_on or (divided and correction.felt != "mandat")
    )
