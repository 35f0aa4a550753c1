"""The case types, read from rules/sakstypar.toml and checked."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib import resources
from types import MappingProxyType

from pydantic import BaseModel, ConfigDict

from cases.case_type import CaseType, DocumentDemand
from cases.steps import Step, Trekk
from cases.terms import DocumentKind, Modell
from rules.katalog import KATALOG


class _Demand(BaseModel):
    model_config = ConfigDict(extra="forbid")

    slag: DocumentKind
    trekk: Trekk
    rad: str
    naar: str = "alltid"


class _CaseType(BaseModel):
    """One table of the file; the field names are those of CaseType."""

    model_config = ConfigDict(extra="forbid")

    id: str
    namn: str
    kjelde: str
    veg: list[str]
    notat: str = ""
    modell: Modell | None = None
    modellval: list[Modell] = []
    krins: str = "alle"
    forpliktande: bool = True
    avtale: bool = False
    signering: bool = False
    struktur: bool = False
    innspel: bool = False
    presentasjon: bool = False
    godkjennar: str | None = None
    dokumentkrav: list[_Demand] = []

    def value(self, hf: str) -> CaseType:
        edges = (edge.split(".") for edge in self.veg)
        plain = self.model_dump(exclude={"veg", "modellval", "dokumentkrav"})
        return CaseType(
            hf=hf,
            veg=frozenset((Step(step), Trekk(move)) for step, move in edges),
            modellval=tuple(self.modellval),
            dokumentkrav=tuple(
                DocumentDemand(d.slag, d.trekk, d.rad, d.naar) for d in self.dokumentkrav
            ),
            **plain,
        )


@cache
def case_types(hf: str) -> Mapping[str, CaseType]:
    """Every shipped case type by id, as that helsefellesskap takes it over.

    ValueError for a document demand that rests on an unknown catalogue row.
    """
    text = resources.files("rules").joinpath("sakstypar.toml").read_text(encoding="utf-8")
    types = [_CaseType.model_validate(t).value(hf) for t in tomllib.loads(text)["sakstype"]]
    for kind in types:
        for demand in kind.dokumentkrav:
            if demand.rad not in KATALOG:
                raise ValueError(f"{kind.id}: unknown row {demand.rad}")
    return MappingProxyType({t.id: t for t in types})
