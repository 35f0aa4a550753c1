"""The page of an act: shown with its grounds, done when it is sent, shown again when it is not."""

from typing import Annotated, Any

from fastapi import APIRouter, Response
from fastapi.responses import RedirectResponse

from adapters.db.sessions import Typed
from adapters.http.access import PARTNAR, SEIER, opens
from adapters.http.desk import Desk, Tried
from adapters.http.page import page
from adapters.http.refusals import Denied, NoSuchPage
from adapters.http.submitted import Sent, Submitted
from adapters.views.view import View
from adapters.web.sak.act_form import After, form_page
from adapters.web.sak.chosen_letters import ALONE, CHOSEN
from adapters.web.sak.doing import Doing
from adapters.web.sak.done import just_done
from adapters.web.sak.letter_answer import SUFFIX, with_paper
from adapters.web.sak.letters import foretold
from adapters.web.sak.right_value import VALUE, right_value
from adapters.web.sak.seen_by import latest, reader
from adapters.web.typed import asks_for_more, asks_to_look, values_of
from cases.actor import Actor
from cases.steps import Trekk
from cases.terms import ActorRole
from rules.sak.saksgang import FROM_PARTNERS
from workflow.forms.errors import Feil
from workflow.verbs import VERBS, Verb

router = APIRouter()
SEE_OTHER, UNPROCESSABLE = 303, 422
OF_CASE = "/{hf}/sak/{aar:int}/{lopenr:int}/gjer/{trekk}"
OF_REGISTER = "/{hf}/gjer/{trekk}"
OF_THEMSELVES = frozenset({
    Trekk.NY_KONTAKT, Trekk.AVSLUTT_KONTAKT, Trekk.FRAVAER, Trekk.STADFEST_KONTAKT,
    Trekk.NYTT_REGLEMENT, Trekk.STADFEST_REGLEMENT, Trekk.SEI_OPP_AVTALE,
})
"""What a partner may enter in the register of itself."""
Opened = Annotated[Desk, opens(PARTNAR)]
Said = Annotated[Desk, opens(SEIER)]


@router.get(OF_CASE)
def case_act(desk: Said, aar: int, lopenr: int, trekk: str) -> Response:
    verb = _known(trekk, of_case=True)
    with desk.case(aar, lopenr) as view:
        doing = _doing(desk, verb, view)
        return form_page(doing, _begun(doing))


@router.post(OF_CASE)
def do_case_act(desk: Said, aar: int, lopenr: int, trekk: str, sent: Sent) -> Response:
    verb = _known(trekk, of_case=True)
    with desk.case(aar, lopenr) as view:
        doing = _doing(desk, verb, view)
        values = {**_values(doing, sent), "sak": view.number}
        if asks_for_more(sent) or asks_to_look(sent):
            return form_page(doing, _looked(doing, sent, values))
        if _moved(view, sent):
            since = latest(view, reader(desk, view), view.case.versjon - (sent.version or 0))
            return form_page(doing, After(sent.typed, moved=since), UNPROCESSABLE)
        wrong = _none_chosen(sent, values)
        if doing.takes_letter:
            values, wrong = with_paper(desk, view, sent, values)
    tried = wrong or desk.attempt(verb.name, values, sent.command, doing.actor)
    if tried.done:
        return RedirectResponse(f"{doing.place.case}?gjort={sent.command}", SEE_OTHER)
    with desk.case(aar, lopenr) as view:
        return form_page(_doing(desk, verb, view), After(_kept(sent, values), tried), UNPROCESSABLE)


@router.get("/{hf}/gjort")
def done_page(desk: Opened) -> Response:
    """What an act on the register did; without one there is nothing to tell."""
    done = just_done(desk, None)
    if done is None:
        return RedirectResponse(f"/{desk.hf}", SEE_OTHER)
    return page(desk, "sak/gjort.html", gjort=done)


@router.get(OF_REGISTER)
def register_act(desk: Opened, trekk: str) -> Response:
    if trekk == "meld_inn":
        return RedirectResponse(f"/{desk.hf}/ny-sak", SEE_OTHER)
    verb = _known(trekk, of_case=False)
    doing = _doing(desk, verb, None)
    return form_page(doing, _begun(doing))


@router.post(OF_REGISTER)
def do_register_act(desk: Opened, trekk: str, sent: Sent) -> Response:
    verb = _known(trekk, of_case=False)
    doing = _doing(desk, verb, None)
    if asks_for_more(sent):
        return form_page(doing, After(sent.typed))
    tried = desk.attempt(verb.name, _values(doing, sent), sent.command, doing.actor)
    outcome = tried.outcome
    if outcome is None or not tried.done:
        return form_page(doing, After(sent.typed, tried), UNPROCESSABLE)
    to = f"sak/{outcome.saksnummer}?" if outcome.saksnummer else "gjort?"
    return RedirectResponse(f"/{desk.hf}/{to}gjort={sent.command}", SEE_OTHER)


def _none_chosen(sent: Submitted, values: dict[str, Any]) -> Tried | None:
    """What is wrong where all the chosen letters were let go: it would have been every letter."""
    if not sent.one(CHOSEN) or values.get(ALONE):
        return None
    return Tried(faults=(Feil(ALONE, "Set kryss for minst eitt brev."),))


def _kept(sent: Submitted, values: dict[str, Any]) -> Typed:
    """What was typed, and the paper that is laid on the case by now."""
    laid = values.get("prov")
    return {**sent.typed, "prov": (str(laid),)} if laid else sent.typed


def _known(name: str, *, of_case: bool) -> Verb:
    """The act with that name, written either way. NoSuchPage for one that is not of that kind."""
    verb = VERBS.get(name.replace("-", "_"))
    if verb is None or verb.needs_hf is of_case:
        raise NoSuchPage
    return verb


def _doing(desk: Desk, verb: Verb, view: View | None) -> Doing:
    """The act as the visitor would do it. Denied for one that is not a partner's to do."""
    actor = _actor(desk, view, verb.name)
    allowed = FROM_PARTNERS if view else OF_THEMSELVES
    if actor.rolle is ActorRole.PARTNAR and Trekk(verb.name) not in allowed:
        raise Denied
    return Doing(desk, verb, actor, view)


def _actor(desk: Desk, view: View | None, verb: str) -> Actor:
    """As the secretariat; or as the partner that is named, or the only one of theirs in the case.
    """
    chosen = desk.request.query_params.get("som")
    if chosen is None and view is not None and not desk.is_secretariat:
        mine = sorted(desk.visitor.partners(desk.hf) & set(view.file.parties))
        chosen = mine[0] if mine else None
    return desk.actor(chosen, verb)


def _begun(doing: Doing) -> After:
    """What she had typed and not sent, else what the address fills in beforehand."""
    kept = doing.desk.typed_before()
    return After(kept or doing.filled_in() or None, kept=bool(kept))


def _values(doing: Doing, sent: Submitted) -> dict[str, Any]:
    values = values_of(doing.verb.name, doing.verb.form, sent, doing.fields(sent.typed))
    if VALUE in values and doing.verb.name == Trekk.RETT:
        values[VALUE] = right_value(sent.typed, doing.known)
    return values


def _looked(doing: Doing, sent: Submitted, values: dict[str, Any]) -> After:
    """One more row, or the letters the act would send."""
    if asks_for_more(sent):
        return After(sent.typed)
    tried, letters = foretold(doing.desk, doing.verb, values, doing.actor)
    return After(sent.typed, tried, letters if tried.done else None)


def _moved(view: View, sent: Submitted) -> bool:
    """Whether somebody has done something with the case since the form was shown; what this very
    form did before does not count."""
    if sent.version is None or sent.version == view.case.versjon:
        return False
    own = (sent.command, f"{sent.command}{SUFFIX}")
    return all(view.unit.stored_outcome(command) is None for command in own)
