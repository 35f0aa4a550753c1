"""The data of Sogn og Fjordane: who was in when, what organs were called, and its agreements."""

from datetime import date

import pytest

from cases.fellesskap_terms import Avtaleslag, Gruppe
from cases.register import Register
from cases.terms import OrganRole, PartnerKind
from rules.katalog import KATALOG
from rules.loading.register_data import load_register
from rules.organ.samansetjing import gaps

OLD, LAST_OLD, FIRST_NEW = date(2018, 11, 1), date(2021, 11, 30), date(2021, 12, 1)
TODAY = date(2026, 11, 22)
SOURCED = {f"R-{n}" for n in (200, 201, 202, 211, 212, 213, 214, 218, 220, 221, 224, 225)}


@pytest.fixture(scope="module")
def hfsf() -> Register:
    return load_register("hfsf")


def names(register: Register, role: OrganRole, day: date) -> list[str]:
    return [o.namn for o in register.joint_organs(role, day)]


def kommunar(register: Register, day: date) -> set[str]:
    return {p.id for p in register.members(day) if p.slag is PartnerKind.KOMMUNE}


def test_all_but_gulen_and_one_helseforetak(hfsf: Register) -> None:
    assert len(kommunar(hfsf, TODAY)) == 17
    assert "kommune-4635" not in hfsf.partnarar
    assert "kommune-4635" in load_register("hfb").partnarar
    others = {p.id for p in hfsf.members(TODAY)} - kommunar(hfsf, TODAY)
    assert others == {"hf-forde"}
    assert all("ikkje stadfesta" in hfsf.partnarar[p].kjelde for p in kommunar(hfsf, TODAY))


def test_before_the_mergers_there_were_25(hfsf: Register) -> None:
    assert len(kommunar(hfsf, OLD)) == len(kommunar(hfsf, date(2019, 12, 31))) == 25
    assert len(kommunar(hfsf, date(2020, 1, 1))) == 17
    gone = kommunar(hfsf, OLD) - kommunar(hfsf, TODAY)
    heirs = {hfsf.partnarar[p].etterfolgjar for p in gone if hfsf.partnarar[p].etterfolgjar}
    assert heirs == kommunar(hfsf, TODAY) - kommunar(hfsf, OLD)
    assert [p for p in gone if hfsf.partnarar[p].etterfolgjar is None] == ["kommune-1444"]
    assert all("allmennkunnskap" in hfsf.partnarar[p].kjelde for p in gone)


@pytest.mark.parametrize(
    ("role", "before", "after"),
    [
        (OrganRole.SSU, "Koordineringsrådet", "Strategisk samarbeidsutval"),
        (OrganRole.FAGUTVAL, "Fagrådet", "Fagleg samarbeidsutval"),
        (OrganRole.PARTNARSKAPSMOTE, "Dialogmøtet", "Partnarskapsmøtet"),
    ],
)
def test_three_levels_take_new_names_in_december_2021(
    hfsf: Register, role: OrganRole, before: str, after: str
) -> None:
    assert names(hfsf, role, OLD) == names(hfsf, role, LAST_OLD) == [before]
    assert names(hfsf, role, FIRST_NEW) == names(hfsf, role, TODAY) == [after]


def test_it_has_no_level_of_areas(hfsf: Register) -> None:
    assert hfsf.joint_organs(OrganRole.OMRAADEUTVAL, TODAY) == ()


def test_every_joint_organ_has_a_sourced_mandate(hfsf: Register) -> None:
    joint = [o for o in hfsf.organ.values() if o.partnar is None]
    assert all(o.mandat and o.mandat_kjelde and o.kjelde for o in joint)


def test_advisers_speak_for_their_groups_and_are_no_party(hfsf: Register) -> None:
    advisers = hfsf.advisers(TODAY)
    assert {p.gruppe for p in advisers} == {
        Gruppe.BRUKAR, Gruppe.UNGDOM, Gruppe.PKO, Gruppe.FASTLEGE, Gruppe.KOMMUNEOVERLEGE,
        Gruppe.KS, Gruppe.STATSFORVALTAR, Gruppe.ANDRE,
    }
    assert not any(p.avtalepart for p in advisers)
    assert "fylkeskommune" in {p.id for p in hfsf.advisers(OLD)}
    state = hfsf.partnarar["statsforvaltar"]
    assert [state.name_on(d).kortnamn for d in (OLD, TODAY)] == ["Fylkesmannen", "Statsforvaltaren"]


def test_nineteen_delavtalar_hang_under_the_framework(hfsf: Register) -> None:
    parts = [a for a in hfsf.avtalar.values() if a.slag is Avtaleslag.DELAVTALE]
    assert [a.nr for a in parts] == list(range(1, 20))
    assert {a.mor for a in parts} == {"rammeavtale"}
    assert [a.nr for a in parts if not a.paragraf_6_2] == [14, 15, 17]
    assert all("tittelen" in a.kjelde for a in parts)
    revised = {a.nr: a.gjeld_fraa for a in parts if a.versjon == 2}
    assert revised == {11: date(2018, 11, 1), 18: date(2019, 5, 1)}
    assert {a.gjeld_fraa for a in parts if a.versjon == 1} == {date(2016, 10, 1)}


def test_everybody_who_is_in_today_is_party_to_them(hfsf: Register) -> None:
    everyone = {p.id for p in hfsf.members(TODAY)}
    assert set(hfsf.avtalar["rammeavtale"].partar) == everyone
    assert set(hfsf.avtalar["delavtale-19"].partar) == everyone


def test_other_agreements_name_those_outside_the_register(hfsf: Register) -> None:
    assert hfsf.avtalar["nav"].andre_partar == ("NAV Vestland", "NAV hjelpemiddelsentral")
    special = [a for a in hfsf.avtalar.values() if a.slag is Avtaleslag.SAERAVTALE]
    assert [a.paragraf_6_2 for a in special] == [(8,), (4,)]
    assert all(a.andre_partar for a in special)


def test_what_binds_there_alone_is_on_and_what_is_proposed_warns(hfsf: Register) -> None:
    local = [r for r in KATALOG if "(Førde)" in r.tittel and r.kjeldestyrke.startswith("must")]
    switches = hfsf.hf.brytarar
    assert {r.rad for r in local if switches.get(r.rad) != "stopp"} == {"R-259"}
    proposed = [r.rad for r in KATALOG if "(Førde)" in r.tittel and r.kjeldestyrke == "proposed"]
    assert {switches[rad] for rad in proposed} == {"atvar"}
    assert not set(switches) & set(load_register("hfb").hf.brytarar)


def test_the_yearly_round_follows_the_organ_that_exists(hfsf: Register) -> None:
    times = {(t.organ, t.gonger) for t in hfsf.hf.aarshjul if t.hending == "moete" and t.aar == 1}
    assert times >= {
        ("dialogmoete", 2), ("partnarskapsmote", 1), ("koordineringsraad", 4), ("ssu", 4),
        ("fagraad", 4), ("fsu", 4), ("fbu", 5),
    }
    held = {m.organ: len(hfsf.meetings(m.organ)) for m in hfsf.moete}
    assert held == {"fsu": 4, "ssu": 4, "partnarskapsmote": 1}


def test_the_old_organs_are_filled_as_the_source_says(hfsf: Register) -> None:
    day = date(2021, 3, 1)
    for organ in ("koordineringsraad", "fagraad", "fbu", "sse"):
        unmet = [g for g in gaps(hfsf, hfsf.organ[organ], day) if g.krav.rad in SOURCED]
        assert unmet == [], organ
    council = [s.gruppe for s in hfsf.seats("koordineringsraad", day) if s.teljande]
    assert len(council) == 6 + 6 + 2
    assert not any(s.namn for s in hfsf.sete)


def test_who_sits_in_the_new_organs_is_not_made_up(hfsf: Register) -> None:
    assert hfsf.seats("ssu", TODAY) == hfsf.seats("fsu", TODAY) == ()
    old, new = hfsf.organ["koordineringsraad"], hfsf.organ["ssu"]
    assert old.samansetjing == new.samansetjing
