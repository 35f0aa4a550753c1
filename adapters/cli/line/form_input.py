"""From what stands on the command line to the form: lists, rows and files are read here."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from adapters.files.regular import TOO_LARGE, read_regular
from adapters.forms.faults import form_errors
from workflow.filetype import LIMIT
from workflow.forms.errors import Feil
from workflow.forms.fields import Attachment

ROWS = frozenset({"rader", "krav"})
"""Fields that hold rows of several parts each."""
LISTS = frozenset({"sakstypar", "partnarar"})
"""Parts of a row that hold several words, with + between them."""
FILE = "fil"


def read_values(typed: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that were given. Feil for a file that cannot be read or a row without form."""
    return {name: _read(name, value) for name, value in typed.items() if value is not None}


def _read(name: str, value: Any) -> Any:
    if name == FILE:
        return read_file(value)
    if name in ROWS:
        return [row for text in value for row in read_rows(name, text)]
    if isinstance(value, list) and len(value) == 1:
        return value[0]  # the form itself reads commas; repeated options are kept word for word
    return value


def read_file(path: str) -> Attachment:
    """The file with its name. What is too large is not read."""
    place = Path(path)
    try:
        content = read_regular(place, LIMIT)
    except (OSError, ValueError):
        raise Feil(
            FILE, "Fila let seg ikkje lese. Sjå at ho finst, og at du har lov til å lese henne."
        ) from None
    if content is None:
        raise Feil(FILE, TOO_LARGE)
    try:
        return Attachment(filnamn=place.name, innhald=content)
    except ValidationError as error:
        raise Feil(FILE, f"Filnamnet kan ikkje brukast: {form_errors(error)[0].melding}") from None


def read_rows(name: str, text: str) -> list[Any]:
    """One or more rows: JSON, or `organ=kommunedirektor; heimel=K-sak 12/26`."""
    if text.lstrip().startswith(("{", "[")):
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            raise Feil(name, "Rada er ikkje rett JSON.") from None
        return found if isinstance(found, list) else [found]
    return [dict(_key_and_value(name, part) for part in text.split(";") if part.strip())]


def _key_and_value(name: str, part: str) -> tuple[str, Any]:
    key, found, value = part.partition("=")
    if not found:
        first = {"rader": "organ=…; sakslag=…; heimel=…", "krav": "rad=…; kva=…; minst=…"}[name]
        raise Feil(name, f"Skriv rada som {first}, eller som JSON.")
    key = key.strip().replace("-", "_")
    return key, value.strip().split("+") if key in LISTS else value.strip()
