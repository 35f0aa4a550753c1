"""Every act there is goes well through its page, from a form a person would fill in so."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest

from tests.edge.web.test_gjer_post import CASE, REGISTER
from tests.features.driver import Who
from tests.features.page_driver import THROUGH, PageDriver
from tests.features.world import World
from workflow.forms.fields import Attachment
from workflow.verbs import VERBS

APART = {"meld_inn"}
"""What has pages of its own, and tests of them."""
SMAAVIK, STORFJORD, HOSPITAL = "kommune-9901", "kommune-9902", "hf-lag"
COUNCIL = f"{STORFJORD}/kommunestyre"
CONTACT = f"demo-kontakt-{SMAAVIK}"
DAY, YEAR_AFTER = date(2026, 3, 2), date(2027, 3, 2)
SSE, ADA, BERIT = Who(), Who(person="ada"), Who(person="berit")
THEY = Who(SMAAVIK)
SAID_NO = {
    "prinsipiell": "nei", "okonomi": "ingen", "plansamsvar": "ja", "klarert_av": "rådgjevar",
}


@dataclass(frozen=True)
class Way:
    """How an act comes to be done: by whom, with what, and what must have been done first."""

    fields: Mapping[str, Any]
    who: Who = SSE
    first: Callable[[World], Mapping[str, Any] | None] = lambda _: None
    """Brings the case where it must be; what it answers are fields known only then."""
    day: date = DAY


def case(kind: str = "C-05", step: str = "innmeldt", **more: Any) -> Callable[[World], None]:
    """A new case of that kind, brought to that step."""

    def bring(world: World) -> None:
        world.must("meld_inn", tittel="Felles rutine", sakstype=kind, **more)
        world.walk(step)

    return bring


def on_round(world: World) -> None:
    case()(world)
    world.walk("handsama_i_ssu")
    world.ready_for_round()
    world.must("opne_runde", frist=date(2026, 5, 26))


def disputed(world: World) -> None:
    case(step="usemje")(world)


def adopted(world: World) -> None:
    case(step="vedteke")(world)


def done_duty(world: World) -> None:
    adopted(world)
    world.must("stadfest_plikt", THEY, plikt=1, nivaa="leiing", tilstand="gjennomfort")


def said_yes(world: World) -> None:
    on_round(world)
    world.ensure_yes(SMAAVIK)


def by(how: str) -> Callable[[World], None]:
    """Småvik has answered, by letter or by telephone, and ada entered it."""

    def bring(world: World) -> None:
        on_round(world)
        world.ensure_clarified(SMAAVIK)
        fields = world.answer("ja", "kommunedirektor") | {"prov": world.attach("brev")}
        world.must("svar", ADA, partnar=SMAAVIK, registrering=how, **fields)

    return bring


def cleared(world: World) -> None:
    on_round(world)
    world.ensure_clarified(SMAAVIK)


def agreement_to_sign(world: World) -> Mapping[str, Any]:
    case("C-01", "konsensus")(world)
    return {"dokument": world.attach("signert_avtale")}


def ready_to_adopt(world: World) -> None:
    case(step="konsensus")(world)


def all_agree(world: World) -> None:
    on_round(world)
    world.ready_to_agree()


def reworded(world: World) -> None:
    on_round(world)
    world.must("ny_ordlyd", tekst="Partnarane sluttar seg til framlegga.", klasse="redaksjonell",
               grunn="«framlegget» er retta")


def brought_in(world: World) -> None:
    world.must(
        "innfoer_sak", ADA, tittel="Samhandlingsprosedyre", sakstype="C-05", steg="rundgang",
        gammalt_nummer="19/1234", innmeldt=date(2025, 11, 3), ordlyd_dato=date(2025, 12, 1),
        tekst="Partnarane sluttar seg til framlegget.", runde_opna=date(2026, 1, 5),
        runde_frist=date(2026, 4, 1), ssu_organ="ssu", ssu_dato=date(2025, 12, 10),
        ssu_utfall="tilraading", modell="to_trinn", modell_grunn="Det høver best for saka.",
    )


def with_minutes(world: World) -> Mapping[str, Any]:
    brought_in(world)
    return {"prov": world.attach("protokollutskrift")}


def stopped(world: World) -> None:
    on_round(world)
    world.must("stopp_sending", grunn="Feil dato.")


def twice(world: World) -> Mapping[str, Any]:
    case()(world)
    first = world.nr
    case()(world)
    world.nr, other = first, world.nr
    return {"med": other}


def input_given(world: World) -> None:
    soon = {"innspelsfrist": date(2026, 3, 6), "ekstern_frist": date(2026, 12, 1)}
    case("C-09", **soon)(world)
    world.must("send_til_utgreiing", organ="fagforum")
    world.must("fraasegn", THEY, slag="innspel", tekst="Vi treng fleire plassar.")
    world.day = date(2026, 3, 7)


def for_input(world: World) -> None:
    soon = {"innspelsfrist": date(2026, 3, 6), "ekstern_frist": date(2026, 12, 1)}
    case("C-09", **soon)(world)
    world.must("send_til_utgreiing", organ="fagforum")


def merged(world: World) -> None:
    case(partnarar=[SMAAVIK, STORFJORD, HOSPITAL])(world)
    world.must("slaa_saman_partnarar", fraa=[SMAAVIK], til="kommune-9905",
               dato=date(2031, 1, 1), kjelde="oppdikta")
    world.day = date(2031, 1, 2)


def new_substitute(world: World) -> Mapping[str, Any]:
    world.must("ny_kontakt", partnar=SMAAVIK, slag="vikar", stilling="rådgjevar",
               adresse="vikar@example.org", fraa=DAY)
    world.day = date(2026, 9, 3)
    assert isinstance(world.driver, PageDriver)
    known = world.driver.register().kontaktar
    return {"kontakt": next(c.id for c in known if c.slag.value == "vikar")}


def seat(world: World) -> Mapping[str, Any]:
    made = world.must("oppnemn", organ="ytre-utval", gruppe="kommune", stilling="kommunalsjef",
                      fraa=DAY, partnar=SMAAVIK)
    world.day = date(2026, 6, 1)
    return {"sete": made.ny}


def on_hold(world: World) -> None:
    case()(world)
    world.must("paa_vent", grunn="Vi ventar på departementet.")


def received(world: World) -> None:
    world.must("mottak", slag="referat", tittel="Møte i mars", fraa="fagnettverk", dato=DAY)


def advised(world: World) -> None:
    case(step="handsama_i_ssu")(world)
    world.ready_for_round()
    world.must("opne_runde", raad=["raad-fastlege"])


def meets(world: World) -> None:
    world.must("nytt_moete", organ=COUNCIL, dato=[date(2026, 4, 28)])


def from_before(world: World) -> None:
    world.must("innfoer_sak", ADA, tittel="Tenestemodell", sakstype="C-23", steg="utgreiing",
               gammalt_nummer="19/1234", innmeldt=date(2025, 11, 3))


def deadline_has_come(world: World) -> None:
    on_round(world)
    world.day = date(2026, 5, 26)


ROUTES: dict[str, Way] = {
    "varsle": Way({}, first=lambda w: (case()(w), w.ready_for_ssu())[0]),
    "lyft_ordlyd": Way({}, THEY, reworded),
    "send_til_ssu": Way({}, first=lambda w: (case(step="utgreiing")(w), w.ready_for_ssu())[0]),
    "handsam": Way({"organ": "ssu", "dato": DAY, "utfall": "drofta"}, first=case()),
    "send_attende": Way({"grunn": "Saka må greiast betre ut."}, first=case(step="utgreiing")),
    "presenter_pm": Way({"dato": DAY, "organ": "fjordmote"}, first=case("C-01")),
    "lyft_pm": Way({"dato": DAY, "grunn": "Saka treng avklaring på øvste nivå.",
                    "organ": "fjordmote"}, first=case(step="handsama_i_ssu")),
    "avklar": Way(SAID_NO, THEY, on_round),
    "opne_runde": Way({}, first=lambda w: (case(step="handsama_i_ssu")(w), w.ready_for_round())[0]),
    "svar": Way({"svar": "ja", "organ": "kommunedirektor", "avgjerd": "delegert_vedtak",
                 "dato": DAY, "eige_saksnummer": "26/101", "stilling": "rådgjevar"},
                THEY, cleared),
    "stadfest": Way({"kva": "svar"}, THEY, by("telefon")),
    "kontroller_svar": Way({"partnar": SMAAVIK}, BERIT, by("brev")),
    "trekk_svar": Way({"dato": DAY, "grunn": "Vi har sett på saka på nytt.",
                       "organ": "kommunedirektor"}, THEY, said_yes),
    "avgrens": Way({"organ": "ssu", "utan": [STORFJORD], "dato": DAY,
                    "grunn": "Dei andre vil kome i gang."}, first=on_round),
    "meld_usemje": Way({"grunn": "Partnarane er usamde.", "eigar": "SSU"}, first=on_round),
    "send_til_tvisteloysing": Way({"grunn": "Partnarane vert ikkje samde."}, first=disputed),
    "konstater_semje": Way({}, first=all_agree),
    "signer": Way({"namn": "Kari Fjord", "stilling": "leiar", "dato": DAY}, THEY,
                  agreement_to_sign),
    "vedta": Way({"plikter": [f"{SMAAVIK}: følgje opp; frist=2027-01-01; ansvarleg=kommunalsjef",
                              f"{HOSPITAL}: følgje opp; frist=2027-01-01; ansvarleg=leiar"]},
                 first=ready_to_adopt),
    "ta_til_vitande": Way({}, first=case("C-19")),
    "fraasegn": Way({"slag": "innspel", "tekst": "Vi treng fleire plassar."}, THEY, for_input),
    "raadgjeving": Way({"tekst": "Ta med legevakta."}, Who("raad-fastlege"), advised),
    "innarbeid": Way({"korleis": "innarbeidd", "tekst": "Teken inn.", "uttale": 1},
                     first=input_given),
    "ta_opp_att": Way({"grunn": "Det vi venta på, er kome."}, first=on_hold),
    "utset_frist": Way({"grunn": "Partnarane ba om det.", "frist": date(2026, 6, 9)},
                       first=deadline_has_come),
    "purr": Way({"partnar": SMAAVIK, "trinn": "frist"}, first=deadline_has_come),
    "lovnad": Way({"dato": date(2026, 5, 29), "organ": "formannskapet"}, THEY, on_round),
    "send_att": Way({}, first=stopped),
    "omfordel": Way({"organ": "utgreiingsutval", "grunn": "oppgåva er avgrensa"},
                    first=case(step="utgreiing")),
    "endre_omfang": Way({"grunn": "Saka gjeld meir.", "samandrag": "Ho gjeld òg legevakta."},
                        first=case(step="utgreiing")),
    "tvistesteg": Way({"trinn": "dialog", "stad": "dialog mellom partane", "dato": DAY,
                       "resultat": "ikkje_loyst"}, first=disputed),
    "stadfest_plikt": Way({"plikt": 1, "nivaa": "leiing", "tilstand": "gjennomfort"}, THEY,
                          adopted),
    "ny_plikt": Way({"grunn": "Vedtaket seier det i punkt 1.", "plikter": [
        f"{SMAAVIK}: melde frå; frist=2027-12-31; ansvarleg=leiar",
        f"{HOSPITAL}: varsle; frist=2027-12-31; ansvarleg=leiar"]}, first=adopted),
    "minn_plikt": Way({"plikt": 1}, first=done_duty),
    "slaa_saman": Way({"grunn": "Det er same saka."}, first=twice),
    "overfoer": Way({"fraa_partnar": SMAAVIK, "til_partnar": "kommune-9905"}, first=merged),
    "innfoer_sak": Way({"tittel": "Tenestemodell", "sakstype": "C-23", "steg": "utgreiing",
                        "gammalt_nummer": "19/1234", "innmeldt": date(2025, 11, 3)}, ADA),
    "innfoer_svar": Way(SAID_NO | {
        "partnar": SMAAVIK, "svar": "ja", "organ": "kommunestyre", "dato": date(2026, 2, 10),
        "avgjerd": "vedtak", "eige_saksnummer": "26/101", "stilling": "rådgjevar",
        "ordlyd_dato": date(2025, 12, 1)}, ADA, with_minutes),
    "stadfest_innfoering": Way({}, BERIT, from_before),
    "avslutt_kontakt": Way({"kontakt": CONTACT, "til": date(2026, 3, 31)}),
    "fravaer": Way({"kontakt": CONTACT, "fraa": DAY, "til": date(2026, 3, 9)}, THEY),
    "stadfest_kontakt": Way({}, THEY, new_substitute),
    "retur": Way({"kontakt": CONTACT, "grunn": "adressa finst ikkje"}),
    "stadfest_reglement": Way({"partnar": STORFJORD, "stilling": "rådgjevar"}, Who(STORFJORD)),
    "slaa_saman_partnarar": Way({"fraa": [SMAAVIK, STORFJORD], "til": "kommune-9905",
                                 "dato": date(2031, 1, 1), "kjelde": "oppdikta"}),
    "del_partnar": Way({"partnar": STORFJORD, "til": ["kommune-9906", "kommune-9907"],
                        "dato": date(2031, 2, 1), "kjelde": "oppdikta"}),
    "endre_organ": Way({"organ": "fagforum", "grunn": "Vedtaket.", "krav": [
        {"rad": "R-101", "kva": "to representantar for brukarane", "gruppe": "brukar",
         "minst": 2, "hogst": 2}]}),
    "oppnemn": Way({"organ": "ytre-utval", "gruppe": "kommune", "stilling": "kommunalsjef",
                    "fraa": DAY, "partnar": SMAAVIK}),
    "avslutt_verv": Way({"til": date(2026, 5, 31)}, first=seat),
    "flytt_moete": Way({"organ": COUNCIL, "fraa": date(2026, 4, 28), "til": date(2026, 5, 26)},
                       first=meets),
    "avtalehending": Way({"avtale": "rammeavtale", "slag": "gjennomgang", "dato": DAY,
                          "neste": YEAR_AFTER}),
    "sei_opp_avtale": Way({"avtale": "rammeavtale", "organ": "kommunestyre", "dato": DAY,
                           "verknad": YEAR_AFTER, "eige_saksnummer": "26/77", "fil": Attachment(
                               filnamn="vedtak.txt", innhald=b"Utskrift (oppdikta).")}, THEY),
    "handsam_innkome": Way({"nr": 1, "utfall": "orientering", "grunn": "Til vitande."},
                           first=received),
}
"""Each act that is not done in test_gjer_post, and a way that it goes well."""


def test_no_act_is_left_out() -> None:
    assert {*ROUTES, *CASE, *REGISTER} == set(VERBS) - APART


@pytest.fixture(params=sorted(ROUTES))
def walked(request: pytest.FixtureRequest) -> Iterator[tuple[str, World]]:
    only = frozenset({request.param})
    world = World(lambda switches, setting: PageDriver(switches, setting, only))
    yield request.param, world
    world.close()


def test_an_act_goes_well_through_its_page(walked: tuple[str, World]) -> None:
    verb, world = walked
    way, before = ROUTES[verb], THROUGH[verb]
    world.day = way.day
    only_then = way.first(world) or {}
    world.must(verb, way.who, **{**way.fields, **only_then})
    assert THROUGH[verb] == before + 1
