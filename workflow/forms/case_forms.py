"""What the secretariat's verbs are given, field by field; descriptions are shown to people."""

from typing import Annotated, Literal

from pydantic import Field

from cases.terms import (
    Avtaleform,
    DocumentKind,
    Modell,
    OrdlydClass,
    Utfall,
)
from workflow.forms.fields import (
    Attachment,
    CaseForm,
    Dato,
    FraInnboks,
    Id,
    Lengd,
    Linje,
    Linjer,
    Liste,
    Tekst,
)
from workflow.forms.trengst import trengst

Partnarliste = Annotated[tuple[Id, ...], Liste]
PLIKT_FORM = "«partnar: kva; frist=ÅÅÅÅ-MM-DD; ansvarleg=stilling»"
ONE_LEVEL = "Kvifor plikter ikkje er lista for begge nivåa"
EIGAR = Field(None, description="Kven som eig ei gråsonesak vidare")


class LeggVed(CaseForm, FraInnboks):
    """Legg eit dokument ved saka."""

    slag: DocumentKind = Field(description="Kva dokumentet er")
    tittel: Linje = Field(description="Tittelen på dokumentet")
    fil: Attachment | None = trengst("når du ikkje skriv teksten", "Fila")
    tekst: Tekst | None = trengst("når det ikkje er ei fil", "Teksten")
    dato: Dato | None = Field(None, description="Datoen på dokumentet")
    fraa: Linje | None = Field(None, description="Avsendar")
    til: Linje | None = Field(None, description="Mottakar")
    journal: Literal["I", "U", "N", "X", "S"] | None = Field(
        None, description="Journalposttype; elles I frå ein partnar og X frå sekretariatet"
    )
    avsnitt: Annotated[tuple[Id, ...], Liste] = Field(
        (), description="Avsnitta dokumentet har, til dømes kvalitet og brukarperspektiv"
    )
    offentleg: bool | None = Field(None, description="Om dokumentet er offentleg")
    heimel: Linje | None = trengst(
        "når dokumentet ikkje er offentleg", "Heimel for unntak frå innsyn"
    )
    vedlegg: int | None = Field(
        None, ge=1, description="Vedlegget i e-posten; elles e-posten sjølv"
    )


class NyOrdlyd(CaseForm):
    """Set ny ordlyd i saka."""

    tekst: Tekst = Field(description="Framlegg til vedtak, ordrett")
    dokument: Annotated[tuple[int, ...], Liste] = Field(
        (), description="Dokumentnummera ordlyden gjer til sine"
    )
    vedlegg: Annotated[tuple[Linje, ...], Liste] = Field(
        (), description="Eige vedlegg for ein partnar: partnar=dokumentnummer"
    )
    klasse: Literal[OrdlydClass.REELL, OrdlydClass.REDAKSJONELL] = Field(
        OrdlydClass.REELL, description="reell eller redaksjonell"
    )
    grunn: Tekst | None = trengst("når endringa er redaksjonell", "Kvifor ordlyden er endra")


class LyftOrdlyd(CaseForm):
    """Krev at ei redaksjonell retting vert rekna som reell."""

    ordlyd: int | None = Field(None, ge=1, description="Nummeret på rettinga; elles den siste")
    grunn: Tekst | None = Field(None, description="Kvifor")


class SendTilUtgreiing(CaseForm):
    """Send saka til utgreiing."""

    organ: Id = Field(description="Organet som skal greie ut")


class SendTilSsu(CaseForm):
    """Send saka til handsaming i SSU."""

    avtaleform: Avtaleform | None = Field(
        None, description="felles_identisk, felles_med_tilpassing eller saeravtale"
    )
    vindauge_fraa: Dato | None = Field(None, description="Første dag organa handsamar saka")
    vindauge_til: Dato | None = Field(None, description="Siste dag organa handsamar saka")


class Handsam(CaseForm):
    """Før inn at eit organ har handsama saka."""

    organ: Id = Field(description="Organet som handsama saka, til dømes ssu")
    dato: Dato = Field(description="Møtedatoen")
    utfall: Utfall = Field(description="Kva organet kom til")
    semje: bool = Field(True, description="Om organet var samd")
    dissens: Tekst | None = Field(None, description="Kva dei usamde meinte")
    eige_nummer: Linje | None = Field(None, description="Organet sitt eige saksnummer")
    til_stades: Annotated[tuple[Linje, ...], Liste] = Field((), description="Kven som møtte")
    inhabile: Annotated[tuple[Linje, ...], Liste] = Field((), description="Kven som var ugilde")
    modell: Modell | None = Field(None, description="konsensus eller to_trinn")
    modell_grunn: Tekst | None = trengst("når organet vel modell", "Kvifor denne modellen")
    mandat: Tekst | None = Field(None, description="Punktet i avtalen som gir organet mandat")
    merknad: Tekst | None = Field(None, description="Merknad frå organet")


class MedGrunn(CaseForm):
    """A form whose only content is a reason."""

    grunn: Tekst = Field(description="Kvifor")


class SendAttende(MedGrunn):
    """Send saka attende."""


class Presenter(CaseForm):
    """Før inn at saka er presentert for det øvste møtet."""

    dato: Dato = Field(description="Møtedatoen")
    organ: Id | None = trengst("når det er fleire slike møte", "Møtet")


class LyftPm(CaseForm):
    """Lyft saka til det øvste møtet."""

    organ: Id = Field(description="Møtet saka skal til")
    dato: Dato = Field(description="Møtedatoen")
    grunn: Tekst = Field(description="Kvifor")


class OpneRunde(CaseForm):
    """Send saka på rundgang hjå partane."""

    frist: Dato | None = Field(None, description="Svarfrist; elles vert han rekna ut")
    lengd: Lengd | None = Field(
        None, description="Kor lenge runden varer: «8 veker», «40 arbeidsdagar» eller «60 dagar»"
    )
    raad: Partnarliste = Field((), description="Rådgjevarane som skal spørjast; elles alle")


class Avgrens(MedGrunn):
    """Avgrens saka til partnarane som er samde (handsaming i SSU)."""

    utan: Partnarliste = Field(min_length=1, description="Partnarane som går ut av saka")
    organ: Id = Field(description="Organet som avgrensar, til dømes ssu")
    dato: Dato = Field(description="Møtedatoen")
    tekst: Tekst | None = Field(None, description="Ny ordlyd, når teksten òg må endrast")


class MeldUsemje(MedGrunn):
    """Meld at partnarane er usamde."""

    eigar: Linje = Field(description="Kven som har ansvar for å løyse usemja")


class SendTilTvisteloysing(MedGrunn):
    """Send usemja til tvisteløysing."""


class KonstaterSemje(CaseForm):
    """Konstater at det er semje."""


class Vedta(CaseForm):
    """Før inn at saka er vedteken."""

    plikter: Annotated[tuple[Linje, ...], Linjer] = Field(
        (), description=f"Kven skal gjere kva: {PLIKT_FORM}"
    )
    plikt_grunn: Tekst | None = trengst("når berre eitt nivå har plikter", ONE_LEVEL)
    under: Id | None = Field(
        None, description="Avtalen ein ny avtale heng under; elles rammeavtalen"
    )
    maalgruppe: Linje | None = Field(None, description="Kven avtalen er for")
    eigar: Linje | None = EIGAR


class TaTilVitande(CaseForm):
    """Avslutt ei orientering: saka er teken til vitande."""

    merknad: Tekst | None = Field(None, description="Merknad")
    eigar: Linje | None = EIGAR


class Avvis(MedGrunn):
    """Avvis saka."""

    eigar: Linje | None = EIGAR


class TrekkSaka(MedGrunn):
    """Trekk saka."""

    eigar: Linje | None = EIGAR


class Feilregistrer(MedGrunn):
    """Merk saka som feilregistrert."""


class Innarbeid(CaseForm):
    """Før inn korleis eit innspel er møtt."""

    uttale: int = Field(ge=1, description="Nummeret på innspelet")
    korleis: Literal["innarbeidd", "svara"] = Field(description="innarbeidd eller svara")
    tekst: Tekst = Field(description="Kva som er gjort, eller svaret")


class PaaVent(MedGrunn):
    """Set saka på vent."""

    til: Dato | None = Field(None, description="Når saka er venta att")


class TaOppAtt(MedGrunn):
    """Ta opp att ei sak som er sett på vent."""


class UtsetFrist(MedGrunn):
    """Gi alle som er spurde, lengre tid til å svare."""

    frist: Dato | None = trengst("når du ikkje skriv kor mykje lenger", "Den nye svarfristen")
    lengd: Lengd | None = trengst(
        "når du ikkje vel ein dag",
        "Kor mykje lenger: «2 veker», «10 arbeidsdagar» eller «14 dagar»",
    )
