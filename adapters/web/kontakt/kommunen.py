"""Kommunen vår: what is open with a partner, who its contacts are, how we read its rules."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.db.unit import SqlReads
from adapters.http.access import PARTNAR, opens
from adapters.http.desk import Desk, Tried
from adapters.http.page import OK, page
from adapters.http.refusals import NoSuchPage
from adapters.http.submitted import Sent, Submitted
from adapters.views.partnar_look import partner_look
from adapters.views.partnar_view import (
    PartnerLook,
    beside_the_rows,
    clarify_sentence,
    confirmed_sentence,
    deadline_sentence,
    meeting_sentence,
    membership_sentence,
    version_sentence,
)
from adapters.views.words import STANDING, word
from adapters.web.advice import Place, advised
from adapters.web.kontakt.faults import told
from cases.kontakthending import Kontakthending
from cases.listing import capital, listed
from cases.mottakar import absences, confirmed, takes_post
from cases.partner import Contact, Moete
from workflow.looking.partnarbilete import Concern
from workflow.looking.reglement_lesing import IN_CASES, SortReading

router = APIRouter()
AT = "/{hf}/partnar/{partnar}"
STOPPED = 422
MEETINGS = 4
"""So many of the next meetings of each organ are shown; the rest are in the calendar."""


@router.get(AT)
def our_place(
    desk: Annotated[Desk, opens(PARTNAR)], partnar: str, gjort: str = ""
) -> HTMLResponse:
    return shown(desk, partnar, gjort=gjort)


def shown(
    desk: Desk, partner: str, status: int = OK, *, tried: Tried | None = None, part: str = "",
    gjort: str = "", fields: Mapping[str, str] | None = None,
) -> HTMLResponse:
    """The page; with what was tried from it, and why that was not done."""
    known = desk.register.partnarar.get(partner)
    if known is None:
        raise NoSuchPage
    with desk.house.reading() as unit:
        look = partner_look(unit, desk.register, known, desk.looking(partner))
        return page(
            desk, "kontakt/kommunen.html", status, vi=OurPlace(desk, look, unit), gjort=gjort,
            gjeld=part, skrive=fields or {},
            feil={f.felt: f.melding for f in tried.faults} if tried else {},
            hinder=advised(
                tried.outcome.kvittering.stops if tried and tried.outcome else (),
                Place(desk.hf, acts=False),
            ),
            kommando=desk.fresh(), her=f"/{desk.hf}/partnar/{partner}" if tried else "",
        )


@router.post(f"{AT}/fravaer")
def absence(desk: Annotated[Desk, opens(PARTNAR)], partnar: str, sent: Sent) -> Response:
    """A contact is away for some days; or is not, where that was entered by mistake."""
    if sent.one("bort"):
        gone = {"bort": True}
        return _done(desk, partnar, sent, "fravaer", ("kontakt", "fraa"), gone, "fravaer_bort")
    return _done(desk, partnar, sent, "fravaer", ("kontakt", "fraa", "til"))


@router.post(f"{AT}/stadfest-kontakt")
def still_right(desk: Annotated[Desk, opens(PARTNAR)], partnar: str, sent: Sent) -> Response:
    """A contact is still the right one."""
    return _done(desk, partnar, sent, "stadfest_kontakt", ("kontakt",))


@router.post(f"{AT}/stadfest-reglement")
def read_rightly(desk: Annotated[Desk, opens(PARTNAR)], partnar: str, sent: Sent) -> Response:
    """The partner says that we read its reglement rightly."""
    return _done(desk, partnar, sent, "stadfest_reglement", ("stilling",))


def _done(
    desk: Desk, partner: str, sent: Submitted, verb: str, names: tuple[str, ...],
    more: Mapping[str, Any] | None = None, done: str = "",
) -> Response:
    asked = sent.one("kontakt")
    mine = {c.id for c in desk.register.contacts_of(partner, desk.day)}
    if asked and asked not in mine:
        raise NoSuchPage
    values = {n: sent.values[n] for n in names if n in sent.values} | dict(more or {})
    tried = desk.attempt(verb, values, sent.command, desk.actor(partner))
    if tried.done:
        return RedirectResponse(f"/{desk.hf}/partnar/{partner}?gjort={done or verb}", 303)
    typed = {name: sent.one(name) for name in sent.typed}
    wrong = Tried(tried.ended, told(tried.faults, values))
    return shown(desk, partner, STOPPED, tried=wrong, part=verb, fields=typed)


@dataclass(frozen=True, slots=True)
class OurPlace:
    """What the page shows of one partner, asked for by its template."""

    desk: Desk
    look: PartnerLook
    unit: SqlReads

    @property
    def id(self) -> str:
        return self.look.partner.id

    @property
    def utanfor(self) -> str:
        return membership_sentence(self.look)

    def nummer(self, one: Concern) -> str:
        return self.look.number(one.sak)

    def sti(self, one: Concern) -> str:
        """Where the partner answers that case."""
        return f"/{self.desk.hf}/sak/{one.sak.number}/svar/{self.id}"

    def organ(self, one: Concern) -> str:
        roles = self.look.may_answer(one.nivaa.organ)
        return self.look.organ(roles[0]) if roles else ""

    def moete(self, one: Concern) -> str:
        return meeting_sentence(self.look, one)

    def frist(self, one: Concern) -> str:
        return deadline_sentence(self.look, one)

    def avklaring(self, one: Concern) -> str:
        return clarify_sentence(one)

    def stode(self, one: Concern) -> str:
        return "svaret tel" if one.tel else STANDING[one.standing]

    def kontaktar(self) -> tuple[Contact, ...]:
        return self.look.facts.register.contacts_of(self.id, self.look.day)

    def namn(self, contact: Contact) -> str:
        return (self.unit.private(contact.namn) or "") if contact.namn else ""

    def adresse(self, contact: Contact) -> str:
        return self.unit.private(contact.adresse) or ""

    def slag(self, contact: Contact) -> str:
        return word(contact.slag.value)

    def tek_post(self, contact: Contact) -> bool:
        return takes_post(self.look.facts.register, contact)

    def stadfesta(self, contact: Contact) -> date | None:
        """The day somebody last said that the contact is right."""
        return confirmed(self.look.facts.register, contact)

    def borte(self, contact: Contact) -> tuple[Kontakthending, ...]:
        """The absences that are not over."""
        held = absences(self.look.facts.register, contact)
        return tuple(h for h in held if h.til is None or h.til >= self.look.day)

    def moeteplan(self) -> tuple[tuple[str, tuple[Moete, ...]], ...]:
        """Each organ of the partner that has meetings to come, and the next of them."""
        register, day = self.look.facts.register, self.look.day
        mine = (o for o in register.organ.values() if o.partnar == self.id and o.exists_on(day))
        plan = (
            (o.namn, tuple(m for m in register.meetings(o.id) if m.dato >= day)[:MEETINGS])
            for o in mine
        )
        return tuple((name, meetings) for name, meetings in plan if meetings)

    def lesing(self) -> tuple[str, ...]:
        """How we read its reglement, a sentence for each row, and what law says beside them."""
        rows = (row.setning for row in self.look.reading.rader)
        return (*rows, *beside_the_rows(self.look))

    def versjon(self) -> tuple[str, ...]:
        said = (version_sentence(self.look), confirmed_sentence(self.look))
        return tuple(text for text in said if text)

    def kven_kan_svare(self) -> tuple[str, ...]:
        return tuple(self._sort(sort) for sort in self.look.reading.sakslag)

    def _sort(self, sort: SortReading) -> str:
        organs = [self.look.organ(role) for role in sort.organ]
        organs += [
            f"{self.look.organ(role)} når styret har gjort vedtak i nett den saka"
            for role in sort.med_styrevedtak
        ]
        said = f"{IN_CASES[sort.sakslag]}: {listed(organs, 'eller') or 'ingen er ført inn'}"
        return f"{capital(said)}."

    @property
    def ulesen(self) -> bool:
        """Whether nobody there has said that we read it rightly."""
        version = self.look.reading.versjon
        return version is not None and not version.lesen_av
