"""Who the mails in the postkasse are to, by name: the partner, and the contact there."""

from collections.abc import Mapping

from adapters.bootstrap import House
from adapters.db.outbox_rows import receivers
from adapters.db.reads import fellesskap
from cases.oslo import local_day


def named_receivers(house: House) -> Mapping[str, str]:
    """«Voss» or «Voss, Kari Nordmann» by the id of the mail; what is to nobody the register knows,
    such as an alarm, has no name."""
    day = local_day(house.clock())
    with house.reading() as unit:
        registers = {hf.id: unit.register(hf.id) for hf in fellesskap(unit)}
        people = {
            contact.id: unit.private(contact.namn) or ""
            for register in registers.values() for contact in register.kontaktar if contact.namn
        }
        return {
            mail: ", ".join(n for n in (registers[hf].name(partner, day), people.get(contact)) if n)
            for mail, (hf, partner, contact) in receivers(unit).items()
            if partner in registers[hf].partnarar
        }
