"""Which lines of the history of a case are for whom: all for the secretariat, none that chase for
others, and for a partner its own and what partners see of each other."""

from adapters.db.replay import nouns_of
from adapters.views.view import View
from cases.history import HistoryEntry
from cases.steps import Trekk
from cases.terms import Result

CHASING = frozenset({
    Trekk.PURR, Trekk.LOVNAD, Trekk.SAMTALE, Trekk.STOPP_SENDING, Trekk.SEND_ATT, Trekk.MINN_PLIKT,
})
"""Reminders, promises and calls: the secretariat's alone."""
PARTNERS_OWN = frozenset({
    Trekk.AVKLAR, Trekk.SVAR, Trekk.STADFEST, Trekk.KONTROLLER_SVAR, Trekk.TREKK_SVAR,
    Trekk.INNFOER_SVAR, Trekk.SIGNER, Trekk.STADFEST_PLIKT, Trekk.RETT,
})
"""Acts whose line tells what a partner said."""
SAID = frozenset({"avklaring", "svar", "svar_hending", "signatur", "plikt_hending"})
"""What such an act adds that says whose it is."""


def is_for(view: View, entry: HistoryEntry, *, secretariat: bool) -> bool:
    """Whether the line is for whoever looks."""
    if secretariat:
        return True
    return entry.hending not in CHASING and is_known(view, entry)


def is_known(view: View, entry: HistoryEntry) -> bool:
    """Whether whoever looks may know of what the entry tells. What was stopped is known to those
    who see every case, and to the partner that tried."""
    if view.lesarar is None:
        return True
    if entry.utfall is not Result.OK:
        return entry.aktor.partnar in view.lesarar
    return _papers_are_open(view, entry) and (
        entry.hending not in PARTNERS_OWN or _what_was_said_is_known(view, entry)
    )


def _papers_are_open(view: View, entry: HistoryEntry) -> bool:
    papers = {d.id for d in view.papir}
    return all(
        (kind != "dokument" or r["id"] in papers)
        and (kind != "eige_saksnummer" or view.knows_of(r["partnar"]))
        for kind, r in nouns_of(entry)
    )


def _what_was_said_is_known(view: View, entry: HistoryEntry) -> bool:
    """Whether all of it may be known; what does not say whose it is, is not for partners."""
    nouns, put_right = list(nouns_of(entry)), {c.id for c in view.rettingar}
    known = [view.knows_of(r["partnar"]) for kind, r in nouns if kind in SAID]
    known += [r["id"] in put_right for kind, r in nouns if kind == "retting"]
    return bool(known) and all(known)
