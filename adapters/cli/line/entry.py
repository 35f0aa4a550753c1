"""One line of the menu: a command, what it does, and where its code is."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the menu. `module` holds the command's `app`; empty for a verb."""

    name: str
    text: str
    module: str = ""


def view(name: str, text: str, module: str) -> Entry:
    return Entry(name, text, f"adapters.cli.{module}")
