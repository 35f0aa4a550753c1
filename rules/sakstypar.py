"""The case types, read from rules/sakstypar.toml and checked."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict

from cases.case_type import (
    Avsnittkrav,
    CaseType,
    DocumentDemand,
    Medverknadkrav,
    Oppfolging,
)
from cases.fellesskap_terms import Avtaleslag, Gruppe, Medverking
from cases.steps import Step, Trekk
from cases.terms import DocumentKind, Modell, OrganRole
from rules.katalog import KATALOG


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Demand(_Data):
    slag: DocumentKind
    trekk: Trekk
    rad: str
    naar: str = "alltid"


class _Section(_Data):
    slag: DocumentKind
    avsnitt: str
    kva: str
    trekk: Trekk
    rad: str
    naar: str = "alltid"


class _Part(_Data):
    gruppe: Gruppe
    korleis: Medverking
    trekk: Trekk
    rad: str
    naar: str = "alltid"


class _FollowUp(_Data):
    sakstype: str
    tittel: str
    rad: str


class _CaseType(_Data):
    """One table of the file; the field names are those of CaseType."""

    id: str
    namn: str
    kjelde: str
    veg: tuple[str, ...]
    notat: str = ""
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
    dokumentkrav: tuple[_Demand, ...] = ()
    avsnittkrav: tuple[_Section, ...] = ()
    medverknadkrav: tuple[_Part, ...] = ()
    oppfolging: tuple[_FollowUp, ...] = ()

    def value(self, hf: str, pieces: Mapping[str, tuple[str, ...]]) -> CaseType:
        named = (edge for part in self.veg for edge in pieces.get(part, (part,)))
        edges = (edge.split(".") for edge in named)
        nested = {"veg", "dokumentkrav", "avsnittkrav", "medverknadkrav", "oppfolging"}
        return CaseType(
            hf=hf,
            veg=frozenset((Step(step), Trekk(move)) for step, move in edges),
            dokumentkrav=tuple(DocumentDemand(**d.model_dump()) for d in self.dokumentkrav),
            avsnittkrav=tuple(Avsnittkrav(**d.model_dump()) for d in self.avsnittkrav),
            medverknadkrav=tuple(Medverknadkrav(**d.model_dump()) for d in self.medverknadkrav),
            oppfolging=tuple(Oppfolging(**d.model_dump()) for d in self.oppfolging),
            **self.model_dump(exclude=nested),
        )


class _File(_Data):
    vegstykke: dict[str, tuple[str, ...]]
    sakstype: tuple[_CaseType, ...]


@cache
def case_types(hf: str) -> Mapping[str, CaseType]:
    """Every shipped case type by id, as that helsefellesskap takes it over.

    ValueError for a demand that rests on an unknown catalogue row.
    """
    text = resources.files("rules").joinpath("sakstypar.toml").read_text(encoding="utf-8")
    file = _File.model_validate(tomllib.loads(text))
    types = [t.value(hf, file.vegstykke) for t in file.sakstype]
    for kind in types:
        for rad in _rows(kind):
            if rad not in KATALOG:
                raise ValueError(f"{kind.id}: unknown row {rad}")
    return MappingProxyType({t.id: t for t in types})


def _rows(kind: CaseType) -> tuple[str, ...]:
    return (
        *(d.rad for d in kind.dokumentkrav), *(d.rad for d in kind.avsnittkrav),
        *(d.rad for d in kind.medverknadkrav), *(d.rad for d in kind.oppfolging),
    )
