"""The case itself: what it is about, where it stands, and its flags."""

from dataclasses import dataclass
from datetime import date, datetime

from cases.steps import Step
from cases.terms import Avtaleform, Kostnad, Modell


@dataclass(frozen=True, slots=True)
class Case:
    """A case under its opaque id; `aar` and `lopenr` make the number people use.

    `krins` are the partners the case concerns, decided at innmelding. `paragraf_6_2` lists the
    points of hol. § 6-2 (1–13) the case has content of. `versjon` rises with each act that changed
    anything. `struktur_dato` is the day whose organs the case goes by (R-298).

    `omraade` is set where the case concerns one area only. `avtale` is the agreement it is about,
    `mor` the case that opened it, `innkome` what in the inbox it came from, `val_organ` the organ
    an election fills or an evaluation is of. `attende` counts how often it was sent back.
    `innfoert` is `ventar` while a case that was entered mid-way waits for its second person, then
    `stadfesta`.
    """

    id: str
    hf: str
    aar: int
    lopenr: int
    tittel: str
    sakstype: str
    innmeldar: str
    innmeldt: datetime
    krins: tuple[str, ...]
    sakssteg: Step = Step.INNMELDT
    versjon: int = 1
    samandrag: str = ""
    forpliktande: bool = True
    begge_nivaa: bool = True
    gjeld_enkeltpasient: bool = False
    kostnad: Kostnad = Kostnad.INGEN
    paragraf_6_2: tuple[int, ...] = ()
    avtaleform: Avtaleform | None = None
    modell: Modell | None = None
    modell_grunn: str = ""
    struktur_dato: date | None = None
    opphav: str | None = None
    ekstern_frist: date | None = None
    innspelsfrist: date | None = None
    vindauge_fraa: date | None = None
    vindauge_til: date | None = None
    graasone: bool = False
    eigar: str | None = None
    usemje_eigar: str | None = None
    saksansvarleg: str | None = None
    arkivansvarleg: str | None = None
    utgreiing_organ: str | None = None
    paa_vent: bool = False
    vent_grunn: str = ""
    vent_til: date | None = None
    presentert_pm: date | None = None
    lyft_pm: date | None = None
    sluttgrunn: str = ""
    omraade: str | None = None
    pasientgrupper: tuple[str, ...] = ()
    merkelappar: tuple[str, ...] = ()
    anonymisert: bool = False
    fellesplan: bool = False
    planform: str | None = None
    prosjektleiar: str | None = None
    oppstart: date | None = None
    styringsgruppe: str | None = None
    mellombels_tiltak: str = ""
    avtale: str | None = None
    mor: str | None = None
    innkome: str | None = None
    val_organ: str | None = None
    attende: int = 0
    slegen_saman_med: str | None = None
    offentleg_tittel: str = ""
    offentleg: bool | None = None
    offentleg_heimel: str = ""
    innfoert: str = ""
    innfoert_av: str | None = None
    vent_fraa: date | None = None
    """The day it was put on hold; the clock of a round stands still from then."""

    @property
    def number(self) -> str:
        """`2026/14`; with the prefix of the helsefellesskap in front it is unique everywhere."""
        return f"{self.aar}/{self.lopenr}"


@dataclass(frozen=True, slots=True)
class PartnerCaseNumber:
    """A party's own archive number for our case."""

    id: str
    sak: str
    partnar: str
    nummer: str
