"""Lesing: rules on mynde that rests on a reglement only the secretariat has read."""

from dataclasses import replace

from cases.chain import top
from cases.rundgang import Answer
from rules.facts import Facts
from rules.rule import Findings, breach_of, rule
from rules.spoersmaal import (
    governing,
    has_authority,
    level_by,
    organ_name,
    read_by_the_partner,
)


@rule(
    "DEL-21",
    ("L-ulese-reglement", "L-reglement"),
    heimel="koml. §§ 5-3 og 5-14",
    stopp="{svarorgan} svarar for {partnar} etter eit reglement sekretariatet førte inn "
    "{innfoert}, og {partnar} har ikkje stadfesta at vi les det rett.{kvifor}",
    raad="Be {partnar} lese det og stadfeste med «saksgang stadfest-reglement», eller svare ved "
    "{organ}.",
    treng=Answer,
    felt="organ",
    radvis=True,
)
def unread_rules_give_no_mynde_back_in_time(facts: Facts) -> Findings:
    """What the secretariat alone has entered makes nobody's earlier decision a valid one.

    From the day it was entered it holds, with a warning, so that the work goes on meanwhile.
    """
    answer = facts.new(Answer)
    version = governing(facts, answer)
    if version is None or version.innfoert is None or not version.unread:
        return
    by_reading = level_by(facts, answer, version)
    without = level_by(facts, answer, read_by_the_partner(facts, answer))
    rests_on_it = has_authority(facts, by_reading, answer)
    if not answer.avgjerd.is_decision or not rests_on_it or has_authority(facts, without, answer):
        return
    before = answer.dato < version.innfoert
    asked = without.first or top(facts.register.partnarar[answer.partnar].slag)
    found = breach_of(
        "L-ulese-reglement" if before else "L-reglement", partnar=facts.name(answer.partnar),
        svarorgan=answer.organ_namn, innfoert=version.innfoert.isoformat(),
        kvifor=" Det gir ikkje mynde for ei avgjerd frå før den dagen." if before else "",
        organ=organ_name(facts, answer.partnar, asked, answer.dato),
    )
    yield replace(found, part=answer.partnar)
