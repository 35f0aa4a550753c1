"""What the secretariat should know before it presses: how many an act asks, or asks anew."""

from collections.abc import Iterator

from adapters.views.view import View
from cases.listing import counted
from cases.steps import Trekk
from rules.spoersmaal import must_clarify
from rules.teljing import Standing
from workflow.looking.overview import facts_of, partner_views

UNHEARD = (Standing.INGEN, Standing.GAMMAL_ORDLYD)


def forewarned(view: View, trekk: Trekk) -> tuple[str, ...]:
    """Sentences for the page; none where there is nothing to be warned of."""
    if trekk is Trekk.OPNE_RUNDE:
        return tuple(_unclear(view))
    if trekk is Trekk.NY_ORDLYD and view.file.demands:
        return (_asked_anew(view),)
    return ()


def _unclear(view: View) -> Iterator[str]:
    """Partners that are asked what the case is for them together with their answer."""
    asked = must_clarify(facts_of(view.file, view.register, Trekk.OPNE_RUNDE, view.act))
    views = [v for v in partner_views(view.file, view.register, view.act) if v.partnar in asked]
    new = sum(not v.avklart and not v.maa_stadfestast for v in views)
    stale = sum(v.maa_stadfestast for v in views)
    if new:
        yield (f"{new} av {len(views)} har ikkje avklart saka enno. Dei vert spurde om begge delar"
               " samstundes.")
    if stale:
        yield f"{stale} av {len(views)} må stadfeste avklaringa si før svaret deira tel."


def _asked_anew(view: View) -> str:
    asked = [v for v in partner_views(view.file, view.register, view.act)
             if view.file.demand_on(v.partnar) is not None]
    heard = sum(v.standing not in UNHEARD for v in asked)
    who = counted(len(asked), "partnar er spurd", "partnarar er spurde")
    return (f"{who} om ordlyden som gjeld no, og {heard} har svara på han. Ei reell endring spør"
            " alle på nytt, og svara dei har gitt, tel ikkje lenger. Ei redaksjonell retting gjer"
            " ikkje det.")
