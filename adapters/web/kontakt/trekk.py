"""Where a partner takes its answer back: by a decision, or because it was written wrongly."""

from dataclasses import replace
from typing import Any

from fastapi.responses import Response

from adapters.forms.faults import FormFaults, filled
from adapters.http.desk import Tried
from adapters.http.numbers import whole
from adapters.http.submitted import Sent, Submitted
from adapters.web.days import iso_of
from adapters.web.kontakt.beside import again, thanks
from adapters.web.kontakt.caller import Caller, Who, doors
from adapters.web.kontakt.faults import PROOF, told
from adapters.web.kontakt.filled import DIGITS, paper_of, unfit, wrong_digits
from adapters.web.kontakt.sending import CONFLICT, FILE_AGAIN
from adapters.web.kontakt.sett import WITHDRAWN, said_meanwhile
from adapters.web.kontakt.svarside import Back, shown
from adapters.web.kontakt.utkast import WITHDRAW
from adapters.web.kontakt.vedlegg import lay
from workflow.forms.errors import Feil
from workflow.forms.partner_forms import TrekkSvar
from workflow.trekking import lacking

BY_LINK, BY_LOGIN = doors()
PART = "trekk"
FIELDS = ("organ", "dato", "grunn")
OF_DECISION = ("organ", "dato")
"""What is asked of the decision to withdraw: not of who has written the answer wrongly."""
SLIP = "skrive_feil"
STRICKEN = "stroke"
LAID = "prov"
"""The number of the paper, where an earlier try has laid it on the case."""


@BY_LINK.post("/trekk-svar")
@BY_LOGIN.post("/trekk-svar")
def withdraw(caller: Who, sent: Sent) -> Response:
    """Take back the answer that stood on the page. It is done once, however often it is sent."""
    caller.speaking()
    if crossed := said_meanwhile(caller, sent):
        back = Back(sent.typed, part=PART, begins=WITHDRAW, crossed=crossed)
        return shown(caller, CONFLICT, back)
    values = _typed(sent)
    slip = SLIP in values
    paper = None if slip else paper_of(sent, f"{WITHDRAW}{PROOF}")
    faults = (*_faults(values), *unfit(paper, f"{WITHDRAW}{PROOF}"), *_digits(caller, sent))
    if faults:
        return _returned(caller, sent, Tried(faults=faults))
    number = "" if slip else sent.one(f"{WITHDRAW}{LAID}")
    if paper is not None:
        laid = lay(caller, paper, sent.command)
        if isinstance(laid, Tried):
            return _returned(caller, sent, laid)
        number = str(laid)
    values["prov"] = whole(number)
    tried = caller.attempt("trekk_svar", values, f"{sent.command}-{WITHDRAWN}")
    if tried.done:
        return thanks(caller, sent, STRICKEN if slip else WITHDRAWN, WITHDRAW)
    wrong = Tried(tried.ended, told(tried.faults, values, WITHDRAW))
    return _returned(caller, sent, wrong, number)


def _typed(sent: Submitted) -> dict[str, Any]:
    found = {name: sent.one(f"{WITHDRAW}{name}") for name in FIELDS}
    if sent.one(f"{WITHDRAW}{SLIP}") == "ja":
        return {SLIP: True, **({"grunn": found["grunn"]} if found["grunn"] else {})}
    found["dato"] = iso_of(found["dato"])
    return {name: text for name, text in found.items() if text}


def _faults(values: dict[str, Any]) -> tuple[Feil, ...]:
    try:
        faults = lacking(filled(TrekkSvar, {"sak": "2026/1", **values}))
    except FormFaults as error:
        unsaid = () if SLIP in values else OF_DECISION
        faults = (*error.faults, *(Feil(name, "") for name in unsaid if name not in values))
    return told(faults, values, WITHDRAW)


def _digits(caller: Caller, sent: Submitted) -> tuple[Feil, ...]:
    with caller.view() as view:
        return wrong_digits(sent, view.file.newest, f"{WITHDRAW}{DIGITS}")


def _returned(caller: Caller, sent: Submitted, tried: Tried, laid: str = "") -> Response:
    """The page again. A file that is not on the case yet must be chosen once more."""
    field = f"{WITHDRAW}{PROOF}"
    lost = field in sent.files and not laid and field not in {f.felt for f in tried.faults}
    faults = (*tried.faults, Feil(field, FILE_AGAIN)) if lost else tried.faults
    typed = {**sent.typed, **({f"{WITHDRAW}{LAID}": (laid,)} if laid else {})}
    return again(caller, replace(sent, typed=typed), Tried(tried.ended, faults), PART, WITHDRAW)
