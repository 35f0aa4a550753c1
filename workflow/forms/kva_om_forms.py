"""What may be imagined otherwise about a case, as it is asked; and what each answer means."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated, Any, TypeVar

from pydantic import BeforeValidator, Field

from cases.casefile import CaseFile
from cases.register import Register
from cases.tal import digits
from cases.terms import Kostnad, Okonomi, Plansamsvar, Prinsipiell
from rules.katalog import KATALOG, Effect
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.fields import Dato, Form, Id, Linje, Linjer, Liste, Punkt62, as_list

EVERYONE = "alle"
AMOUNTS: Mapping[str, str] = {
    "eingong": "belop_eingong", "aar": "belop_aar", "varigheit": "varigheit",
}
"""What an amount may be of, and the field of the avklaring it is."""
LONGEST = len("1000000000000")
FREE_AND_PRICED = (
    "Det kan ikkje både vere utan kostnad og koste noko. Ta bort beløpet, eller vel at det kostar."
)
W = TypeVar("W", bound=StrEnum)


def _none_or_list(value: object) -> object:
    """`ingen` empties the list; anything else is read as a list."""
    return [] if value in ("ingen", ["ingen"]) else as_list(value)


class KvaOm(Form):
    """What is to be otherwise. What is left out stays as it is."""

    kostnad: Kostnad | None = Field(None, description="Om saka kostar noko")
    paragraf_6_2: Annotated[tuple[Punkt62, ...] | None, BeforeValidator(_none_or_list)] = Field(
        None, description="Punkta i hol. § 6-2, eller ingen"
    )
    prinsipiell: Annotated[tuple[Linje, ...], Linjer] = Field(
        (), description="PARTNAR=ja, nei eller for_tidleg; alle=ja gjeld alle"
    )
    okonomi: Annotated[tuple[Linje, ...], Linjer] = Field(
        (), description="PARTNAR=ingen, i_budsjett, utanfor_budsjett eller ukjend"
    )
    belop: Annotated[tuple[Linje, ...], Linjer] = Field(
        (), description="PARTNAR=eingong:500000 (òg aar: og varigheit:)"
    )
    plan: Annotated[tuple[Linje, ...], Linjer] = Field(
        (), description="PARTNAR=ja, nei eller ukjend: i samsvar med planane"
    )
    partar: Annotated[tuple[Id, ...], Liste] = Field((), description="Partnarane i saka")
    utan: Annotated[tuple[Id, ...], Liste] = Field((), description="Partnarar som går ut")
    dato: Dato | None = Field(None, description="Dagen saka vert vurdert")
    brytar: Annotated[tuple[Linje, ...], Linjer] = Field(
        (), description="Ein brytar og kva han er sett til: R-040=av"
    )


@dataclass(frozen=True, slots=True)
class Changes:
    """What is otherwise, read and known to exist. `sagt` is what each partner would say.

    `partar` None leaves the parties alone.
    """

    sak: Mapping[str, Any]
    sagt: Mapping[str, Mapping[str, Any]]
    partar: tuple[str, ...] | None
    dato: date | None
    brytarar: Mapping[str, str]

    @property
    def empty(self) -> bool:
        asked = (self.sak, self.sagt, self.brytarar)
        return not any(asked) and self.partar is None and self.dato is None


def changes_of(form: KvaOm, file: CaseFile, register: Register) -> Changes:
    """The changes the form asks for in that case. Feil for what cannot be meant of it."""
    parties = _parties(form, file, register)
    return Changes(
        sak=form.model_dump(include={"kostnad", "paragraf_6_2"}, exclude_none=True),
        sagt=_said(form, file.parties if parties is None else parties),
        partar=parties,
        dato=form.dato,
        brytarar=_switches(form),
    )


def _parties(form: KvaOm, file: CaseFile, register: Register) -> tuple[str, ...] | None:
    if form.partar and form.utan:
        raise Feil("utan", "Vel anten kven som er med, eller kven som går ut.")
    for field in ("partar", "utan"):
        for partner in getattr(form, field):
            if partner not in register.partnarar:
                raise UnknownId(field, "Partnaren finst ikkje. Sjå «saksgang partnarar».")
    if any(p not in file.parties for p in form.utan):
        raise Feil("utan", "Ein av partnarane er ikkje med i saka frå før.")
    left = form.partar or tuple(p for p in file.parties if p not in form.utan)
    if not left:
        raise Feil("utan", "Minst éin partnar må vere att i saka.")
    return None if set(left) == set(file.parties) else tuple(dict.fromkeys(left))


def _said(form: KvaOm, parties: tuple[str, ...]) -> Mapping[str, Mapping[str, Any]]:
    said: dict[str, dict[str, Any]] = {}
    words = (
        ("prinsipiell", "prinsipiell", Prinsipiell),
        ("okonomi", "okonomi", Okonomi),
        ("plan", "plansamsvar", Plansamsvar),
    )
    for option, name, kind in words:
        for partner, text in _by_partner(option, getattr(form, option), parties):
            said.setdefault(partner, {})[name] = _word(option, text, kind)
    for partner, text in _by_partner("belop", form.belop, parties):
        said.setdefault(partner, {}).update(_amount(part) for part in text.split("+"))
    _agrees_with_itself(form, said)
    return said


def _agrees_with_itself(form: KvaOm, said: Mapping[str, Mapping[str, Any]]) -> None:
    """Feil where it is free and costs something at once, as when an avklaring says so."""
    priced = [fields for fields in said.values() if any(fields.get(n) for n in AMOUNTS.values())]
    if any(fields.get("okonomi") is Okonomi.INGEN for fields in priced):
        raise Feil("okonomi", FREE_AND_PRICED)
    if priced and form.kostnad is Kostnad.INGEN:
        raise Feil("kostnad", FREE_AND_PRICED)


def _by_partner(
    option: str, texts: tuple[str, ...], parties: tuple[str, ...]
) -> Iterator[tuple[str, str]]:
    for text in texts:
        who, sign, what = (part.strip() for part in text.partition("="))
        if not sign:
            raise Feil(option, f"Skriv det som {KvaOm.model_fields[option].description}.")
        if who != EVERYONE and who not in parties:
            raise UnknownId(option, "Partnaren er ikkje med i saka. Skriv id-en, eller alle.")
        yield from ((p, what) for p in (parties if who == EVERYONE else (who,)))


def _word(option: str, text: str, kind: type[W]) -> W:
    try:
        return kind(text)
    except ValueError:
        raise Feil(option, f"Skriv det som {KvaOm.model_fields[option].description}.") from None


def _amount(text: str) -> tuple[str, int]:
    what, _, number = (part.strip() for part in text.partition(":"))
    plain = digits(number)
    whole = plain.isascii() and plain.isdecimal() and len(plain) <= LONGEST
    if what not in AMOUNTS or not whole:
        raise Feil("belop", "Skriv beløpet som PARTNAR=eingong:500000, aar:100000 eller"
                   " varigheit:4. Fleire: skil dei med +.")
    return AMOUNTS[what], int(plain)


def _switches(form: KvaOm) -> Mapping[str, str]:
    return dict(_switch(text) for text in form.brytar)


def _switch(text: str) -> tuple[str, str]:
    rad, _, value = (part.strip() for part in text.partition("="))
    if rad not in KATALOG:
        raise UnknownId("brytar", "Brytaren finst ikkje. Skriv til dømes R-040=av, og sjå"
                        " «saksgang reglar».")
    if not KATALOG[rad].brytar:
        raise Feil("brytar", f"{rad} er ingen brytar: regelen gjeld alle stader.")
    if value not in set(Effect):
        raise Feil("brytar", f"Brytaren {rad} kan vere av, atvar eller stopp.")
    return rad, value
