"""`merk-sendt`: a person knows that a mail has come, though the server never said so."""

from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.paper import say
from adapters.cli.post.doubt import Grunn, Ident, Person, said_by, said_of
from adapters.db.outbox import SqlOutbox

app = NynorskTyper()


@app.command("merk-sendt", help="Merk ei usikker utsending som sendt: du veit at ho kom fram.")
def merk_sendt(ident: Ident, grunn: Grunn, person: Person = None) -> None:
    said_of(ident, said_by("Merkt som sendt", person, grunn), SqlOutbox.known_sent)
    say("Utsendinga er merkt som sendt.")
