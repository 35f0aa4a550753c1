"""What stands in the API document of each route: text, headers, body and every answer there is."""

from collections.abc import Mapping
from typing import Any

from adapters.forms.schema import Schema, bare
from adapters.http.problems import MEDIA_TYPE, TITLES
from adapters.rest.headers import ETAG, IF_MATCH, KEY, KEY_FORM, PERSON, REPLAYED, SOM
from workflow.forms.fields import CaseForm, Form
from workflow.verbs import Verb

PREFIX = "/api/v1"
"""Where the API lies; another version of it would lie beside."""
MAKES_CASE = frozenset({"meld_inn", "innfoer_sak"})
"""Verbs that make a case: their answer says where it is."""
REF = "#/components/schemas/{model}"
PROBLEM = {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}}
ALWAYS = (401, 403, 404, 405, 422, 429, 500, 503)
"""Answers any route may give."""
REGISTER_ACTS = (*ALWAYS, 400, 409, 413, 415)
CASE_ACTS = (*REGISTER_ACTS, 412)
FILE = {"$ref": "#/components/schemas/Vedlegg"}
_VERSION = {"description": "Versjonen av saka", "schema": {"type": "string"}}


def problems(statuses: tuple[int, ...], **told: str) -> dict[int | str, dict[str, Any]]:
    """Those answers as problem+json. `told` says more of one: `s409="…"`."""
    return {
        status: {"description": told.get(f"s{status}", TITLES[status]), "content": PROBLEM}
        for status in sorted(statuses)
    }


def act_extra(verb: Verb) -> dict[str, Any]:
    """What add_api_route takes for the POST of a verb."""
    makes = verb.name in MAKES_CASE
    done = 201 if makes else 200
    answers = problems(
        CASE_ACTS if issubclass(verb.form, CaseForm) else REGISTER_ACTS,
        s409="Ein regel stansa det (`hinder` har grunnane), id-en er brukt til noko anna, eller"
             " nokon endra saka i same stund.",
        s412="Saka er endra sidan du las henne. `endringar` seier kva som er gjort.",
    )
    answers[409] |= {"headers": _told_headers(located=False)}
    answers[done] = {
        "description": "Det er gjort.", "headers": _told_headers(located=makes),
        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Gjort"}}},
    }
    text = (verb.form.__doc__ or "").strip()
    return {
        "summary": text.partition(". ")[0].rstrip("."), "description": text,
        "tags": ["Sak" if issubclass(verb.form, CaseForm) or makes else "Register"],
        "status_code": done, "responses": answers,
        "openapi_extra": {"parameters": _headers(verb), "requestBody": _body(verb.form)},
    }


def _told_headers(*, located: bool) -> Mapping[str, Any]:
    told: dict[str, Any] = {
        ETAG: _VERSION,
        REPLAYED: {"description": "`true` når det same var gjort frå før",
                   "schema": {"type": "string", "enum": ["true"]}},
    }
    if located:
        told["Location"] = {"description": "Der saka er", "schema": {"type": "string"}}
    return told


def _headers(verb: Verb) -> list[Schema]:
    told = [
        _header(KEY, "Id-en du gir dette. Den same om att gir det same svaret att, og gjer"
                " ingenting på nytt.", required=True, maxLength=100, pattern=KEY_FORM),
        _header(SOM, "Kven det vert handla som: `sse`, ein partnar eller eit organ. Utan: den eine"
                " som programmet kan handle for.", maxLength=80),
        _header(PERSON, "Personen bak, som ein id utan meining for andre. Det som krev to personar,"
                " krev to ulike.", maxLength=80),
    ]
    if issubclass(verb.form, CaseForm):
        told.append(_header(IF_MATCH, "Versjonen du har lese. Er saka endra sidan, vert det ikkje"
                            " gjort."))
    return told


def _header(name: str, text: str, *, required: bool = False, **more: Any) -> Schema:
    return {
        "name": name, "in": "header", "required": required, "description": text,
        "schema": {"type": "string", **more},
    }


def _body(form: type[Form]) -> Schema:
    return {"required": True, "content": {"application/json": {"schema": form_schema(form)}}}


def form_schema(form: type[Form]) -> Schema:
    """The form as it is sent: the case stands in the path, and a file is base64."""
    schema = bare(form.model_json_schema(ref_template=REF))
    schema.pop("$defs", None)
    schema.pop("description", None)
    if issubclass(form, CaseForm):
        schema["properties"].pop("sak")
        schema["required"] = [f for f in schema.get("required", ()) if f != "sak"]
    if not schema.get("required"):
        schema.pop("required", None)
    for name, part in schema["properties"].items():
        if "Attachment" in str(part):
            told = part.get("description", "")
            schema["properties"][name] = {"anyOf": [FILE, {"type": "null"}], "description": told}
    return schema


def look_extra(summary: str, description: str, tag: str) -> dict[str, Any]:
    """What a GET takes: it has one good answer, and the problems any route may give."""
    return {
        "summary": summary, "description": description or f"{summary}.", "tags": [tag],
        "responses": {**problems(ALWAYS), 200: {"description": "Det du bad om."}},
    }


def ask_extra(summary: str, schema: Schema) -> dict[str, Any]:
    """What a POST takes that only asks, and keeps nothing."""
    told = look_extra(summary, f"{summary}. Ingenting vert lagra.", "Framsyn")
    told["responses"] = {**problems((*ALWAYS, 400, 413, 415)), 200: told["responses"][200]}
    body = {"required": True, "content": {"application/json": {"schema": schema}}}
    return {**told, "openapi_extra": {"requestBody": body}}
