"""What the register's verbs are given: contacts, and versions of a partner's reglement."""

from typing import Annotated, Literal

from pydantic import Field

from cases.terms import ContactKind
from workflow.fields import Aar, Dato, Epost, Form, Id, KontaktId, Kroner, Linje, PartnerOrgan


class NyKontakt(Form):
    """Før inn ein kontakt hjå ein partnar."""

    partnar: Id = Field(description="Partnaren")
    slag: ContactKind = Field(ContactKind.KONTAKT, description="kontakt, vikar eller postmottak")
    stilling: Linje = Field(description="Stilling")
    adresse: Epost = Field(description="E-postadresse")
    namn: Linje | None = Field(None, description="Namn")
    fraa: Dato | None = Field(None, description="Første dag")


class AvsluttKontakt(Form):
    """Avslutt ein kontakt."""

    kontakt: KontaktId = Field(description="Id-en til kontakten")
    til: Dato = Field(description="Siste dag")


class Reglementrad(Form):
    """One row of a reglement version, as it is entered."""

    organ: PartnerOrgan = Field(description="Organet som får avgjere")
    sakslag: Literal["ordinaer", "prinsipiell", "utanfor_budsjett", "avtale"] = "ordinaer"
    heimel: Linje = Field(description="Vedtaket og punktet raden byggjer på")
    grense_eingong: Kroner | None = None
    grense_aar: Kroner | None = None
    grense_varigheit: Aar | None = None
    sakstypar: tuple[Annotated[str, Field(pattern=r"^C-\d{2}$")], ...] = ()


class NyttReglement(Form):
    """Før inn ein ny versjon av reglementet til ein partnar."""

    partnar: Id = Field(description="Partnaren")
    gjeld_fraa: Dato = Field(description="Første dag versjonen gjeld")
    gjeld_til: Dato | None = Field(None, description="Siste dag versjonen gjeld")
    kjelde: Linje = Field(description="Partnaren sitt vedtak: organ, dato og sak")
    rader: tuple[Reglementrad, ...] = Field(description="Kven som får avgjere kva")
