"""Organa: rules on setting them up, on what they are for, and on who may write in the register."""

from collections.abc import Iterator

from cases.fellesskap_terms import Gruppe, Innkomeslag, Innkomeutfall
from cases.listing import listed
from cases.partner import Moete, Organ, Sete
from cases.steps import Step
from cases.terms import ActorRole, OrganRole, PartnerKind
from rules.facts import RegisterFacts
from rules.organ.samansetjing import elector, in_words, joint_organs
from rules.organ.vervsyn import judged_organs
from rules.parametrar import parameter
from rules.rule import Findings, breach, breach_of, rule

VOICELESS = {OrganRole.SEKRETARIAT: "R-175", OrganRole.NETTVERK: "R-163"}
"""Organs that resolve nothing, and so neither elect nor set up anything."""


@rule(
    "ORG-01",
    ("L-organsyn", "R-016"),
    heimel="Felles utviklingsplan kap. 6.1",
    stopp="{organ} har ikkje noko mandat, og kan ikkje få saker før det er ført inn.",
    raad="Avklar mandatet, og før det inn med «saksgang endre-organ».",
)
def organ_has_mandate(facts: RegisterFacts) -> Findings:
    """The authority of an organ is defined; somebody says so before a case is stopped by it."""
    without = [o.namn for o in judged_organs(facts) if o.partnar is None and not o.mandat]
    if without:
        yield breach(organ=listed(without))


@rule(
    "ORG-02",
    ("R-252", "R-155"),
    heimel="Rapport frå Helse Førde kap. 2.0; Felles utviklingsplan kap. 3",
    stopp="Helsefellesskapet er ikkje fulltalig: {manglar} er ikkje førte inn.",
    raad="Før inn dei som manglar, som partnarar, rådgjevarar eller medlemer i organa.",
)
def all_four_are_there(facts: RegisterFacts) -> Findings:
    """Trust, kommunar, fastlegar and users: the helsefellesskap binds them together."""
    there = _groups_there(facts)
    kinds = {p.slag for p in facts.register.members(facts.day)}
    missing = [
        name for name, found in (
            ("eit helseføretak", PartnerKind.HELSEFORETAK in kinds),
            ("kommunar", PartnerKind.KOMMUNE in kinds),
            ("fastlegane", Gruppe.FASTLEGE in there),
            ("brukarane", Gruppe.BRUKAR in there),
        ) if not found
    ]
    if missing:
        yield breach(manglar=listed(missing))


def _groups_there(facts: RegisterFacts) -> set[Gruppe | None]:
    organs = joint_organs(facts.register, facts.day)
    seats = {s.gruppe for o in organs for s in facts.register.seats(o.id, facts.day)}
    advisers = {p.gruppe for p in facts.register.advisers(facts.day)}
    users = {Gruppe.BRUKAR for o in organs if o.rolle is OrganRole.BRUKARUTVAL}
    return {*seats, *advisers, *users}


@rule(
    "ORG-03",
    ("R-148",),
    heimel="Felles utviklingsplan kap. 6",
    stopp="{organ} er eit nytt fast organ, og det står ikkje at SSU har gått inn for det.",
    raad="Vurder eit ad hoc-utval eller eit nettverk, eller la SSU setje organet ned.",
    treng=Organ,
)
def standing_organs_come_from_ssu(facts: RegisterFacts) -> Findings:
    """There should not be more standing organs than needed; SSU sets up a new one."""
    made = facts.new(Organ)
    maker = facts.register.organ.get(made.oppretta_av or "")
    if made.fast and (maker is None or maker.rolle is not OrganRole.SSU):
        yield breach(organ=made.namn)


@rule(
    "ORG-04",
    ("R-116",),
    heimel="Felles utviklingsplan kap. 8.2.1",
    stopp="{organ} gjeld berre {omraade}. Underutval der avgjer områdeutvalet sjølv.",
    raad="La områdeutvalet setje det ned, og før inn det som opprettar.",
    treng=Organ,
)
def area_organ_decides_its_own(facts: RegisterFacts) -> Findings:
    """An områdeutval itself decides whether it will have underutval, and which."""
    made = facts.new(Organ)
    maker = facts.register.organ.get(made.oppretta_av or "")
    own = maker is not None and maker.rolle is OrganRole.OMRAADEUTVAL
    own = own and maker is not None and maker.omraade == made.omraade
    if made.omraade and made.rolle is not OrganRole.OMRAADEUTVAL and not own:
        yield breach(organ=made.namn, omraade=made.omraade)


@rule(
    "ORG-05",
    ("L-tilgang", "R-183"),
    heimel="Felles utviklingsplan kap. 8.2.1 og 9",
    stopp="{kven} kan ikkje føre inn dette for {organ}.",
    raad="Be sekretariatet, organet sjølv eller den som vel, om å føre det inn.",
)
def entered_by_those_it_concerns(facts: RegisterFacts) -> Findings:
    """The secretariat keeps the register; an organ enters its seats, a partner its own people."""
    actor = facts.act.actor
    if actor.rolle is ActorRole.SEKRETARIAT:
        return
    for noun in facts.nye:
        if isinstance(noun, Sete) and not _own_seat(facts, noun):
            yield breach(kven=_who(facts), organ=facts.organ_name(noun.organ))
        if isinstance(noun, Organ) and not _own_organ(facts, noun):
            yield breach(kven=_who(facts), organ=noun.namn)


def _own_organ(facts: RegisterFacts, organ: Organ) -> bool:
    actor = facts.act.actor
    if organ.partnar is not None:
        return organ.partnar == actor.partnar
    return actor.organ is not None and actor.organ == organ.oppretta_av


def _own_seat(facts: RegisterFacts, seat: Sete) -> bool:
    actor, organ = facts.act.actor, facts.register.organ[seat.organ]
    if actor.organ is not None:
        return actor.organ in (seat.organ, seat.vald_av)
    own_person = seat.partnar == actor.partnar
    return organ.partnar == actor.partnar or (
        own_person and elector(facts.register, seat.vald_av) in (None, actor.partnar)
    )


def _who(facts: RegisterFacts) -> str:
    actor = facts.act.actor
    return facts.name(actor.partnar) if actor.partnar else facts.organ_name(actor.organ)


@rule(
    "ORG-06",
    ("R-132",),
    heimel="Felles utviklingsplan kap. 8.1",
    stopp="Det er sekretariatet som legg til rette for {organ}, og som set møta.",
    raad="Be sekretariatet føre inn møtet.",
    treng=Moete,
)
def secretariat_arranges_the_highest_meeting(facts: RegisterFacts) -> Findings:
    """The secretariat prepares and runs the meeting of the highest leaders."""
    organ = facts.register.organ[facts.new(Moete).organ]
    other = facts.act.actor.rolle is not ActorRole.SEKRETARIAT
    if organ.rolle is OrganRole.PARTNARSKAPSMOTE and other:
        yield breach(organ=organ.namn)


@rule(
    "ORG-07",
    ("R-046",),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Samansetjinga av {organ} kan berre endrast av ei sak om struktur som er vedteken.",
    raad="Meld inn ei strukturendring, og vis til saksnummeret når ho er vedteken.",
    treng=Organ,
)
def composition_is_a_case(facts: RegisterFacts) -> Findings:
    """To change the composition of SSU is a case of its own, which the partners decide."""
    changed = facts.new(Organ)
    before = facts.register.organ.get(changed.id)
    if before is None or changed.rolle is not OrganRole.SSU:
        return
    if before.samansetjing != changed.samansetjing and not _structure_case(facts):
        yield breach(organ=before.namn)


def _structure_case(facts: RegisterFacts) -> bool:
    if facts.grunnlag is None:
        return False
    case = facts.grunnlag.case
    return facts.register.sakstypar[case.sakstype].struktur and case.sakssteg is Step.VEDTEKE


@rule(
    "ORG-08",
    ("R-175", "R-163"),
    heimel="Felles utviklingsplan kap. 8.4 og 9",
    stopp="{kven} er ikkje eit styringsorgan, og kan ikkje {kva}.",
    raad="Før inn organet eller partnaren som avgjorde det.",
    radvis=True,
)
def only_governing_organs_choose(facts: RegisterFacts) -> Findings:
    """Neither the secretariat nor a network elects anybody or sets up an organ."""
    for chooser, what in _choosers(facts):
        organ = facts.register.organ.get(chooser or "")
        if organ is not None and organ.rolle in VOICELESS:
            yield breach_of(VOICELESS[organ.rolle], kven=organ.namn, kva=what)


def _choosers(facts: RegisterFacts) -> Iterator[tuple[str | None, str]]:
    for noun in facts.nye:
        if isinstance(noun, Sete):
            yield noun.vald_av, "velje medlemer"
        elif isinstance(noun, Organ):
            yield noun.oppretta_av, "setje ned organ"
            yield noun.vel, "velje medlemer"


@rule(
    "ORG-09",
    ("R-178",),
    heimel="Felles utviklingsplan kap. 8.4",
    stopp="{tal} referat frå nettverka ventar på sekretariatet, som har {folk} til å sjå på dei.",
    raad="Styrk sekretariatet, eller avgjer kva referat som skal følgjast opp.",
)
def secretariat_can_follow_networks(facts: RegisterFacts) -> Findings:
    """If the secretariat shall follow up what networks send, there must be people to do it."""
    waiting = sum(
        i.slag is Innkomeslag.REFERAT and i.utfall is Innkomeutfall.VENTAR
        for i in facts.register.innkome
    )
    staff = sum(
        len(facts.register.seats(o.id, facts.day))
        for o in facts.register.joint_organs(OrganRole.SEKRETARIAT, facts.day)
    )
    if waiting > parameter(facts.register, "innkome_per_medlem") * max(staff, 1):
        yield breach(tal=in_words(waiting), folk=in_words(staff))


@rule(
    "ORG-10",
    ("R-087", "R-085"),
    heimel="Prosjektstatus, «Utfordringar til samarbeidsutvala»; Felles utviklingsplan kap. 5.2.3",
    stopp="{partnar} sit i {tal} fellesorgan, og ingen kommune sit i fleire enn {hogst}.",
    raad="Ta det med når strukturen vert utvikla: kven er med i drøftingane, og kven ikkje?",
)
def participation_is_even(facts: RegisterFacts) -> Findings:
    """One specialist party in many organs and the kommunar in one each is a question of power."""
    places: dict[str, int] = {}
    for organ in joint_organs(facts.register, facts.day):
        for partner in {s.partnar for s in facts.register.seats(organ.id, facts.day)}:
            places[partner or ""] = places.get(partner or "", 0) + 1
    members = facts.register.members(facts.day)
    most = max((places.get(p.id, 0) for p in members if p.slag is PartnerKind.KOMMUNE), default=0)
    for other in (p for p in members if p.slag is not PartnerKind.KOMMUNE):
        number = places.get(other.id, 0)
        if number > most:
            name = facts.name(other.id)
            yield breach(other.id, partnar=name, tal=in_words(number), hogst=in_words(most))
