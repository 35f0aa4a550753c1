"""Scripts of several helsefellesskap in one database: each has its own numbers and switches."""

from pathlib import Path

import pytest

from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.verify import verify
from adapters.script import together
from adapters.script.packaged import Packaged
from adapters.script.schema import sound
from cases.steps import Step


def script(hf: str, day: str, switch: str) -> Packaged:
    """A case, and one more that names the first by the number of its own helsefellesskap."""
    steps = [
        {"tid": f"{day}T09:00", "som": "sse", "gjer": "meld_inn", "sak": "ei",
         "tittel": "Orientering (DEMONSTRASJON)", "sakstype": "C-19"},
        {"tid": f"{day}T09:10", "som": "sse", "gjer": "paa_vent", "sak": "ei",
         "grunn": "DEMONSTRASJON"},
    ]
    data = {"skjema": 1, "helsefellesskap": hf, "brytarar": {"R-062": switch}, "steg": steps}
    return Packaged(f"{hf}-{day}", "", sound(data))


SCRIPTS = (
    script("hfsf", "2026-01-05", "av"),
    script("hfb", "2026-01-06", "stopp"),
    script("hfsf", "2026-01-07", "av"),
)


@pytest.fixture
def played(tmp_path: Path) -> tuple[Path, tuple[together.Played, ...]]:
    path = tmp_path / "demo.db"
    return path, together.play_all(path, SCRIPTS)


def test_each_case_has_the_number_of_its_own(
    played: tuple[Path, tuple[together.Played, ...]]
) -> None:
    reports = [p.report for p in played[1]]
    assert [d for r in reports for d in r.broken] == []
    assert [c.saksnummer for r in reports for c in r.saker] == [
        "HFSF 2026/1", "HFB 2026/1", "HFSF 2026/2",
    ]
    assert {c.sakssteg for r in reports for c in r.saker} == {Step.INNMELDT}


def test_switches_are_joint_within_a_helsefellesskap_and_no_further(
    played: tuple[Path, tuple[together.Played, ...]]
) -> None:
    database = open_database(played[0])
    try:
        with SqlReadUnit(database) as unit:
            assert unit.register("hfb").hf.brytarar["R-062"] == "stopp"
            assert unit.register("hfsf").hf.brytarar["R-062"] == "av"
            assert unit.register("hfsf").hf.brytarar["R-211"] == "stopp"
            assert verify(unit) == ()
    finally:
        database.close()


def test_two_scripts_of_one_helsefellesskap_may_not_disagree() -> None:
    quarrel = (*SCRIPTS, script("hfb", "2026-02-01", "av"))
    with pytest.raises(ValueError, match="sets R-062 otherwise"):
        together.regions(quarrel)
