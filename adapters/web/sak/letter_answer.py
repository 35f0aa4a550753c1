"""An answer that came to the secretariat by letter or telephone: its fields, and its paper."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from adapters.forms.faults import FormFaults, filled
from adapters.http.desk import Desk, Tried
from adapters.http.language import gettext_noop
from adapters.http.submitted import Submitted
from adapters.views.view import View
from adapters.web.fields import Shown
from adapters.web.sak.letters import foretold
from cases.receipt import Ground
from cases.steps import Trekk
from cases.terms import DocumentKind, OrganRole, Registrering
from rules.niva import POLITICAL
from rules.rule import RULES
from workflow.forms.errors import Feil
from workflow.forms.partner_forms import Svar
from workflow.forms.trengst import needed_when
from workflow.verbs import VERBS

HOW, PAPER, SORT, PROOF = "registrering", "protokollfil", "papirslag", "prov"
SUFFIX = "-fil"
"""What the command that lays the paper ends in: the same form lays no second paper."""
_LABEL = gettext_noop("Protokollutskrifta eller brevet")
_HINT = gettext_noop("PDF, Word, bilete eller tekst. Fila vert lagd ved saka, og er provet.")
_LAID = gettext_noop("Eller eit dokument som alt ligg i saka")
_SORT = gettext_noop("Kva slag papir det er")
_USUAL = gettext_noop(
    "Står det tomt, er det ei protokollutskrift når eit folkevalt organ eller styret har avgjort, "
    "elles eit brev."
)
SORTS = ((DocumentKind.PROTOKOLLUTSKRIFT, gettext_noop("Protokollutskrift")),
         (DocumentKind.BREV, gettext_noop("Brev")))
CHOOSE_AGAIN = "Vel fila på nytt. Ho er ikkje lagd ved saka, for svaret er ikkje ført inn."
NEAR = frozenset({HOW, PAPER, SORT})


def secretariats(
    shown: tuple[Shown, ...], faults: Sequence[Feil], chosen: Sequence[str] = ()
) -> tuple[Shown, ...]:
    """The fields as the secretariat fills them in: how the answer came is said first, and never
    that the partner gave it itself; the paper is sent along."""
    own = Registrering.PARTNAR.value
    how = next(s for s in shown if s.name == HOW)
    first = replace(
        how, kind="radio", required=True, options=tuple(o for o in how.options if o[0] != own),
        value=tuple(v for v in how.value if v != own),
    )
    paper = Shown(PAPER, _LABEL, "file", required=False, hint=_HINT,
                  naar=needed_when(Svar.model_fields[PROOF]),
                  fault=next((f.melding for f in faults if f.felt == PAPER), ""))
    sort = Shown(SORT, _SORT, "choice", required=False, hint=_USUAL, value=tuple(chosen),
                 options=tuple((kind.value, told) for kind, told in SORTS))
    laid = [replace(s, label=_LAID, hint="", naar="") for s in shown if s.name == PROOF]
    return (first, *(s for s in shown if s.name not in (HOW, PROOF)), paper, sort, *laid)


def sort_of(organ: str, chosen: str = "") -> str:
    """What the paper of an answer is laid as: what was chosen, else what such an organ gives."""
    if chosen in {kind.value for kind, _ in SORTS}:
        return chosen
    minutes = organ in POLITICAL or organ == OrganRole.STYRE
    return (DocumentKind.PROTOKOLLUTSKRIFT if minutes else DocumentKind.BREV).value


def _faults(values: Mapping[str, Any]) -> tuple[Feil, ...]:
    """All that is wrong, with what the form itself takes for granted."""
    unsaid = () if HOW in values else (Feil(HOW, "Vel korleis svaret kom."),)
    try:
        filled(Svar, values)
    except FormFaults as error:
        return (*unsaid, *error.faults)
    return unsaid


def with_paper(
    desk: Desk, view: View, sent: Submitted, values: Mapping[str, Any]
) -> tuple[dict[str, Any], Tried | None]:
    """The values with the paper that was sent as their proof. What is wrong is returned, and then
    no paper is laid on the case."""
    found = dict(values)
    paper = sent.files.get(PAPER)
    unlaid = (Feil(PAPER, CHOOSE_AGAIN),) if paper else ()
    if wrong := _faults(found):
        return found, Tried(faults=(*wrong, *unlaid))
    if paper is None:
        return found, None
    if (refused := refused_anyway(desk, found, sent.command)) is not None:
        return found, replace(refused, faults=(*refused.faults, *unlaid))
    name = view.register.name(str(found.get("partnar", "")), desk.day)
    laid = desk.attempt("legg_ved", {
        "sak": view.number, "fil": paper,
        "slag": sort_of(str(found.get("organ", "")), sent.one(SORT)),
        "tittel": f"Svar frå {name}", "fraa": name, "journal": "I",
    }, f"{sent.command}{SUFFIX}", desk.actor())
    if not laid.done or laid.outcome is None:
        return found, replace(laid, faults=tuple(
            Feil(PAPER, f.melding) if f.felt == "fil" else f for f in laid.faults))
    return {**found, "prov": laid.outcome.ny or ""}, None


def refused_anyway(desk: Desk, values: Mapping[str, Any], command: str) -> Tried | None:
    """What stops the answer whatever paper comes with it, so that no paper is laid on the case for
    an answer that is not taken; None where only the paper is lacking."""
    verb = VERBS[Trekk.SVAR]
    seen, _ = foretold(desk, verb, values, desk.actor())
    if not seen.faults and not _but_for_proof(seen):
        return None
    tried = desk.attempt(verb.name, values, command, desk.actor())
    if tried.ended is None or tried.outcome is None:
        return tried
    told = replace(tried.outcome.kvittering, grunnar=_but_for_proof(tried))
    return replace(tried, ended=replace(
        tried.ended, outcome=replace(tried.outcome, kvittering=told)))


def _but_for_proof(tried: Tried) -> tuple[Ground, ...]:
    """The stops that do not speak of the proof."""
    stops = tried.outcome.kvittering.stops if tried.outcome else ()
    return tuple(g for g in stops if RULES[g.regel].felt != "prov")
