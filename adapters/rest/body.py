"""The body of a call: one JSON object, with files in it as base64."""

import json
from base64 import b64decode
from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import Depends, Request
from pydantic import ValidationError

from adapters.files.regular import TOO_LARGE
from adapters.forms.faults import form_errors
from adapters.http.refusals import Refusal
from workflow.filetype import LIMIT
from workflow.forms.errors import Feil
from workflow.forms.fields import Attachment

FILE = "fil"
JSON_TYPE = "application/json"


class NotJson(Refusal):
    """What was sent cannot be read as JSON at all."""

    status = 400


class NotThatType(Refusal):
    """The body is said to be something else than JSON."""

    status = 415


async def json_body(request: Request) -> Mapping[str, Any]:
    """The object that was sent. Feil if it is JSON, but no object."""
    said = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if said != JSON_TYPE:
        raise NotThatType
    try:
        found = json.loads(await request.body(), parse_constant=_no_such_number)
    except (ValueError, RecursionError):
        raise NotJson from None
    if not isinstance(found, dict):
        raise Feil("felt", "Send eitt JSON-objekt med felta i.")
    return found


Body = Annotated[Mapping[str, Any], Depends(json_body)]


def _no_such_number(name: str) -> float:
    raise ValueError(name)


def with_file(values: Mapping[str, Any]) -> dict[str, Any]:
    """The values, with the file as a form takes it. Feil for a file that cannot be read."""
    read = dict(values)
    if isinstance(sent := values.get(FILE), dict):
        read[FILE] = _attachment(sent)
    elif sent is not None:
        raise Feil(FILE, "Send fila som eit objekt med filnamn og innhald.")
    return read


def _attachment(sent: Mapping[str, Any]) -> Attachment:
    content = sent.get("innhald")
    if set(sent) != {"filnamn", "innhald"} or not isinstance(content, str):
        raise Feil(FILE, "Fila skal ha filnamn og innhald, og ikkje noko anna.")
    try:
        read = b64decode(content, validate=True)
    except ValueError:
        raise Feil(FILE, "Innhaldet i fila skal vere base64.") from None
    if len(read) > LIMIT:
        raise Feil(FILE, TOO_LARGE)
    try:
        return Attachment(filnamn=sent["filnamn"], innhald=read)
    except ValidationError as error:
        raise Feil(FILE, f"Filnamnet kan ikkje brukast: {form_errors(error)[0].melding}") from None
