"""The shape of the register files: what may stand in a helsefellesskap's TOML, and nothing else."""

from typing import Literal

from pydantic import Field

from cases.fellesskap_terms import Gruppe
from cases.terms import OrganRole, PartnerKind, Styreform
from rules.loading.fellesskap_schema import (
    AgreementData,
    Dag,
    Data,
    Ident,
    MeetingData,
    RungData,
    SeatData,
    SeatDemandData,
    YearlyData,
)
from rules.loading.register_reading import PREFIX_FORM


class HfData(Data):
    """The table [helsefellesskap]."""

    id: Ident
    namn: str
    prefiks: str = Field(pattern=PREFIX_FORM)
    kjelde: str
    brytarar: dict[str, str] = Field(default_factory=dict)
    parametrar: dict[str, int] = Field(default_factory=dict)
    doeme: bool = False


class NameData(Data):
    """One dated name of a partner."""

    namn: str
    kortnamn: str
    fraa: Dag
    til: Dag | None = None


class PartnerData(Data):
    """One [[partnar]]; `organnamn` gives local names of organs by role."""

    id: Ident
    slag: PartnerKind
    namn: tuple[NameData, ...] = Field(min_length=1)
    fraa: Dag
    kjelde: str
    til: Dag | None = None
    styreform: Styreform | None = None
    orgnr: str | None = None
    omraade: tuple[str, ...] = ()
    avtalepart: bool = True
    skriftspraak: Literal["nynorsk", "bokmål"] = "nynorsk"
    etterfolgjar: str | None = None
    oppstaatt_av: str | None = None
    gruppe: Gruppe | None = None
    organnamn: dict[OrganRole, str] = Field(default_factory=dict)


class TemplateOrgan(Data):
    """One organ of an [[organmal]]."""

    rolle: OrganRole
    namn: str


class TemplateData(Data):
    """One [[organmal]]: the organs every partner of that kind has."""

    slag: PartnerKind
    styreform: Styreform | None = None
    id: str
    kjelde: str
    organ: tuple[TemplateOrgan, ...]


class OrganData(Data):
    """One [[organ]]: of the helsefellesskap, or of the partner it names."""

    id: Ident
    rolle: OrganRole
    namn: str
    fraa: Dag
    kjelde: str
    til: Dag | None = None
    partnar: str | None = None
    mandat: str | None = None
    mandat_kjelde: str | None = None
    omraade: str | None = None
    oppgaave: str = ""
    fast: bool = False
    samansetjing: tuple[SeatDemandData, ...] = ()
    valnemnd: str | None = None
    vel: str | None = None
    fag: str = ""
    dekning: str = ""
    kontakt: str = ""
    oppretta_av: str | None = None


class RadData(Data):
    """One row of a reglement."""

    organ: OrganRole
    sakslag: Literal["ordinaer", "prinsipiell", "utanfor_budsjett", "avtale"]
    heimel: str
    grense_eingong: int | None = Field(default=None, ge=0, strict=True)
    grense_aar: int | None = Field(default=None, ge=0, strict=True)
    grense_varigheit: int | None = Field(default=None, ge=0, strict=True)
    sakstypar: tuple[str, ...] = ()


class ReglementData(Data):
    """One [[reglement]]: a confirmed version of one partner's own rows."""

    partnar: str
    versjon: int = Field(ge=1)
    gjeld_fraa: Dag
    gjeld_til: Dag | None = None
    kjelde: str
    rad: tuple[RadData, ...]


class ProposedData(ReglementData):
    """A [[reglement]] that nobody has voted for yet; its number follows when it is entered."""

    versjon: int = Field(default=1, ge=1)


class ProposalData(Data):
    """A whole file with one proposed version."""

    reglement: tuple[ProposedData, ...] = Field(min_length=1, max_length=1)


class FileData(Data):
    """A whole file of one helsefellesskap."""

    helsefellesskap: HfData
    organmal: tuple[TemplateData, ...] = ()
    partnar: tuple[PartnerData, ...]
    organ: tuple[OrganData, ...] = ()
    reglement: tuple[ReglementData, ...] = ()
    sete: tuple[SeatData, ...] = ()
    moete: tuple[MeetingData, ...] = ()
    avtale: tuple[AgreementData, ...] = ()
    aarshjul: tuple[YearlyData, ...] = ()
    tvistetrinn: tuple[RungData, ...] = ()


class DefaultRows(Data):
    """One [[standard]]: the rows that hold for that kind of partner until it confirms its own."""

    slag: PartnerKind
    styreform: Styreform | None = None
    rad: tuple[RadData, ...]


class DefaultData(Data):
    """The whole file of shipped default rows."""

    versjon: Literal[0]
    gjeld_fraa: Dag
    stadfesta: Literal[False]
    kjelde: str
    standard: tuple[DefaultRows, ...]
