"""The commands that let programs in and shut users out."""

from adapters.cli.line.entry import Entry, view

PROGRAMS: tuple[Entry, ...] = (
    view("ny-systembrukar", "Slepp eit program inn i API-et.", "drift.systembrukar"),
    view("slutt-brukar", "Steng ute ein brukar eller eit program.", "drift.slutt_brukar"),
)
