"""How the acts of a case are set out: what carries it on first, and none that means nothing yet."""

from collections.abc import Callable, Iterator, Mapping

from adapters.views.view import View
from cases.steps import Step, Trekk
from cases.terms import OrdlydClass, OrganRole, Registrering
from rules.sak.saksgang import FROM_PARTNERS
from workflow.looking.overview import Option

AHEAD = "Det som fører saka vidare"
ONWARD: Mapping[Step, tuple[Trekk, ...]] = {
    Step.INNMELDT: (Trekk.SEND_TIL_UTGREIING, Trekk.SEND_TIL_SSU),
    Step.UTGREIING: (Trekk.SEND_TIL_SSU, Trekk.OPNE_RUNDE),
    Step.HANDSAMA_I_SSU: (Trekk.HANDSAM, Trekk.OPNE_RUNDE, Trekk.KONSTATER_SEMJE),
    Step.RUNDGANG: (Trekk.KONSTATER_SEMJE, Trekk.OPNE_RUNDE),
    Step.KONSENSUS: (Trekk.VEDTA,),
    Step.USEMJE: (Trekk.AVGRENS, Trekk.SEND_ATTENDE, Trekk.SEND_TIL_TVISTELOYSING),
}
"""What carries a case on from each step, the usual first; its type says which of them it has."""

OF_A_ROUND = frozenset({
    Trekk.AVKLAR, Trekk.STADFEST, Trekk.SVAR, Trekk.KONTROLLER_SVAR, Trekk.TREKK_SVAR,
    Trekk.LYFT_ORDLYD,
})
"""Acts that have no meaning where nobody is ever asked."""

ASIDE = frozenset({
    Trekk.SEND_ATTENDE, Trekk.MELD_USEMJE, Trekk.AVGRENS, Trekk.SEND_TIL_TVISTELOYSING,
    Trekk.AVVIS, Trekk.TREKK_SAKA, Trekk.FEILREGISTRER, Trekk.SLAA_SAMAN, Trekk.PAA_VENT,
    Trekk.TA_TIL_VITANDE,
})


NEVER_FOR_ANOTHER = "TIL-02"
"""The rule that closes to the secretariat what only a partner can do, whenever that is."""
PAPERS = frozenset({Trekk.LEGG_VED, Trekk.EIGE_SAKSNUMMER})
"""What a partner may do too, but the secretariat does most of."""


def groups(view: View, options: tuple[Option, ...]) -> Iterator[tuple[str, list[Option]]]:
    """Headings with their acts. What carries the case on stands first, open or not."""
    rest = [o for o in options if _means_something(view, o.trekk)]
    ahead = [o for t in _onward(view) for o in rest if o.trekk is t]
    yield AHEAD, ahead
    rest = [o for o in rest if o not in ahead]
    ready = [o for o in rest if o.open]
    aside = [o for o in ready if o.trekk in ASIDE]
    said = [o for o in ready if o.trekk in FROM_PARTNERS - PAPERS and o not in aside]
    yield "Ope no: det partnarane seier", said
    yield "Ope no: det som vert ført inn", [o for o in ready if o not in (*said, *aside)]
    yield "Ope no: attende, til sides eller ut", aside
    shut = [o for o in rest if not o.open]
    theirs = [o for o in shut if any(g.regel == NEVER_FOR_ANOTHER for g in o.grunnar)]
    yield "Berre partnarane sjølve", theirs
    yield "Stengt no", [o for o in shut if o not in theirs]


def _onward(view: View) -> tuple[Trekk, ...]:
    if view.case.paa_vent:
        return (Trekk.TA_OPP_ATT,)
    usual = ONWARD.get(view.case.sakssteg, ())
    if view.case.sakssteg is Step.HANDSAMA_I_SSU and view.file.handled_by(OrganRole.SSU):
        usual = (*(t for t in usual if t is not Trekk.HANDSAM), Trekk.HANDSAM)
    way = view.register.sakstypar[view.case.sakstype].veg
    settled = any(move is Trekk.VEDTA for _, move in way)
    return usual if settled else (*usual, Trekk.TA_TIL_VITANDE)


def _means_something(view: View, trekk: Trekk) -> bool:
    if trekk in OF_A_ROUND and not view.asks_partners:
        return False
    question = MEANS.get(trekk)
    return question is None or question(view)


def _to_confirm(view: View) -> bool:
    """An avklaring, an answer by telephone, or an editorial change waits for somebody."""
    file = view.file
    newest = file.newest
    editorial = newest is not None and newest.klasse is OrdlydClass.REDAKSJONELL
    stale = any(
        a is not None and file.must_confirm(a) for a in map(file.clarification, file.parties)
    )
    return bool(editorial or stale or _waits(view, Registrering.TELEFON))


def _waits(view: View, how: Registrering) -> bool:
    waiting = (a for p in view.file.parties for a in view.file.awaiting(p))
    return any(a.registrering is how for a in waiting)


def _edited(view: View) -> bool:
    return any(o.klasse is OrdlydClass.REDAKSJONELL for o in view.file.ordlydar)


def _succeeded(view: View) -> bool:
    return any(view.register.heirs(p, view.day) for p in view.file.parties)


MEANS: Mapping[Trekk, Callable[[View], bool]] = {
    Trekk.STADFEST: _to_confirm,
    Trekk.KONTROLLER_SVAR: lambda v: _waits(v, Registrering.BREV),
    Trekk.TREKK_SVAR: lambda v: any(map(v.file.position, v.file.parties)),
    Trekk.LYFT_ORDLYD: _edited,
    Trekk.AVKLAR: lambda v: v.file.newest is not None,
    Trekk.SIGNER: lambda v: v.file.newest is not None,
    Trekk.INNARBEID: lambda v: any(u.slag == "innspel" for u in v.file.uttalar),
    Trekk.STADFEST_PLIKT: lambda v: bool(v.file.plikter),
    Trekk.TA_OPP_ATT: lambda v: v.case.paa_vent,
    Trekk.OVERFOER: _succeeded,
    Trekk.INNFOER_SVAR: lambda v: bool(v.case.innfoert),
    Trekk.PRESENTER_PM: lambda v: v.case.sakssteg is not Step.INNMELDT,
    Trekk.TVISTESTEG: lambda v: bool(v.case.usemje_eigar),
    Trekk.STOPP_SENDING: lambda v: bool(v.brev.ventar),
    Trekk.SEND_ATT: lambda v: bool(v.brev.stoppa),
    Trekk.VARSLE: lambda v: not set(v.case.krins) <= v.file.varsla,
}
"""What must be there for an act to mean anything; an act not named here always does."""
