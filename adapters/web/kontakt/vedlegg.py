"""Lay what shows an answer on the case. What the partner has laid there before is used again."""

from collections.abc import Mapping
from hashlib import sha256
from typing import Any

from adapters.http.desk import Tried
from adapters.web.kontakt.caller import Caller
from adapters.web.kontakt.filled import key_of
from rules.avgjerd.svar import PROOF


def lay(caller: Caller, paper: Mapping[str, Any], command: str) -> int | Tried:
    """The number of the paper on the case, or what was in the way of laying it there. However often
    the same file is sent, it lies there once."""
    caller.speaking()
    if known := _there(caller, sha256(paper["fil"].innhald).hexdigest()):
        return known
    tried = caller.attempt("legg_ved", paper, f"{command}-{key_of(paper)}")
    number = int((tried.outcome and tried.outcome.ny) or 0)
    return number if tried.done and number else tried


def _there(caller: Caller, digest: str) -> int | None:
    with caller.view() as view:
        return next((
            d.nr for d in view.file.dokument
            if d.sha256 == digest and d.registrert_av == caller.partnar and d.slag in PROOF
        ), None)
