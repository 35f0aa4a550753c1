"""A kind of case as data: which moves it may make and what each of them demands."""

from dataclasses import dataclass

from cases.fellesskap_terms import Avtaleslag, Gruppe, Medverking
from cases.steps import Step, Trekk
from cases.terms import DocumentKind, Modell, OrganRole, PartnerKind


@dataclass(frozen=True, slots=True)
class DocumentDemand:
    """A document that must lie on the case before a move.

    `naar` limits it to some cases (rules/vilkaar.py): `alltid`, `kostnad`, `paragraf_6_2` …
    `rad` is the catalogue row it comes from, which also gives its strength.
    """

    slag: DocumentKind
    trekk: Trekk
    rad: str
    naar: str = "alltid"


@dataclass(frozen=True, slots=True)
class Avsnittkrav:
    """A section that a paper must have before a move; `naar` and `rad` as in DocumentDemand.

    It says nothing of whether the paper must lie there: that is a DocumentDemand.
    """

    slag: DocumentKind
    avsnitt: str
    kva: str
    trekk: Trekk
    rad: str
    naar: str = "alltid"


@dataclass(frozen=True, slots=True)
class Medverknadkrav:
    """A group that must take part, or have been asked, before a move (R-184 and its kin).

    `korleis` is `med` where a seat or membership is demanded, `spurd` where having been asked
    will do; an exception with its reason always will. `slag` narrows it to that kind of partner,
    `med_fag` to those whose field is stated.
    """

    gruppe: Gruppe
    korleis: Medverking
    trekk: Trekk
    rad: str
    naar: str = "alltid"
    slag: PartnerKind | None = None
    med_fag: bool = False


@dataclass(frozen=True, slots=True)
class Oppfolging:
    """A case that the vedtak opens: its type, title and the catalogue row it rests on."""

    sakstype: str
    tittel: str
    rad: str


@dataclass(frozen=True, slots=True)
class CaseType:
    """A kind of case (regelkatalog C-nn), as one helsefellesskap has it.

    `veg` holds the path moves it may make, as (step, move); side acts need no row.
    `modell` is None where no model applies (innspel, orientering). `ssu_stadfestar` says that SSU
    handles the case again after the round, `pm_godkjenner` that the highest meeting signs it.
    `utgreiarar` are the roles of organs that may elucidate it; empty means any with a mandate.
    """

    id: str
    hf: str
    namn: str
    veg: frozenset[tuple[Step, Trekk]]
    modell: Modell | None = None
    modellval: tuple[Modell, ...] = ()
    krins: str = "alle"
    forpliktande: bool = True
    avtale: bool = False
    signering: bool = False
    struktur: bool = False
    innspel: bool = False
    presentasjon: bool = False
    godkjennar: str | None = None
    dokumentkrav: tuple[DocumentDemand, ...] = ()
    kjelde: str = ""
    notat: str = ""
    plan: bool = False
    prosjekt: bool = False
    laering: bool = False
    graasone: bool = False
    enkeltsak: bool = False
    val: bool = False
    tenesteutvikling: bool = False
    evaluering: bool = False
    ssu_stadfestar: bool = False
    pm_godkjenner: bool = False
    avtaleslag: Avtaleslag | None = None
    utgreiarar: tuple[OrganRole, ...] = ()
    avsnittkrav: tuple[Avsnittkrav, ...] = ()
    medverknadkrav: tuple[Medverknadkrav, ...] = ()
    oppfolging: tuple[Oppfolging, ...] = ()
