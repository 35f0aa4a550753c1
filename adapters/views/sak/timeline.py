"""The history of a case as lines people read: when, who, what, and what stopped it."""

from collections.abc import Iterator

from adapters.db.reads import history
from adapters.views.done import DONE
from adapters.views.sak.history_seen import is_for
from adapters.views.sak.subjects import subject
from adapters.views.view import View
from adapters.views.words import moment_text
from cases.actor import Actor
from cases.history import HistoryEntry
from cases.steps import Trekk
from cases.terms import ActorRole, Result
from rules.nemningar import TREKK_NAMES

LATEST = 5


def timeline(view: View, *, everything: bool) -> list[tuple[str, str]]:
    """The latest that was done, or all that was done or stopped, from the first to the last."""
    if not everything:
        return lately(view, LATEST, secretariat=True)
    return [(moment_text(e.at), line_of(view, e)) for e in history(view.unit, view.case.id)]


def lately(view: View, most: int, *, secretariat: bool) -> list[tuple[str, str]]:
    """The last so many things that were done, from the first of them to the last; what is not for
    whoever reads is left out."""
    done = [
        e for e in history(view.unit, view.case.id)
        if e.utfall is Result.OK and is_for(view, e, secretariat=secretariat)
    ]
    return [(moment_text(e.at), line_of(view, e)) for e in done[-most:]] if most > 0 else []


def line_of(view: View, entry: HistoryEntry) -> str:
    who = actor_name(view, entry.aktor)
    if entry.utfall is Result.OK:
        about = subject(view, entry)
        done = DONE.get(entry.hending, entry.hending)
        by = "" if about.startswith(who) else f" ({who})"
        return f"{done}: {about}{by}" if about else f"{done}{by}"
    act = TREKK_NAMES[Trekk(entry.hending)]
    return f"Stansa: {who} ville {act}. {' '.join(_stops(entry))}".rstrip()


def _stops(entry: HistoryEntry) -> Iterator[str]:
    for ground in entry.receipt.get("grunnar", ()):
        if ground.get("stansar"):
            yield str(ground["grunn"])


def actor_name(view: View, actor: Actor) -> str:
    """The one who acted, by name; a person only by its opaque id."""
    organ = view.register.organ.get(actor.organ or "")
    partner = view.register.partnarar.get(actor.partnar or "")
    day = view.case.struktur_dato
    if actor.rolle is ActorRole.SYSTEM:
        return "av seg sjølv"
    name = organ.namn if organ else "sekretariatet"
    if partner and day:
        name = partner.name_on(day).kortnamn + (f", {organ.namn}" if organ else "")
    return f"{name}, person {actor.person}" if actor.person else name
