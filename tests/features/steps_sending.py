"""Steps about letters on their way: when the post is sent, and who got which."""

from datetime import datetime, time

import pytest
from pytest_bdd import given, parsers, then, when

from adapters.db.reads import outbox
from adapters.db.uow import SqlUnitOfWork
from cases.oslo import OSLO
from cases.utsending import Utsending
from cases.vedtak import Post
from tests.features import words
from tests.features.acts import PARTNARNAMN
from tests.features.driver import UseCaseDriver
from tests.features.steps_purring import KONTAKT, SLAG
from tests.features.world import World

KLOKKE = r"(?P<klokke>\d\d\.\d\d)"
ASKING = "runde_opna"


@pytest.fixture
def sent() -> list[Utsending]:
    """What has been sent in the scenario."""
    return []


def _send(world: World, dag: str, klokke: str) -> tuple[Utsending, ...]:
    at = datetime.combine(words.day(dag), time.fromisoformat(klokke.replace(".", ":")), OSLO)
    return world.driver.send(at)


@given(parsers.re(rf"posten vart send (?P<dag>{words.DAG.pattern}) klokka {KLOKKE}"))
def _was_sent(world: World, dag: str, klokke: str) -> None:
    _send(world, dag, klokke)


@then(parsers.re(
    rf"når posten vert send (?P<dag>{words.DAG.pattern}) klokka {KLOKKE}, "
    rf"(?P<ikkje>går brevet om runden|ventar brevet om runden)"
))
def _sent_then(
    world: World, sent: list[Utsending], dag: str, klokke: str, ikkje: str
) -> None:
    now = _send(world, dag, klokke)
    sent.extend(now)
    gone = [m for m in now if m.slag == ASKING]
    assert bool(gone) == ikkje.startswith("går")


@then(parsers.re(
    rf"(?P<partnar>{PARTNARNAMN}) får brevet om runden både i postmottaket og hjå kontaktpersonen"
))
def _both(sent: list[Utsending], partnar: str) -> None:
    ours = [m for m in sent if m.partnar == words.PARTNARAR[partnar]]
    kinds = {m.kontakt.split("-")[1] for m in ours if m.slag == ASKING}
    assert kinds == {"postmottak", "kontakt"}


SLAG_I = rf"(?P<slag>{SLAG}) i (?P<partnar>{PARTNARNAMN})"
ETT = f"brevet til {SLAG_I}"


def _letters(world: World) -> tuple[Post, ...]:
    driver = world.driver
    assert isinstance(driver, UseCaseDriver)
    with SqlUnitOfWork(driver._database) as unit:
        return outbox(unit, unit.case_id(driver.hf, world.nr))


def _letter(world: World, slag: str, partnar: str) -> str:
    """The id of the newest letter to that contact."""
    ours = f"-{KONTAKT[slag]}-{words.PARTNARAR[partnar]}"
    return [post.id for post in _letters(world) if post.kontakt.endswith(ours)][-1]


@when(parsers.re(f"sekretariatet stoppar {ETT}"))
def _stop_one(world: World, slag: str, partnar: str) -> None:
    one = _letter(world, slag, partnar)
    world.do("stopp_sending", grunn="Feil namn i brevet.", brev=[one])


@given(parsers.re(f"sekretariatet har stoppa {ETT}"))
def _one_stopped(world: World, slag: str, partnar: str) -> None:
    one = _letter(world, slag, partnar)
    world.must("stopp_sending", grunn="Feil namn i brevet.", brev=[one])


@when(parsers.re(f"sekretariatet sender {ETT} likevel"))
def _one_after_all(world: World, slag: str, partnar: str) -> None:
    world.do("send_att", brev=[_letter(world, slag, partnar)])


@then(parsers.re(f"alle utanom {SLAG_I} får brevet om runden"))
def _all_but(world: World, sent: list[Utsending], slag: str, partnar: str) -> None:
    asked = {post.kontakt for post in _letters(world) if post.trinn == ASKING}
    one = f"demo-{KONTAKT[slag]}-{words.PARTNARAR[partnar]}"
    assert one in asked
    assert sorted(m.kontakt for m in sent if m.slag == ASKING) == sorted(asked - {one})


@given(parsers.re(f"(?P<partnar>{PARTNARNAMN}) har ikkje noko postmottak"))
def _no_inbox(world: World, partnar: str) -> None:
    contact = f"demo-postmottak-{words.PARTNARAR[partnar]}"
    world.must("avslutt_kontakt", kontakt=contact, til="2022-01-31")
