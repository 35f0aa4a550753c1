"""What is sent from the page of a partner: avklaring, answer, and what is saved for later."""

from dataclasses import replace
from urllib.parse import quote

from fastapi.responses import RedirectResponse, Response

from adapters.http.desk import Tried
from adapters.http.submitted import Sent, Submitted
from adapters.mail.colleague_receipt import send_receipt
from adapters.web.kontakt.caller import Caller, Who, doors
from adapters.web.kontakt.faults import PROOF
from adapters.web.kontakt.filled import ANSWER, CLEAR, CLEARS, Reply, reply_of
from adapters.web.kontakt.sett import said_meanwhile
from adapters.web.kontakt.svarside import Back, shown
from adapters.web.kontakt.utkast import lasting
from adapters.web.kontakt.vedlegg import lay
from workflow.forms.errors import CommandConflict, Feil

BY_LINK, BY_LOGIN = doors()
STOPPED, CONFLICT = 422, 409
SENT_BEFORE = (
    "Dette skjemaet er sendt før, med noko anna i. Det som vart sendt då, står øvst på sida. Vil"
    " de endre det, sjå over skjemaet under og send på nytt."
)

FILE_AGAIN = "Fila er ikkje teken imot enno. Filer må du velje på nytt før du sender."


@BY_LINK.post("")
@BY_LOGIN.post("")
def take(caller: Who, sent: Sent) -> Response:
    """Save it for later; or take what is said. What comes back is kept until it has been sent."""
    if sent.one("gjer") == "lagre":
        caller.in_time()
        caller.keep(lasting(sent.typed))
        return RedirectResponse(f"{caller.sti}?gjort=lagra", 303)
    with caller.view() as view:
        newest = view.file.newest
    if newest is not None and sent.one("ordlyd_hash") != newest.hash:
        return _returned(caller, sent, changed=True)
    caller.in_time()
    if crossed := said_meanwhile(caller, sent):
        return _returned(caller, sent, meanwhile=crossed)
    reply = reply_of(sent, newest)
    if reply.faults:
        return _returned(caller, sent, Tried(faults=reply.faults))
    return _said(caller, sent, reply)


def _said(caller: Caller, sent: Submitted, reply: Reply) -> Response:
    """The avklaring first, for it decides who may answer; then what shows the answer; then that.
    Each is done once under an id that follows from the form."""
    if reply.clear is not None:
        tried = caller.attempt("avklar", reply.clear, f"{sent.command}-{CLEAR}")
        if not tried.done:
            return _returned(caller, sent, tried, begins=CLEARS)
    if reply.answer is None:
        return _thanks(caller, sent, "avklart")
    answer, proof = dict(reply.answer), reply.prov
    done = "avklart" if reply.clear is not None else ""
    if reply.file is not None:
        number = lay(caller, reply.file, sent.command)
        if isinstance(number, Tried):
            return _returned(caller, sent, number, done=done)
        proof = number
    if proof is not None:
        answer["prov"] = proof
    tried = caller.attempt("svar", answer, f"{sent.command}-{ANSWER}")
    if not tried.done:
        return _returned(caller, sent, tried, prov=proof, done=done)
    return _thanks(caller, sent, "svara")


def _thanks(caller: Caller, sent: Submitted, what: str) -> Response:
    caller.forget()
    if caller.lenke is not None and what == "svara":
        send_receipt(caller.desk.house, caller.lenke)
    return RedirectResponse(f"{caller.sti}?gjort={what}&av={quote(sent.command)}#kvittering", 303)


def _returned(
    caller: Caller, sent: Submitted, tried: Tried | None = None, *, begins: str = "",
    changed: bool = False, prov: int | None = None, meanwhile: str = "", done: str = "",
) -> Response:
    """The page again with all that was typed, and what is in the way of it. `done` is what was
    taken before something was in the way."""
    fields = dict(sent.typed)
    if prov is not None:
        fields["prov"] = (str(prov),)
    tried = tried or Tried()
    if prov is None and PROOF in sent.files and PROOF not in {f.felt for f in tried.faults}:
        tried = replace(tried, faults=(*tried.faults, Feil(PROOF, FILE_AGAIN)))
    crossed = any(isinstance(f, CommandConflict) for f in tried.faults)
    if crossed:
        tried = Tried(faults=(Feil("kommando", SENT_BEFORE),))
    caller.keep(lasting(fields))
    return shown(
        caller, CONFLICT if changed or crossed or meanwhile else STOPPED,
        Back(fields, tried, begins=begins, changed=changed, prov=prov, crossed=meanwhile),
        gjort=done,
    )
