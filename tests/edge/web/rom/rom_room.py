"""A case that is out on its round, before anybody has answered: what the rooms are tried on."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from adapters.bootstrap import new_id
from adapters.doing import do_verb
from adapters.forms.faults import filled
from adapters.script.packaged import folder, packaged
from adapters.script.run import play_alone
from cases.actor import Act, Actor
from cases.terms import ActorRole
from tests.edge.web.web_room import Room
from workflow.verbs import VERBS

CASE = "/hfb/sak/2026/1"
OPENED = datetime(2026, 2, 10, 9, 0, tzinfo=UTC)
"""A day when the round is open and its deadline far ahead."""


def play_round(path: Path) -> None:
    """The script of the late answer, until the round is opened and not further."""
    (script,) = (p.script for p in packaged() if p.name == "rx-4-bergen-ventar")
    asked = next(n for n, step in enumerate(script.steg) if step.gjer == "opne_runde")
    report = play_alone(replace(script, steg=script.steg[: asked + 1]), folder(), path)
    assert not report.broken


def act(web: Room, verb: str, som: str = "", **values: object) -> None:
    """Let the secretariat, or that partner, do a verb on the case or on the register."""
    known = VERBS[verb]
    with web.house.reading() as unit:
        register = unit.register("hfb")
    given = values if known.needs_hf else {"sak": "2026/1", **values}
    role = ActorRole.PARTNAR if som else ActorRole.SEKRETARIAT
    doer = Act(Actor(role, partnar=som or None, person="ada"), web.clock(), new_id())
    done = do_verb(web.house, register, known, filled(known.form, given), doer)
    assert done.outcome.ok, [g.grunn for g in done.outcome.kvittering.stops]
