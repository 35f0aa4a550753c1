"""The register files say what they should, and a file with a fault is refused by name."""

from datetime import date
from pathlib import Path

import pytest

from cases.fellesskap_terms import Avtaletilstand, Gruppe
from cases.partner import Partner
from cases.register import Register
from cases.terms import ContactKind, OrganRole, PartnerKind
from rules.loading.register_data import (
    RegisterError,
    available,
    demo_contacts,
    load_register,
    read_register,
)

BEFORE, AFTER = date(2022, 3, 8), date(2022, 8, 1)
TODAY = date(2026, 11, 22)
LAG = (Path(__file__).parents[1] / "data" / "lag.toml").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def hfb() -> Register:
    return load_register("hfb")


@pytest.fixture(scope="module")
def lag() -> Register:
    return read_register(LAG, "lag.toml")


def ids(register: Register, role: OrganRole, day: date) -> set[str]:
    return {o.id for o in register.joint_organs(role, day)}


def ids_of(partners: list[Partner]) -> list[str]:
    return [p.id for p in partners]


def organ_name(register: Register, partner: str, role: OrganRole) -> str | None:
    organ = register.partner_organ(partner, role, TODAY)
    return organ.namn if organ else None


def test_the_shipped_helsefellesskap_are_known() -> None:
    assert "hfb" in available()
    assert all(load_register(i).hf.id == i for i in available())


def test_an_unknown_helsefellesskap_is_refused_with_those_that_exist() -> None:
    with pytest.raises(RegisterError, match=r"«hfx» finst ikkje.*hfb"):
        load_register("hfx")


def test_helse_bergen_has_its_parties(hfb: Register) -> None:
    kinds = [p.slag for p in hfb.members(TODAY)]
    assert kinds.count(PartnerKind.KOMMUNE) == 18
    assert kinds.count(PartnerKind.HELSEFORETAK) == 1
    assert kinds.count(PartnerKind.PRIVAT) == 5
    assert len(kinds) == 24
    assert not hfb.partnarar["rhf-vest"].avtalepart


def test_kommunar_of_the_merger_are_members_from_2020(hfb: Register) -> None:
    merged = {p.id for p in hfb.partnarar.values() if p.fraa == date(2020, 1, 1)}
    assert merged == {"kommune-4621", "kommune-4624", "kommune-4626", "kommune-4631"}
    gone = [p for p in hfb.partnarar.values() if p.til == date(2019, 12, 31)]
    assert {p.etterfolgjar for p in gone} == merged
    assert all("allmennkunnskap" in hfb.partnarar[p].kjelde for p in (*merged, *ids_of(gone)))
    for day, kommunar in ((date(2018, 12, 1), 24), (date(2019, 12, 31), 24), (TODAY, 18)):
        found = [p for p in hfb.members(day) if p.slag is PartnerKind.KOMMUNE]
        assert len(found) == kommunar


def test_advisers_of_helse_bergen_speak_for_their_groups(hfb: Register) -> None:
    found = [p.gruppe for p in hfb.advisers(TODAY)]
    assert set(found) == {
        Gruppe.BRUKAR, Gruppe.FASTLEGE, Gruppe.PKO, Gruppe.KOMMUNEOVERLEGE, Gruppe.KS,
        Gruppe.HOVUDSAMANSLUTNING, Gruppe.STATSFORVALTAR, Gruppe.ANDRE,
    }
    assert found.count(Gruppe.HOVUDSAMANSLUTNING) == 4
    assert not any(p.avtalepart for p in hfb.advisers(TODAY))


def test_seats_of_helse_bergen_are_held_by_position(hfb: Register) -> None:
    assert not any(s.namn for s in hfb.sete)
    ssu = [s.gruppe for s in hfb.seats("ssu", TODAY)]
    assert ssu.count(Gruppe.KOMMUNE) == 5
    mine = {o: [s for s in hfb.seats(o, TODAY) if s.gruppe is Gruppe.KOMMUNE] for o in (
        "ou-bergen", "ou-bergensregionen", "ou-nordhordland", "ou-voss",
    )}
    assert [len(found) for found in mine.values()] == [6, 5, 7, 5]
    for organ, found in mine.items():
        area = hfb.organ[organ].omraade
        assert all(area in hfb.partnarar[s.partnar or ""].omraade for s in found)


def test_the_proposed_composition_of_ssu_stands_as_data(hfb: Register) -> None:
    demands = hfb.organ["ssu"].samansetjing
    municipal = sum(d.minst for d in demands if d.rad == "R-096")
    specialist = sum(d.minst for d in demands if d.rad in ("R-098", "R-099", "R-100"))
    assert municipal == specialist == 8
    assert {d.rad for d in demands} == {f"R-{n:03}" for n in (96, *range(98, 104))}


def test_the_agreement_of_2022_replaces_that_of_2012(hfb: Register) -> None:
    old, new = hfb.avtalar["overordna-2012"], hfb.avtalar["overordna-2022"]
    assert (old.tilstand, old.gjeld_til) == (Avtaletilstand.AVLOYST, date(2022, 7, 31))
    assert (new.tilstand, new.gjeld_fraa) == (Avtaletilstand.I_KRAFT, date(2022, 8, 1))
    assert set(new.partar) == {p.id for p in hfb.members(TODAY)}
    assert hfb.avtalar["tenesteavtale-1"].mor == new.id


def test_every_area_of_a_partner_has_an_omraadeutval(hfb: Register) -> None:
    areas = {o.omraade for o in hfb.joint_organs(OrganRole.OMRAADEUTVAL, TODAY)}
    assert areas == {"Bergen", "Bergensregionen", "Nordhordland", "Voss"}
    assert {a for p in hfb.partnarar.values() for a in p.omraade} == areas


@pytest.mark.parametrize("register", ["hfb", "lag"])
def test_every_partner_has_its_top_organ(
    register: str, request: pytest.FixtureRequest
) -> None:
    found: Register = request.getfixturevalue(register)
    for p in (p for p in found.partnarar.values() if p.slag is not PartnerKind.RAADGJEVAR):
        kommune = p.slag is PartnerKind.KOMMUNE
        role = OrganRole.KOMMUNESTYRE if kommune else OrganRole.STYRE
        assert found.partner_organ(p.id, role, p.til or TODAY), p.id


def test_local_names_of_the_council(hfb: Register) -> None:
    herad = {p.id for p in hfb.members(TODAY)
             if organ_name(hfb, p.id, OrganRole.KOMMUNESTYRE) == "heradsstyret"}
    assert herad == {"kommune-4620", "kommune-4621", "kommune-4622"}
    assert organ_name(hfb, "kommune-4627", OrganRole.KOMMUNESTYRE) == "kommunestyret"


def test_bergen_has_bystyre_and_no_formannskap(hfb: Register) -> None:
    assert organ_name(hfb, "kommune-4601", OrganRole.KOMMUNESTYRE) == "bystyret"
    assert organ_name(hfb, "kommune-4601", OrganRole.BYRAAD) == "byrådet"
    assert organ_name(hfb, "kommune-4601", OrganRole.FORMANNSKAP) is None
    assert organ_name(hfb, "kommune-4601", OrganRole.KOMMUNEDIREKTOR) is None


def test_private_party_answers_by_board_or_leader(hfb: Register) -> None:
    assert organ_name(hfb, "solli", OrganRole.DAGLEG_LEIAR) == "dagleg leiar"
    assert organ_name(hfb, "hf-bergen", OrganRole.ADM_DIR) == "administrerande direktør"


def test_both_structures_stand_on_their_dates(hfb: Register) -> None:
    old = {"su-bergen", "su-bergensregionen", "su-nordhordland", "sr-voss"}
    assert ids(hfb, OrganRole.SSU, BEFORE) == old
    assert ids(hfb, OrganRole.SSU, AFTER) == {"ssu"}
    assert ids(hfb, OrganRole.KONTAKTUTVAL, BEFORE) == {"ak"}
    assert ids(hfb, OrganRole.KONTAKTUTVAL, AFTER) == set()
    assert ids(hfb, OrganRole.PARTNARSKAPSMOTE, BEFORE) == {"toppleiarmote"}
    assert ids(hfb, OrganRole.PARTNARSKAPSMOTE, AFTER) == {"partnarskapsmote"}
    assert ids(hfb, OrganRole.FAGUTVAL, BEFORE) == {"mfu", "ufab"}
    assert len(ids(hfb, OrganRole.FAGUTVAL, AFTER)) == 6
    assert ids(hfb, OrganRole.SEKRETARIAT, BEFORE) == {"sse"}


def test_every_joint_organ_has_a_sourced_mandate(hfb: Register, lag: Register) -> None:
    joint = [o for r in (hfb, lag) for o in r.organ.values() if o.partnar is None]
    assert all(o.mandat and o.mandat_kjelde and o.kjelde for o in joint)


def test_default_rows_are_unconfirmed_and_without_limits(hfb: Register) -> None:
    for partner, versions in hfb.reglement.items():
        (only,) = versions
        assert not only.stadfesta
        assert only.kjelde == "vanleg praksis, ikkje stadfesta"
        (row,) = only.rader
        assert row.sakslag == "ordinaer", partner
        assert row.grense_eingong is row.grense_aar is row.grense_varigheit is None
    assert hfb.reglement["kommune-4601"][0].rader[0].organ is OrganRole.BYRAAD
    assert hfb.reglement["hds"][0].rader[0].organ is OrganRole.DAGLEG_LEIAR
    assert "hf-bergen" not in hfb.reglement


def test_the_made_up_helsefellesskap_uses_its_own_names(lag: Register) -> None:
    (ssu,) = lag.joint_organs(OrganRole.SSU, TODAY)
    assert ssu.namn == "Samhandlingsrådet"
    assert ids(lag, OrganRole.OMRAADEUTVAL, TODAY) == {"ytre-utval"}
    assert ids(lag, OrganRole.SSU, date(2021, 12, 31)) == {"koordineringsutval"}
    assert all("(oppdikta)" in p.namn[0].namn for p in lag.partnarar.values())
    assert organ_name(lag, "kommune-9902", OrganRole.KOMMUNESTYRE) == "heradsstyret"


def test_a_confirmed_version_goes_before_the_default(lag: Register) -> None:
    limits = {}
    for day in (date(2023, 12, 31), date(2026, 6, 30), date(2026, 7, 1)):
        found = lag.reglement_on("kommune-9901", day)
        assert found
        row = next(r for r in found.rader if r.organ is OrganRole.KOMMUNEDIREKTOR)
        limits[found.versjon] = (row.grense_eingong, row.grense_aar, row.grense_varigheit)
    assert limits == {0: (None, None, None), 1: (500000, 100000, 4), 2: (250000, 50000, 2)}


def test_demo_contacts_are_marked_and_name_nobody(hfb: Register) -> None:
    contacts = demo_contacts(hfb)
    assert contacts == demo_contacts(hfb)
    assert len({c.id for c in contacts}) == len(contacts)
    told = {c.partnar for c in contacts}
    assert told == set(hfb.partnarar) - {"rhf-vest"}
    assert all(c.demo and c.namn is None for c in contacts)
    assert all(c.adresse.endswith("@example.org") for c in contacts)
    voss = [c for c in contacts if c.partnar == "kommune-4621"]
    assert {c.slag for c in voss} == {ContactKind.KONTAKT, ContactKind.POSTMOTTAK}
    assert "kontakt.kommune-4621@example.org" in {c.adresse for c in voss}


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('prefiks = "HFT"', 'prefiks = "HFT"\nfarge = "blå"',
         "[helsefellesskap], farge: nøkkelen er ukjend. Vel id, namn, prefiks"),
        ('prefiks = "HFT"\n', "", "[helsefellesskap], prefiks: nøkkelen manglar"),
        ('slag = "privat"\nid = ', 'slag = "klubb"\nid = ',
         "[[organmal]] nr. 4 ({partnar}/{rolle}), slag: verdien er ugyldig. Vel kommune, "),
        ('prefiks = "HFT"', 'prefiks = "hft"', "prefiks: skriv to til åtte store bokstavar"),
        ('id = "ssu"', 'id = "Det store utvalet"', "id: skriv id-en med små bokstavar"),
        ('id = "ssu"', 'id = "hf-lag"', "[[organ]] hf-lag, id: det er òg id-en til ein partnar"),
        ("fraa = 2012-07-01 }]", 'fraa = "i fjor" }]',
         "[[partnar]] nr. 1 (kommune-9901), namn nr. 1, fraa: skriv datoen utan hermeteikn"),
        (", fraa = 2012-07-01 }]", " }]", "namn nr. 1, fraa: nøkkelen manglar"),
        ('omraade = ["Fjordlandet"]', 'orgnr = "123456789"', "[[partnar]] kommune-9901, orgnr: "),
        ("[helsefellesskap]\n", "[tull]\n[helsefellesskap]\n", "[tull]: tabellen er ukjend. Vel"),
        ('id = "ssu"', 'id = "sse"', "id-en sse står to gonger"),
        ('id = "hf-lag"', 'id = "stift-lag"', "id-en stift-lag står to gonger"),
        ("gjeld_til = 2026-06-30", "gjeld_til = 2026-07-01", "gjeld på same dag"),
        ("gjeld_til = 2026-06-30\n", "", "gjeld på same dag"),
        ("gjeld_til = 2026-06-30", "gjeld_til = 2023-06-30", "gjeld_til er før gjeld_fraa"),
        ("versjon = 2", "versjon = 1", "ein versjon står to gonger"),
        ('partnar = "kommune-9901"', 'partnar = "kommune-9999"', "kommune-9999 finst ikkje"),
        ('organ = "kommunalsjef"', 'organ = "byraad"', "har ikkje organet byraad"),
        ('sakslag = "prinsipiell"', 'sakslag = "alt"', "sakslag: verdien er ugyldig"),
        ("brytarar]", 'brytarar]\n"R-999" = "av"', "Brytaren R-999 finst ikkje"),
        ("brytarar]", 'brytarar]\n"F-komite" = "av"', "F-komite er ingen brytar"),
        ("brytarar]", 'brytarar]\n"R-029" = "kanskje"', "R-029 kan vere av"),
        ('rolle = "styre"', 'rolle = "anna"', "øvste organ manglar"),
        ("organnamn = { kommunestyre", "organnamn = { byraad", "organ som ikkje finst"),
        ("[helsefellesskap]", "[helsefellesskap", "ikkje rett TOML (linje 3)"),
    ],
)
def test_a_fault_is_refused_with_the_file_named(old: str, new: str, message: str) -> None:
    assert old in LAG
    with pytest.raises(RegisterError, match=r"^lag\.toml: ") as refused:
        read_register(LAG.replace(old, new, 1), "lag.toml")
    assert message in str(refused.value)


HF = "[helsefellesskap]"
LATE = """[[moete]]
id = "m"
organ = "ssu"
dato = 2026-03-01
frist = 2026-03-02
kjelde = "x"
"""
STRANGER = """[[sete]]
id = "s"
organ = "ssu"
gruppe = "kommune"
stilling = "x"
partnar = "kommune-9901"
fraa = 2001-01-01
kjelde = "x"
"""
BACKWARDS = """[[avtale]]
id = "a"
slag = "ramme"
tittel = "x"
kjelde = "x"
gjeld_fraa = 2026-01-01
gjeld_til = 2025-01-01
"""
POINTS = BACKWARDS.split("gjeld_fraa", maxsplit=1)[0] + "paragraf_6_2 = [1, 99]\n"
KOMMUNE = 'slag = "kommune"\nstyreform = "formannskap"\nnamn'
FAULTS = [
    ('id = "ssu"', 'id = "ssu"\ntil = 2001-01-01', "[[organ]] ssu, til: siste dag er før"),
    ('rolle = "ssu"', 'rolle = "formannskap"', "rolle: formannskap er ikkje eit organ hjå helse"),
    ("fraa = 2012-07-01 }]", 'fraa = "2012-07-01" }]', "skriv datoen utan hermeteikn"),
    ("organnamn = { kommunestyre", "organnamn = { raadmann",
     "organnamn, raadmann: nøkkelen er ukjend. Vel kommunestyre, formannskap"),
    (HF, "[fellesskap]", "[fellesskap]: tabellen er ukjend"),
    (HF, LATE + HF, "[[moete]] m, frist: fristen er etter"),
    (HF, STRANGER + HF, "[[sete]] s, fraa: kommune-9901 er ikkje partnar den dagen"),
    (HF, BACKWARDS + HF, "[[avtale]] a, gjeld_til: siste dag er før"),
    (HF, POINTS + HF, "paragraf_6_2 nr. 2: talet kan vere høgst 13"),
    (KOMMUNE, 'skriftspraak = "svensk"\n' + KOMMUNE, "Vel nynorsk, bokmål"),
    (HF, f"[helsefellesskap.parametrar]\nreferat_maanader = 0\n{HF}", "talet må vere minst 1"),
]


@pytest.mark.parametrize(("old", "new", "message"), FAULTS)
def test_what_cannot_be_so_is_refused_with_its_place(old: str, new: str, message: str) -> None:
    assert old in LAG
    with pytest.raises(RegisterError) as refused:
        read_register(LAG.replace(old, new, 1), "lag.toml")
    assert message in str(refused.value)


def test_all_faults_are_told_at_once() -> None:
    wrong = LAG.replace('rolle = "ssu"', 'rolle = "formannskap"')
    wrong = wrong.replace("brytarar]", 'brytarar]\n"R-999" = "av"\n"F-komite" = "av"')
    with pytest.raises(RegisterError) as refused:
        read_register(wrong, "lag.toml")
    told = str(refused.value).splitlines()
    assert told[0].endswith("feil")
    assert len(told) >= 4
    assert any("R-999" in line for line in told)
    assert any("F-komite" in line for line in told)


def test_a_partner_that_stands_twice_is_one_fault_and_not_one_for_each_organ() -> None:
    with pytest.raises(RegisterError) as refused:
        read_register(LAG.replace('id = "kommune-9902"', 'id = "kommune-9901"', 1), "lag.toml")
    told = str(refused.value)
    assert "[[partnar]] nr. 1 og nr. 2: id-en kommune-9901 står to gonger" in told
    assert "[[organmal]]" not in told
