"""The API document: made from the routes themselves, with an example of every call."""

import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from fastapi.openapi.utils import get_openapi
from starlette.routing import BaseRoute

from adapters.forms.schema import Schema, bare
from adapters.http.problems import MEDIA_TYPE
from adapters.rest.document import REF
from workflow.verbs import VERBS

TITLE, VERSION = "Saksgang for helsefellesskap", "1.0"
TEXT = (
    "Alt som kan gjerast i saksgang, kan eit program gjere her. Eit kall som gjer noko, har ein"
    " `Idempotency-Key`: send det same på nytt med same id når du ikkje veit om det kom fram, og"
    " det vert gjort berre éin gong. Når ein regel stansar noko, seier svaret kvifor, etter kva"
    " heimel, kva som hjelper, og kven som kan gjere det. Hovudet `Saksgang-Som` seier kven"
    " programmet handlar for; det må ha fått den rolla. Sjå docs/api.md."
)
TAGS = (
    ("Sjå", "Saker, og kva dei kan gjere"), ("Sak", "Gjer noko med ei sak"),
    ("Arbeid", "Det som ventar på nokon"), ("Helsefellesskap", "Partnarar, organ, møte, avtalar"),
    ("Register", "Gjer noko med registeret"), ("Reglar", "Reglane, og kva som gjeld her"),
    ("Framsyn", "Kva om, og kva eit nytt reglement gjer"),
)
_GROUND: Schema = {
    "type": "object", "description": "Éin grunn: regelen, heimelen og kva som hjelper",
    "required": ["regel", "rader", "styrke", "heimel", "grunn", "raad"],
    "properties": {
        "regel": {"type": "string"}, "rader": {"type": "array", "items": {"type": "string"}},
        "styrke": {"type": "string"}, "heimel": {"type": "string"}, "grunn": {"type": "string"},
        "raad": {"type": "string"}, "part": {"type": "string"},
    },
}
_GROUNDS: Schema = {"type": "array", "items": {"$ref": "#/components/schemas/Grunn"}}
_TEXT_OR_NOTHING: Schema = {"type": ["string", "null"]}
_ENDED: dict[str, Schema] = {
    "utfall": {"type": "string", "enum": ["ok", "stansa"]}, "saksnummer": _TEXT_OR_NOTHING,
    "sakssteg": _TEXT_OR_NOTHING, "versjon": {"type": ["integer", "null"]},
    "ny": _TEXT_OR_NOTHING, "atvaringar": _GROUNDS,
    "reglar": {"type": "array", "items": {"type": "string"},
               "description": "Reglane som vart spurde"},
}
_HF: Schema = {
    "name": "hf", "in": "path", "required": True, "description": "Id-en til helsefellesskapet",
    "schema": {"type": "string", "pattern": "^[a-z0-9-]+$", "maxLength": 40},
}
_SCHEMAS: dict[str, Schema] = {
    "Grunn": _GROUND,
    "Vedlegg": {
        "type": "object", "description": "Ei fil", "additionalProperties": False,
        "required": ["filnamn", "innhald"],
        "properties": {
            "filnamn": {"type": "string", "minLength": 1, "maxLength": 300},
            "innhald": {"type": "string", "format": "byte", "description": "base64"},
        },
    },
    "Gjort": {
        "type": "object", "description": "Kva som kom av det", "required": [*_ENDED, "hinder"],
        "properties": {**_ENDED, "hinder": _GROUNDS},
    },
    "Problem": {
        "type": "object", "description": "Kvifor det ikkje vart gjort (RFC 9457)",
        "required": ["type", "title", "status", "instance"],
        "properties": {
            "type": {"type": "string"}, "title": {"type": "string"},
            "status": {"type": "integer"}, "instance": {"type": "string"},
            "feil": {
                "type": "array", "description": "Felta som ikkje er rette",
                "items": {
                    "type": "object", "required": ["felt", "melding"],
                    "properties": {"felt": {"type": "string"}, "melding": {"type": "string"}},
                },
            },
            "hinder": _GROUNDS, "hending": {"type": "string"},
            "endringar": {"type": "array", "items": {"type": "object"}}, **_ENDED,
        },
    },
}


def openapi_document(routes: Sequence[BaseRoute]) -> dict[str, Any]:
    """The document of those routes, in OpenAPI 3.1."""
    made = get_openapi(
        title=TITLE, version=VERSION, openapi_version="3.1.0", description=TEXT, routes=routes,
        tags=[{"name": n, "description": d} for n, d in TAGS], servers=[{"url": "/"}],
    )
    parts = made.setdefault("components", {})
    parts["schemas"] = {**parts.get("schemas", {}), **_of_forms(), **_SCHEMAS}
    parts["securitySchemes"] = {
        "teikn": {"type": "http", "scheme": "bearer", "description": "Teiknet til programmet"}
    }
    made["security"] = [{"teikn": []}]
    for path, methods in made["paths"].items():
        for operation in methods.values():
            if "{hf}" in path:
                operation.setdefault("parameters", []).insert(0, dict(_HF))
            _with_examples(operation)
    return made


def _of_forms() -> dict[str, Schema]:
    """The rows that forms hold."""
    found: dict[str, Schema] = {}
    for verb in VERBS.values():
        found |= bare(verb.form.model_json_schema(ref_template=REF)).get("$defs", {})
    found.pop("Attachment", None)
    return found


@cache
def examples() -> dict[str, dict[str, Any]]:
    """What was sent and answered in a real run on an invented helsefellesskap, by operation:
    `kropp` is a body that was taken, `svar` the answer."""
    source = files("adapters.rest").joinpath("doeme.json")
    found: dict[str, dict[str, Any]] = json.loads(source.read_text(encoding="utf-8"))
    return found


def _with_examples(operation: dict[str, Any]) -> None:
    known = examples().get(operation["operationId"], {})
    for parameter in operation.get("parameters", ()):
        if parameter["name"] in PLACES:
            parameter["example"] = PLACES[parameter["name"]]
    if "kropp" in known:
        operation["requestBody"]["content"]["application/json"]["example"] = known["kropp"]
    for status, answer in operation["responses"].items():
        content = answer.get("content", {})
        if status.startswith("2") and "svar" in known:
            told = content.setdefault("application/json", {})
            told["example"] = known["svar"]
            if not told.get("schema"):
                told["schema"] = _shape(known["svar"])
        elif status == "409" and (stopped := examples().get("stansa")):
            content[MEDIA_TYPE] = dict(content[MEDIA_TYPE], example=stopped["svar"])


PLACES = {
    "hf": "hft", "aar": 2026, "lopenr": 1, "nr": 1, "partnar": "kommune-9901",
    "Idempotency-Key": "0b6f4f0e-6d0a-4e6e-9d5c-3d9f3a1c7b52", "If-Match": '"1"',
    "Saksgang-Som": "sse", "Saksgang-Person": "ada",
}
_KINDS = {bool: "boolean", int: "integer", str: "string", list: "array", dict: "object"}


def _shape(example: dict[str, Any]) -> Schema:
    """The keys an answer always has, and what each holds."""
    return {
        "type": "object", "required": list(example),
        "properties": {
            k: {"type": _KINDS[type(v)]} if type(v) in _KINDS else {} for k, v in example.items()
        },
    }
