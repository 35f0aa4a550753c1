"""What the packaged scripts came to, each in a database of its own, and how they are asked."""

from pathlib import Path

from adapters.script.report import Report

Spelt = dict[str, tuple[Report, Path]]


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
