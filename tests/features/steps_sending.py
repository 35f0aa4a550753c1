"""Steps about letters on their way: when the post is sent, and who got which."""

from datetime import datetime, time

import pytest
from pytest_bdd import given, parsers, then

from cases.oslo import OSLO
from cases.utsending import Utsending
from tests.features import words
from tests.features.acts import PARTNARNAMN
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


@given(parsers.re(f"(?P<partnar>{PARTNARNAMN}) har ikkje noko postmottak"))
def _no_inbox(world: World, partnar: str) -> None:
    contact = f"demo-postmottak-{words.PARTNARAR[partnar]}"
    world.must("avslutt_kontakt", kontakt=contact, til="2022-01-31")
