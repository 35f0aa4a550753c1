"""A mail without its bytes."""

from cases.canonical import Json
from cases.record import instant_text
from cases.utsending import Utsending


def mail_json(mail: Utsending) -> dict[str, Json]:
    """The mail without its bytes."""
    return {
        "id": mail.id, "slag": mail.slag, "partnar": mail.partnar, "kontakt": mail.kontakt,
        "emne": mail.emne, "tilstand": mail.tilstand.value, "message_id": mail.message_id,
        "laga": instant_text(mail.laga), "tidlegast": instant_text(mail.tidlegast),
        "forsok": mail.forsok, "sendt": instant_text(mail.sendt) if mail.sendt else None,
        "svar": mail.svar, "feil": mail.feil.strip(),
    }
