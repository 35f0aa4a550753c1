"""What the register's verbs are given of partners: contacts, reglement, names and mergers."""

from typing import Annotated, Literal

from pydantic import Field

from cases.fellesskap_terms import Gruppe
from cases.terms import ContactKind, PartnerKind, Styreform
from workflow.forms.fields import (
    Aar,
    Attachment,
    Dato,
    Epost,
    Form,
    Id,
    KontaktId,
    Kroner,
    Linje,
    Liste,
    Orgnr,
    PartnerOrgan,
    Tekst,
)
from workflow.forms.trengst import trengst


class NyKontakt(Form):
    """Før inn ein kontakt hjå ein partnar."""

    partnar: Id = Field(description="Partnaren")
    slag: ContactKind = Field(
        ContactKind.KONTAKT, description="kontakt, vikar, postmottak eller leiar"
    )
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


class StadfestReglement(Form):
    """Stadfest at sekretariatet les reglementet til partnaren rett."""

    partnar: Id | None = Field(None, description="Partnaren; elles den som handlar")
    stilling: Linje = Field(description="Stillinga til den som stadfestar")
    versjon: int | None = Field(None, ge=0, description="Versjonen; elles den som gjeld i dag")


class NyPartnar(Form):
    """Før inn ein ny partnar i helsefellesskapet."""

    id: Id = Field(description="Id-en partnaren skal ha, til dømes kommune-4601")
    slag: PartnerKind = Field(description="kommune, helseforetak, privat, rhf eller raadgjevar")
    namn: Linje = Field(description="Fullt namn")
    kortnamn: Linje = Field(description="Kort namn")
    fraa: Dato = Field(description="Første dag som partnar")
    styreform: Styreform | None = Field(None, description="formannskap eller parlamentarisme")
    orgnr: Orgnr | None = Field(None, description="Organisasjonsnummer")
    omraade: Annotated[tuple[Linje, ...], Liste] = Field((), description="Områda han høyrer til")
    gruppe: Gruppe | None = Field(None, description="Kven ein rådgjevar talar for")
    kjelde: Linje = Field(description="Kvar opplysningane er frå")


class NyttNamn(Form):
    """Før inn at ein partnar har skift namn."""

    partnar: Id = Field(description="Partnaren")
    namn: Linje = Field(description="Det nye namnet")
    kortnamn: Linje = Field(description="Det nye kortnamnet")
    fraa: Dato = Field(description="Første dag med det nye namnet")


class SlaaSamanPartnarar(Form):
    """Før inn at partnarar er slegne saman til éin."""

    fraa: Annotated[tuple[Id, ...], Liste] = Field(
        min_length=1, description="Partnarane som går inn i den nye"
    )
    til: Id = Field(description="Partnaren dei vert til; han må finnast frå før")
    dato: Dato = Field(description="Første dag som éin partnar")
    kjelde: Linje = Field(description="Vedtaket eller forskrifta")
    fil: Attachment | None = trengst(
        "når du ikkje skriv teksten", "Vedtaket eller forskrifta, som fil"
    )
    tekst: Tekst | None = trengst("når det ikkje er ei fil", "Teksten")


class DelPartnar(Form):
    """Før inn at ein partnar er delt i fleire."""

    partnar: Id = Field(description="Partnaren som vert delt")
    til: Annotated[tuple[Id, ...], Liste] = Field(
        min_length=2, description="Partnarane han vert til; dei må finnast frå før"
    )
    dato: Dato = Field(description="Første dag som fleire partnarar")
    kjelde: Linje = Field(description="Vedtaket eller forskrifta")
    fil: Attachment | None = trengst(
        "når du ikkje skriv teksten", "Vedtaket eller forskrifta, som fil"
    )
    tekst: Tekst | None = trengst("når det ikkje er ei fil", "Teksten")
