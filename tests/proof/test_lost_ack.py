"""A lost answer is told as unknown, and the same id says what came of it: one effect."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from sqlalchemy.engine import URL

from cases.receipt import Outcome
from tests.postgres_server import Server
from tests.proof.acts import ACTS
from tests.proof.ground import Ground
from tests.proof.lost_ack import Cut, deaf, grounds_of, killed, lost, storing
from tests.proof.meeting import Ask, Two
from tests.proof.plan import Command
from tests.proof.stage import Fault, opened, stage
from workflow import conduct

POINTS = ("spurde", "konsensus", "brev")
ON_SERVER = (
    "legg_ved", "ny_ordlyd", "avklar", "svar", "avgrens", "meld_usemje", "trekk_saka", "fraasegn",
    "paa_vent", "milepael", "eige_saksnummer", "send_attende",
)
OTHERS = ("meld_inn", "set_brytar", "mottak", "nytt_moete", "varsle", "raadgjeving")


@pytest.fixture(scope="module")
def grounds() -> Iterator[dict[str, Ground]]:
    with stage("sqlite") as places:
        made = grounds_of(places, POINTS)
        yield made
        for ground in made.values():
            ground.close()


def _found(grounds: dict[str, Ground], verb: str) -> tuple[Ground, Command]:
    found = storing(grounds, verb)
    assert found is not None
    return found[0], found[1]


def _lost_on_file(grounds: dict[str, Ground], verb: str) -> list[str]:
    ground, command = _found(grounds, verb)
    with opened(ground.place) as through, deaf(through):
        found = list(lost(ground, command, through))
    ground.lay()
    return found


WRITING = [verb for verb in (*ACTS, *OTHERS) if verb != "stadfest"]
"""Every verb that writes in one of these cases; in none of them a partner has to confirm."""


@pytest.mark.parametrize("verb", WRITING)
def test_a_lost_answer_on_file(grounds: dict[str, Ground], verb: str) -> None:
    assert not _lost_on_file(grounds, verb)


def test_a_lost_answer_on_a_server(server: Server) -> None:
    with stage("postgresql", server) as places, TemporaryDirectory(prefix="kutt-") as folder:
        made = grounds_of(lambda name: places(f"tapt_{name}"), ("spurde",))
        ground = made["spurde"]
        assert isinstance(ground.place, URL)
        wire = Cut(ground.place, Path(folder))
        try:
            for verb in ON_SERVER:
                _, command = _found(made, verb)
                with opened(wire.url) as through:
                    assert not list(lost(ground, command, through)), verb
                ground.lay()
        finally:
            wire.close()
            ground.close()


@pytest.mark.parametrize("after", [True, False], ids=["after", "before"])
def test_killed_at_the_commit(grounds: dict[str, Ground], after: bool) -> None:
    ground, command = _found(grounds, "svar")
    assert not list(killed(ground, command, after=after))
    ground.lay()


def test_the_same_id_with_other_content_in_a_race(grounds: dict[str, Ground]) -> None:
    """One is done, the other is told that the id is used, and nothing of his is written."""
    ground = grounds["spurde"]
    one, other = (Command("fraasegn", {"tekst": t}, "hf-lag", "pia") for t in ("Eitt.", "To."))
    two = Two(processes=True)
    for held in ("laas", "lese", "lagre"):
        before = len(ground.image())
        told = two.meet(*(Ask(ground.place, held, c is one, c, ground.case, "same")
                          for c in (one, other)))
        done = [t for t in told if isinstance(t, Outcome)]
        refused = [t for t in told if isinstance(t, Fault)]
        assert (len(done), [f.kind for f in refused]) == (1, ["CommandConflict"])
        rows = ground.image()
        assert sum(r[0] == "uttale" for r in rows) == 1
        assert len(rows) == before + 3  # the statement, the history and the outcome
        ground.lay()
    two.close()


def test_planted_a_fingerprint_that_sees_nothing(
    grounds: dict[str, Ground], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(conduct, "fingerprint", lambda *_: "same")
    assert any("anna innhald" in found for found in _lost_on_file(grounds, "fraasegn"))


def test_planted_a_repeat_that_is_done_again(
    grounds: dict[str, Ground], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A commit that keeps nothing is not one whose answer is lost."""
    ground, command = _found(grounds, "milepael")
    monkeypatch.setattr("adapters.db.uow.commit", _keeps_nothing)
    with opened(ground.place) as through:
        assert any("ingenting" in found for found in lost(ground, command, through))
    monkeypatch.undo()
    ground.lay()


def _keeps_nothing(connection: Any, _last: Any) -> None:
    from adapters.db.faults import CommitUnknown

    connection.rollback()
    raise CommitUnknown
