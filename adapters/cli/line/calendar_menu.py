"""The part of the menu that is about when organs meet, and what can be reached by when."""

from adapters.cli.line.entry import Entry, view

CALENDAR: tuple[Entry, ...] = (
    view("kalender", "Vis møta i organa, og kor langt fram kalenderen er kjend.",
         "fellesskap.kalender"),
    view("framdrift", "Vis når kvar partnar tidlegast kan avgjere saka, og når semje kan kome.",
         "fellesskap.framdrift"),
    Entry("nytt-moete", "Før inn møtedatoar for eit organ."),
    view("flytt-moete", "Flytt eller avlys eit møte, og fristane som ikkje kan nåast lenger.",
         "fellesskap.flytt_moete"),
    view("importer-kalender", "Hent møta i eit organ frå ein kalender (.ics).",
         "fellesskap.importer_kalender"),
)
