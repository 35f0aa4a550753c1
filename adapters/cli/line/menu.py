"""Every command in the order people meet them; a command's code is loaded only when it is used."""

from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from adapters.cli.line.calendar_menu import CALENDAR
from adapters.cli.line.entry import Entry
from adapters.cli.line.menu_acts import ACTS
from adapters.cli.line.menu_views import VIEWS
from adapters.cli.line.post_menu import CHASING
from adapters.cli.line.program_menu import PROGRAMS

MENU: Mapping[str, tuple[Entry, ...]] = {
    **VIEWS, "Svar som ikkje er komne": CHASING, **ACTS, "Møtekalender": CALENDAR,
    "Program": PROGRAMS,
}


def shown() -> Iterator[tuple[str, tuple[Entry, ...]]]:
    """The menu as it is: a command whose code is not there is not shown."""
    for title, entries in MENU.items():
        yield title, tuple(e for e in entries if not e.module or find_spec(e.module))


def entry(name: str) -> Entry | None:
    return next((e for _, entries in shown() for e in entries if e.name == name), None)


def load(entry: Entry) -> Any:
    """The Typer command behind an entry."""
    from typer.main import get_command

    if not entry.module:
        from adapters.cli.line.verb_command import verb_app

        return get_command(verb_app(entry.name.replace("-", "_")))
    return get_command(import_module(entry.module).app)
