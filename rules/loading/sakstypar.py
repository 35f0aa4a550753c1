"""The case types, read from rules/sakstypar.toml and checked."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType
from typing import Any

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
from cases.terms import DocumentKind, Modell, OrganRole, PartnerKind
from rules.katalog import KATALOG
from rules.vilkaar import CONDITIONS


class _Data(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _Demand(_Data):
    """`trekk` is left out in a package: then it is the move by which the type leaves utgreiing."""

    slag: DocumentKind
    rad: str
    trekk: Trekk | None = None
    naar: str = "alltid"


class _Section(_Data):
    slag: DocumentKind
    avsnitt: str
    kva: str
    rad: str
    trekk: Trekk | None = None
    naar: str = "alltid"


class _Part(_Data):
    gruppe: Gruppe
    korleis: Medverking
    rad: str
    trekk: Trekk | None = None
    naar: str = "alltid"
    slag: PartnerKind | None = None
    med_fag: bool = False


class _Package(_Data):
    """Demands that several case types share, under the name `pakkar` of a type uses."""

    dokumentkrav: tuple[_Demand, ...] = ()
    avsnittkrav: tuple[_Section, ...] = ()
    medverknadkrav: tuple[_Part, ...] = ()


class _FollowUp(_Data):
    sakstype: str
    tittel: str
    rad: str


class _CaseType(_Package):
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
    pakkar: tuple[str, ...] = ()
    oppfolging: tuple[_FollowUp, ...] = ()

    def value(self, hf: str, file: "_File") -> CaseType:
        named = (edge for part in self.veg for edge in file.vegstykke.get(part, (part,)))
        edges = (edge.split(".") for edge in named)
        veg = frozenset((Step(step), Trekk(move)) for step, move in edges)
        own = (self, *(file.kravpakke[name] for name in self.pakkar))
        out = _way_out(veg)
        return CaseType(
            hf=hf,
            veg=veg,
            dokumentkrav=tuple(
                DocumentDemand(**_filled(d, out)) for one in own for d in one.dokumentkrav
            ),
            avsnittkrav=tuple(
                Avsnittkrav(**_filled(d, out)) for one in own for d in one.avsnittkrav
            ),
            medverknadkrav=tuple(
                Medverknadkrav(**_filled(d, out)) for one in own for d in one.medverknadkrav
            ),
            oppfolging=tuple(Oppfolging(**d.model_dump()) for d in self.oppfolging),
            **self.model_dump(exclude=NESTED),
        )


NESTED = {"veg", "dokumentkrav", "avsnittkrav", "medverknadkrav", "oppfolging", "pakkar"}


def _way_out(veg: frozenset[tuple[Step, Trekk]]) -> Trekk:
    """The move by which a case of that type leaves utgreiing."""
    to_ssu = any(move is Trekk.SEND_TIL_SSU for _, move in veg)
    return Trekk.SEND_TIL_SSU if to_ssu else Trekk.OPNE_RUNDE


def _filled(demand: _Demand | _Section | _Part, out: Trekk) -> dict[str, Any]:
    return demand.model_dump() | {"trekk": demand.trekk or out}


class _File(_Data):
    vegstykke: dict[str, tuple[str, ...]]
    kravpakke: dict[str, _Package] = {}
    sakstype: tuple[_CaseType, ...]


@cache
def case_types(hf: str) -> Mapping[str, CaseType]:
    """Every shipped case type by id, as that helsefellesskap takes it over.

    ValueError for a demand that rests on an unknown catalogue row or condition.
    """
    text = resources.files("rules").joinpath("sakstypar.toml").read_text(encoding="utf-8")
    file = _File.model_validate(tomllib.loads(text))
    types = [t.value(hf, file) for t in file.sakstype]
    for kind in types:
        for rad in (*(d.rad for d in _demands(kind)), *(o.rad for o in kind.oppfolging)):
            if rad not in KATALOG:
                raise ValueError(f"{kind.id}: unknown row {rad}")
        for demand in _demands(kind):
            if demand.naar not in CONDITIONS:
                raise ValueError(f"{kind.id}: unknown condition {demand.naar}")
    return MappingProxyType({t.id: t for t in types})


def _demands(kind: CaseType) -> tuple[DocumentDemand | Avsnittkrav | Medverknadkrav, ...]:
    return (*kind.dokumentkrav, *kind.avsnittkrav, *kind.medverknadkrav)
