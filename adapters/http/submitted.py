"""A form that was sent: its fields and files, once it is sure that the visitor meant to send it."""

from collections.abc import Mapping
from dataclasses import dataclass
from hmac import compare_digest
from typing import Annotated

from fastapi import Depends, Request
from pydantic import ValidationError
from starlette.datastructures import FormData, UploadFile

from adapters.forms.faults import form_errors
from adapters.http.numbers import whole
from adapters.http.refusals import ForgedForm, TooLarge
from workflow.filetype import LIMIT
from workflow.forms.errors import Feil
from workflow.forms.fields import Attachment

MARK, COMMAND, VERSION = "merke", "kommando", "versjon"
OURS = frozenset({MARK, COMMAND, VERSION})
"""Hidden fields of every form: they are never fields of a verb."""
_MOST_FIELDS = 2000
_MOST_FILES = 60
"""A field where no file was chosen is sent as one too: a row for each partner has its own."""
MOST_BYTES = LIMIT + 2_000_000
"""Of a whole request: the largest document, and room for the fields beside it."""


@dataclass(frozen=True, slots=True)
class Submitted:
    """The fields as they were typed, by name; empty ones are left out of `values`."""

    typed: Mapping[str, tuple[str, ...]]
    files: Mapping[str, Attachment]
    command: str = ""
    version: int | None = None

    def one(self, name: str) -> str:
        """The field as text; nothing if it was not filled in."""
        found = self.typed.get(name, ())
        return found[0].strip() if found else ""

    @property
    def values(self) -> dict[str, object]:
        """What a form of a verb can read: single values, lists where there are several, files."""
        found: dict[str, object] = {}
        for name, texts in self.typed.items():
            filled = [t for t in texts if t.strip()]
            if filled:
                found[name] = filled[0] if len(filled) == 1 else filled
        return {**found, **self.files}


async def submitted(request: Request) -> Submitted:
    """Read the form. ForgedForm if it lacks this visitor's mark or comes from another site;
    TooLarge for a file that is more than is taken; Feil for a file without a usable name."""
    data = await read_form(request)
    try:
        request.state.sent = sent = await _believed(request, data)
        return sent
    finally:
        await data.close()


async def _believed(request: Request, data: FormData) -> Submitted:
    mark = str(data.get(MARK, ""))
    if not compare_digest(mark.encode(), request.state.visitor.csrf.encode()) or not mark:
        raise ForgedForm
    return Submitted(
        typed=typed_in(data), files=await _files(data), command=str(data.get(COMMAND, "")),
        version=whole(str(data.get(VERSION, ""))),
    )


Sent = Annotated[Submitted, Depends(submitted)]


async def read_form(request: Request) -> FormData:
    """All that was sent, not yet believed. ForgedForm where it comes from another site."""
    _not_from_elsewhere(request)
    return await request.form(max_files=_MOST_FILES, max_fields=_MOST_FIELDS)


def _not_from_elsewhere(request: Request) -> None:
    """Browsers say where a form was sent from; one that says it is another site is not let in.

    An origin of «null» tells nothing: with `Referrer-Policy: no-referrer` browsers send just that
    for our own forms, and the other header tells then.
    """
    if request.headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        raise ForgedForm
    here = f"{request.url.scheme}://{request.url.netloc}"
    ours = {"null", here, request.app.state.house.settings.adresse}
    if request.headers.get("origin", "null") not in ours:
        raise ForgedForm


def typed_in(data: FormData) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for name, value in data.multi_items():
        if isinstance(value, str) and name not in OURS:
            found.setdefault(name, []).append(value)
    return {name: tuple(values) for name, values in found.items()}


async def _files(data: FormData) -> dict[str, Attachment]:
    found = {}
    for name, value in data.multi_items():
        if isinstance(value, UploadFile) and value.filename:
            content = await value.read(LIMIT + 1)
            if len(content) > LIMIT:
                raise TooLarge
            found[name] = _attachment(name, value.filename, content)
    return found


def _attachment(field: str, filename: str, content: bytes) -> Attachment:
    try:
        return Attachment(filnamn=filename, innhald=content)
    except ValidationError as error:
        fault = form_errors(error)[0]
        raise Feil(field, f"Filnamnet kan ikkje brukast: {fault.melding}") from None
