"""The columns of a sheet, as they follow from the form its rows become."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from adapters.forms.fields import choices, core_type
from cases.listing import capital
from workflow.forms.fields import Attachment, Form, Linjer

SPELT = {
    "fraa": "frå", "paa": "på", "aar": "år", "moete": "møte", "omraade": "område",
    "okonomi": "økonomi", "belop": "beløp", "nivaa": "nivå", "graasone": "gråsone",
    "maalgruppe": "målgruppe", "orgnr": "org.nr.", "ssu": "SSU", "eingong": "éin gong",
    "inngaatt": "inngått", "skriftspraak": "skriftspråk", "mor": "høyrer under",
}
"""Parts of field names that are written otherwise where people read them."""

LABELS = {
    "paragraf_6_2": "Punkt i § 6-2", "presentert_pm": "Presentert (dato)", "fil": "Fil",
    "belop_aar": "Beløp per år", "partnarar": "Partnarar", "tekst": "Ordlyd",
    "klarert_av": "Klarert av (stilling)", "avklart": "Avklart (dato)",
}
"""Names of columns that do not follow from the field."""


class Takes(StrEnum):
    """What the cells of a column hold."""

    TEXT = "tekst"
    DATE = "dato"
    NUMBER = "tal"
    YES_NO = "ja_nei"
    LIST = "liste"
    LINES = "linjer"
    FILE = "fil"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: the field it fills, its heading, and what its cells take.

    `words` are the only ones there are to choose among; `must` is whether a row cannot do without.
    """

    field: str
    label: str
    takes: Takes = Takes.TEXT
    words: tuple[str, ...] = ()
    must: bool = False
    about: str = ""


def label(field: str) -> str:
    """«eige_saksnummer» as a heading: «Eige saksnummer»."""
    if field in LABELS:
        return LABELS[field]
    text = " ".join(SPELT.get(part, part) for part in field.split("_"))
    return capital(text)


def columns_of(
    form: type[Form], *, only: Collection[str] | None = None, without: Collection[str] = (),
    must: Collection[str] = (),
) -> tuple[Column, ...]:
    """A column for each field of the form, in its order; `must` are demanded here besides."""
    return tuple(_columns(form, only, without, must))


def needed_first(*columns: Column) -> tuple[Column, ...]:
    """Those a row cannot do without, and then the others, each in the order they came."""
    return tuple(sorted(columns, key=lambda column: not column.must))


def _columns(
    form: type[Form], only: Collection[str] | None, without: Collection[str],
    must: Collection[str],
) -> Iterator[Column]:
    for name, field in form.model_fields.items():
        if name in without or (only is not None and name not in only):
            continue
        takes, words = _takes(field)
        yield Column(
            field=name, label=label(name), takes=takes, words=words,
            must=field.is_required() or name in must, about=field.description or "",
        )


def _takes(field: FieldInfo) -> tuple[Takes, tuple[str, ...]]:
    kind = core_type(field.annotation)
    if get_origin(kind) is tuple:
        inner = core_type(get_args(kind)[0])
        return (Takes.LINES if Linjer in field.metadata else Takes.LIST), choices(inner)
    return _SCALARS.get(kind, Takes.TEXT), choices(kind)


_SCALARS: dict[Any, Takes] = {
    bool: Takes.YES_NO, int: Takes.NUMBER, date: Takes.DATE, Attachment: Takes.FILE,
}
