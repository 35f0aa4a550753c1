"""What partners say, field by field: avklaring, svar, fråsegn, signatur."""

from typing import Literal

from pydantic import Field

from cases.terms import (
    AnswerKind,
    Avgjerd,
    Okonomi,
    Plansamsvar,
    Prinsipiell,
    Registrering,
)
from workflow.forms.fields import (
    Aar,
    CaseForm,
    Dato,
    FraInnboks,
    Id,
    Kroner,
    Linje,
    PartnerOrgan,
    Tekst,
)
from workflow.forms.trengst import trengst

VEDLEGG = Field(None, ge=1, description="Vedlegget i e-posten; elles e-posten sjølv")


class PartnerForm(CaseForm):
    """A form about one partner of a case; the partner that acts need not name itself."""

    partnar: Id | None = Field(None, description="Partnaren; elles den som handlar")


class Avklar(PartnerForm):
    """Avklar kva saka er for ein partnar: prinsipiell, økonomi og planar."""

    prinsipiell: Prinsipiell = Field(description="ja, nei eller for_tidleg")
    okonomi: Okonomi = Field(description="ingen, i_budsjett, utanfor_budsjett eller ukjend")
    plansamsvar: Plansamsvar = Field(description="ja, nei eller ukjend")
    klarert_av: Linje = Field(description="Kven i administrasjonen som har klarert (stilling)")
    dato: Dato | None = Field(None, description="Datoen; elles i dag")
    budsjettref: Linje | None = trengst(
        "når kostnaden er i budsjettet", "Budsjettvedtaket kostnaden er i"
    )
    belop_eingong: Kroner | None = Field(None, description="Eingongskostnad i heile kroner")
    belop_aar: Kroner | None = Field(None, description="Kostnad per år i heile kroner")
    varigheit: Aar | None = Field(None, description="Kor mange år kostnaden varer")
    plan: Linje | None = trengst("når saka ikkje er i samsvar med planane", "Planen")
    planorgan: PartnerOrgan | None = trengst(
        "når saka ikkje er i samsvar med planane", "Organet som vedtok planen"
    )
    treng: Tekst | None = trengst("når noko er ukjent", "Det som manglar for å avklare")
    innafor_mandat: bool = Field(
        False, description="Stadfest at SSU kan avgjere: ingen ny plikt, kostnad eller § 6-2"
    )
    grunngjeving: Tekst | None = Field(None, description="Kort grunngjeving")
    lovkrav: Linje | None = trengst("når saka er ein plan", "Lova som styrer planlegginga")
    planforankring: Linje | None = trengst(
        "når saka er ein plan", "Den vedtekne planen saka kviler på"
    )


class Stadfest(PartnerForm):
    """Stadfest ei avklaring, eit telefonsvar eller ei redaksjonell retting."""

    kva: Literal["avklaring", "svar", "ordlyd"] | None = trengst(
        "når fleire ting ventar", "avklaring, svar eller ordlyd"
    )


class Svar(PartnerForm, FraInnboks):
    """Svar for ein partnar i rundgangen."""

    svar: AnswerKind = Field(
        description="ja, ja_med_merknad, nei, motframlegg eller gjeld_ikkje_oss"
    )
    avgjerd: Avgjerd = Field(
        Avgjerd.VEDTAK, description="vedtak, delegert_vedtak, hastevedtak, innstilling …"
    )
    organ: PartnerOrgan = Field(description="Organet som avgjorde, til dømes kommunestyre")
    organ_namn: Linje | None = trengst("når organet er «noko anna»", "Namnet på organet")
    organ_heimel: Linje | None = trengst("når organet er «noko anna»", "Heimelen til organet")
    dato: Dato = Field(description="Dagen organet avgjorde")
    eige_saksnummer: Linje = Field(description="Partnaren sitt eige saksnummer")
    stilling: Linje = Field(description="Stillinga til den som sender svaret")
    prov: int | None = trengst(
        "når organet er folkevalt eller eit styre, eller svaret kom i brev",
        "Dokumentnummeret til protokollutskrifta", ge=1,
    )
    ordlyd: int | None = Field(None, ge=1, description="Ordlyden det vert svara på; elles nyaste")
    merknad: Tekst | None = trengst("når svaret er ja med merknad", "Merknad")
    grunngjeving: Tekst | None = trengst("når svaret ikkje er ja", "Grunngjeving")
    endra_tekst: Tekst | None = trengst(
        "når svaret er eit motframlegg", "Teksten organet vedtok, ordrett"
    )
    tek_avgrensing: bool = Field(
        False, description="Ja-et gjeld òg om krinsen av partnarar vert mindre"
    )
    styrevedtak: Linje | None = Field(None, description="Styrevedtak i nett denne saka (hfl. § 37)")
    registrering: Registrering = Field(
        Registrering.PARTNAR, description="partnar, telefon eller brev"
    )
    vedlegg: int | None = VEDLEGG


class KontrollerSvar(PartnerForm):
    """Kontroller registreringa av eit brev (ein annan person)."""


class TrekkSvar(PartnerForm):
    """Trekk eit svar, med same prov som svaret sjølv; eller stryk det som er skrive feil."""

    organ: PartnerOrgan | None = trengst(
        "når organet har avgjort det", "Organet som avgjorde å trekkje svaret"
    )
    dato: Dato | None = trengst("når organet har avgjort det", "Dagen organet avgjorde det")
    prov: int | None = trengst(
        "når svaret vart gitt med prov", "Dokumentnummeret til protokollutskrifta", ge=1
    )
    grunn: Tekst = Field(description="Kvifor")
    skrive_feil: bool = Field(
        False, description="Stryk svaret fordi det er skrive feil, ikkje fordi organet trekkjer det"
    )


class Fraasegn(PartnerForm, FraInnboks):
    """Gi ei eiga fråsegn eller eit innspel; det vert lagt ved uendra."""

    slag: Literal["fraasegn", "innspel"] = Field("fraasegn", description="fraasegn eller innspel")
    tekst: Tekst | None = trengst("når ho ikkje kom på e-post", "Fråsegna, ordrett")
    dato: Dato | None = Field(None, description="Datoen; elles i dag")
    dokument: int | None = Field(None, ge=1, description="Dokumentnummeret, når ho òg er ei fil")
    vedlegg: int | None = VEDLEGG


class Raadgjeving(PartnerForm):
    """Gi råd i saka. Råd vert aldri talde."""

    tekst: Tekst = Field(description="Rådet, ordrett")
    dato: Dato | None = Field(None, description="Datoen; elles i dag")


class Signer(PartnerForm):
    """Før inn at ein part har signert."""

    namn: Linje = Field(description="Namnet på den som signerte")
    stilling: Linje = Field(description="Stillinga til den som signerte")
    dato: Dato = Field(description="Dagen det vart signert")
    dokument: int = Field(ge=1, description="Dokumentnummeret til den signerte fila")
    motpart: Id | None = Field(None, description="Motparten, når signaturen berre gjeld eitt par")
