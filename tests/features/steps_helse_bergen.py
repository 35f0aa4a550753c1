"""Steps on the real register of the Helse Bergen area: 18 kommunar, herad, four old utval.

Every answer here is invented for the rulebook; the register is what is shipped.
"""

from datetime import UTC, date, datetime

from pytest_bdd import given, parsers, then, when

from cases.terms import OrganRole, PartnerKind
from tests.features import words
from tests.features.driver import Who
from tests.features.helse_bergen import BERGEN, register
from tests.features.world import World

SEEDED = datetime(2022, 1, 3, 8, 0, tzinfo=UTC)
MARS_2022 = r"(?P<day>\d+)\. mars 2022"
UTVAL = {
    "Samarbeidsutvalet for Bergen": "su-bergen",
    "Samarbeidsutvalet for Bergensregionen": "su-bergensregionen",
    "Samarbeidsutvalet for Nordhordland": "su-nordhordland",
    "Samarbeidsrådet for Voss": "sr-voss",
}
EIT_UTVAL = f"(?P<utval>{words.one_of(UTVAL)})"


NAMES = {p.namn[-1].kortnamn: p.id for p in register().partnarar.values()}
NAMN = words.one_of(NAMES)


def bergen(world: World) -> None:
    assert world._driver is None, "registeret må veljast før noko er gjort"
    world.setting = BERGEN


# -- 17 of 18 --------------------------------------------------------------------------------------


@given("ein samarbeidsavtale på rundgang i Helse Bergen-området")
def _agreement(world: World) -> None:
    bergen(world)
    world.must("meld_inn", tittel="Samarbeidsavtale", sakstype="C-01", paragraf_6_2=[1])
    world.must("send_til_utgreiing", organ="mfu")
    world.ready_for_ssu()
    world.must("send_til_ssu", avtaleform="felles_identisk")
    world.must("handsam", **world.handling("tilraading", "to_trinn"))
    world.must("presenter_pm", dato=world.day, organ="partnarskapsmote")
    world.must("opne_runde")
    kinds = [register().partnarar[p].slag for p in world.parties()]
    assert kinds.count(PartnerKind.KOMMUNE) == 18


def _all_but(world: World, partnar: str, *, smaller: bool) -> None:
    for partner in world.parties():
        if partner != NAMES[partnar]:
            world.ensure_clarified(partner)
            organ = world.driver.niva(world.nr, partner, world.now).organ[0]
            said = world.answer("ja", organ) | {"tek_avgrensing": smaller}
            world.must("svar", Who(partner), **said)


@given(parsers.re(f"alle der har svara ja, utanom (?P<partnar>{NAMN})"))
def _seventeen(world: World, partnar: str) -> None:
    _all_but(world, partnar, smaller=False)


@given(parsers.re(f"alle der har svara ja, òg om krinsen vert mindre, utanom (?P<partnar>{NAMN})"))
def _seventeen_smaller(world: World, partnar: str) -> None:
    _all_but(world, partnar, smaller=True)


@given(parsers.re(f"SSU der har avgrensa avtalen, utan (?P<partnar>{NAMN})"))
def _narrowed(world: World, partnar: str) -> None:
    world.must(
        "avgrens", organ="ssu", utan=[NAMES[partnar]], dato=world.day,
        grunn="Dei andre er samde og vil kome i gang.",
    )
    for partner in world.parties():
        if register().partnarar[partner].slag is not PartnerKind.PRIVAT:
            world.must("stadfest", Who(partner), kva="avklaring")


@given("det er konstatert semje der")
def _stated(world: World) -> None:
    world.must("konstater_semje")


@when(parsers.re(f"(?P<partnar>{NAMN}) signerer avtalen på papir"))
def _signs(world: World, partnar: str) -> None:
    world.do(
        "signer", Who(NAMES[partnar]), namn="Kari Fjord", stilling="ordførar", dato=world.day,
        dokument=world.attach("signert_avtale"),
    )


@then(parsers.re(f"avtalen gjeld ikkje (?P<partnar>{NAMN})"))
def _outside(world: World, partnar: str) -> None:
    assert NAMES[partnar] not in world.parties()


@when(parsers.re(f"(?P<partnar>{NAMN}) svarar ja ved øvste organ, utan protokollutskrift"))
def _herad(world: World, partnar: str) -> None:
    world.ensure_clarified(NAMES[partnar])
    world.do(
        "svar", Who(NAMES[partnar]),
        **world.answer("ja", OrganRole.KOMMUNESTYRE.value, proof=False),
    )


# -- the input of March 2022 -----------------------------------------------------------------------


@given("eit innspel i Helse Bergen-området i mars 2022, med vindauge frå 8. til 11. mars")
def _input_2022(world: World) -> None:
    bergen(world)
    world.day = date(2022, 2, 1)
    world.must(
        "meld_inn", tittel="Innspel til NHSP 2024–2027", sakstype="C-09",
        ekstern_frist="2022-04-01", innspelsfrist="2022-02-20",
    )
    world.must("send_til_utgreiing", organ="mfu")
    world.ensure_wording()
    world.day = date(2022, 3, 1)
    world.must("send_til_ssu", vindauge_fraa="2022-03-08", vindauge_til="2022-03-11")


@given(parsers.re(f"{EIT_UTVAL} har handsama utkastet {MARS_2022}"))
def _has_handled(world: World, utval: str, day: str) -> None:
    world.day = date(2022, 3, int(day))
    world.must("handsam", organ=UTVAL[utval], dato=world.day, utfall="tilraading")


@when(parsers.re(f"{EIT_UTVAL} handsamar utkastet {MARS_2022}"))
def _handles(world: World, utval: str, day: str) -> None:
    world.day = date(2022, 3, int(day))
    world.do("handsam", organ=UTVAL[utval], dato=world.day, utfall="tilraading")
