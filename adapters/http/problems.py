"""A fault as problem+json (RFC 9457), with the grounds where a rule said no."""

from collections.abc import Mapping, Sequence
from typing import Any

from fastapi import Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse

from cases.canonical import Json
from workflow.forms.errors import Feil

MEDIA_TYPE = "application/problem+json"
TITLES: Mapping[int, str] = {
    400: "Førespurnaden kan ikkje lesast.",
    401: "Send med eit gyldig teikn.",
    403: "Rolla di gir ikkje tilgang til dette.",
    404: "Det finst ikkje, eller du har ikkje tilgang til det.",
    405: "Metoden kan ikkje brukast her.",
    409: "Det er i strid med noko som er gjort frå før.",
    412: "Saka er endra sidan du las henne.",
    413: "Det er for stort.",
    415: "Send førespurnaden som application/json.",
    422: "Noko i førespurnaden er ikkje rett.",
    428: "Send med If-Match med versjonen du har lese.",
    429: "For mange førespurnader. Vent litt, og prøv på nytt.",
    500: "Noko gjekk gale hjå oss. Ingenting er gjort.",
    503: "Tenesta er ikkje tilgjengeleg no. Prøv på nytt om litt.",
}
Kind = tuple[str, str]
STOPPED: Kind = ("urn:saksgang:stansa", "Ein regel stansa dette.")
USED: Kind = ("urn:saksgang:id-brukt", "Id-en er alt brukt til noko anna.")
"""What sort of problem it is, where the status alone does not say; and what it is called."""
_ALWAYS: Mapping[int, Mapping[str, str]] = {
    401: {"WWW-Authenticate": "Bearer"}, 429: {"Retry-After": "60"}, 503: {"Retry-After": "5"},
}


def problem(
    request: Request, status: int, *, kind: Kind | None = None, faults: Sequence[Feil] = (),
    event: str = "",
    unreadable: RequestValidationError | None = None, grounds: Sequence[Json] = (),
    headers: Mapping[str, str] | None = None, **more: Json,
) -> JSONResponse:
    """The problem. `feil` lists the fields that are wrong, `hinder` the grounds (G)."""
    sort, title = kind or ("about:blank", TITLES.get(status, TITLES[400]))
    told: dict[str, Any] = {
        "type": sort, "title": title, "status": status, "instance": request.url.path,
    }
    if faults:
        told["feil"] = [{"felt": f.felt, "melding": f.melding} for f in faults]
    if unreadable is not None:
        told["feil"] = [_fault(e) for e in unreadable.errors()]
    if grounds:
        told["hinder"] = list(grounds)
    if event:
        told["hending"] = event
    told |= more
    sent = {**_ALWAYS.get(status, {}), **(headers or {})}
    return JSONResponse(told, status, sent, media_type=MEDIA_TYPE)


def _fault(error: Mapping[str, Any]) -> dict[str, str]:
    where = ".".join(str(part) for part in error["loc"][1:]) or "felt"
    return {"felt": where, "melding": "Verdien er ugyldig."}
