"""What the packaged scripts came to, each in a database of its own, and how they are asked."""

from pathlib import Path

from adapters.script.packaged import folder, packaged
from adapters.script.report import Report
from adapters.script.run import play_alone


class Spelt(dict[str, tuple[Report, Path]]):
    """The report and the database of a script, by its name; played when it is first asked for."""

    def __init__(self, place: Path) -> None:
        super().__init__()
        self._place = place

    def __missing__(self, name: str) -> tuple[Report, Path]:
        (one,) = (p for p in packaged() if p.name == name)
        path = self._place / f"{name}.db"
        self[name] = play_alone(one.script, folder(), path), path
        return self[name]


def stops(report: Report, verb: str) -> list[list[str]]:
    """The rules of each stop of that verb, in the order of the script."""
    return [
        [g.regel for g in d.hinder] for d in report.steg if d.step.gjer == verb and d.hinder
    ]


def rows(report: Report, verb: str) -> list[set[str]]:
    """The catalogue rows of each stop of that verb."""
    return [
        {r for g in d.hinder for r in g.rader} for d in report.steg
        if d.step.gjer == verb and d.hinder
    ]


def warned(report: Report, verb: str) -> list[set[str]]:
    """The catalogue rows each step of that verb was warned by, where it was."""
    return [
        {r for g in d.atvaringar for r in g.rader} for d in report.steg
        if d.step.gjer == verb and d.atvaringar
    ]
