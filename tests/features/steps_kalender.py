"""Steps about the calendars of organs: when they meet, and when a meeting is moved."""

from typing import Any

from pytest_bdd import given, parsers, then, when

from tests.features import words
from tests.features.acts import Table
from tests.features.driver import Who
from tests.features.steps_arkiv import file_of
from tests.features.world import World

PARTNAR = words.one_of(words.PARTNARAR)
ORGAN = words.one_of(words.ORGAN)
EIGE = f"(?P<organ>{ORGAN}) i (?P<partnar>{PARTNAR})"
DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"
KVEN = f"(?P<kven>sekretariatet|{PARTNAR})"


def organ_id(organ: str, partnar: str) -> str:
    return f"{words.PARTNARAR[partnar]}/{words.ORGAN[organ]}"


def who(name: str) -> Who:
    return Who({"sekretariatet": "sse", **words.PARTNARAR}[name])


@given(parsers.re(f"{EIGE} møtest (?P<dagar>{DAG}(?:(?:, | og ){DAG})*)"))
def _meets(world: World, organ: str, partnar: str, dagar: str) -> None:
    days = [words.day(f"{a}. {b} {c}") for a, b, c in words.DAG.findall(dagar)]
    world.must("nytt_moete", organ=organ_id(organ, partnar), dato=days)


@given(parsers.re(f"{EIGE} møtest (?P<dag>{DAG}) med papirfrist (?P<frist>{DAG})"))
def _meets_with_papers(world: World, organ: str, partnar: str, dag: str, frist: str) -> None:
    world.must(
        "nytt_moete", organ=organ_id(organ, partnar), dato=[words.day(dag)],
        frist=words.day(frist),
    )


def _moved(organ: str, partnar: str, fraa: str, til: str | None) -> dict[str, Any]:
    where = {"organ": organ_id(organ, partnar), "fraa": words.day(fraa)}
    return {**where, "til": words.day(til)} if til else {**where, "avlys": True}


@when(parsers.re(f"{KVEN} flyttar møtet i {EIGE} frå (?P<fraa>{DAG}) til (?P<til>{DAG})"))
def _moves(world: World, kven: str, organ: str, partnar: str, fraa: str, til: str) -> None:
    world.do("flytt_moete", who(kven), **_moved(organ, partnar, fraa, til))


@when(parsers.re(f"{KVEN} avlyser møtet i {EIGE} (?P<fraa>{DAG})"))
def _calls_off(world: World, kven: str, organ: str, partnar: str, fraa: str) -> None:
    world.do("flytt_moete", who(kven), **_moved(organ, partnar, fraa, None))


@then("har ingen fått ny svarfrist")
def _nobody_later(world: World) -> None:
    assert file_of(world).fristar == ()


@given(parsers.re(f"{KVEN} har ført inn møta sine:"))
def _many(world: World, kven: str, datatable: Table) -> None:
    for organ, dag in datatable:
        world.must(
            "nytt_moete", who(kven), organ=f"{who(kven).som}/{words.ORGAN[organ]}",
            dato=[words.day(dag)],
        )
