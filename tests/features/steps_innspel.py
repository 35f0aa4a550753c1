"""Steps on a joint input: who is asked for theirs, and to whom it goes when it is adopted."""

from pytest_bdd import given, parsers, then

from adapters.db.uow import SqlUnitOfWork
from cases.casefile import CaseFile
from cases.fellesskap_terms import Medverking
from tests.features import words
from tests.features.driver import HF, UseCaseDriver
from tests.features.world import World

RAAD = words.one_of(words.RAADGJEVARAR)
CARRIERS = (
    ("statsforvaltaren", "raadgjevar", "statsforvaltar", "Statsforvaltaren (oppdikta)"),
    ("rhf-lag", "rhf", None, "Det regionale helseføretaket (oppdikta)"),
)


def file_of(world: World) -> CaseFile:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        return unit.case_file(unit.case_id(HF, world.nr))


@then(parsers.re(f"(?P<en>{RAAD}) og (?P<to>{RAAD}) er spurde"))
def _asked(world: World, en: str, to: str) -> None:
    asked = {m.kven for m in file_of(world).medverknad if m.korleis is Medverking.SPURD}
    assert {words.RAADGJEVARAR[en], words.RAADGJEVARAR[to]} <= asked


@given("statsforvaltaren og det regionale helseføretaket står i registeret med adresse")
def _carriers(world: World) -> None:
    for name, kind, group, full in CARRIERS:
        world.must(
            "ny_partnar", id=name, slag=kind, gruppe=group, namn=full, kortnamn=full,
            fraa="2022-01-01", kjelde="oppdikta",
        )
        world.must(
            "ny_kontakt", partnar=name, stilling="rådgjevar", adresse=f"{name}@example.org"
        )


@then(parsers.re(f"(?P<raad>{RAAD}) har fått innspelet"))
def _sent(world: World, raad: str) -> None:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    assert (words.RAADGJEVARAR[raad], "innspel_sendt") in letters(driver)


def letters(driver: UseCaseDriver) -> set[tuple[str, str]]:
    """Every letter that waits, as to whom and of what kind."""
    with driver._database.connection(writes=False) as connection:
        rows = connection.exec_driver_sql("SELECT partnar, trinn FROM post")
        return {(row[0], row[1]) for row in rows}
