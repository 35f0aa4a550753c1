"""Steps on partners that merge, split and take over after one another."""

from hashlib import sha256
from typing import Any

from pytest_bdd import given, parsers, then, when
from sqlalchemy import desc, select

from adapters.db.round_tables import POST
from adapters.db.uow import SqlUnitOfWork
from rules.teljing import Standing, standing
from tests.features import words
from tests.features.clarify import clarification
from tests.features.driver import UseCaseDriver, Who
from tests.features.seen import seen
from tests.features.world import World

NYE = {"Nyvik": "kommune-9905", "Austfjord": "kommune-9906", "Vestfjord": "kommune-9907"}
"""Kommunar that are not there before 2031."""
ALLE = words.PARTNARAR | NYE
EIN = words.one_of(ALLE)
NY = words.one_of(NYE)
LISTE = f"(?:{EIN})(?:(?:, | og )(?:{EIN}))*"
DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"
SAMAN = (
    f"(?P<fraa>{LISTE}) (?:er|vert) (?:slegen|slegne) saman til (?P<til>{EIN}) "
    f"frå (?P<day>{DAG})"
)
DELT = f"(?P<partnar>{EIN}) (?:er|vert) delt i (?P<til>{LISTE}) frå (?P<day>{DAG})"


def _ids(text: str) -> list[str]:
    return [ALLE[n] for n in text.replace(" og ", ", ").split(", ")]


def _merger(fraa: str, til: str, day: str) -> dict[str, Any]:
    return {"fraa": _ids(fraa), "til": ALLE[til], "dato": words.day(day), "kjelde": "oppdikta"}


@given(parsers.re(SAMAN))
def _merged(world: World, fraa: str, til: str, day: str) -> None:
    world.must("slaa_saman_partnarar", **_merger(fraa, til, day))


@when(parsers.re(f"sekretariatet fører inn at {SAMAN}"))
def _merges(world: World, fraa: str, til: str, day: str) -> None:
    world.do("slaa_saman_partnarar", **_merger(fraa, til, day))


@when(parsers.re(f"sekretariatet fører inn, med forskrifta, at {SAMAN}"))
def _merges_on_paper(world: World, fraa: str, til: str, day: str) -> None:
    world.do("slaa_saman_partnarar", **_merger(fraa, til, day), tekst="Forskrift. Oppdikta.")


@then("forskrifta ligg i innboksen")
def _in_the_inbox(world: World) -> None:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    (kept,) = driver.register().innkome
    assert kept.sha256 == sha256(b"Forskrift. Oppdikta.").hexdigest()


@when(parsers.re(f"(?P<kven>{EIN}) fører inn at {SAMAN}"))
def _merges_itself(world: World, kven: str, fraa: str, til: str, day: str) -> None:
    world.do("slaa_saman_partnarar", Who(ALLE[kven]), **_merger(fraa, til, day))


def _split(partnar: str, til: str, day: str) -> dict[str, Any]:
    return {
        "partnar": ALLE[partnar], "til": _ids(til), "dato": words.day(day), "kjelde": "oppdikta",
    }


@given(parsers.re(DELT))
def _is_split(world: World, partnar: str, til: str, day: str) -> None:
    world.must("del_partnar", **_split(partnar, til, day))


@when(parsers.re(f"sekretariatet fører inn at {DELT}"))
def _splits(world: World, partnar: str, til: str, day: str) -> None:
    world.do("del_partnar", **_split(partnar, til, day))


@when(parsers.re(f"sekretariatet fører pliktene til (?P<fraa>{EIN}) over til (?P<til>{EIN})"))
def _moves(world: World, fraa: str, til: str) -> None:
    world.do("overfoer", fraa_partnar=ALLE[fraa], til_partnar=ALLE[til])


@given(parsers.re(f"sekretariatet har ført pliktene til (?P<fraa>{EIN}) over til (?P<til>{EIN})"))
def _moved(world: World, fraa: str, til: str) -> None:
    world.must("overfoer", fraa_partnar=ALLE[fraa], til_partnar=ALLE[til])


@when(parsers.re(f"(?P<partnar>{NY}) avklarar at (?P<kva>.+)"))
def _clarifies(world: World, partnar: str, kva: str) -> None:
    world.must("avklar", Who(NYE[partnar]), **clarification(kva))


@when(parsers.re(f"(?P<partnar>{NY}) svarar ja ved kommunestyret"))
def _answers(world: World, partnar: str) -> None:
    world.must("svar", Who(NYE[partnar]), **world.answer("ja", "kommunestyre"))


@given(parsers.re(
    "ordlyden har eit eige vedlegg for (?P<partnar>Småvik) og eit for (?P<annan>Storfjord)"
))
def _annexes(world: World, partnar: str, annan: str) -> None:
    each = [f"{ALLE[p]}={world.attach('anna')}" for p in (partnar, annan)]
    world.must("ny_ordlyd", tekst="Rutinen gjeld frå 1. mai.", vedlegg=each)


@then(parsers.re(f"(?P<partnar>{NY}) er (?P<ikkje>ikkje )?part i saka"))
def _is_party(world: World, partnar: str, ikkje: str | None) -> None:
    assert (NYE[partnar] in seen(world).file.parties) is (ikkje is None)


@then(parsers.re(f"(?P<partnar>{EIN}) er spurd på nytt"))
def _asked_anew(world: World, partnar: str) -> None:
    facts, owner = seen(world), ALLE[partnar]
    assert facts.file.demand_on(owner) is not None
    assert standing(facts, owner) in (Standing.INGEN, Standing.GAMMAL_ORDLYD)


@then(parsers.re(f"(?P<partnar>{EIN}) er framleis part med svaret sitt"))
def _still_counts(world: World, partnar: str) -> None:
    assert standing(seen(world), ALLE[partnar]) is Standing.TEL


@then(parsers.re(f"(?P<kven>{LISTE}) treng ikkje gjere noko om att"))
def _others_stand(world: World, kven: str) -> None:
    """Neither an answer nor an avklaring of theirs has to be given anew."""
    facts = seen(world)
    for partner in _ids(kven):
        said = facts.file.clarification(partner)
        assert said is not None
        assert not facts.file.must_confirm(said)
        assert standing(facts, partner) in (Standing.TEL, Standing.INGEN)


@then(parsers.re(f"brevet til (?P<partnar>{EIN}) seier at (?P<kva>.+)"))
def _letter(world: World, partnar: str, kva: str) -> None:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        rows = unit.connection.scalars(
            select(POST.c.tekst).where(POST.c.partnar == ALLE[partnar]).order_by(desc("rekkje"))
        )
        assert any(kva in text for text in rows)
