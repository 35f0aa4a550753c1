"""Eigne organ: rules on who may say what organs a partner has, and who sits in them."""

from collections.abc import Iterator

from cases.case import Case
from cases.partner import Organ, Sete
from rules.facts import Facts, RegisterFacts
from rules.rule import Findings, breach, rule


@rule(
    "ORG-21",
    ("L-eigne-organ", "L-tilgang"),
    heimel="koml. §§ 5-1 og 5-2; hfl. §§ 20 og 36",
    stopp="{organ} er eit organ hjå {partnar}, og berre {partnar} sjølv seier kva det heiter, kor "
    "lenge det er til og kven som sit der.",
    raad="Be {partnar} føre det inn: same kommandoen, med «--som {id}».",
)
def partner_keeps_its_own_organs(facts: RegisterFacts) -> Findings:
    """An act in our register can neither end a council nor give its name to another organ."""
    for organ in _organs(facts):
        if organ.partnar is not None and facts.act.actor.partnar != organ.partnar:
            yield breach(
                organ.partnar, organ=organ.namn, partnar=facts.name(organ.partnar),
                id=organ.partnar,
            )


def _organs(facts: RegisterFacts) -> Iterator[Organ]:
    for noun in facts.nye:
        if isinstance(noun, Organ):
            yield facts.register.organ.get(noun.id, noun)
        elif isinstance(noun, Sete):
            yield facts.register.organ[noun.organ]


@rule(
    "VAL-21",
    ("L-eigne-organ", "L-val"),
    heimel="koml. §§ 5-1, 5-2 og 7-1",
    stopp="{organ} er eit organ hjå {partnar}, og vert ikkje valt i helsefellesskapet.",
    raad="Vel eit fellesorgan. {partnar} vel sine eigne organ sjølv.",
    treng=Case,
)
def only_joint_organs_are_elected_here(facts: Facts) -> Findings:
    """Who sits in a kommune's own organs is decided by that kommune and its voters."""
    organ = facts.register.organ.get(facts.new(Case).val_organ or "")
    if organ is not None and organ.partnar is not None:
        yield breach(organ.partnar, organ=organ.namn, partnar=facts.name(organ.partnar))
