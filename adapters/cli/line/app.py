"""The entry point: from a command line to an exit code, with every fault told in Nynorsk."""

import sys
from collections.abc import Sequence
from io import TextIOWrapper
from time import perf_counter
from typing import Any

import typer
from typer import TyperException
from typer.core import TyperGroup

from adapters.cli.line import menu
from adapters.cli.line.usage_faults import SEE_HELP, usage_fault
from adapters.cli.page.help_page import HELP_NAMES, SHOW_HELP, NynorskTyper
from adapters.cli.page.paper import bold, paired

TITLE = "Saksgang for helsefellesskap: frå innmelding til vedtak."


class Menu(TyperGroup):
    """The group of all commands: help from the menu, code only for the command that is used."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        parts = [f"Bruk: {ctx.command_path} KOMMANDO [VAL]", TITLE]
        for title, entries in menu.shown():
            rows = [(e.name, e.text) for e in entries]
            if rows:
                parts.append(f"{bold(title)}\n{paired(rows)}")
        parts.append(paired([SHOW_HELP], indent=0))
        parts.append("Alt om éin kommando: saksgang KOMMANDO --hjelp")
        formatter.write("\n\n".join(parts) + "\n")

    def list_commands(self, ctx: Any) -> list[str]:  # noqa: ARG002 - Typer's signature
        return [e.name for _, entries in menu.shown() for e in entries]

    def get_command(self, ctx: Any, cmd_name: str) -> Any:  # noqa: ARG002
        found = menu.entry(cmd_name.replace("_", "-"))
        return menu.load(found) if found else None

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        from workflow.forms.errors import Feil

        command = self.get_command(ctx, args[0])
        if command is None:
            raise Feil("kommandolinja", f"Kommandoen finst ikkje.{_meant(args[0])} {SEE_HELP}")
        return command.name, command, args[1:]


def _meant(typed: str) -> str:
    from difflib import get_close_matches

    names = [e.name for _, entries in menu.shown() for e in entries]
    close = get_close_matches(typed, names)
    return f" Meinte du {' eller '.join(close)}?" if close else ""


def _root() -> None:
    """Saksgang for helsefellesskap."""


def _group() -> Any:
    app = NynorskTyper(cls=Menu, no_args_is_help=True)
    app.callback()(_root)
    return typer.main.get_command(app)


def main() -> None:
    """Run what stands on the command line, and leave with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal that lacks «å» must not stop us
            stream.reconfigure(errors="replace")
    sys.exit(run(sys.argv[1:]))


def run(args: Sequence[str]) -> int:
    """The exit code: 0 done, 1 stopped by a rule, 2 malformed, 3 something nobody foresaw."""
    started = perf_counter()
    if _only_help(args):
        return _invoke([*args] or ["--help"])
    from adapters.cli.line.ending import ended

    return ended(args, started, lambda: _invoke(args))


def _only_help(args: Sequence[str]) -> bool:
    """Nothing but help is asked for; then neither settings nor database code are loaded."""
    known = len(args) == len(("svar", "--hjelp")) and menu.entry(args[0].replace("_", "-"))
    return not args or args[0] in HELP_NAMES or bool(known and args[1] in HELP_NAMES)


def _invoke(args: Sequence[str]) -> int:
    try:
        code = _group().main(list(args), prog_name="saksgang", standalone_mode=False)
    except TyperException as error:
        raise usage_fault(error) from None
    return code if isinstance(code, int) else 0
