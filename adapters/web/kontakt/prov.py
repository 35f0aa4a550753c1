"""Where a partner lays the proof of the answer that stands: the file alone is asked for."""

from dataclasses import replace
from typing import Any

from fastapi.responses import Response

from adapters.http.desk import Tried
from adapters.http.numbers import whole
from adapters.http.submitted import Sent, Submitted
from adapters.web.kontakt.beside import again, thanks
from adapters.web.kontakt.caller import Caller, Who, doors
from adapters.web.kontakt.faults import MISSING, PROOF, told
from adapters.web.kontakt.filled import ANSWER, DIGITS, paper_of, unfit, wrong_digits
from adapters.web.kontakt.sending import CONFLICT, FILE_AGAIN
from adapters.web.kontakt.sett import said_meanwhile
from adapters.web.kontakt.svarside import Back, shown
from adapters.web.kontakt.utkast import PROVE
from adapters.web.kontakt.vedlegg import lay
from cases.rundgang import Answer
from cases.terms import OrganRole
from workflow.forms.errors import Feil

BY_LINK, BY_LOGIN = doors()
PART, FILE, POSITION, LAID = "prov", f"{PROVE}{PROOF}", f"{PROVE}stilling", f"{PROVE}prov"
NOTHING = "De har ikkje noko svar å leggje prov ved. Send svaret først."


@BY_LINK.post("/prov")
@BY_LOGIN.post("/prov")
def prove(caller: Who, sent: Sent) -> Response:
    """Give the answer that stands once more, with the paper that shows it. An answer is never
    changed, so the same one takes its place."""
    caller.speaking()
    if crossed := said_meanwhile(caller, sent):
        return shown(caller, CONFLICT, Back(sent.typed, part=PART, begins=PROVE, crossed=crossed))
    with caller.view() as view:
        held, newest = view.file.position(caller.partnar), view.file.newest
    faults = (*_faults(sent), *wrong_digits(sent, newest, f"{PROVE}{DIGITS}"))
    if held is None or faults:
        nothing = () if held else (Feil(FILE, NOTHING),)
        return _returned(caller, sent, Tried(faults=(*nothing, *faults)))
    paper = paper_of(sent, FILE)
    number = lay(caller, paper, sent.command) if paper else whole(sent.one(LAID))
    if isinstance(number, Tried):
        return _returned(caller, sent, number)
    values = {**as_given(held), "stilling": sent.one(POSITION), "prov": number}
    tried = caller.attempt("svar", values, f"{sent.command}-{ANSWER}")
    if tried.done:
        return thanks(caller, sent, "svara", PROVE, av=sent.command)
    wrong = Tried(tried.ended, told(tried.faults, values, PROVE))
    return _returned(caller, sent, wrong, number)


def as_given(answer: Answer) -> dict[str, Any]:
    """What was filled in for that answer."""
    unknown = answer.organ is OrganRole.ANNA
    fields = {
        "svar": answer.slag.value, "avgjerd": answer.avgjerd.value, "organ": answer.organ.value,
        "organ_namn": answer.organ_namn if unknown else "", "organ_heimel": answer.organ_heimel,
        "dato": answer.dato.isoformat(), "eige_saksnummer": answer.eige_saksnummer,
        "merknad": answer.merknad, "grunngjeving": answer.grunngjeving,
        "endra_tekst": answer.endra_tekst, "tek_avgrensing": answer.tek_avgrensing,
        "styrevedtak": answer.styrevedtak,
    }
    return {name: value for name, value in fields.items() if value not in ("", None)}


def _faults(sent: Submitted) -> tuple[Feil, ...]:
    paper = paper_of(sent, FILE)
    none = paper is None and not sent.one(LAID)
    return (
        *((Feil(FILE, MISSING[FILE]),) if none else ()), *unfit(paper, FILE),
        *(() if sent.one(POSITION) else (Feil(POSITION, MISSING["stilling"]),)),
    )


def _returned(
    caller: Caller, sent: Submitted, tried: Tried, number: int | None = None
) -> Response:
    """The page again. A file that is not on the case yet must be chosen once more."""
    lost = FILE in sent.files and number is None and FILE not in {f.felt for f in tried.faults}
    faults = (*tried.faults, Feil(FILE, FILE_AGAIN)) if lost else tried.faults
    laid = {LAID: (str(number),)} if number else {}
    return again(
        caller, replace(sent, typed={**sent.typed, **laid}), Tried(tried.ended, faults), PART, PROVE
    )
