"""What the register's verbs are given of organs, seats, meetings, agreements and the inbox."""

from typing import Annotated, Literal

from pydantic import Field

from cases.fellesskap_terms import Avtaleslag, Avtaletilstand, Gruppe, Innkomeslag, Innkomeutfall
from cases.terms import Avtaleform, OrganRole
from workflow.forms.fields import (
    Attachment,
    Dato,
    Form,
    Id,
    Linje,
    Linjer,
    Liste,
    PartnerOrgan,
    Punkt62,
    Saksnummer,
    Tekst,
)
from workflow.forms.trengst import trengst

FellesOrgan = Literal[
    OrganRole.OMRAADEUTVAL, OrganRole.FAGUTVAL, OrganRole.ARBEIDSGRUPPE, OrganRole.ADHOC,
    OrganRole.PLANGRUPPE, OrganRole.STYRINGSGRUPPE, OrganRole.NETTVERK, OrganRole.BRUKARUTVAL,
    OrganRole.UNGDOMSRAAD, OrganRole.TVISTEORGAN,
]
"""Joint organs that may be set up by an act; SSU and the highest meeting come by a structure."""


class NyttOrgan(Form):
    """Før inn eit nytt fellesorgan: ad hoc-utval, arbeidsgruppe, plangruppe, nettverk …"""

    id: Id = Field(description="Id-en organet skal ha")
    rolle: FellesOrgan = Field(description="Kva slag organ det er")
    namn: Linje = Field(description="Namnet i bunden form, til dømes «plangruppa for barn og unge»")
    fraa: Dato = Field(description="Første dag")
    til: Dato | None = Field(None, description="Siste dag, når organet er tidsavgrensa")
    mandat: Tekst | None = Field(None, description="Kva organet kan handsame")
    mandat_kjelde: Linje | None = Field(None, description="Kvar mandatet står")
    oppgaave: Tekst | None = Field(None, description="Oppgåva, når organet skal løyse éi")
    fast: bool = Field(False, description="Om organet er fast")
    oppretta_av: Id | None = Field(None, description="Organet som sette det ned")
    vel: Id | None = Field(None, description="Organet eller partnaren som vel medlemene")
    valnemnd: Id | None = Field(None, description="Organet som innstiller medlemene")
    omraade: Linje | None = Field(None, description="Området organet dekkjer")
    fag: Linje | None = Field(None, description="Fagområdet, for eit nettverk")
    dekning: Linje | None = Field(None, description="Kva eit nettverk dekkjer: alle, eller området")
    kontakt: Linje | None = Field(None, description="Stillinga til kontakten i eit nettverk")
    kjelde: Linje = Field(description="Vedtaket eller saka organet kjem av")


class Plasskrav(Form):
    """One demand on the composition of an organ, as it is entered."""

    rad: Annotated[str, Field(pattern=r"^[RFL]-[a-z0-9-]+$")]
    kva: Linje = Field(description="Kravet med ord")
    minst: int = Field(0, ge=0)
    hogst: int | None = Field(None, ge=0)
    gruppe: Gruppe | None = None
    partnarar: tuple[Id, ...] = ()
    omraade: Linje | None = None
    fag: Linje | None = None
    vald_av: Id | None = None
    stilling: Linje | None = None


class EndreOrgan(Form):
    """Endre eit fellesorgan: nytt namn, nytt mandat, forleng det eller legg det ned."""

    organ: Id = Field(description="Organet")
    namn: Linje | None = Field(None, description="Nytt namn")
    mandat: Tekst | None = Field(None, description="Nytt mandat")
    mandat_kjelde: Linje | None = Field(None, description="Kvar mandatet står")
    til: Dato | None = Field(None, description="Siste dag: forlengjer organet eller legg det ned")
    krav: tuple[Plasskrav, ...] = Field(
        (), description="Kven som skal sitje i organet; byter ut krava frå same rad"
    )
    saksnummer: Saksnummer | None = Field(None, description="Saka som avgjorde endringa")
    omraade: Linje | None = Field(None, description="Området organet dekkjer")
    fag: Linje | None = Field(None, description="Fagområdet, for eit nettverk")
    dekning: Linje | None = Field(None, description="Kva eit nettverk dekkjer: alle, eller området")
    kontakt: Linje | None = Field(None, description="Stillinga til kontakten i eit nettverk")
    grunn: Tekst = Field(description="Vedtaket eller grunnen")


class Oppnemn(Form):
    """Før inn kven som sit i eit organ, og for kor lenge."""

    organ: Id = Field(description="Organet")
    gruppe: Gruppe = Field(description="Kven plassen er for")
    stilling: Linje = Field(description="Stilling eller rolle")
    fraa: Dato = Field(description="Første dag i vervet")
    til: Dato | None = Field(None, description="Siste dag i vervet")
    partnar: Id | None = Field(None, description="Partnaren medlemen kjem frå")
    vald_av: Id | None = Field(None, description="Organet eller partnaren som valde")
    innstilt_av: Id | None = Field(None, description="Organet som innstilte")
    paa_vegne_av: Annotated[tuple[Id, ...], Liste] = Field(
        (), description="Andre kommunar plassen òg er for"
    )
    fullmakt: Linje | None = Field(None, description="Fullmakta medlemen har, og kvar ho står")
    fag: Linje | None = Field(None, description="Fagområde")
    nivaa: Linje | None = Field(None, description="Nivået i organisasjonen")
    folkevald: bool = Field(False, description="Om medlemen er folkevald")
    observator: bool = Field(False, description="Om medlemen berre har møte- og talerett")
    namn: Linje | None = Field(None, description="Namn; vert lagra for seg sjølv")
    saksnummer: Saksnummer | None = Field(None, description="Saka som avgjorde valet")


class AvsluttVerv(Form):
    """Før inn at nokon går ut av eit organ."""

    sete: Id = Field(description="Id-en til plassen")
    til: Dato = Field(description="Siste dag")


class NyAvtale(Form):
    """Før inn ein avtale i avtaleregisteret, eller ein ny versjon av ein som finst."""

    id: Id = Field(description="Id-en til avtalen, til dømes delavtale-11")
    slag: Avtaleslag = Field(description="Kva slag avtale det er")
    tittel: Linje = Field(description="Tittelen")
    nr: int | None = Field(None, ge=1, description="Nummeret, for ein delavtale")
    partar: Annotated[tuple[Id, ...], Liste] = Field((), description="Partnarane")
    andre_partar: Annotated[tuple[Linje, ...], Linjer] = Field(
        (), description="Partar utanfor helsefellesskapet"
    )
    paragraf_6_2: Annotated[tuple[Punkt62, ...], Liste] = Field(
        (), description="Punkta i hol. § 6-2 avtalen har innhald frå"
    )
    mor: Id | None = Field(None, description="Avtalen han heng under")
    form: Avtaleform | None = Field(None, description="Lik for alle, eller med tilpassingar")
    tilstand: Avtaletilstand = Field(Avtaletilstand.I_KRAFT, description="Om han gjeld")
    inngaatt: Dato | None = Field(None, description="Dagen han vart inngått")
    gjeld_fraa: Dato | None = Field(None, description="Første dag han gjeld")
    gjeld_til: Dato | None = Field(None, description="Siste dag han gjeld")
    eigar: Id | None = Field(None, description="Organet som held avtalen ved like")
    kortversjon: Tekst | None = Field(None, description="Avtalen kort fortald")
    maalgruppe: Linje | None = Field(None, description="Kven avtalen er for")
    gjennomgang: Dato | None = Field(None, description="Siste årlege gjennomgang")
    neste_gjennomgang: Dato | None = Field(None, description="Neste gjennomgang")
    saksnummer: Saksnummer | None = Field(None, description="Saka avtalen kjem frå")
    kjelde: Linje = Field(description="Kvar opplysningane er frå")


class Avtalehending(Form):
    """Før inn at ein avtale er gjennomgått, send inn eller oppheva."""

    avtale: Id = Field(description="Avtalen")
    slag: Literal["gjennomgang", "innsending", "oppheving"] = Field(
        description="gjennomgang, innsending (til Helsedirektoratet) eller oppheving"
    )
    dato: Dato = Field(description="Dagen det vart gjort")
    neste: Dato | None = Field(None, description="Neste gjennomgang")
    saksnummer: Saksnummer | None = Field(None, description="Saka som opphevar avtalen")
    merknad: Tekst | None = Field(None, description="Merknad")


class SeiOppAvtale(Form):
    """Sei opp ein avtale for ein partnar: partnaren si eiga avgjerd."""

    avtale: Id = Field(description="Avtalen")
    partnar: Id | None = Field(None, description="Partnaren; elles den som handlar")
    organ: PartnerOrgan = Field(description="Organet som avgjorde")
    dato: Dato = Field(description="Dagen organet avgjorde")
    verknad: Dato = Field(description="Dagen oppseiinga får verknad")
    eige_saksnummer: Linje = Field(description="Partnaren sitt eige saksnummer")
    fil: Attachment | None = trengst(
        "som prov for oppseiinga", "Protokollutskrifta"
    )
    grunn: Tekst | None = Field(None, description="Kvifor")


class Mottak(Form):
    """Ta imot eit referat, ein invitasjon eller ei melding om avvik i innboksen."""

    slag: Literal[
        Innkomeslag.REFERAT, Innkomeslag.INVITASJON, Innkomeslag.AVVIK, Innkomeslag.ANNA
    ] = Field(description="referat, invitasjon, avvik eller anna")
    fraa: Linje = Field(description="Kven det kjem frå: organ, partnar eller namn på avsendaren")
    tittel: Linje = Field(description="Kva det gjeld")
    dato: Dato | None = Field(None, description="Datoen på det; elles i dag")
    fil: Attachment | None = Field(None, description="Fila")


class MottakEpost(Form):
    """Ta imot ein e-post. Alt det seier, følgjer av innhaldet i e-posten."""

    fil: Attachment = Field(description="E-posten")


class HandsamInnkome(Form):
    """Avgjer kva som skal skje med noko i innboksen."""

    nr: int = Field(ge=1, description="Nummeret i innboksen")
    utfall: Literal[
        Innkomeutfall.SAK, Innkomeutfall.ORIENTERING, Innkomeutfall.INGEN
    ] = Field(description="sak, orientering eller ingen")
    saksnummer: Saksnummer | None = trengst("når det vart ei sak", "Saka det vart")
    grunn: Tekst | None = trengst("når det ikkje vert følgt opp", "Kvifor")
