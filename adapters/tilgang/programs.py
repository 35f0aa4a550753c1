"""Programs that may come in: each has a token, which is shown once, and the roles it may use."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from hashlib import sha256
from secrets import token_urlsafe

from adapters.bootstrap import House
from adapters.db.users import find_user, put_grant, put_user
from adapters.tilgang import people
from cases.oslo import local_day
from cases.register import Register
from cases.tilgang import FOR_A_PARTNER, Brukar, Rolle, Tildeling
from workflow.forms.errors import Feil, UnknownId

PREFIX = "saksgang_"
"""How every token begins, so that one that has gone astray is found by those who look for such."""
_BYTES = 32
_ID = re.compile(r"[a-z0-9][a-z0-9-]{1,38}[a-z0-9]")


@dataclass(frozen=True, slots=True)
class Given:
    """A role for a program; `partnar` where the role is somebody's for one partner."""

    rolle: Rolle
    partnar: str | None = None


def new_program(
    house: House, hf: str, program: str, given: Sequence[Given], *, namn: str = "",
    at: datetime, til: date | None = None,
) -> str:
    """Let a program in at that helsefellesskap. Its token, which is stored nowhere.

    Feil for an id that is taken or has no form, or a role that does not fit.
    """
    if not _ID.fullmatch(program):
        raise Feil("id", "Skriv id-en med små bokstavar, tal og bindestrek, til dømes arkivsystem.")
    token = PREFIX + token_urlsafe(_BYTES)
    with house.writing() as unit:
        register = unit.register(hf)
        for one in given:
            _fits(register, one)
        if find_user(unit, program) is not None:
            raise Feil("id", "Id-en er teken. Vel ein annan.")
        put_user(unit, Brukar(
            program, namn or program, at, teikn=sha256(token.encode()).hexdigest()
        ))
        for role in (Given(Rolle.SYSTEM), *given):
            put_grant(unit, _grant(program, hf, role, local_day(at), til))
        unit.commit()
    return token


def end_user(house: House, user: str, at: datetime) -> None:
    """Nobody comes in as that user any more, from this moment. UnknownId if there is none."""
    with house.writing() as unit:
        known = find_user(unit, user)
        if known is None:
            raise UnknownId("id", "Brukaren finst ikkje.")
        if known.slutta is None:
            people.end_user(unit, known, at)
        unit.commit()


def _grant(program: str, hf: str, one: Given, day: date, til: date | None) -> Tildeling:
    name = "/".join(p for p in (program, hf, one.rolle.value, one.partnar) if p)
    return Tildeling(
        name, program, hf, one.rolle, day, gitt_av="terminal", partnar=one.partnar, til=til
    )


def _fits(register: Register, one: Given) -> None:
    if one.rolle is Rolle.SYSTEM:
        raise Feil("rolle", "Skriv kva programmet skal kunne gjere: ei av dei andre rollene.")
    if (one.rolle in FOR_A_PARTNER) != (one.partnar is not None):
        raise Feil("partnar", "Kontaktperson og rådgjevar er det for ein partnar; dei andre ikkje.")
    if one.partnar is not None and one.partnar not in register.partnarar:
        raise UnknownId("partnar", "Partnaren finst ikkje. Sjå «saksgang partnarar».")
