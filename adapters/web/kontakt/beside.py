"""What a contact does besides answering: says when, says something, confirms, asks a colleague."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from fastapi.responses import RedirectResponse, Response
from pydantic import Field

from adapters.forms.faults import FormFaults, filled
from adapters.http.desk import Tried
from adapters.http.refusals import Denied
from adapters.http.submitted import Sent, Submitted
from adapters.http.unsent import keep
from adapters.mail.new_link import Kollega, give_to_colleague
from adapters.web.days import iso_of
from adapters.web.kontakt.caller import GIVEN, Caller, Who, doors
from adapters.web.kontakt.faults import told
from adapters.web.kontakt.filled import DIGITS, wrong_digits
from adapters.web.kontakt.svarside import Back, shown
from adapters.web.kontakt.utkast import COLLEAGUE, CONFIRM, LATER, WORD, left, on_page
from cases.terms import PartnerKind
from workflow.forms.errors import Feil
from workflow.forms.fields import Epost, Form, Linje

BY_LINK, BY_LOGIN = doors()
STOPPED = 422
NOT_SURE = Feil(f"{CONFIRM}sikker", "Kryss av for at du har lese det de stadfestar.")


class KollegaForm(Form):
    """Whom the link is given to, and who gives it."""

    namn: Linje = Field(description="Namnet på kollegaen")
    stilling: Linje = Field(description="Stillinga til kollegaen")
    epost: Epost = Field(description="E-postadressa")
    gjevar: Linje = Field(description="Stillinga di")


@BY_LINK.post("/lovnad")
@BY_LOGIN.post("/lovnad")
def promise(caller: Who, sent: Sent) -> Response:
    """«Vi handsamar saka i … den …»: nobody is reminded before then."""
    values = _typed(sent, LATER, "dato", "organ")
    if "dato" in values:
        values["dato"] = iso_of(str(values["dato"]))
    return _do(caller, sent, "lovnad", values, "lovnad", LATER)


@BY_LINK.post("/innspel")
@BY_LOGIN.post("/innspel")
def word(caller: Who, sent: Sent) -> Response:
    """An early word, or advice of one who advises. It binds nobody."""
    partner = caller.desk.register.partnarar[caller.partnar]
    text = _typed(sent, WORD, "tekst")
    if partner.slag is PartnerKind.RAADGJEVAR:
        return _do(caller, sent, "raadgjeving", text, "innspel", WORD)
    return _do(caller, sent, "fraasegn", {"slag": "innspel", **text}, "innspel", WORD)


@BY_LINK.post("/stadfest")
@BY_LOGIN.post("/stadfest")
def confirm(caller: Who, sent: Sent) -> Response:
    """Stand behind what was registered: a telephone answer, or an avklaring after a change."""
    caller.speaking()
    if faults := _unsure(caller, sent):
        return again(caller, sent, Tried(faults=faults), "stadfest", CONFIRM)
    return _do(caller, sent, "stadfest", _typed(sent, "", "kva"), "stadfest", CONFIRM)


def _unsure(caller: Caller, sent: Submitted) -> tuple[Feil, ...]:
    """No machine confirms by chance: a box is ticked, and digits are typed."""
    with caller.view() as view:
        newest = view.file.newest
    sure = sent.one(f"{CONFIRM}sikker") == "ja"
    return (
        *(() if sure else (NOT_SURE,)), *wrong_digits(sent, newest, f"{CONFIRM}{DIGITS}"),
    )


@BY_LINK.post("/kollega")
def colleague(caller: Who, sent: Sent) -> Response:
    """Give a colleague a link of her own."""
    caller.speaking()
    if caller.lenke is None:
        raise Denied
    values = _typed(sent, COLLEAGUE, *KollegaForm.model_fields)
    try:
        form = filled(KollegaForm, values)
        give_to_colleague(
            caller.desk.house, caller.lenke, Kollega(form.namn, form.stilling, form.epost),
            form.gjevar, caller.desk.at,
        )
    except FormFaults as error:
        tried = Tried(faults=told(error.faults, values, COLLEAGUE))
    except Feil as error:
        tried = Tried(faults=told((error,), values, COLLEAGUE))
    else:
        given = {"namn": (form.namn,), "epost": (form.epost,)}
        keep(caller.desk.house, caller.desk.visitor, f"{caller.sti}{GIVEN}", given)
        return thanks(caller, sent, "kollega", COLLEAGUE)
    return again(caller, sent, tried, "kollega", COLLEAGUE)


def _do(
    caller: Caller, sent: Submitted, verb: str, values: Mapping[str, Any], part: str, begins: str
) -> Response:
    tried = caller.attempt(verb, values, sent.command)
    if tried.done:
        return thanks(caller, sent, part, begins)
    wrong = Tried(tried.ended, told(tried.faults, values, begins))
    return again(caller, sent, wrong, part, begins)


def thanks(
    caller: Caller, sent: Submitted, part: str, begins: str, *, av: str = ""
) -> Response:
    """It is done; what else was typed on the page is kept. `av` is the form whose answer is told
    of."""
    if fields := left(on_page(sent.typed, caller.typed()), begins, caller.stilling):
        caller.keep(fields)
    else:
        caller.forget()
    answer = f"&av={quote(av)}#kvittering" if av else ""
    return RedirectResponse(f"{caller.sti}?gjort={part}{answer}", 303)


def again(caller: Caller, sent: Submitted, tried: Tried, part: str, begins: str) -> Response:
    """The page once more, with what was typed and what was in the way of it."""
    return shown(caller, STOPPED, Back(sent.typed, tried, part, begins))


def _typed(sent: Submitted, begins: str, *names: str) -> dict[str, Any]:
    found = {name: sent.values.get(f"{begins}{name}") for name in names}
    return {name: value for name, value in found.items() if value is not None}
