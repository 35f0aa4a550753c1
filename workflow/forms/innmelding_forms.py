"""What is given when a case is registered, and when partners are told of it."""

from typing import Annotated, Literal

from pydantic import Field

from cases.terms import Kostnad
from workflow.forms.fields import (
    CaseForm,
    Dato,
    Form,
    Id,
    Linje,
    Liste,
    Pasientgruppe,
    Punkt62,
    Saksnummer,
    Tekst,
)


class MeldInn(Form):
    """Meld inn ei sak."""

    tittel: Linje = Field(description="Offentleg tittel på saka")
    sakstype: Annotated[str, Field(pattern=r"^C-\d{2}$")] = Field(
        description="Sakstypen, til dømes C-05 (sjå «saksgang sakstypar»)"
    )
    innmeldar: Id = Field("sse", description="Kven som melder inn: partnar, organ eller sse")
    samandrag: Tekst | None = Field(None, description="Kva saka gjeld, kort")
    partnarar: Annotated[tuple[Id, ...], Liste] = Field(
        (), description="Partnarane saka gjeld, når ho ikkje gjeld alle"
    )
    forpliktande: bool | None = Field(None, description="Om saka bind nokon")
    begge_nivaa: bool = Field(True, description="Om saka gjeld både kommune og sjukehus")
    gjeld_enkeltpasient: bool = Field(False, description="Om saka gjeld éin pasient")
    kostnad: Kostnad = Field(Kostnad.INGEN, description="Om saka kostar noko")
    paragraf_6_2: Annotated[tuple[Punkt62, ...], Liste] = Field(
        (), description="Punkta i hol. § 6-2 som saka har innhald frå (1–13)"
    )
    opphav: Linje | None = Field(None, description="Kvar saka kjem frå, til dømes eit nettverk")
    ekstern_frist: Dato | None = Field(None, description="Frist sett av andre; stansar aldri saka")
    innspelsfrist: Dato | None = Field(None, description="Siste dag for innspel")
    graasone: bool = Field(False, description="Om saka ligg i gråsona mellom partnarane")
    eigar: Linje | None = Field(None, description="Kven som eig ei gråsonesak")
    saksansvarleg: Linje | None = Field(None, description="Kven som har ansvar for saka")
    arkivansvarleg: Id | None = Field(None, description="Partnaren som arkiverer saka")
    omraade: Linje | None = Field(None, description="Området, når saka berre gjeld eitt")
    pasientgrupper: Annotated[tuple[Pasientgruppe, ...], Liste] = Field(
        (), description="barn_unge, psykisk_rus, skroepelege_eldre eller kroniske"
    )
    merkelappar: Annotated[tuple[Linje, ...], Liste] = Field(
        (), description="Merkelappar, til dømes akuttmedisinsk kjede, ikt eller allmennmedisin"
    )
    anonymisert: bool = Field(False, description="Om saka er anonymisert")
    fellesplan: bool = Field(False, description="Om saka kviler på ein felles plan")
    planform: Literal["felles_plan", "avtalt_prosess"] | None = Field(
        None, description="felles_plan eller avtalt_prosess, for ein plan"
    )
    prosjektleiar: Linje | None = Field(None, description="Prosjektleiaren (stilling)")
    oppstart: Dato | None = Field(None, description="Dagen prosjektet startar")
    styringsgruppe: Id | None = Field(None, description="Organet som er styringsgruppe")
    mellombels_tiltak: Tekst | None = Field(None, description="Kva som vert gjort medan ein ventar")
    avtale: Id | None = Field(None, description="Avtalen i registeret som saka gjeld")
    mor: Saksnummer | None = Field(None, description="Saka denne følgjer av")
    innkome: int | None = Field(None, ge=1, description="Nummeret i innboksen saka kjem frå")
    val_organ: Id | None = Field(
        None, description="Organet det skal veljast medlemer til, eller utvalet som vert vurdert"
    )


class Varsle(CaseForm):
    """Send forehandsvarsel til partnarar som ikkje har fått det."""
