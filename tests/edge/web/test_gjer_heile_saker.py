"""The packaged cases, step by step through the pages: each ends as it does at the terminal."""

from pathlib import Path

import pytest

from adapters.script.packaged import folder, packaged
from adapters.script.run import fresh_database, play, postkasse_of, read_in
from tests.edge.web.browsed import Browsed
from tests.edge.web.web_room import room

PLAYED = ("rx-6-saeravtale", "rx-13-eit-aar-med-purring")
SCRIPTS = {p.name: p.script for p in packaged()}


@pytest.mark.parametrize("name", PLAYED)
def test_a_case_goes_all_the_way_through_the_pages(name: str, tmp_path: Path) -> None:
    script = SCRIPTS[name]
    path = tmp_path / f"{name}.db"
    with fresh_database(path) as database:
        register = read_in(database, script)
        with room(path) as web:
            stage = Browsed(database, register, folder(), postkasse_of(path), web=web)
            report = play(script, stage)
    off = [(d.step.nr, d.step.gjer, d.feil, [g.grunn for g in d.hinder]) for d in report.broken]
    assert not off
    assert len(stage.sent) >= SOME[name], sorted(stage.sent)


SOME = {"rx-6-saeravtale": 9, "rx-13-eit-aar-med-purring": 15}
"""How many different acts each of them does through a page, at least."""
