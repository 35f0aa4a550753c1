"""What `sak` shows of reminders, promises and calls. Only the secretariat reads it."""

from collections.abc import Iterator

from adapters.db.reads import calls_of
from adapters.views.view import View
from adapters.views.words import day_text
from cases.oslo import local_day
from cases.purring import Lovnad, Samtale
from rules.purretrinn import rungs

Row = tuple[str, str]


def chased(view: View) -> Iterator[Row]:
    """One line for each partner: every reminder, promise and call, in the order of their days."""
    told: dict[str, list[tuple[str, str]]] = {}
    for reminder in view.file.purringar:
        day = local_day(reminder.tid)
        said = f"{rungs()[reminder.trinn].namn} {day_text(day)}"
        told.setdefault(reminder.partnar, []).append((day.isoformat(), said))
    for promise in view.file.lovnader:
        day = local_day(promise.registrert)
        told.setdefault(promise.partnar, []).append((day.isoformat(), _promise(promise)))
    for call in calls_of(view.unit, view.case.id):
        day = local_day(call.tid)
        told.setdefault(call.partnar, []).append((day.isoformat(), _call(view, call)))
    for partner, entries in told.items():
        said = "; ".join(text for _, text in sorted(entries, key=lambda e: e[0]))
        yield view.name(partner), said


def _promise(promise: Lovnad) -> str:
    where = f" i {promise.organ}" if promise.organ else ""
    said = day_text(local_day(promise.registrert))
    return f"sa {said}: handsamast{where} {day_text(promise.dato)}"


def _call(view: View, call: Samtale) -> str:
    """Who and what lie apart, and may have been erased."""
    who = view.unit.private(call.kven) or "namnet er sletta"
    what = view.unit.private(call.referat) or "referatet er sletta"
    return f"telefon {day_text(local_day(call.tid))} med {who}: {what.rstrip('.')}"
