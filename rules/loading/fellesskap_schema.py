"""The shape of what a register file says of the fellesskap itself: seats, meetings, agreements."""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from cases.fellesskap_terms import Avtaleslag, Avtaletilstand, Gruppe
from cases.terms import Avtaleform, OrganRole
from rules.loading.register_reading import ID_FORM

Ident = Annotated[str, Field(pattern=ID_FORM)]
"""An id as forms and scripts write it."""
Dag = Annotated[date, Field(strict=True)]
"""A day as TOML writes it; one in quotes is a text, and is refused."""
Punkt62 = Annotated[int, Field(ge=1, le=13)]


class Data(BaseModel):
    """One table of a register file; an unknown key is refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class SeatDemandData(Data):
    """One demand on the composition of an [[organ]]; `rad` gives its strength and switch."""

    rad: str
    kva: str
    minst: int = Field(default=0, ge=0)
    hogst: int | None = Field(default=None, ge=0)
    gruppe: Gruppe | None = None
    partnarar: tuple[str, ...] = ()
    omraade: str | None = None
    fag: str | None = None
    vald_av: str | None = None
    like: tuple[Gruppe, ...] = ()
    stilling: str | None = None
    nivaa: tuple[str, ...] = ()
    folkevald: bool | None = None
    kvar: bool = False
    medlemer_av: OrganRole | None = None
    valnemnd: str | None = None


class SeatData(Data):
    """One [[sete]]: a seat somebody holds, by position, never by name."""

    id: Ident
    organ: str
    gruppe: Gruppe
    stilling: str
    fraa: Dag
    kjelde: str
    til: Dag | None = None
    partnar: str | None = None
    vald_av: str | None = None
    innstilt_av: str | None = None
    paa_vegne_av: tuple[str, ...] = ()
    fullmakt: str = ""
    fag: str = ""
    nivaa: str = ""
    folkevald: bool = False
    teljande: bool = True


class MeetingData(Data):
    """One [[moete]] in the calendar of an organ."""

    id: Ident
    organ: str
    dato: Dag
    kjelde: str
    frist: Dag | None = None


class AgreementData(Data):
    """One [[avtale]] in the agreement register; `alle_partar` is everybody who is party today."""

    id: Ident
    slag: Avtaleslag
    tittel: str
    kjelde: str
    nr: int | None = None
    versjon: int = 1
    partar: tuple[str, ...] = ()
    alle_partar: bool = False
    andre_partar: tuple[str, ...] = ()
    paragraf_6_2: tuple[Punkt62, ...] = ()
    mor: str | None = None
    form: Avtaleform | None = None
    tilstand: Avtaletilstand = Avtaletilstand.I_KRAFT
    inngaatt: Dag | None = None
    gjeld_fraa: Dag | None = None
    gjeld_til: Dag | None = None
    eigar: str | None = None
    kortversjon: str = ""
    maalgruppe: str = ""
    gjennomgang: Dag | None = None
    neste_gjennomgang: Dag | None = None
    tilpassingar: tuple[str, ...] = ()


class YearlyData(Data):
    """One [[aarshjul]]: a task that comes back, `gonger` times every `aar` years."""

    id: Ident
    rad: str
    tittel: str
    hending: Literal["moete", "sak", "gjennomgang", "ingen"]
    organ: str | None = None
    sakstype: str | None = None
    kjelde: str = ""
    gonger: int = Field(default=1, ge=1)
    aar: int = Field(default=1, ge=1)


class RungData(Data):
    """One [[tvistetrinn]] of the dispute ladder, in order."""

    id: Ident
    namn: str
    kjelde: str
    bind: bool = False
    utanfor: bool = False
