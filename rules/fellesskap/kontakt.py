"""Kontaktar og reglement: rules on acts on the register that a partner must be able to rely on."""

from datetime import timedelta

from cases.partner import Contact
from cases.reglement import Reglement
from cases.terms import ActorRole, ContactKind
from rules.facts import RegisterFacts
from rules.rule import Findings, breach, rule

PERSONS = (ContactKind.KONTAKT, ContactKind.VIKAR)


@rule(
    "KTK-01",
    ("L-kontakt", "R-051"),
    heimel="Felles utviklingsplan kap. 5.2.4; løfte frå saksgangen",
    stopp="{partnar} står utan {kva} frå {dato}. {fylgje}",
    raad="Før inn ein ny med «saksgang ny-kontakt» før den dagen.",
    treng=Contact,
)
def partner_keeps_somebody_to_write_to(facts: RegisterFacts) -> Findings:
    """When the last contact person or postmottak of a member leaves, the secretariat hears it."""
    ended = facts.new(Contact)
    partner = facts.register.partnarar.get(ended.partnar)
    if ended.til is None or partner is None:
        return
    day = max(ended.til + timedelta(days=1), facts.day)
    kinds = PERSONS if ended.slag in PERSONS else (ContactKind.POSTMOTTAK,)
    left = [c for c in facts.register.contacts_of(partner.id, day, *kinds) if c.id != ended.id]
    if partner.member_on(day) and not left:
        person = ended.slag in PERSONS
        others = [c for c in facts.register.contacts_of(partner.id, day) if c.id != ended.id]
        yield breach(
            partner.id, partnar=facts.name(partner.id), dato=day.isoformat(),
            kva="kontaktperson" if person else "postmottak",
            fylgje=_consequence(person=person, others=bool(others)),
        )


def _consequence(*, person: bool, others: bool) -> str:
    """What truly follows: letters go where anybody is left, but a round needs a contact person."""
    reaches = "berre til postmottaket" if person else "berre til kontaktpersonen"
    letters = f"Då går brev {reaches}" if others else "Då kjem ikkje brev fram dit"
    return f"{letters}, og ingen runde som spør dei, kan opnast." if person else f"{letters}."


@rule(
    "REG-01",
    ("L-reglement", "F-reglement-gjeld"),
    heimel="løfte frå saksgangen; jf. koml. § 5-14",
    stopp="Reglementet er ført inn med verknad frå {dato}, bakover i tid, og {partnar} har ikkje "
    "stadfesta at vi les det rett.",
    raad="Be {partnar} lese det og stadfeste med «saksgang stadfest-reglement».",
    treng=Reglement,
)
def backdated_rules_wait_for_the_partner(facts: RegisterFacts) -> Findings:
    """What the secretariat enters back in time could give somebody mynde after the event."""
    new = max((n for n in facts.nye if isinstance(n, Reglement)), key=lambda v: v.versjon)
    ours = facts.act.actor.rolle is ActorRole.SEKRETARIAT
    if ours and new.gjeld_fraa < facts.day:
        yield breach(
            new.partnar, partnar=facts.name(new.partnar), dato=new.gjeld_fraa.isoformat()
        )
