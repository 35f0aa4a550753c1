"""The agreement register: what is agreed between whom, which version, and when it is reviewed."""

from dataclasses import dataclass
from datetime import date, datetime

from cases.fellesskap_terms import Avtaleslag, Avtaletilstand
from cases.terms import Avtaleform, OrganRole

RANK: dict[Avtaleslag, int] = {
    Avtaleslag.RAMME: 0,
    Avtaleslag.DELAVTALE: 1,
    Avtaleslag.TENESTEAVTALE: 1,
    Avtaleslag.SAERAVTALE: 2,
    Avtaleslag.PROSEDYRE: 3,
}
"""How high each kind stands (R-256): ramme over delavtale over særavtale over prosedyre. An
agreement of another kind stands beside them, under none and over none."""

IN_FORCE = frozenset({Avtaletilstand.I_KRAFT, Avtaletilstand.UNDER_REVISJON})


@dataclass(frozen=True, slots=True)
class Avtale:
    """One agreement under an id that outlives its versions.

    `mor` is the agreement it hangs under (R-256); `paragraf_6_2` the points of hol. § 6-2 it has
    content of. `partar` are partner ids; `andre_partar` those outside the register. `sak` is the
    number of the case it came from. `gjennomgang` is the last yearly review (hol. § 6-5).
    """

    id: str
    hf: str
    slag: Avtaleslag
    tittel: str
    nr: int | None = None
    versjon: int = 1
    partar: tuple[str, ...] = ()
    andre_partar: tuple[str, ...] = ()
    paragraf_6_2: tuple[int, ...] = ()
    mor: str | None = None
    form: Avtaleform | None = None
    tilstand: Avtaletilstand = Avtaletilstand.I_KRAFT
    inngaatt: date | None = None
    gjeld_fraa: date | None = None
    gjeld_til: date | None = None
    eigar: str | None = None
    kortversjon: str = ""
    maalgruppe: str = ""
    gjennomgang: date | None = None
    neste_gjennomgang: date | None = None
    tilpassingar: tuple[str, ...] = ()
    sak: str | None = None
    kjelde: str = ""

    @property
    def in_force(self) -> bool:
        return self.tilstand in IN_FORCE

    @property
    def by_law(self) -> bool:
        """Whether hol. chapter 6 governs it: the cooperation agreement, whatever it is called."""
        return bool(self.paragraf_6_2) or RANK.get(self.slag, 2) < RANK[Avtaleslag.SAERAVTALE]


def stands_under(lower: Avtaleslag, upper: Avtaleslag) -> bool:
    """Whether an agreement of the one kind may hang under one of the other."""
    return lower in RANK and upper in RANK and RANK[upper] < RANK[lower]


@dataclass(frozen=True, slots=True)
class AvtaleHending:
    """What befell an agreement: `gjennomgang`, `innsending`, `oppseiing`, `oppheving`.

    A termination names the party, its organ, its own case number and the proof (sha256), and the
    day it takes effect (`verknad`); it is that party's own decision (hol. § 6-5).
    """

    id: str
    hf: str
    avtale: str
    slag: str
    dato: date
    registrert: datetime
    registrert_av: str
    partnar: str | None = None
    organ: OrganRole | None = None
    eige_saksnummer: str = ""
    verknad: date | None = None
    prov: str | None = None
    merknad: str = ""
    person: str | None = None
