"""`send-paa-nytt`: sends again what is in doubt or did not arrive, as the very same letter."""

from datetime import datetime
from typing import Annotated

import typer

from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.cli.post.doubt import Grunn, Ident, Person, said_by, said_of
from adapters.db.outbox import SqlOutbox
from cases.utsending import Tilstand, Utsending
from workflow.forms.errors import Feil

app = NynorskTyper()
MAY_COME_TWICE = (
    "Brevet kan ha kome fram, og mottakaren får det då to gonger. Spør mottakaren først. Skriv --ja"
    " om det skal sendast likevel."
)


@app.command("send-paa-nytt", help="Send på nytt det som er usikkert eller ikkje kom fram.")
def send_paa_nytt(
    ident: Ident, grunn: Grunn,
    ja: Annotated[bool, typer.Option("--ja", help="Send sjølv om det kan kome to gonger")] = False,
    person: Person = None,
) -> None:
    def again(unit: SqlOutbox, mail: Utsending, at: datetime, why: str) -> bool:
        if mail.tilstand is Tilstand.USIKKER and not ja:
            raise Feil("ja", MAY_COME_TWICE)
        return unit.again(mail, at, why)

    said_of(ident, said_by("Send på nytt", person, grunn), again)
    say("Utsendinga vert prøvd på nytt, med same innhald og same Message-ID.")
