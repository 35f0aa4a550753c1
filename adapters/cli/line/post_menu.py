"""The part of the menu that is about answers that have not come, and the letters that go."""

from adapters.cli.line.entry import Entry, view

CHASING: tuple[Entry, ...] = (
    view("utestaande", "Vis kven som ikkje har svara, kor seint det er, og kva som skjer.",
         "post.utestaande"),
    view("klar-til-sending", "Vis breva som ventar på eit ja frå ein person.",
         "post.klar_til_sending"),
    view("purr", "Purr dei som skal purrast no, eller éin partnar i ei sak.", "post.purr"),
    Entry("lovnad", "Før inn når ein partnar har sagt at saka skal handsamast."),
    Entry("samtale", "Før inn ein telefonsamtale om saka, og det partnaren lova."),
    Entry("fravaer", "Før inn at ein kontakt er borte nokre dagar."),
    Entry("stadfest-kontakt", "Stadfest at ein kontakt framleis er rett."),
    Entry("retur", "Før inn at eit brev til ein kontakt kom i retur."),
)
