"""A kind of case as data: which moves it may make and what each of them demands."""

from dataclasses import dataclass

from cases.steps import Step, Trekk
from cases.terms import DocumentKind, Modell


@dataclass(frozen=True, slots=True)
class DocumentDemand:
    """A document that must lie on the case before a move.

    `naar` limits it: `alltid`, `kostnad` (the case costs something) or `paragraf_6_2`.
    `rad` is the catalogue row it comes from, which also gives its strength.
    """

    slag: DocumentKind
    trekk: Trekk
    rad: str
    naar: str = "alltid"


@dataclass(frozen=True, slots=True)
class CaseType:
    """A kind of case (regelkatalog C-nn), as one helsefellesskap has it.

    `veg` holds the path moves it may make, as (step, move); side acts need no row.
    `modell` is None where no model applies (innspel, orientering).
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
