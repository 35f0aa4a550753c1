"""From the fields of a page to the values that the form of an act reads."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, get_args

from pydantic.fields import FieldInfo

from adapters.forms.fields import core_type
from adapters.http.submitted import Submitted
from adapters.web.days import iso_of
from adapters.web.fields import MORE, YES, Shown, row_name, rows_typed
from adapters.web.row_forms import as_written, row_form
from cases.tal import digits
from workflow.forms.fields import Attachment, Form

LOOK = "sjaa_brev"
"""The button that asks to see the letters before anything is done."""


def values_of(verb: str, form: type[Form], sent: Submitted, shown: tuple[Shown, ...]) -> dict[
    str, Any
]:
    """What was filled in, by field; what was left empty is left out."""
    kinds = {s.name: s.kind for s in shown}
    found: dict[str, Any] = {}
    for name, field in form.model_fields.items():
        value = _value(verb, name, field, sent, kinds.get(name, ""))
        if value not in (None, "", []):
            found[name] = value
    return found


def _value(verb: str, name: str, field: FieldInfo, sent: Submitted, kind: str) -> Any:
    core = core_type(field.annotation)
    if core is Attachment:
        return sent.files.get(name)
    if row_form(verb, name):
        return list(_rows(verb, name, sent))
    texts = [t for t in sent.typed.get(name, ()) if t.strip()]
    if core is bool:
        return YES in texts if texts else None
    if kind == "lines":
        lines = [line.strip() for t in texts for line in t.splitlines() if line.strip()]
        return [iso_of(line) for line in lines] if core_type(get_args(core)[0]) is date else lines
    if kind == "many":
        return texts
    last = texts[-1] if texts else None
    if last and core is int:
        return digits(last)
    return iso_of(last) if last and core is date else last


def _rows(verb: str, name: str, sent: Submitted) -> Iterator[Any]:
    """The rows where something was filled in, in their order."""
    form = row_form(verb, name)
    assert form is not None  # noqa: S101 - asked for just before
    for number in range(1, rows_typed(name, sent.typed) + 1):
        row = {
            inner: _in_row(field, sent.one(row_name(name, number, inner)))
            for inner, field in form.model_fields.items()
        }
        given = {inner: text for inner, text in row.items() if text}
        if _says_something(given, form.model_fields):
            yield as_written(form, given)


def _in_row(field: FieldInfo, text: str) -> str:
    core = core_type(field.annotation)
    if core is int:
        return digits(text)
    return iso_of(text) if core is date else text


def _says_something(given: Mapping[str, str], fields: Mapping[str, FieldInfo]) -> bool:
    """Whether more stands there than what a row has from the start."""
    return any(
        text != str(getattr(fields[name].default, "value", fields[name].default))
        for name, text in given.items()
    )


def asks_for_more(sent: Submitted) -> bool:
    return MORE in sent.typed


def asks_to_look(sent: Submitted) -> bool:
    return LOOK in sent.typed
