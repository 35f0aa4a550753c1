"""Whom a person may speak for, as the log-in service says it: from a claim to the partners."""

import re
from collections.abc import Iterator
from typing import Any

from stdnum.no import orgnr

from adapters.db.unit import SqlReads
from cases.tilgang import Okt, Rolle, Tildeling
from workflow.forms.errors import UnknownId

_NORWEGIAN = re.compile(r"(?:0192:)?(\d{9})")
"""Alone, or after the code that ISO 6523 has for the Norwegian register of entities."""


def organisations(claim: Any) -> str:
    """Every organisation number in the claim, wherever in it they stand, with blanks between.

    Ansattporten gives a list of objects with the parties inside; others give one plain number.
    """
    return " ".join(sorted(set(_numbers(claim))))


def spoken_for(unit: SqlReads, session: Okt, grant: Tildeling) -> bool:
    """Whether the role holds in this session. A kontaktperson must represent the partner, where
    the log-in service is asked about it; all other roles hold by themselves."""
    if session.representerer is None or grant.rolle is not Rolle.KONTAKT or grant.partnar is None:
        return True
    try:
        partner = unit.register(grant.hf).partnarar.get(grant.partnar)
    except UnknownId:
        return False
    return bool(partner and partner.orgnr and partner.orgnr in session.representerer.split())


def _numbers(part: Any) -> Iterator[str]:
    if isinstance(part, dict):
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            yield from _numbers(inner)
        return
    found = _NORWEGIAN.fullmatch(str(part).replace(" ", ""))
    if found and orgnr.is_valid(found[1]):
        yield found[1]
