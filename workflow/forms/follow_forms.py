"""What is given when a case is followed up or put right: who took part, milestones, corrections."""

from typing import Annotated, Literal

from pydantic import Field

from cases.fellesskap_terms import Gruppe, Medverking
from cases.terms import Kostnad
from workflow.forms.case_forms import ONE_LEVEL, PLIKT_FORM, MedGrunn
from workflow.forms.fields import CaseForm, Dato, Id, Linje, Linjer, Liste, Saksnummer, Tekst
from workflow.forms.partner_forms import PartnerForm
from workflow.forms.trengst import trengst


class Medverknad(CaseForm):
    """Før inn kven som er med i arbeidet, er spurd eller invitert, eller eit unntak."""

    gruppe: Gruppe = Field(description="Kven dei talar for")
    korleis: Medverking = Field(description="med, spurd, invitert, takka_ja, gjennomfort …")
    kven: Linje = Field(description="Partnar, organ eller namn på gruppa (aldri personnamn)")
    dato: Dato | None = Field(None, description="Datoen; elles i dag")
    nivaa: Linje | None = Field(None, description="Nivået i organisasjonen")
    fag: Linje | None = Field(None, description="Fagområde")
    merknad: Tekst | None = trengst("når det er eit unntak", "Merknad, eller kvifor")


class Milepael(CaseForm):
    """Før inn ein milepæl: når han er planlagd, eller når han vart nådd."""

    namn: Linje = Field(description="Namnet på milepælen, til dømes «utkast»")
    planlagt: Dato | None = trengst("når milepælen ikkje er nådd", "Når han er planlagd")
    faktisk: Dato | None = trengst("når milepælen er nådd", "Når han vart nådd")
    grunn: Tekst | None = trengst("når planen er endra", "Kvifor planen er endra")


class Omfordel(MedGrunn):
    """Gi saka til eit anna organ å greie ut."""

    organ: Id = Field(description="Organet som skal greie ut")


class EndreOmfang(MedGrunn):
    """Endre omfanget av ei sak som er til utgreiing; alle partnarane får varsel."""

    samandrag: Tekst = Field(description="Kva saka no gjeld, kort")
    kostnad: Kostnad | None = Field(None, description="Om saka no kostar noko")
    pasientgrupper: Annotated[tuple[Linje, ...], Liste] = Field(
        (), description="Pasientgruppene saka no gjeld"
    )


class Tvistesteg(CaseForm):
    """Før inn eit steg på tvistestigen: kvar usemja vart prøvd løyst, og korleis det gjekk."""

    trinn: Id = Field(description="Trinnet på tvistestigen (sjå «saksgang tvistestige»)")
    stad: Linje = Field(description="Organet eller møtet som prøvde å løyse usemja")
    dato: Dato = Field(description="Dagen")
    resultat: Literal["loyst", "ikkje_loyst", "tilraading"] = Field(
        description="loyst, ikkje_loyst eller tilraading"
    )
    dokument: int | None = Field(None, ge=1, description="Dokumentnummeret til protokollen")


class SlaaSaman(MedGrunn):
    """Slå saka saman med ei anna sak. Svara går aldri over til den andre saka."""

    med: Saksnummer = Field(description="Saka ho vert slegen saman med")


class Overfoer(CaseForm):
    """Før pliktene til ein partnar over til den som har teke over etter han."""

    fraa_partnar: Id = Field(description="Partnaren som er slegen saman eller delt")
    til_partnar: Id = Field(description="Partnaren som tek over")
    grunn: Tekst | None = Field(None, description="Merknad, når noko meir skal stå i saka")


class EigeSaksnummer(PartnerForm):
    """Før inn saksnummeret ein part har i arkivet sitt."""

    nummer: Linje = Field(description="Saksnummeret hjå parten")


class VurderInnsyn(CaseForm):
    """Avgjer om saka eller eit dokument er offentleg, og etter kva heimel."""

    dokument: int | None = Field(None, ge=1, description="Dokumentet; elles saka sjølv")
    offentleg: Literal["ja", "nei"] = Field(description="ja eller nei")
    heimel: Linje | None = trengst("når det ikkje er offentleg", "Heimelen")
    innhald: Literal["personleg", "helse"] | None = Field(
        None, description="personleg eller helse: opplysningar som alltid er unnatekne (offl. § 13)"
    )
    offentleg_tittel: Linje | None = Field(
        None, description="Tittelen som kan visast offentleg, når den vanlege ikkje kan det"
    )
    grunn: Tekst | None = trengst(
        "når noko unnateke vert offentleg", "Kvifor teieplikta ikkje gjeld"
    )


class StadfestPlikt(PartnerForm):
    """Stadfest kor langt partnaren er komen med ei plikt etter vedtaket."""

    plikt: int = Field(ge=1, description="Nummeret på plikta i vedtaket")
    nivaa: Literal["leiing", "avdeling", "drift"] = Field(
        description="leiing, avdeling eller drift"
    )
    tilstand: Literal["i_gang", "gjennomfort", "hindra"] = Field(
        description="i_gang, gjennomfort eller hindra"
    )
    dato: Dato | None = Field(None, description="Datoen; elles i dag")
    merknad: Tekst | None = Field(None, description="Merknad")


class NyPlikt(MedGrunn):
    """Før inn ei plikt som følgjer av vedtaket, i ei sak som er vedteken."""

    plikter: Annotated[tuple[Linje, ...], Linjer] = Field(
        min_length=1, description=f"Kven skal gjere kva: {PLIKT_FORM}"
    )
    grunn: Tekst = Field(description="Kva i vedtaket plikta følgjer av; partnaren får det i brevet")
    plikt_grunn: Tekst | None = trengst("når berre eitt nivå har plikter", ONE_LEVEL)


class MinnPlikt(CaseForm):
    """Minn partnaren om ei plikt etter vedtaket."""

    plikt: int = Field(ge=1, description="Nummeret på plikta i vedtaket")


class Rett(MedGrunn):
    """Rett noko som er ført feil. Den gamle verdien vert ståande i historia."""

    kva: Literal["sak", "dokument", "handsaming", "svar"] = Field(
        description="sak, dokument, handsaming eller svar"
    )
    felt: Linje | None = trengst("når det ikkje er eit svar", "Feltet som er feil")
    verdi: Tekst | None = trengst(
        "når feltet ikkje skal vere tomt", "Den rette verdien; lister med komma"
    )
    tom: bool = Field(False, description="Feltet skal vere tomt")
    stryk: bool = Field(
        False, description="Dokumentet eller handsaminga er ført på feil sak og skal ut av saka"
    )
    nr: int | None = trengst(
        "når det ikkje er saka sjølv",
        "Nummeret på dokumentet eller handsaminga, eller på svaret til partnaren", ge=1,
    )
    partnar: Id | None = trengst("når det er eit svar", "Partnaren svaret er ført på")
