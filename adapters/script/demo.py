"""`demo`: every packaged script played into one database that is nobody's real one."""

import os
import shlex
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp
from time import perf_counter

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from adapters.cli.page.paper import paired, wrapped
from adapters.db.engine import Database
from adapters.script.doing import Stage
from adapters.script.packaged import Packaged, folder, joint_switches, packaged
from adapters.script.report import CaseView, Report
from adapters.script.run import Told, fresh_database, play, postkasse_of, read_in
from adapters.script.schema import CLOCK, Script
from adapters.script.show import mismatch, shortened
from cases.register import Register
from rules.nemningar import STEP_NAMES

LABEL = "DEMONSTRASJON: partnarane er verkelege, men alle svara er oppdikta."
FILE = "demo.db"
AS_PAGES = "\nVil du sjå det som nettsider? Køyr «saksgang demo --tenar»."
MARK = "(DEMONSTRASJON)"


@dataclass(frozen=True, slots=True)
class Played:
    """A packaged script and what it came to."""

    script: Packaged
    report: Report


def play_demo(chosen: Path | None, out: Console) -> bool:
    """Play them all and show where each case stands. Whether all went as the scripts expect."""
    path = (chosen or Path(mkdtemp(prefix="saksgang-demo-")) / FILE).absolute()
    started = perf_counter()
    out.print(Text(LABEL, style="bold"))
    played = play_all(path, out, packaged())
    broken = [d for p in played for d in p.report.broken]
    steps = sum(len(p.report.steg) for p in played)
    out.print(f"{steps} steg i {len(played)} skript på {perf_counter() - started:.1f} sekund.")
    out.print(Text(f"Databasen ligg i {path}."), soft_wrap=True)
    out.print(Text(f"\nSakene · {LABEL}\n", style="bold"))
    out.print(Text(_cases(played)), soft_wrap=True)
    _show_next(played, path, out)
    for p in played:
        for done in p.report.broken:
            out.print(Text(f"Ikkje som venta i {p.script.name}: {mismatch(done)}", style="red"))
    out.print(AS_PAGES)
    return not broken


def play_all(path: Path, out: Console, scripts: tuple[Packaged, ...]) -> tuple[Played, ...]:
    """Into one fresh database, one after the other."""
    total = sum(len(s.script.steg) for s in scripts)
    with fresh_database(path) as database, progress(out, total) as told:
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


@contextmanager
def progress(out: Console, total: int) -> Iterator[Told]:
    """A bar on a terminal; nothing in a file or a pipe."""
    columns = (TextColumn("Spelar av"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=out, transient=True, disable=not out.is_terminal) as bar:
        task = bar.add_task("", total=total)
        yield lambda _: bar.advance(task)


def _cases(played: tuple[Played, ...]) -> str:
    """Each case as a small list that fits a narrow terminal; the label stands over them all."""
    return "\n\n".join(_case(c) for p in played for c in p.report.saker)


def _case(case: CaseView) -> str:
    title = case.tittel.removesuffix(MARK).rstrip()
    rows = [("Står", STEP_NAMES[case.sakssteg]), ("Svar", _answers(case)),
            ("Ventar på", _awaited(case))]
    return f"{wrapped(f'{case.saksnummer}  {title}', hang=2)}\n{paired(rows)}"


def _answers(case: CaseView) -> str:
    if case.runde is None:
        return ""
    asked, answered = case.runde
    return f"{answered} av {asked}"


def _awaited(case: CaseView) -> str:
    nothing = "" if case.sakssteg.is_end else "sekretariatet"
    return shortened(case.ventar_paa) or nothing


def _show_next(played: tuple[Played, ...], path: Path, out: Console) -> None:
    """The commands stand on lines of their own, whole, so that they can be pasted."""
    out.print("\nPrøv sjølv; kvar linje kan limast rett inn i terminalen:")
    for p in played:
        for case in p.report.saker:
            look = "sak" if case.sakssteg.is_end else "kan"
            out.print(Text(_command(path, look, case.saksnummer)), soft_wrap=True)
    out.print(Text(_command(path, "kontroller")), soft_wrap=True)


def _command(path: Path, *words: str) -> str:
    """A line to paste: started with uv, the program is on no path but uv's own."""
    program = ("uv", "run", "saksgang") if "UV_RUN_RECURSION_DEPTH" in os.environ else ("saksgang",)
    return f"SAKSGANG_DATABASE={shlex.quote(str(path))} {shlex.join((*program, *words))}"
