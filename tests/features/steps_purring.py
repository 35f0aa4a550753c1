"""Steps about reminders, promises, calls and what befalls a contact."""

import re
from typing import Any

from pytest_bdd import given, parsers, then, when

from adapters.db.reads import outbox
from adapters.db.uow import SqlUnitOfWork
from cases.mottakar import takes_reminders
from cases.oslo import local_day
from cases.vedtak import Post
from rules.purrestige import plan
from tests.features import words
from tests.features.acts import Table
from tests.features.driver import UseCaseDriver, Who
from tests.features.seen import seen
from tests.features.world import World

PARTNAR = words.one_of(words.PARTNARAR)
DAG = rf"\d+\. (?:{'|'.join(words.MAANADER)}) \d{{4}}"
TRINN = {
    "før fristen": "paaminning", "på fristdagen": "frist", "første gong etter fristen": "etter_1",
    "andre gong etter fristen": "etter_2", "til leiinga": "leiing", "på lista til SSU": "sse",
    "om lovnaden": "lovnad",
}
KONTAKT = {
    "kontaktpersonen": "kontakt", "postmottaket": "postmottak", "vikaren": "vikar",
    "leiaren": "leiar",
}
SLAG = words.one_of(KONTAKT)


CODE = re.compile(r"(Ordlyd \d+) · [0-9a-f]{4}")


def plain(text: str) -> str:
    """The text on one line, without the short code of its wording."""
    return CODE.sub(r"\1", " ".join(text.split()))


def who(name: str) -> Who:
    return Who({"klokka": "system", "sekretariatet": "sse", **words.PARTNARAR}[name])


# -- reminders -------------------------------------------------------------------------------------


def _fields(partnar: str, table: Table | None) -> dict[str, Any]:
    said = dict(table or [])
    made: dict[str, Any] = {"partnar": words.PARTNARAR[partnar], "trinn": TRINN[said["trinn"]]}
    return made | ({"linje": said["linje"]} if "linje" in said else {})


@given(parsers.re(f"(?P<kven>klokka|sekretariatet) har purra (?P<partnar>{PARTNAR})"))
def _reminded(world: World, kven: str, partnar: str, datatable: Table | None = None) -> None:
    world.must("purr", who(kven), **_fields(partnar, datatable))


@when(parsers.re(f"(?P<kven>klokka|sekretariatet) purrar (?P<partnar>{PARTNAR})"))
def _reminds(world: World, kven: str, partnar: str, datatable: Table | None = None) -> None:
    world.do("purr", who(kven), **_fields(partnar, datatable))


@when(parsers.re('klokka set saka på vent fordi "(?P<tekst>[^"]+)"'))
def _clock_acts(world: World, tekst: str) -> None:
    world.do("paa_vent", who("klokka"), grunn=tekst)


def reminder_to(world: World, partnar: str) -> list[Post]:
    """The letters of the last reminder to that partner."""
    facts, partner = seen(world), words.PARTNARAR[partnar]
    mine = [p for p in facts.file.purringar if p.partnar == partner]
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    assert mine
    with SqlUnitOfWork(driver._database) as unit:
        sent = outbox(unit, facts.case.id)
    return [p for p in sent if p.partnar == partner and p.laga == mine[-1].tid]


@then(parsers.re(f"brevet til (?P<kven>{SLAG}) i (?P<partnar>{PARTNAR}) byrjar slik:"))
def _begins(world: World, kven: str, partnar: str, docstring: str) -> None:
    kinds = {c.id: c.slag.value for c in seen(world).register.kontaktar}
    first = [
        p.tekst.split("\n")[0] for p in reminder_to(world, partnar)
        if kinds[p.kontakt] == KONTAKT[kven]
    ]
    assert [plain(t) for t in first] == [plain(docstring)]


@then(parsers.re(f"brevet er gått til (?P<kven>{SLAG}) i (?P<partnar>{PARTNAR})"))
def _went(world: World, kven: str, partnar: str) -> None:
    assert [KONTAKT[kven] in p.kontakt for p in reminder_to(world, partnar)] == [True]


@then(parsers.re(f"ingen i (?P<partnar>{PARTNAR}) har fått brev om det"))
def _nobody(world: World, partnar: str) -> None:
    assert reminder_to(world, partnar) == []


# -- promises and calls ----------------------------------------------------------------------------

LOVAR = f"at saka skal handsamast i (?P<organ>\\w+) (?P<dag>{DAG})"


def _promise(organ: str, dag: str) -> dict[str, Any]:
    return {"dato": words.day(dag), "organ": organ}


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har sagt {LOVAR}"))
def _promised(world: World, partnar: str, organ: str, dag: str) -> None:
    world.must("lovnad", who(partnar), **_promise(organ, dag))


@when(parsers.re(f"(?P<partnar>{PARTNAR}) seier {LOVAR}"))
def _promises(world: World, partnar: str, organ: str, dag: str) -> None:
    world.do("lovnad", who(partnar), **_promise(organ, dag))


@when(parsers.re(f"sekretariatet fører inn at (?P<partnar>{PARTNAR}) seier {LOVAR}"))
def _promise_entered(world: World, partnar: str, organ: str, dag: str) -> None:
    world.do("lovnad", partnar=words.PARTNARAR[partnar], **_promise(organ, dag))


@when(parsers.re(f"sekretariatet fører inn ein samtale med (?P<partnar>{PARTNAR})"))
def _called(world: World, partnar: str, datatable: Table | None = None) -> None:
    said = dict(datatable or [])
    made: dict[str, Any] = {"kven": "Kari Fjord", "referat": "Dei handsamar saka snart."}
    if "lovnad" in said:
        made |= {"lovnad_dato": words.day(said["lovnad"]), "lovnad_organ": said["lovnad organ"]}
    world.do(
        "samtale", partnar=words.PARTNARAR[partnar], dato=words.day(said["dag"]), **made
    )


@then(parsers.re(f"(?P<partnar>{PARTNAR}) kviler til (?P<dag>{DAG})"))
def _rests(world: World, partnar: str, dag: str) -> None:
    assert plan(seen(world), words.PARTNARAR[partnar]).kviler_til == words.day(dag)


# -- contacts --------------------------------------------------------------------------------------


def contact_of(world: World, partnar: str, kind: str) -> str:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    register, owner = driver.register(), words.PARTNARAR[partnar]
    return next(
        c.id for c in reversed(register.kontaktar)
        if c.partnar == owner and c.slag.value == KONTAKT[kind]
    )


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har fått (?P<slag>vikar|leiar)"))
def _got(world: World, partnar: str, slag: str) -> None:
    world.must(
        "ny_kontakt", partnar=words.PARTNARAR[partnar], slag=slag, stilling="rådgjevar",
        adresse=f"{slag}@example.org", fraa=world.day,
    )


@given(parsers.re(f"brev til (?P<kven>{SLAG}) i (?P<partnar>{PARTNAR}) har kome i retur"))
def _came_back(world: World, kven: str, partnar: str) -> None:
    world.must("retur", kontakt=contact_of(world, partnar, kven), grunn="adressa finst ikkje")


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har stadfesta (?P<kven>{SLAG})"))
def _confirmed(world: World, partnar: str, kven: str) -> None:
    world.must("stadfest_kontakt", who(partnar), kontakt=contact_of(world, partnar, kven))


AWAY = f"(?P<kven>{SLAG}) er borte frå (?P<fraa>{DAG}) til (?P<til>{DAG})"


def _days(world: World, partnar: str, kven: str, fraa: str, til: str) -> dict[str, object]:
    contact = contact_of(world, partnar, kven)
    return {"kontakt": contact, "fraa": words.day(fraa), "til": words.day(til)}


@given(parsers.re(f"(?P<partnar>{PARTNAR}) har ført inn at {AWAY}"))
def _has_been_away(world: World, partnar: str, kven: str, fraa: str, til: str) -> None:
    world.must("fravaer", who(partnar), **_days(world, partnar, kven, fraa, til))


@when(parsers.re(f"(?P<partnar>{PARTNAR}) fører inn at {AWAY}"))
def _away(world: World, partnar: str, kven: str, fraa: str, til: str) -> None:
    world.do("fravaer", who(partnar), **_days(world, partnar, kven, fraa, til))


@when(parsers.re(
    f"(?P<partnar>{PARTNAR}) tek bort fråværet til (?P<kven>{SLAG}) frå (?P<fraa>{DAG})"
))
def _not_away(world: World, partnar: str, kven: str, fraa: str) -> None:
    contact = contact_of(world, partnar, kven)
    world.do("fravaer", who(partnar), kontakt=contact, fraa=words.day(fraa), bort=True)


@then(parsers.re(f"påminningar til (?P<partnar>{PARTNAR}) går til (?P<kven>{SLAG})"))
def _goes_to(world: World, partnar: str, kven: str) -> None:
    facts = seen(world)
    found = takes_reminders(facts.register, words.PARTNARAR[partnar], local_day(facts.act.at))
    assert [c.slag.value for c in found] == [KONTAKT[kven]]
