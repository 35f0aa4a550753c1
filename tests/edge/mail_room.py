"""A letter of ours that has gone out, and what comes back on it: the corpus, addressed to it."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from adapters.db.engine import open_database
from adapters.db.mail_in_unit import SqlMailInUnit
from adapters.db.round_tables import POST
from cases.utsending import Tilstand, Utsending
from tests.contract.db_material import AT, make
from tests.workflow.innpost_corpus import CONTACT, CORPUS, MAIL_ID, OURS

BY_NAME = {made.name: made.content for made in CORPUS}


@dataclass(frozen=True)
class Gone:
    """A mail that has gone, and the address it went to."""

    mail: Utsending
    address: str

    def about(self, name: str) -> bytes:
        """The letter of that name in the corpus, as it would be about this mail."""
        return self.dressed(BY_NAME[name])

    def dressed(self, content: bytes) -> bytes:
        for known, ours in ((CONTACT, self.address), (OURS, self.mail.message_id),
                            (MAIL_ID, self.mail.id)):
            content = content.replace(known.encode(), ours.encode())
        return content


def gone_out(
    path: Path, number: int = 1, state: Tilstand = Tilstand.SENDT, *,
    with_letters: bool = True, in_data: bool = False,
    partner: str = "",
) -> Gone:
    """A mail to the contact of that number, with its letters from the case that is there."""
    database = open_database(path)
    try:
        with SqlMailInUnit(database) as unit:
            register = unit.register("hfb")
            partners = sorted({c.partnar for c in register.kontaktar})
            partner = partner or partners[number]
            contact = next(c for c in register.kontaktar if c.partnar == partner)
            letters = unit.connection.scalars(
                select(POST.c.id).where(POST.c.kontakt == contact.id, POST.c.utsending.is_(None))
            ).all()
            mail = make(
                Utsending, id=f"{number:032x}", hf="hfb", partnar=partner, kontakt=contact.id,
                message_id=f"<utsending.{number}@example.org>", innhald=b"x", laga=AT, tidlegast=AT,
                post=tuple(letters) if with_letters else (), tilstand=state,
                i_data=AT if in_data else None,
            )
            assert unit.pack(mail)
            address = unit.private(contact.adresse)
            assert address
            unit.commit()
    finally:
        database.close()
    return Gone(mail, address)
