"""What `demo` tells: where each case came to stand, and the commands that look at it."""

import os
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from time import perf_counter

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.text import Text

from adapters.cli.page.paper import paired, wrapped
from adapters.cli.spel.run_page import mismatch, shortened
from adapters.script.packaged import Packaged, packaged
from adapters.script.report import CaseView
from adapters.script.run import Told
from adapters.script.together import Played, play_all
from rules.nemningar import STEP_NAMES

LABEL = "DEMONSTRASJON: partnarane er verkelege, men alle svara er oppdikta."
FILE = "demo.db"
AS_PAGES = "\nVil du sjå det som nettsider? Køyr «saksgang demo --tenar»."
MARK = "(DEMONSTRASJON)"


def play_demo(chosen: Path | None, out: Console) -> bool:
    """Play them all and show where each case stands. Whether all went as the scripts expect."""
    path = (chosen or Path(mkdtemp(prefix="saksgang-demo-")) / FILE).absolute()
    started = perf_counter()
    out.print(Text(LABEL, style="bold"))
    scripts = packaged()
    with progress(out, scripts) as told:
        played = play_all(path, scripts, told)
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


@contextmanager
def progress(out: Console, scripts: tuple[Packaged, ...]) -> Iterator[Told]:
    """A bar on a terminal, a little longer for each step; nothing in a file or a pipe."""
    total = sum(len(s.script.steg) for s in scripts)
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
