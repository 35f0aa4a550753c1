"""From a form of a verb to what a page shows of each field: label, kind, choices, value, fault."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from adapters.form_fields import choices, core_type
from adapters.views.words import word
from workflow.forms.errors import Feil
from workflow.forms.fields import Attachment, Form

LONG = 300
"""Texts that may be longer than this get a box of several lines."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A field as it is shown. `kind`: text, long, number, date, flag, file, choice or many."""

    name: str
    label: str
    kind: str
    required: bool
    value: tuple[str, ...] = ()
    options: tuple[tuple[str, str], ...] = ()
    hint: str = ""
    fault: str = ""


def shown_fields(
    form: type[Form], typed: Mapping[str, Sequence[str]] | None = None,
    faults: Sequence[Feil] = (), *, without: Sequence[str] = ("sak",),
) -> tuple[Shown, ...]:
    """The fields of the form in its own order, with what was typed and what was wrong with it."""
    said = {f.felt.partition("[")[0].partition(".")[0]: f.melding for f in reversed(faults)}
    return tuple(
        _shown(name, field, tuple((typed or {}).get(name, ())), said.get(name, ""))
        for name, field in form.model_fields.items() if name not in without
    )


def _shown(name: str, field: FieldInfo, value: tuple[str, ...], fault: str) -> Shown:
    kind = core_type(field.annotation)
    words = choices(kind) or (choices(core_type(get_args(kind)[0])) if _is_many(kind) else ())
    return Shown(
        name=name, label=field.description or word(name), kind=_kind(kind, field),
        required=field.is_required(), value=value or _default(field),
        options=tuple((w, word(w)) for w in words), fault=fault,
    )


def _kind(kind: Any, field: FieldInfo) -> str:
    if _is_many(kind):
        return "many"
    if choices(kind):
        return "choice"
    if kind is str:
        return "long" if _longest(field) > LONG else "text"
    return {int: "number", date: "date", bool: "flag", Attachment: "file"}.get(kind, "text")


def _is_many(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _longest(field: FieldInfo) -> int:
    """How long the text may be: Tekst says 20 000, Linje 300."""
    for part in (*field.metadata, *_inner(field.annotation)):
        if (found := getattr(part, "max_length", None)) is not None:
            return int(found)
    return 0


def _inner(annotation: Any) -> list[Any]:
    """What is annotated inside «… | None», fields within it too."""
    found: list[Any] = []
    for part in get_args(annotation):
        found += [part, *getattr(part, "metadata", ()), *_inner(part)]
    return found


def _default(field: FieldInfo) -> tuple[str, ...]:
    default = getattr(field.default, "value", field.default)
    if default is True:
        return ("ja",)
    return (default,) if isinstance(default, str) else ()
