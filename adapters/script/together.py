"""Packaged scripts played into one database, one after the other, as a demonstration needs them."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from adapters.db.engine import Database
from adapters.script.doing import Stage
from adapters.script.packaged import Packaged, folder, joint_switches
from adapters.script.report import Report
from adapters.script.run import Told, fresh_database, play, postkasse_of, read_in
from adapters.script.schema import CLOCK, Script
from cases.register import Register


@dataclass(frozen=True, slots=True)
class Played:
    """A packaged script and what it came to."""

    script: Packaged
    report: Report


def play_all(
    path: Path, scripts: tuple[Packaged, ...], told: Told = lambda _: None
) -> tuple[Played, ...]:
    """Into one fresh database. Feil if the file exists, or cannot be made."""
    with fresh_database(path) as database:
        registers = {s.helsefellesskap: read_in(database, s) for s in regions(scripts)}
        return tuple(
            Played(s, play(s.script, _stage(database, registers, s, path), told))
            for s in sorted(scripts, key=_stands_still)
        )


def _stands_still(one: Packaged) -> bool:
    """Scripts in which time passes come first: else theirs would send the letters of all others."""
    return not any(step.gjer == CLOCK for step in one.script.steg)


def _stage(
    database: Database, registers: Mapping[str, Register], of: Packaged, path: Path
) -> Stage:
    register = registers[of.script.helsefellesskap]
    return Stage(database, register, folder(), postkasse_of(path), f"{of.name}/")


def regions(scripts: tuple[Packaged, ...]) -> tuple[Script, ...]:
    """For each helsefellesskap its first script, with the switches of all its scripts."""
    found: dict[str, list[Packaged]] = {}
    for one in scripts:
        found.setdefault(one.script.helsefellesskap, []).append(one)
    return tuple(
        replace(ours[0].script, brytarar=joint_switches(tuple(ours))) for ours in found.values()
    )
