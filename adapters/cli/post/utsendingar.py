"""`utsendingar`: the mails, how far each has come, and what stands in one of them."""

from datetime import datetime
from typing import Annotated

import typer

from adapters.bootstrap import opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.db.outbox_rows import count_mails, list_mails
from adapters.mail.settling import found
from adapters.settings import load_settings
from adapters.views.as_json.utsendingar import mail_json
from adapters.views.mail_read import as_read
from adapters.views.words import word
from cases.canonical import Json
from cases.oslo import OSLO, day_text, local_day
from cases.register import Register
from cases.utsending import Tilstand, Utsending

app = NynorskTyper()

SHOWN = 20
OPEN = (Tilstand.VENTAR, Tilstand.TEKEN, Tilstand.USIKKER, Tilstand.DAUD)
"""What somebody may still have to do something about."""


@app.command("utsendingar", help="Vis utsendingane og kor langt dei er komne, eller éi av dei.")
def utsendingar(
    ident: Annotated[str | None, typer.Argument(metavar="ID", help="Id-en til utsendinga")] = None,
    tilstand: Annotated[
        list[Tilstand] | None, typer.Option("--tilstand", help="Berre dei i denne tilstanden")
    ] = None,
    mange: Annotated[int, typer.Option("--mange", help="Vis så mange", min=1)] = SHOWN,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, house.reading() as unit:
        register = unit.register(house.hf)
        if ident is not None:
            _one(register, found(unit, house.hf, ident), json_ut=json_ut)
            return
        mails = list_mails(unit, house.hf, tuple(tilstand or ()), mange)
        counted = count_mails(unit, house.hf)
    if json_ut:
        counts: dict[str, Json] = {state.value: number for state, number in counted.items()}
        say_json({"tal": counts, "utsendingar": [mail_json(m) for m in mails]})
        return
    say(", ".join(f"{counted[s]} {word(s.value)}" for s in Tilstand if s in counted)
        or "Ingen utsendingar enno.", strong=True)
    for mail in mails:
        line_of(register, mail)


def line_of(register: Register, mail: Utsending) -> None:
    """A mail on a line or two."""
    known = mail.partnar in register.partnarar
    name = register.name(mail.partnar, local_day(mail.laga)) if known else mail.kontakt
    say(f"{mail.id[:8]}  {word(mail.tilstand.value)}  {name}: {mail.emne}", indent=2, hang=4)
    if mail.tilstand in OPEN and mail.feil:
        say(mail.feil.strip(), indent=6)


def _one(register: Register, mail: Utsending, *, json_ut: bool) -> None:
    if json_ut:
        say_json(mail_json(mail))
        return
    line_of(register, mail)
    pairs([
        ("Slag", word(mail.slag)),
        ("Laga", _told(mail.laga)),
        ("Tidlegast", _told(mail.tidlegast) if mail.tilstand in OPEN else ""),
        ("Forsøk", str(mail.forsok)),
        ("Sendt", _told(mail.sendt)),
        ("Tenaren sa", mail.svar),
        ("Message-ID", mail.message_id),
        ("Brev", ", ".join(mail.post)),
    ], indent=4)
    if mail.innhald:
        heading("Slik ser han ut")
        say(as_read(mail.innhald))
    if mail.tilstand in (Tilstand.USIKKER, Tilstand.DAUD):
        say(f"Kom han fram: «saksgang merk-sendt {mail.id[:8]}». Elles:"
            f" «saksgang send-paa-nytt {mail.id[:8]}».")


def _told(at: datetime | None) -> str:
    if at is None:
        return ""
    return f"{day_text(local_day(at))} kl. {at.astimezone(OSLO):%H.%M}"
