"""From a form of a verb to what a page shows of each field: label, kind, choices, value, fault."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from adapters.forms.fields import choices, core_type
from adapters.views.names import field_help, field_name, is_named, option_word
from adapters.web.choices import choices_of, nothing_to_choose
from adapters.web.days import said_of
from adapters.web.known import Known, Option
from adapters.web.row_forms import called, row_form
from workflow.forms.errors import Feil
from workflow.forms.fields import Attachment, Form
from workflow.forms.trengst import needed_when

LONG = 300
"""Texts that may be longer than this get a box of several lines."""
FEW = 6
"""So many words to choose among, or fewer, are all shown at once where one is always chosen."""
YES, NO = "ja", "nei"
Typed = Mapping[str, Sequence[str]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A field as it is shown. `kind`: text, long, number, date, flag, file, choice (a list that
    opens), radio (all words shown), many (any of `options`), lines (one on each line) or rows
    (groups of fields, in `rows`)."""

    name: str
    label: str
    kind: str
    required: bool
    value: tuple[str, ...] = ()
    options: tuple[Option, ...] = ()
    hint: str = ""
    fault: str = ""
    rows: tuple[tuple["Shown", ...], ...] = ()
    ein: str = ""
    """What a row is called, before its number."""
    meir: str = ""
    """What the button for one more row says."""
    tomt: str = ""
    """What is said where there is nothing to choose among yet."""
    told: bool = False
    """A flag that is set unless it is unset: then the page must say that it was."""
    naar: str = ""
    """When a field that may be empty must be filled in; empty for one that is never asked for."""
    skjema: str = ""
    """The id of its form, for a field that may stand outside it."""

    @property
    def faulty(self) -> bool:
        return bool(self.fault) or any(f.fault for row in self.rows for f in row)


@dataclass(frozen=True, slots=True)
class Filling:
    """What a form is shown with: for which act, what was typed, what was wrong, what is known."""

    verb: str = ""
    typed: Typed = field(default_factory=dict)
    faults: Sequence[Feil] = ()
    known: Known | None = None

    def said(self, name: str) -> str:
        """What was wrong with the field itself, or with something inside it that is not shown."""
        own = [f.melding for f in self.faults if f.felt == name]
        inside = [f.melding for f in self.faults if f.felt.partition("[")[0] == name]
        mine = own if row_form(self.verb, name) else own or inside
        return said_of((mine or [""])[0])

    def options(self, name: str) -> tuple[Option, ...] | None:
        return choices_of(self.verb, name, self.known) if self.known else None


def shown_fields(
    form: type[Form], typed: Typed | None = None, faults: Sequence[Feil] = (), *,
    without: Sequence[str] = ("sak",), known: Known | None = None, verb: str = "",
) -> tuple[Shown, ...]:
    """The fields of the form in its own order, with what was typed and what was wrong with it."""
    filling = Filling(verb, typed or {}, faults, known)
    return tuple(
        _shown(name, field, filling)
        for name, field in form.model_fields.items() if name not in without
    )


def _shown(name: str, field: FieldInfo, filling: Filling) -> Shown:
    kind = core_type(field.annotation)
    options = filling.options(name)
    empty = nothing_to_choose(filling.verb, name) if options == () else ""
    if options is None:
        options = tuple((w, option_word(name, w)) for w in _words(field, kind))
    rows = row_form(filling.verb, name)
    shown_as = "rows" if rows else _kind(kind, field, options)
    return Shown(
        name=name, label=_label(name, field, filling), kind=shown_as,
        required=field.is_required(), options=options, hint=_hint(name, filling),
        value=_value(name, field, shown_as, filling),
        fault=filling.said(name), told=field.default is True,
        rows=_rows(name, rows, filling) if rows else (), tomt=empty,
        ein=called(rows).ein if rows else "", meir=called(rows).meir if rows else "",
        naar=needed_when(field),
    )


def _value(name: str, field: FieldInfo, kind: str, filling: Filling) -> tuple[str, ...]:
    """What was typed, or what stands there from the start where nothing was typed at all."""
    typed = tuple(filling.typed.get(name, ())) if filling.typed else _default(field)
    return (YES,) * (YES in typed) if kind == "flag" else typed


def _words(field: FieldInfo, kind: Any) -> tuple[str, ...]:
    if _maybe_flag(field, kind):
        return (YES, NO)
    return choices(kind) or (choices(core_type(get_args(kind)[0])) if _is_many(kind) else ())


def _maybe_flag(field: FieldInfo, kind: Any) -> bool:
    """Yes, no, or nothing said: three things, which a box to tick cannot say."""
    return kind is bool and field.default is None


def _label(name: str, field: FieldInfo, filling: Filling) -> str:
    if is_named(filling.verb, name):
        return field_name(filling.verb, name)
    return field.description or name


def _hint(name: str, filling: Filling) -> str:
    return field_help(filling.verb, name) if is_named(filling.verb, name) else ""


def _kind(kind: Any, field: FieldInfo, options: tuple[Option, ...]) -> str:
    if _is_many(kind):
        return "many" if options else "lines"
    if options:
        chosen = field.is_required() or bool(_default(field))
        return "radio" if len(options) <= FEW and chosen else "choice"
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
        return (YES,)
    return (default,) if isinstance(default, str) else ()


# -- groups of fields that may be repeated ---------------------------------------------------------


def row_name(field: str, number: int, inner: str) -> str:
    """`rader[2].organ`: the name of a field in a row, as faults name it too."""
    return f"{field}[{number}].{inner}"


def rows_typed(field: str, typed: Typed) -> int:
    """How many rows of the field were on the page."""
    begins = f"{field}["
    numbers = (n[len(begins):].partition("]")[0] for n in typed if n.startswith(begins))
    return max((int(n) for n in numbers if n.isascii() and n.isdecimal() and len(n) < len("1000")),
               default=0)


MORE = "legg_til"
"""The button that asks for one more row of the field that is its value."""


def _rows(
    field: str, form: type[BaseModel], filling: Filling
) -> tuple[tuple[Shown, ...], ...]:
    asked = field in filling.typed.get(MORE, ())
    count = max(1, rows_typed(field, filling.typed) + asked)
    return tuple(_row(field, number, form, filling) for number in range(1, count + 1))


def _row(
    field: str, number: int, form: type[BaseModel], filling: Filling
) -> tuple[Shown, ...]:
    inside = {
        name: filling.typed.get(row_name(field, number, name), ())
        for name in form.model_fields
    }
    own = [
        Feil(f.felt.partition("].")[2], f.melding) for f in filling.faults
        if f.felt.startswith(f"{field}[{number}].")
    ]
    within = Filling(f"rad_{field}", inside if any(inside.values()) else {}, own, filling.known)
    return tuple(
        _in_row(_shown(name, info, within), field, number)
        for name, info in form.model_fields.items()
    )


def _in_row(shown: Shown, field: str, number: int) -> Shown:
    kind = "choice" if shown.kind == "radio" else "lines" if shown.kind == "many" else shown.kind
    return Shown(
        name=row_name(field, number, shown.name), label=shown.label, kind=kind,
        required=shown.required, value=shown.value, options=shown.options, hint=shown.hint,
        fault=shown.fault, tomt=shown.tomt, naar=shown.naar,
    )
