"""A proposed reglement, read from a TOML file: every fault named by file and key."""

import re
import tomllib
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter, ValidationError

from adapters.actors import meant
from adapters.files.regular import read_regular
from adapters.forms.faults import MISSING, form_errors
from cases.actor import Act
from cases.register import Register
from rules.loading.register_schema import ProposalData
from workflow.forms.errors import Feil
from workflow.forms.fields import Linje
from workflow.forms.register_forms import NyttReglement
from workflow.looking.konsekvens import Proposal, proposed

LIMIT = 1024 * 1024
"""Largest file in bytes; a reglement is a page."""

_FIRST = "reglement[1]."
_PLACE = re.compile(r"at line (\d+), column (\d+)")
_NAME = TypeAdapter[str](Linje)


def read_proposal(path: Path) -> NyttReglement:
    """The version as it would be entered. Raises Feil whose field is «fil: key»."""
    name = _shown(path)
    data = _toml(_text(path), name)
    table = data if "reglement" in data else {"reglement": [data]}
    try:
        (found,) = ProposalData.model_validate(table).reglement
        said = found.model_dump(exclude={"versjon", "rad"})
        rows = [r.model_dump() for r in found.rad]
        return NyttReglement.model_validate({**said, "rader": rows})
    except ValidationError as error:
        raise _fault(error, name) from None


def proposal_from(path: Path, register: Register, act: Act) -> Proposal:
    """The register as it would be with that version. Feil, by file and key, where it could not."""
    form = read_proposal(path)
    if form.partnar not in register.partnarar:
        meant_one = meant(form.partnar, register)
        raise Feil(f"{_shown(path)}: partnar", f"Partnaren finst ikkje.{meant_one}")
    try:
        return proposed(register, form, act)
    except Feil as fault:
        key = fault.felt.replace("rader", "rad")
        raise Feil(f"{_shown(path)}: {key}", fault.melding) from None


def _fault(error: ValidationError, name: str) -> Feil:
    first = form_errors(error)[0]
    key = first.felt.removeprefix(_FIRST).replace("rader", "rad")
    gone = first.melding == MISSING
    return Feil(f"{name}: {key}", "Nøkkelen manglar. Skriv han inn." if gone else first.melding)


def _text(path: Path) -> str:
    try:
        content = read_regular(path, LIMIT)
    except (OSError, ValueError):
        raise Feil(
            "FIL", "Fila let seg ikkje lese. Sjå at ho finst, og at du har lov til å lese henne."
        ) from None
    if content is None:
        raise Feil("FIL", "Fila er for stor til å vere eit reglement. Grensa er 1 MB.")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Feil("FIL", "Fila er ikkje UTF-8. Lagre henne på nytt som UTF-8.") from None


def _toml(text: str, name: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        where = f"linje {place[1]}, teikn {place[2]}" if place else "slutten av fila"
        advice = "Dette er ikkje rett TOML. Sjå dømet i docs/regelverksansvarleg.md."
        raise Feil(f"{name}: {where}", advice) from None


def _shown(path: Path) -> str:
    """The name of the file; a name that is not plain text is not repeated."""
    try:
        return _NAME.validate_python(path.name)
    except ValidationError:
        return "FIL"
