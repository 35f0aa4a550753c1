"""Steps on what one hand may not do alone: others' organs, agreements, and what waits for two."""

from typing import Any

from pytest_bdd import parsers, then, when

from adapters.db.reads import outbox
from adapters.db.uow import SqlUnitOfWork
from tests.features import words
from tests.features.acts import Table, aside
from tests.features.driver import UseCaseDriver, Who
from tests.features.steps_avtale import PROOF, a_year_after
from tests.features.world import World

SMAAVIK = words.PARTNARAR["Småvik"]


@when(parsers.re(r"(?P<kven>sekretariatet|Småvik) legg ned formannskapet i Småvik"))
def _ends_organ(world: World, kven: str) -> None:
    who = Who("sse") if kven == "sekretariatet" else Who(SMAAVIK)
    world.do(
        "endre_organ", who, organ=f"{SMAAVIK}/formannskap", til=world.day, grunn="Vedtaket.",
    )


@when(parsers.re(
    r"sekretariatet melder inn eit val til (?P<organ>Fagforum|formannskapet i Småvik)"
))
def _election(world: World, organ: str) -> None:
    known = words.FELLESORGAN.get(organ, f"{SMAAVIK}/formannskap")
    world.do(
        "meld_inn", tittel="Val", sakstype="C-12", val_organ=known,
        partnarar=(SMAAVIK, words.PARTNARAR["Fjord helseføretak"]),
    )


FRAMEWORK: dict[str, Any] = {
    "id": "rammeavtale", "slag": "ramme", "tittel": "Rammeavtalen", "eigar": "ssu",
    "kortversjon": "kort", "maalgruppe": "alle", "kjelde": "oppdikta",
}


@when("sekretariatet fører inn rammeavtalen på nytt med berre to partar")
def _rewrites(world: World) -> None:
    two = (SMAAVIK, words.PARTNARAR["Fjord helseføretak"])
    world.do("ny_avtale", partar=two, **FRAMEWORK)


@when("sekretariatet fører inn ein ny særavtale mellom Småvik og Fjord helseføretak")
def _enters_new(world: World) -> None:
    two = (SMAAVIK, words.PARTNARAR["Fjord helseføretak"])
    made = FRAMEWORK | {"id": "ny-saer", "slag": "saeravtale", "tittel": "Ny særavtale"}
    world.do("ny_avtale", partar=two, mor="rammeavtale", **made)


@when("sekretariatet opphevar rammeavtalen")
def _repeals(world: World) -> None:
    world.do("avtalehending", avtale="rammeavtale", slag="oppheving", dato=world.day)


def _letter(world: World, table: Table | None) -> tuple[Who, dict[str, Any]]:
    day = words.day(aside(table, "dag", "")) if aside(table, "dag", "") else world.day
    return Who("sse", aside(table, "person", "")), {
        "avtale": "rammeavtale", "partnar": SMAAVIK, "organ": "kommunestyre", "dato": day,
        "verknad": a_year_after(world.day), "eige_saksnummer": "26/77", "fil": PROOF,
    }


@when("sekretariatet fører inn brevet der Småvik seier opp rammeavtalen")
def _reads_letter(world: World, datatable: Table | None = None) -> None:
    who, said = _letter(world, datatable)
    world.do("sei_opp_avtale", who, **said)


@when(parsers.re(r"(?P<kven>Ada|nokon ukjend) i sekretariatet rettar tittelen på saka som ventar"))
def _corrects(world: World, kven: str) -> None:
    who = Who("sse", "ada" if kven == "Ada" else "-")
    world.do("rett", who, kva="sak", felt="tittel", verdi="Ny tittel", grunn="skrivefeil")


@when(parsers.re(r"Småvik legg ved ei utskrift frå (?P<fraa>Småvik|Storfjord)"))
def _files(world: World, fraa: str) -> None:
    world.do(
        "legg_ved", Who(SMAAVIK), slag="protokollutskrift", tittel="Utskrift", tekst="oppdikta",
        fraa=fraa, journal="I",
    )


IN_OFFICE = {"Ada": "ada", "Bo": "bo", "nokon ukjend": "-"}
ONE_OF_US = r"(?P<kven>Ada|Bo|nokon ukjend) i sekretariatet"


@when(parsers.re(f"{ONE_OF_US} rettar handsaming 1: utfallet er \"(?P<utfall>[^\"]+)\""))
def _rewrites_ssu(world: World, kven: str, utfall: str) -> None:
    value = words.stored(utfall)
    world.do("rett", Who("sse", IN_OFFICE[kven]), kva="handsaming", nr=1, felt="utfall",
             verdi=value, grunn="Det var ført feil.")


@when(parsers.re(f"{ONE_OF_US} stryk handsaming 1"))
def _strikes_ssu(world: World, kven: str) -> None:
    world.do("rett", Who("sse", IN_OFFICE[kven]), kva="handsaming", nr=1, stryk=True,
             grunn="Det var ført feil.")


@then("alle partnarane har fått brev om at handsaminga er retta")
def _told_of_ssu(world: World) -> None:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        case = unit.case_id("hft", world.nr)
        sent = [p.partnar for p in outbox(unit, case) if p.trinn == "retta_handsaming"]
    assert set(sent) == set(world.parties())
