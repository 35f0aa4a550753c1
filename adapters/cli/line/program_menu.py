"""The commands that let programs in and shut users out."""

from adapters.cli.line.entry import Entry, view

PROGRAMS: tuple[Entry, ...] = (
    view("ny-systembrukar", "Slepp eit program inn i API-et.", "drift.systembrukar"),
    view("brukarar", "Vis kven som kan logge inn, og kva dei kan gjere.", "drift.brukarar"),
    view("ny-brukar", "Før inn ein person som skal kunne logge inn.", "drift.ny_brukar"),
    view("gi-rolle", "Gi ein brukar ei rolle til.", "drift.gi_rolle"),
    view("ta-rolle", "Ta ei rolle frå ein brukar.", "drift.ta_rolle"),
    view("innlogging", "Lag ei innloggingslenkje som gjeld éin gong.", "drift.innlogging"),
    view("slutt-brukar", "Steng ute ein brukar eller eit program.", "drift.slutt_brukar"),
)
