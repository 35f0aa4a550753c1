"""Fråsegn: the rule on a partner's right to speak for itself, in every state."""

from cases.terms import ActorRole
from cases.uttale import Uttale
from rules.facts import Facts
from rules.rule import Findings, breach, rule


@rule(
    "FRA-01",
    ("R-074", "R-075"),
    heimel="Felles utviklingsplan kap. 3.2",
    stopp="Ei fråsegn frå {partnar} skal liggje ved slik {partnar} skreiv henne.",
    raad="Legg ved brevet frå {partnar} og vis til dokumentnummeret, "
    "eller la {partnar} gi fråsegna sjølv.",
    treng=Uttale,
)
def own_words(facts: Facts) -> Findings:
    """A joint statement never takes away the right to speak: own words, unedited, at any time."""
    statement = facts.new(Uttale)
    by_secretariat = facts.act.actor.rolle is ActorRole.SEKRETARIAT
    if statement.slag == "fraasegn" and by_secretariat and statement.dokument is None:
        yield breach(statement.av, partnar=facts.name(statement.av))
