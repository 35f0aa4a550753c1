"""What a contact does besides answering: says when, says something, confirms, asks a colleague."""

from collections.abc import Mapping
from typing import Any

from fastapi import APIRouter
from fastapi.responses import RedirectResponse, Response
from pydantic import Field

from adapters.form_errors import FormFaults, filled
from adapters.http.refusals import Denied
from adapters.http.submitted import Sent, Submitted
from adapters.mail.new_link import Kollega, give_to_colleague
from adapters.web.kontakt.caller import AT_LINK, AT_LOGIN, ByLink, ByLogin, Caller
from adapters.web.kontakt.svarside import shown
from cases.terms import PartnerKind
from workflow.forms.errors import Feil
from workflow.forms.fields import Epost, Form, Linje
from workflow.looking.kontrolltal import kontrolltal

router = APIRouter()
STOPPED = 422


class KollegaForm(Form):
    """Whom the link is given to, and who gives it."""

    namn: Linje = Field(description="Namnet på kollegaen")
    stilling: Linje = Field(description="Stillinga til kollegaen")
    epost: Epost = Field(description="E-postadressa")
    gjevar: Linje = Field(description="Stillinga di")


@router.post(f"{AT_LINK}/lovnad")
def promise_by_link(caller: ByLink, sent: Sent) -> Response:
    return promise(caller, sent)


@router.post(f"{AT_LOGIN}/lovnad")
def promise_by_login(caller: ByLogin, sent: Sent) -> Response:
    return promise(caller, sent)


def promise(caller: Caller, sent: Submitted) -> Response:
    """«Vi handsamar saka i … den …»: nobody is reminded before then."""
    return _do(caller, sent, "lovnad", _only(sent, "dato", "organ"), "lovnad")


@router.post(f"{AT_LINK}/innspel")
def word_by_link(caller: ByLink, sent: Sent) -> Response:
    return word(caller, sent)


@router.post(f"{AT_LOGIN}/innspel")
def word_by_login(caller: ByLogin, sent: Sent) -> Response:
    return word(caller, sent)


def word(caller: Caller, sent: Submitted) -> Response:
    """An early word, or advice of one who advises. It binds nobody."""
    partner = caller.desk.register.partnarar[caller.partnar]
    text = _only(sent, "tekst")
    if partner.slag is PartnerKind.RAADGJEVAR:
        return _do(caller, sent, "raadgjeving", text, "innspel")
    return _do(caller, sent, "fraasegn", {"slag": "innspel", **text}, "innspel")


@router.post(f"{AT_LINK}/stadfest")
def confirm_by_link(caller: ByLink, sent: Sent) -> Response:
    return confirm(caller, sent)


@router.post(f"{AT_LOGIN}/stadfest")
def confirm_by_login(caller: ByLogin, sent: Sent) -> Response:
    return confirm(caller, sent)


def confirm(caller: Caller, sent: Submitted) -> Response:
    """Stand behind what was registered: a telephone answer, or an avklaring after a change."""
    caller.speaking()
    if faults := _unsure(caller, sent):
        return shown(caller, STOPPED, fields=sent.typed, faults=faults, part="stadfest")
    return _do(caller, sent, "stadfest", _only(sent, "kva"), "stadfest")


def _unsure(caller: Caller, sent: Submitted) -> list[Feil]:
    """No machine confirms by chance: a box is ticked, and digits are typed."""
    with caller.view() as view:
        newest = view.file.newest
    faults = []
    if sent.one("sikker") != "ja":
        faults.append(Feil("sikker", "Kryss av for at du har lese det de stadfestar."))
    if newest is not None and sent.one("kontrolltal") != kontrolltal(newest):
        faults.append(Feil("kontrolltal", "Skriv dei fire siffera som står over feltet."))
    return faults


@router.post(f"{AT_LINK}/kollega")
def colleague(caller: ByLink, sent: Sent) -> Response:
    """Give a colleague a link of her own."""
    caller.speaking()
    if caller.lenke is None:
        raise Denied
    try:
        form = filled(KollegaForm, sent.values)
        give_to_colleague(
            caller.desk.house, caller.lenke, Kollega(form.namn, form.stilling, form.epost),
            form.gjevar, caller.desk.at,
        )
    except FormFaults as error:
        return shown(caller, STOPPED, fields=sent.typed, faults=error.faults, part="kollega")
    except Feil as error:
        return shown(caller, STOPPED, fields=sent.typed, faults=(error,), part="kollega")
    return RedirectResponse(f"{caller.sti}?gjort=kollega", 303)


def _do(
    caller: Caller, sent: Submitted, verb: str, values: Mapping[str, Any], part: str
) -> Response:
    tried = caller.attempt(verb, values, sent.command)
    if tried.done:
        return RedirectResponse(f"{caller.sti}?gjort={part}", 303)
    stops = tried.outcome.kvittering.stops if tried.outcome else ()
    return shown(
        caller, STOPPED, fields=sent.typed, faults=tried.faults, grounds=stops, part=part
    )


def _only(sent: Submitted, *names: str) -> dict[str, Any]:
    return {name: sent.values[name] for name in names if name in sent.values}
