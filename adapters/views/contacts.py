"""The contacts of a partner with what is known of each: away, dead address, not confirmed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from adapters.db.unit import SqlReads
from adapters.views.words import day_text, word
from cases.kontakthending import Kontakthending, Kontaktslag
from cases.mottakar import absences, away, came_back, confirmed
from cases.partner import Contact
from cases.record import from_record
from cases.register import Register
from cases.terms import ContactKind
from rules.frist import months_after
from rules.parametrar import parameter


@dataclass(frozen=True, slots=True)
class Reached:
    """One contact. `retur` is since when post comes back, `borte` until when it is away (or «til ny
    beskjed»), `gammal` whether nobody has said for long that it is right."""

    kontakt: Contact
    namn: str
    adresse: str
    slag: str
    retur: date | None
    borte: str
    stadfesta: date | None
    gammal: bool

    @property
    def rett(self) -> bool:
        return not (self.retur or self.borte or self.gammal)


def contacts(unit: SqlReads, register: Register, partner: str, day: date) -> tuple[Reached, ...]:
    """Those in force that day, in the order they were entered."""
    return tuple(_reached(unit, register, c, day) for c in register.contacts_of(partner, day))


def _reached(unit: SqlReads, register: Register, one: Contact, day: date) -> Reached:
    back, known = came_back(register, one), confirmed(register, one)
    return Reached(
        one, (unit.private(one.namn) if one.namn else "") or "",
        unit.private(one.adresse) or "", word(one.slag.value),
        retur=back.fraa if back else None,
        borte=_away(register, one, day) if away(register, one, day) else "",
        stadfesta=known, gammal=is_old(register, one, day),
    )


def _away(register: Register, one: Contact, day: date) -> str:
    now = [h for h in absences(register, one) if h.fraa <= day and (h.til is None or day <= h.til)]
    until = now[-1].til if now else None
    return f"til {day_text(until)}" if until else "til ny beskjed"


def is_old(register: Register, one: Contact, day: date) -> bool:
    """Whether it is longer since somebody said it was right than the helsefellesskap has set, as
    KTK-03 reckons it. Those that are made up for demonstration are nobody's."""
    known, months = confirmed(register, one), parameter(register, "kontakt_stadfest_maanader")
    return not one.demo and (known is None or months_after(known, months) < day)


def lacking(register: Register, partner: str, day: date) -> Iterator[str]:
    """What is wrong with the contacts of a partner, in a word or two each."""
    known = register.contacts_of(partner, day)
    if not known:
        yield "ingen"
        return
    if any(came_back(register, c) for c in known):
        yield "retur"
    if any(away(register, c, day) for c in known):
        yield "borte"
    if any(is_old(register, c, day) for c in known):
        yield "gammal"
    if not any(c.slag is ContactKind.KONTAKT for c in known):
        yield "utan_kontakt"


def contact_told(
    register: Register, kind: str, record: Mapping[str, Any], day: date
) -> Iterator[str]:
    """What was entered of a contact, by partner and position: «Voss: rådgjevar (vikar), siste dag
    1. mars 2026.» Its name and address are personal. Nothing for another kind of noun."""
    if kind == "kontakt":
        contact = from_record(Contact, record)
        days = f", siste dag {day_text(contact.til)}" if contact.til else ""
    elif kind == "kontakthending":
        event = from_record(Kontakthending, record)
        known = next((c for c in register.kontaktar if c.id == event.kontakt), None)
        if known is None:
            return
        contact = known
        days = _absence(event) if event.slag is Kontaktslag.FRAVAER else ""
    else:
        return
    who = register.name(contact.partnar, day)
    yield f"{who}: {contact.stilling} ({word(contact.slag.value)}){days}."


def _absence(event: Kontakthending) -> str:
    until = f"til {day_text(event.til)}" if event.til else "til ny beskjed"
    return f", frå {day_text(event.fraa)} {until}"
