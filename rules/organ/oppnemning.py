"""Oppnemning: rules on who elects, who nominates, and whom a member may sit for."""

from cases.fellesskap_terms import Gruppe
from cases.listing import listed
from cases.partner import Sete
from cases.register import Register
from cases.terms import OrganRole, PartnerKind
from rules.facts import RegisterFacts
from rules.organ.samansetjing import elector, fits
from rules.organ.valsyn import called, expected, nominating
from rules.organ.vervsyn import judged_seats
from rules.rule import Findings, breach, breach_of, ok_in, rule


@rule(
    "SET-10",
    ("R-104", "R-098", "R-099", "R-100", "R-101", "R-114", "R-224", "R-226"),
    heimel="Felles utviklingsplan kap. 8.2.1, 8.2.2 og 8.3; rapport frå Helse Førde kap. 3.0",
    stopp="{rett} skal velje til plassen «{stilling}» i {organ}. Ført inn er {valde}.",
    raad="Lat {rett} velje, og før inn kven som valde.",
    radvis=True,
)
def elected_by_the_right_one(facts: RegisterFacts) -> Findings:
    """Each member is elected by those the structure says: SSU, the partner itself, the users."""
    for organ, seat in judged_seats(facts):
        chose = {seat.vald_av, elector(facts.register, seat.vald_av)}
        if seat.gruppe is Gruppe.BRUKAR:
            chose.add(seat.innstilt_av)  # the users' committee appoints or proposes
        for row, right in expected(facts.register, organ, seat).items():
            if chose & set(right):
                yield ok_in(row)
            else:
                yield breach_of(
                    row, stilling=seat.stilling, organ=organ.namn,
                    rett=" eller ".join(called(facts, r) for r in right),
                    valde=called(facts, seat.vald_av) if seat.vald_av else "ingen",
                )


@rule(
    "SET-11",
    ("R-097",),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="Til plassen «{stilling}» i {organ} skal {valnemnd} innstille, og kommunane velje i ei "
    "valsak.",
    raad="Før inn {valnemnd} som innstillar og nummeret på valsaka.",
    treng=Sete,
)
def nominated_and_elected_in_a_case(facts: RegisterFacts) -> Findings:
    """Kommunar elect on the nomination of the valnemnd; the seat shows both."""
    for organ, seat in judged_seats(facts):
        committee = nominating(facts.register, organ, seat)
        if seat.gruppe is not Gruppe.KOMMUNE or committee is None:
            continue
        if seat.innstilt_av != committee or not seat.sak:
            yield breach(
                seat.partnar, stilling=seat.stilling, organ=organ.namn,
                valnemnd=called(facts, committee),
            )


@rule(
    "SET-12",
    ("R-100",),
    heimel="Felles utviklingsplan kap. 8.2.2",
    stopp="{partnar} hadde plassen i {organ} sist, og no står {andre} for tur.",
    raad="Lat dei som deler plassen, velje ein annan: han går på omgang.",
    treng=Sete,
)
def seats_go_in_turn(facts: RegisterFacts) -> Findings:
    """Where several partners share fewer seats, nobody takes another turn before the others."""
    for organ, seat in judged_seats(facts):
        for demand in organ.samansetjing:
            shared = demand.hogst is not None and demand.hogst < len(demand.partnarar)
            if not shared or not fits(facts.register, demand, seat, elected=False):
                continue
            waiting = _waiting(facts.register, seat, demand.partnarar)
            if waiting and seat.partnar:
                names = listed([facts.name(p) for p in waiting])
                yield breach(
                    seat.partnar, partnar=facts.name(seat.partnar), organ=organ.namn, andre=names
                )


def _waiting(register: Register, seat: Sete, partners: tuple[str, ...]) -> list[str]:
    """Those who share the seat, do not sit now, and last sat before the one who would begin."""
    def last(partner: str) -> str:
        days = (
            s.til.isoformat() if s.til else "9999" for s in register.sete
            if s.organ == seat.organ and s.partnar == partner and s.fraa < seat.fraa
        )
        return max(days, default="")

    sitting = {s.partnar for s in register.seats(seat.organ, seat.fraa)}
    own = last(seat.partnar or "")
    return [p for p in partners if p not in sitting and p != seat.partnar and last(p) < own]


# -- sitting for others ----------------------------------------------------------------------------


@rule(
    "SET-13",
    ("R-089",),
    heimel="Innspel til NHSP 2024–2027, spm. 1",
    stopp="Plassen «{stilling}» i {organ} er òg for {kommunar}, men det står ikkje at dei har sagt "
    "ja.",
    raad="Be kvar av dei om samtykke, og før inn i fullmakta kvar det står. Kommunen er likevel "
    "aldri bunden av andre: han vert spurd sjølv i kvar sak.",
)
def represented_by_consent(facts: RegisterFacts) -> Findings:
    """A kommune is represented by another only with its own stated consent."""
    for organ, seat in judged_seats(facts):
        if seat.paa_vegne_av and not seat.fullmakt:
            names = listed([facts.name(p) for p in seat.paa_vegne_av])
            yield breach(seat.partnar, stilling=seat.stilling, organ=organ.namn, kommunar=names)


@rule(
    "SET-14",
    ("R-090",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Ingen i {organ} sit for {kommunar}.",
    raad="Avtal kven som òg sit på vegner av dei, med samtykke frå kvar kommune, og før det inn.",
)
def everybody_has_someone(facts: RegisterFacts) -> Findings:
    """Where not every kommune sits in SSU, some sit on behalf of a group of kommunar."""
    for organ in facts.register.joint_organs(OrganRole.SSU, facts.day):
        seats = [
            s for s in facts.register.seats(organ.id, facts.day) if s.gruppe is Gruppe.KOMMUNE
        ]
        spoken_for = {p for s in seats for p in (s.partnar, *s.paa_vegne_av)}
        without = [
            p.name_on(facts.day).kortnamn for p in facts.register.members(facts.day)
            if p.slag is PartnerKind.KOMMUNE and p.id not in spoken_for
            and organ.omraade in (None, *p.omraade)
        ]
        if seats and without:
            yield breach(organ=organ.namn, kommunar=listed(without))


@rule(
    "SET-15",
    ("R-091",),
    heimel="Felles utviklingsplan kap. 5.2.1",
    stopp="Plassen «{stilling}» i {organ} er for kommunar som ikkje høyrer til same område: "
    "{kommunar}.",
    raad="Byggj gruppa på eit samarbeid mellom kommunar som alt finst.",
)
def groups_follow_known_cooperation(facts: RegisterFacts) -> Findings:
    """Kommunar that share a member should already cooperate: they have an area in common."""
    for organ, seat in judged_seats(facts):
        everyone = [p for p in (seat.partnar, *seat.paa_vegne_av) if p]
        areas = [set(facts.register.partnarar[p].omraade) for p in everyone]
        if seat.paa_vegne_av and not set.intersection(*areas):
            names = listed([facts.name(p) for p in everyone])
            yield breach(seat.partnar, stilling=seat.stilling, organ=organ.namn, kommunar=names)
