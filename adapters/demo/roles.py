"""Step into a role: one press, and you are that person of the demonstration."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.bootstrap import House
from adapters.db.users import put_grant, put_user
from adapters.demo.standing import demo_of
from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.entering import let_in
from adapters.http.language import gettext_noop
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.http.submitted import Sent
from cases.oslo import local_day
from cases.register import Register
from cases.terms import PartnerKind
from cases.tilgang import FOR_A_PARTNER, Brukar, Rolle, Tildeling, Tillit

router = APIRouter()
FIRST_DAY = date(2000, 1, 1)
MARK = "(demonstrasjon)"


@dataclass(frozen=True, slots=True)
class Part:
    """A part one can play: its role, who it is, and what one does there."""

    rolle: Rolle
    kven: str
    tekst: str
    person: str = ""


PARTS: tuple[Part, ...] = (
    Part(Rolle.SEKRETARIAT, gettext_noop("Sekretær"), gettext_noop(
        "Fører saker frå innmelding til vedtak, og ser til at alle svarar."), "sekretaer-1"),
    Part(Rolle.SEKRETARIAT, gettext_noop("Den andre sekretæren"), gettext_noop(
        "For det som skal sjåast av to: svar som er komne i brev, og retting av ordlyd."),
        "sekretaer-2"),
    Part(Rolle.KONTAKT, gettext_noop("Kontaktperson"), gettext_noop(
        "Avklarar og svarar for éin partnar.")),
    Part(Rolle.REGELVERK, gettext_noop("Regelverksansvarleg"), gettext_noop(
        "Les regelboka, og ser kva ei endring ville ført til.")),
    Part(Rolle.RAADGJEVAR, gettext_noop("Rådgjevar"), gettext_noop(
        "Gir råd i sakene som spør om det.")),
    Part(Rolle.LESAR, gettext_noop("Lesar"), gettext_noop("Ser, og gjer ingenting.")),
)


@router.get("/")
def front(request: Request, desk: Annotated[Desk, opens(OPE)]) -> HTMLResponse:
    """The page to begin at: who will you be, and where."""
    return page(desk, "demo/framside.html", deler=PARTS, fellesskap=tuple(_choices(request)))


def _choices(request: Request) -> Iterator[dict[str, object]]:
    for house in demo_of(request).houses:
        register, day = _register(house), local_day(house.clock())
        yield {"hf": register.hf, "partnarar": {
            rolle: _named(register, day, adviser=rolle is Rolle.RAADGJEVAR)
            for rolle in FOR_A_PARTNER
        }}


def _named(register: Register, day: date, *, adviser: bool) -> list[tuple[str, str]]:
    """Those there are that day: a partner that is no more has nobody to be."""
    chosen = (
        p for p in register.partnarar.values()
        if (p.slag is PartnerKind.RAADGJEVAR if adviser else p.avtalepart) and p.member_on(day)
    )
    return [(p.id, register.name(p.id, FIRST_DAY.max)) for p in chosen]


@router.post("/demo/inn")
def step_in(request: Request, desk: Annotated[Desk, opens(OPE)], sent: Sent) -> Response:
    """You are that person from now on, and stand where their day begins."""
    house = _house(request, sent.one("hf"))
    part = next((p for p in PARTS if _is(p, sent.one("rolle"), sent.one("person"))), None)
    partner = sent.one("partnar") or None
    register = _register(house)
    if part is None or (part.rolle in FOR_A_PARTNER) != (partner in register.partnarar):
        raise NoSuchPage
    user = _known(house, part, register, partner)
    answer = RedirectResponse(f"/{house.hf}", 303)
    let_in(house, desk.request, answer, user, Tillit.LOKAL)
    return answer


def _is(part: Part, role: str, person: str) -> bool:
    return part.rolle.value == role and part.person == person


def _known(house: House, part: Part, register: Register, partner: str | None) -> str:
    """Enter the person with the one role, if they were never here."""
    user = "-".join(x for x in ("demo", part.person or part.rolle.value, house.hf, partner) if x)
    name = f"{part.kven} {MARK}"
    if partner is not None:
        name = f"{part.kven}, {register.name(partner, FIRST_DAY.max)} {MARK}"
    with house.writing() as unit:
        put_user(unit, Brukar(user, name, house.clock()))
        put_grant(unit, Tildeling(
            f"{user}/{part.rolle.value}", user, house.hf, part.rolle, FIRST_DAY, "demo", partner,
        ))
        unit.commit()
    return user


def _house(request: Request, hf: str) -> House:
    for house in demo_of(request).houses:
        if house.hf == hf:
            return house
    raise NoSuchPage


def _register(house: House) -> Register:
    with house.reading() as unit:
        return unit.register(house.hf)
