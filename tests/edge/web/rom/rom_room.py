"""A case that is out on its round, before anybody has answered: what the rooms are tried on."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from adapters.script.packaged import folder, packaged
from adapters.script.run import play_alone

CASE = "/hfb/sak/2026/1"
OPENED = datetime(2026, 2, 10, 9, 0, tzinfo=UTC)
"""A day when the round is open and its deadline far ahead."""


def play_round(path: Path) -> None:
    """The script of the late answer, until the round is opened and not further."""
    (script,) = (p.script for p in packaged() if p.name == "rx-4-bergen-ventar")
    asked = next(n for n, step in enumerate(script.steg) if step.gjer == "opne_runde")
    report = play_alone(replace(script, steg=script.steg[: asked + 1]), folder(), path)
    assert not report.broken
