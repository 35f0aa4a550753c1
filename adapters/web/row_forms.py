"""Fields that hold rows: which form a row has, and how rows become what the form of the act reads.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pydantic import BaseModel

from adapters.http.language import gettext_noop
from rules.loading.sakstypar import case_types
from workflow.forms.fields import Dato, Id, Linje
from workflow.forms.organ_forms import Plasskrav
from workflow.forms.register_forms import Reglementrad


class Pliktrad(BaseModel):
    """A duty as it is entered in parts."""

    partnar: Id
    kva: Linje
    frist: Dato | None = None
    ansvarleg: Linje | None = None


class Vedleggrad(BaseModel):
    """An annex of one partner's own."""

    partnar: Id
    dokument: int


ROWS: Mapping[tuple[str, str], type[BaseModel]] = {
    ("nytt_reglement", "rader"): Reglementrad, ("endre_organ", "krav"): Plasskrav,
    ("vedta", "plikter"): Pliktrad, ("ny_plikt", "plikter"): Pliktrad,
    ("ny_ordlyd", "vedlegg"): Vedleggrad,
}


@dataclass(frozen=True, slots=True)
class Called:
    """What a row is called before its number, and what the button for one more says."""

    ein: str
    meir: str


CALLED: Mapping[type[BaseModel], Called] = {
    Reglementrad: Called(gettext_noop("Rad"), gettext_noop("Legg til ei rad til")),
    Plasskrav: Called(gettext_noop("Krav"), gettext_noop("Legg til eit krav til")),
    Pliktrad: Called(gettext_noop("Plikt"), gettext_noop("Legg til ei plikt til")),
    Vedleggrad: Called(gettext_noop("Vedlegg"), gettext_noop("Legg til eit vedlegg til")),
}


def called(form: type[BaseModel]) -> Called:
    """KeyError for a form that is no row."""
    return CALLED[form]


def row_form(verb: str, field: str) -> type[BaseModel] | None:
    """The form of a row of that field; None for a field that holds no rows."""
    return ROWS.get((verb, field))


def as_written(form: type[BaseModel], row: Mapping[str, str]) -> Any:
    """A row as the form of the act reads it: in parts, or as one line."""
    if form is Pliktrad:
        extras = (f"{name}={row[name]}" for name in ("frist", "ansvarleg") if row.get(name))
        return "; ".join((f"{row.get('partnar', '')}: {row.get('kva', '')}", *extras))
    if form is Vedleggrad:
        return f"{row.get('partnar', '')}={row.get('dokument', '')}"
    return {name: _several(name, text) for name, text in row.items()}


def _several(name: str, text: str) -> Any:
    """Words of a list within a row stand with commas or line breaks between."""
    if name not in ("sakstypar", "partnarar"):
        return text
    parts = [part.strip() for part in text.replace("\n", ",").split(",") if part.strip()]
    return [_case_types().get(p.casefold(), p) for p in parts] if name == "sakstypar" else parts


@cache
def _case_types() -> Mapping[str, str]:
    """The id of each case type by its name, which is what people know it by."""
    return {one.namn.casefold(): one.id for one in case_types("").values()}
