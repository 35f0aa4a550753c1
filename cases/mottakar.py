"""Who a letter to a partner goes to: who is there, whose address takes post, who stands in."""

from collections.abc import Iterable
from datetime import date, datetime

from cases.kontakthending import Kontakthending, Kontaktslag
from cases.partner import Contact
from cases.register import Register
from cases.terms import ContactKind

K = ContactKind


def takes_letters(register: Register, partner: str, day: date) -> tuple[Contact, ...]:
    """Those who get an ordinary letter: the postmottak and the contact persons, and the vikar when
    one of them is away or unreachable. A leader gets none. Where no address takes post any more,
    those that came back get it all the same: a letter that comes back is seen, silence is not."""
    everybody = [c for c in register.reached(partner, day) if c.slag is not K.LEIAR]
    alive = [c for c in everybody if takes_post(register, c)]
    persons = _persons(register, alive, everybody, day)
    formal = [c for c in alive if c.slag is K.POSTMOTTAK]
    return tuple(c for c in everybody if c in (*persons, *formal)) or tuple(everybody)


def takes_reminders(register: Register, partner: str, day: date) -> tuple[Contact, ...]:
    """Those who are reminded: the contact persons who are there, else who stands in for them, else
    the postmottak. Nobody where no address takes post: then a person must see to it."""
    everybody = [c for c in register.reached(partner, day) if c.slag is not K.LEIAR]
    alive = [c for c in everybody if takes_post(register, c)]
    there = [c for c in _persons(register, alive, everybody, day) if not away(register, c, day)]
    formal = [c for c in alive if c.slag is K.POSTMOTTAK]
    return tuple(there or formal or alive)


def leaders(register: Register, partner: str, day: date) -> tuple[Contact, ...]:
    """The administrative leader, where one is registered with an address that takes post."""
    known = (c for c in register.reached(partner, day) if c.slag is K.LEIAR)
    return tuple(c for c in known if takes_post(register, c))


def _persons(
    register: Register, alive: Iterable[Contact], everybody: Iterable[Contact], day: date
) -> list[Contact]:
    """The contact persons; when one of them cannot be reached that day, the vikar for that one."""
    alive = list(alive)
    contacts = [c for c in alive if c.slag is K.KONTAKT]
    there = [c for c in contacts if not away(register, c, day)]
    wanted = [c for c in everybody if c.slag is K.KONTAKT]
    standins = [c for c in alive if c.slag is K.VIKAR and not away(register, c, day)]
    if wanted and len(there) == len(wanted):
        return there
    return [*there, *standins] if there or standins else contacts


def away(register: Register, contact: Contact, day: date) -> bool:
    """Whether the contact is away that day."""
    held = absences(register, contact)
    return any(h.fraa <= day and (h.til is None or day <= h.til) for h in held)


def absences(register: Register, contact: Contact) -> tuple[Kontakthending, ...]:
    """The absences that hold. Of those with the same first day the last told does, unless it tells
    that there is none."""
    kinds = Kontaktslag.FRAVAER, Kontaktslag.FRAVAER_BORT
    told = {h.fraa: h for h in events_of(register, contact, *kinds)}
    return tuple(h for h in told.values() if h.slag is Kontaktslag.FRAVAER)


def takes_post(register: Register, contact: Contact) -> bool:
    """Whether post arrives: no letter has come back since the address was last confirmed."""
    return came_back(register, contact) is None


def came_back(register: Register, contact: Contact) -> Kontakthending | None:
    """The letter that came back and has not been followed by a confirmation."""
    told = events_of(register, contact, Kontaktslag.RETUR, Kontaktslag.STADFESTA)
    return told[-1] if told and told[-1].slag is Kontaktslag.RETUR else None


def events_of(
    register: Register, contact: Contact, *kinds: Kontaktslag
) -> tuple[Kontakthending, ...]:
    """What has befallen a contact, in the order registered."""
    return tuple(
        h for h in register.kontakthendingar if h.kontakt == contact.id and h.slag in kinds
    )


def confirmed(register: Register, contact: Contact) -> date | None:
    """The day somebody last said that the contact is right: when it was entered, or since."""
    told = [h.fraa for h in events_of(register, contact, Kontaktslag.STADFESTA)]
    return max([*told, *([contact.fraa] if contact.fraa else [])], default=None)


def came_back_since(
    register: Register, partner: str, since: datetime, day: date
) -> Kontakthending | None:
    """The last letter to a contact person of the partner that came back after that instant."""
    found = [
        event for c in register.reached(partner, day) if c.slag in (K.KONTAKT, K.VIKAR)
        if (event := came_back(register, c)) is not None and event.registrert > since
    ]
    return max(found, key=lambda h: h.registrert, default=None)
