"""Steps about what came by mail: it lies in the inbox until the secretariat uses it in an act."""

from typing import Any

from pytest_bdd import given, parsers, then, when

from adapters.db.uow import SqlUnitOfWork
from cases.actor import Act, Actor
from cases.terms import ActorRole
from tests.features import words
from tests.features.driver import HF, UseCaseDriver, Who
from tests.features.world import World
from workflow.innpost.guessing import Gjetting
from workflow.innpost.kinds import Brevslag
from workflow.innpost.reading import read
from workflow.register.innkome_post import command_of, mottak_epost

PARTNAR = words.one_of(words.PARTNARAR)
LETTER = "From: kari@{fraa}.example\r\nSubject: Sak hjå oss\r\n\r\nKommunestyret sa ja.\r\n"


@given(parsers.re(
    f"det har kome ein e-post frå (?P<partnar>{PARTNAR}) om (?P<sak>saka|sak [0-9/]+)"
))
@when(parsers.re(f"det kjem ein e-post frå (?P<partnar>{PARTNAR}) om (?P<sak>saka)"))
def _mail_came(world: World, partnar: str, sak: str) -> None:
    number = world.nr if sak == "saka" else sak.removeprefix("sak ")
    content = LETTER.format(fraa=words.PARTNARAR[partnar]).encode()
    guess = Gjetting(sak=number, partnar=words.PARTNARAR[partnar])
    act = Act(Actor(ActorRole.SYSTEM), world.now, command_of(content))
    world._acts.append(act.command_id)
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    unit = SqlUnitOfWork(driver._database)
    done = mottak_epost(unit, HF, content, act, read(content), Brevslag.MENNESKE, guess)
    assert done.ok


def _as_letter(world: World, partnar: str) -> dict[str, Any]:
    return {
        "partnar": words.PARTNARAR[partnar], "registrering": "brev", "innkome": 1,
        **world.answer("ja", "kommunedirektor"),
    }


@given(parsers.re(f"sekretariatet har ført inn eit ja frå (?P<partnar>{PARTNAR}) etter e-posten"))
def _was_used(world: World, partnar: str) -> None:
    world.must("svar", **_as_letter(world, partnar))


@when(parsers.re(f"sekretariatet fører inn eit ja frå (?P<partnar>{PARTNAR}) etter e-posten"))
def _is_used(world: World, partnar: str) -> None:
    world.do("svar", **_as_letter(world, partnar))


@when(parsers.re(f"(?P<partnar>{PARTNAR}) svarar ja med e-posten"))
def _used_by_itself(world: World, partnar: str) -> None:
    fields = world.answer("ja", "kommunedirektor")
    world.do("svar", Who(words.PARTNARAR[partnar]), innkome=1, **fields)


@when("sekretariatet legg e-posten ved saka")
def _laid_on(world: World) -> None:
    world.do("legg_ved", slag="brev", tittel="E-post", innkome=1)


@then(parsers.re(r"er e-posten brukt som (?P<kva>svar|vedlegg) i saka"))
@then(parsers.re(r"e-posten er brukt som (?P<kva>svar|vedlegg) i saka"))
def _became(world: World, kva: str) -> None:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    (came,) = driver.register().innkome
    assert (came.utfall.value, came.sak) == (kva, world.nr)


@then("ventar e-posten i innboksen")
def _waits(world: World) -> None:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    assert [i.utfall.value for i in driver.register().innkome] == ["ventar"]
