"""Kontaktar og reglement: rules on acts on the register that a partner must be able to rely on."""

from datetime import timedelta

from cases.kontakthending import Kontakthending
from cases.listing import listed
from cases.mottakar import came_back, confirmed, takes_reminders
from cases.partner import Contact
from cases.reglement import Reglement
from cases.terms import ActorRole, ContactKind
from rules.facts import RegisterFacts
from rules.frist import months_after
from rules.parametrar import parameter
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


@rule(
    "KTK-02",
    ("L-fravaer",),
    heimel="løfte frå saksgangen",
    stopp="Siste dag ({til}) er før første dag ({fraa}).",
    raad="Før inn fråværet på nytt med dagane i rett rekkjefølgje.",
    treng=Kontakthending,
)
def absence_ends_after_it_begins(facts: RegisterFacts) -> Findings:
    """An absence is two dates, and nothing else is asked or kept."""
    away = facts.new(Kontakthending)
    if away.til is not None and away.til < away.fraa:
        yield breach(away.partnar, fraa=away.fraa.isoformat(), til=away.til.isoformat())


@rule(
    "KTK-03",
    ("L-kontakt-stadfest",),
    heimel="framlegg; løfte frå saksgangen",
    stopp="{partnar} har ikkje stadfesta {kven} på {maanader} månader.",
    raad="Spør partnaren om det framleis er rett, og stadfest med «saksgang stadfest-kontakt».",
)
def contacts_are_confirmed(facts: RegisterFacts) -> Findings:
    """Twice a year somebody at the partner says that the contacts are right. Those that are made
    up for demonstration are nobody's."""
    months = parameter(facts.register, "kontakt_stadfest_maanader")
    for partner in facts.register.partnarar:
        old = [
            c for c in facts.register.contacts_of(partner, facts.day)
            if not c.demo and _long_ago(facts, c, months)
        ]
        if old:
            yield breach(
                partner, partnar=facts.name(partner), maanader=str(months),
                kven=listed([f"{c.slag.value} ({c.stilling})" for c in old]),
            )


def _long_ago(facts: RegisterFacts, contact: Contact, months: int) -> bool:
    last = confirmed(facts.register, contact)
    return last is None or months_after(last, months) < facts.day


@rule(
    "KTK-04",
    ("L-kontakt-retur",),
    heimel="løfte frå saksgangen",
    stopp="Brev til {kven} i {partnar} kjem i retur ({grunn}).",
    raad="Spør partnaren kva adressa er. Er ho rett, stadfest med «saksgang stadfest-kontakt»; "
    "elles før inn ein ny med «saksgang ny-kontakt» og avslutt den gamle.",
)
def addresses_take_post(facts: RegisterFacts) -> Findings:
    """An address that takes no post is told of until somebody has mended it."""
    for contact in facts.register.kontaktar:
        event = came_back(facts.register, contact)
        if event is not None and contact.active_on(facts.day):
            yield breach(
                contact.partnar, partnar=facts.name(contact.partnar),
                kven=f"{contact.slag.value} ({contact.stilling})", grunn=event.grunn,
            )


@rule(
    "KTK-05",
    ("L-kontakt", "R-051"),
    heimel="Felles utviklingsplan kap. 5.2.4",
    stopp="Ingen adresse hjå {partnar} tek imot påminningar, og partnaren er med i {saker}.",
    raad="Ring partnaren, og før inn ein kontakt som svarar med «saksgang ny-kontakt».",
)
def open_cases_reach_everybody(facts: RegisterFacts) -> Findings:
    """Whoever is in an open case can be written to."""
    for partner in facts.register.members(facts.day):
        mine = [c.number for c in facts.saker if not c.sakssteg.is_end and partner.id in c.krins]
        if mine and not takes_reminders(facts.register, partner.id, facts.day):
            yield breach(
                partner.id, partnar=facts.name(partner.id), saker=f"sak {listed(mine)}"
            )
