"""What is said of organs: each part that may lack alone, and each number at its limit."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from cases.actor import Actor
from cases.fellesskap_terms import Gruppe, Innkomeslag, Innkomeutfall
from cases.innkome import Innkome
from cases.nouns import Noun
from cases.partner import Partner
from cases.register import Register
from cases.terms import ActorRole, OrganRole, PartnerKind
from rules.organ import fagfolk
from rules.organ import organ as organs
from rules.organ import sete as seats
from rules.organ.eigne_organ import partner_keeps_its_own_organs
from tests.rules.looking import (
    DAY,
    SMAAVIK,
    STORFJORD,
    TRUST,
    grounds,
    judged,
    land,
    organ,
    seat,
    with_organs,
)

G, R = Gruppe, OrganRole
COUNCIL = f"{SMAAVIK}/kommunestyre"
PARTNER, OTHER = Actor(ActorRole.PARTNAR, SMAAVIK), Actor(ActorRole.PARTNAR, STORFJORD)


def without(kind: PartnerKind | Gruppe | None = None) -> Register:
    """A helsefellesskap that is all there, but for one of the four that R-252 names."""
    kept = {
        i: p for i, p in land().partnarar.items()
        if p.slag is not kind and (p.slag is not PartnerKind.RAADGJEVAR)
    }
    there = [seat(1, gruppe=G.FASTLEGE, partnar=None), seat(2, gruppe=G.BRUKAR, partnar=None)]
    return with_organs(
        organ(), only=True, partnarar=kept, sete=tuple(s for s in there if s.gruppe is not kind)
    )


@pytest.mark.parametrize(("kind", "told"), [
    (PartnerKind.HELSEFORETAK, "eit helseføretak"), (PartnerKind.KOMMUNE, "kommunar"),
    (G.FASTLEGE, "fastlegane"), (G.BRUKAR, "brukarane"), (None, ""),
])
def test_the_trust_the_kommunar_the_fastlegar_and_the_users(
    kind: PartnerKind | Gruppe | None, told: str
) -> None:
    """R-252: four parties make a helsefellesskap."""
    said = f"Helsefellesskapet er ikkje fulltalig: {told} er ikkje førte inn."
    assert grounds(organs.all_four_are_there, without(kind)) == ([("R-252", said)] if told else [])


def test_users_are_there_by_a_seat_by_an_adviser_or_by_their_committee() -> None:
    made = without(G.BRUKAR)
    adviser = Partner(
        "b", "hft", PartnerKind.RAADGJEVAR, land().partnarar["raad-brukar"].namn, DAY,
        gruppe=G.BRUKAR, avtalepart=False,
    )
    committee = organ("bu", rolle=R.BRUKARUTVAL)
    for whole in (
        replace(made, partnarar={**made.partnarar, "b": adviser}),
        replace(made, organ={**made.organ, "bu": committee}),
    ):
        assert not grounds(organs.all_four_are_there, whole)


# -- setting up organs -----------------------------------------------------------------------------


@pytest.mark.parametrize(("given", "told"), [
    ({"fast": True}, True), ({"fast": True, "oppretta_av": "fjordmote"}, True),
    ({"fast": True, "oppretta_av": "ssu"}, False), ({"oppretta_av": "fjordmote"}, False),
])
def test_a_standing_organ_comes_from_ssu(given: dict[str, Any], told: bool) -> None:
    found = grounds(organs.standing_organs_come_from_ssu, land(), organ(**given))
    assert bool(found) is told


@pytest.mark.parametrize(("given", "told"), [
    ({"omraade": "Ytre fjord"}, True), ({}, False),
    ({"omraade": "Ytre fjord", "oppretta_av": "ssu"}, True),
    ({"omraade": "Ytre fjord", "oppretta_av": "ou"}, False),
    ({"omraade": "Fjordlandet", "oppretta_av": "ou"}, True),
    ({"omraade": "Fjordlandet", "rolle": R.OMRAADEUTVAL}, False),
])
def test_an_omraadeutval_sets_up_what_is_for_its_area(given: dict[str, Any], told: bool) -> None:
    made = with_organs(organ("ou", rolle=R.OMRAADEUTVAL, omraade="Ytre fjord"))
    assert bool(grounds(organs.area_organ_decides_its_own, made, organ(**given))) is told


@pytest.mark.parametrize(("actor", "new", "told"), [
    (PARTNER, organ(partnar=SMAAVIK), False),
    (PARTNER, organ(partnar=STORFJORD), True),
    (PARTNER, organ(), True),
    (Actor(ActorRole.ORGAN, organ="ssu"), organ(oppretta_av="ssu"), False),
    (Actor(ActorRole.ORGAN, organ="ssu"), organ(oppretta_av="fjordmote"), True),
    (Actor(ActorRole.ORGAN, organ="ssu"), organ(partnar=SMAAVIK), True),
    (Actor(ActorRole.ORGAN, organ="ssu"), seat(organ="ssu"), False),
    (Actor(ActorRole.ORGAN, organ="ssu"), seat(vald_av="ssu"), False),
    (Actor(ActorRole.ORGAN, organ="ssu"), seat(vald_av="fjordmote"), True),
    (PARTNER, seat(), False),
    (PARTNER, seat(vald_av=SMAAVIK), False),
    (PARTNER, seat(vald_av=COUNCIL), False),
    (PARTNER, seat(vald_av=STORFJORD), True),
    (OTHER, seat(), True),
    (PARTNER, seat(organ=COUNCIL, partnar=None), False),
    (OTHER, seat(organ=COUNCIL, partnar=None), True),
])
def test_who_may_enter_an_organ_or_a_seat(actor: Actor, new: Noun, told: bool) -> None:
    """The organ itself, whoever elects, and a partner its own people and organs."""
    found = grounds(organs.entered_by_those_it_concerns, with_organs(organ()), new, actor=actor)
    assert bool(found) is told


@pytest.mark.parametrize(("actor", "new", "told"), [
    (PARTNER, replace(land().organ[COUNCIL], namn="rådet"), False),
    (OTHER, replace(land().organ[COUNCIL], namn="rådet"), True),
    (OTHER, replace(land().organ[COUNCIL], partnar=STORFJORD), True),
    (OTHER, organ("ny", partnar=SMAAVIK), True),
    (OTHER, organ(), False),
    (PARTNER, seat(organ=COUNCIL), False),
    (OTHER, seat(organ=COUNCIL), True),
    (OTHER, seat(), False),
])
def test_a_partner_alone_says_what_organs_it_has(actor: Actor, new: Noun, told: bool) -> None:
    found = grounds(partner_keeps_its_own_organs, with_organs(organ()), new, actor=actor)
    assert bool(found) is told


@pytest.mark.parametrize(("new", "row", "what"), [
    (seat(vald_av="sse"), "R-175", "velje medlemer"),
    (seat(vald_av="fagnettverk"), "R-163", "velje medlemer"),
    (organ(oppretta_av="sse"), "R-175", "setje ned organ"),
    (organ(vel="fagnettverk"), "R-163", "velje medlemer"),
    (organ(vel="ssu", oppretta_av="ssu"), "", ""),
    (seat(), "", ""),
])
def test_neither_secretariat_nor_network_chooses(new: Noun, row: str, what: str) -> None:
    who = "Fellessekretariatet" if row == "R-175" else "Fagnettverket"
    said = f"{who} er ikkje eit styringsorgan, og kan ikkje {what}."
    found = grounds(organs.only_governing_organs_choose, land(), new)
    assert found == ([(row, said)] if row else [])


# -- numbers at their limit ------------------------------------------------------------------------


def minutes(number: int, **given: Any) -> Innkome:
    made: dict[str, Any] = {
        "slag": Innkomeslag.REFERAT, "fraa": "Nettet", "tittel": "Referat", "dato": DAY,
        "motteke": datetime(2026, 3, 2, tzinfo=UTC), "motteke_av": "sse",
    }
    return Innkome(f"i{number}", "hft", number, **made | given)


@pytest.mark.parametrize(("staff", "waiting", "told"), [
    (0, 2, ""), (0, 3, ("Tre referat frå nettverka ventar på sekretariatet, som har ingen til å "
                       "sjå på dei.")),
    (1, 2, ""), (1, 3, ("Tre referat frå nettverka ventar på sekretariatet, som har éin til å "
                       "sjå på dei.")),
    (2, 4, ""), (2, 5, ("Fem referat frå nettverka ventar på sekretariatet, som har to til å "
                       "sjå på dei.")),
])
def test_so_many_waiting_minutes_for_each_in_the_secretariat(
    staff: int, waiting: int, told: str
) -> None:
    """Somebody always looks, so nobody at all is as one."""
    done = [
        minutes(90, utfall=Innkomeutfall.INGEN), minutes(91, slag=Innkomeslag.AVVIK),
        minutes(92, slag=Innkomeslag.ANNA),
    ]
    made = land(
        sete=tuple(seat(n, organ="sse") for n in range(staff)),
        innkome=(*(minutes(n) for n in range(waiting)), *done),
    )
    found = grounds(organs.secretariat_can_follow_networks, made, numbers={"innkome_per_medlem": 2})
    assert [said for _, said in found] == ([told] if told else [])


@pytest.mark.parametrize(("trust", "kommune", "told"), [
    (1, 0, "éin fellesorgan, og ingen kommune sit i fleire enn ingen"),
    (2, 1, "to fellesorgan, og ingen kommune sit i fleire enn éin"),
    (2, 2, ""), (1, 2, ""), (0, 0, ""),
])
def test_a_specialist_party_in_more_organs_than_any_kommune(
    trust: int, kommune: int, told: str
) -> None:
    """R-087: two seats in one organ are one place, and a seat for nobody is no place."""
    named = ("o", "n")
    there = [seat(n, organ=o, partnar=TRUST) for n, o in enumerate(named[:trust])]
    there += [seat(10 + n, organ=o) for n, o in enumerate(named[:kommune])]
    there += [seat(20 + n, organ=o, partnar=None) for n, o in enumerate(named)]
    there += [replace(s, id=f"{s.id}-to") for s in there]
    made = with_organs(organ("o"), organ("n"), only=True, sete=tuple(there))
    found = [said for _, said in grounds(organs.participation_is_even, made)]
    assert found == ([f"Fjord helseføretak sit i {told}."] if told else [])


def test_with_no_kommune_a_party_in_one_organ_sits_in_more() -> None:
    made = with_organs(organ(), only=True, sete=(seat(partnar=TRUST),))
    alone = {i: p for i, p in made.partnarar.items() if p.slag is not PartnerKind.KOMMUNE}
    assert grounds(organs.participation_is_even, replace(made, partnarar=alone))
    nobody = replace(made, partnarar=alone, sete=())
    assert not grounds(organs.participation_is_even, nobody)


FORUM = organ(rolle=R.FAGUTVAL)


@pytest.mark.parametrize(("groups", "rows"), [
    ((G.FASTLEGE, G.KOMMUNEOVERLEGE, G.SJUKEHUSLEGE), []),
    ((G.FASTLEGE, G.KOMMUNEOVERLEGE), ["R-236"]),
    ((G.KOMMUNEOVERLEGE, G.SJUKEHUSLEGE), ["R-232"]),
    ((G.FASTLEGE,), ["R-236", "R-232"]),
    ((G.KOMMUNE,), ["R-232"]),
])
def test_municipal_doctors_and_hospital_doctors(
    groups: tuple[Gruppe, ...], rows: list[str]
) -> None:
    made = with_organs(
        FORUM, only=True, sete=tuple(seat(n, gruppe=g) for n, g in enumerate(groups))
    )
    found = judged(fagfolk.doctors_from_both_sides, made, numbers={"kommunelegar_minst": 2})
    assert [g.rader for g in found if g.grunn] == [(row,) for row in rows]


@pytest.mark.parametrize(("professions", "told"), [
    (("Rus", "rus", ""), True), (("Rus", "Psykiatri"), False),
])
def test_as_many_professions_as_are_asked_for(professions: tuple[str, ...], told: bool) -> None:
    made = with_organs(
        FORUM, only=True, sete=tuple(seat(n, fag=f) for n, f in enumerate(professions))
    )
    assert bool(grounds(fagfolk.several_professions, made, numbers={"fag_minst": 2})) is told


@pytest.mark.parametrize(("number", "told"), [(2, False), (3, True)])
def test_as_many_members_as_an_organ_may_have(number: int, told: bool) -> None:
    made = with_organs(organ(), only=True, sete=tuple(seat(n) for n in range(number)))
    assert bool(grounds(seats.organ_is_not_too_large, made, numbers={"maks_medlemer": 2})) is told
