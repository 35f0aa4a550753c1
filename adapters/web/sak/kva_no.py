"""What may be done with a case now: the acts in groups, each with its grounds before the click."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from adapters.http.desk import Desk
from adapters.http.refusals import Denied
from adapters.views.sak.crowds import crowds_named
from adapters.views.sak.kan_groups import groups
from adapters.views.view import View
from adapters.web.advice import Place, Told, advised
from adapters.web.names import act_name
from adapters.web.sak.seen_by import Lesar
from rules.nemningar import STEP_NAMES
from rules.sak.saksgang import FROM_PARTNERS
from workflow.looking.overview import Option, preview


@dataclass(frozen=True, slots=True)
class Handling:
    """One act as the page shows it. `til` is where the case is then, empty where it stays."""

    trekk: str
    namn: str
    lenkje: str
    open: bool
    til: str
    grunnar: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class KvaNo:
    """What carries the case on, the first of it that is open, and the rest in groups."""

    fremst: Handling | None
    vidare: tuple[Handling, ...]
    grupper: tuple[tuple[str, tuple[Handling, ...]], ...]


def kva_no(desk: Desk, view: View, who: Lesar) -> KvaNo | None:
    """None for a reader who may not act."""
    try:
        actor = desk.actor(who.partnar)
    except Denied:
        return None
    options = preview(view.file, view.register, replace(view.act, actor=actor))
    if who.partnar:
        options = tuple(o for o in options if o.trekk in FROM_PARTNERS and o.open)
        acts = tuple(_acts(view, who, options))
        return KvaNo(None, (), (("", acts),)) if acts else None
    (_, ahead), *rest = groups(view, options)
    onward = tuple(_acts(view, who, tuple(ahead)))
    return KvaNo(
        next((a for a in onward if a.open), None), onward,
        tuple((title, tuple(_acts(view, who, tuple(group)))) for title, group in rest if group),
    )


def _acts(view: View, who: Lesar, options: tuple[Option, ...]) -> Iterator[Handling]:
    place = Place(view.register.hf.id, view.case.number)
    some = f"?som={who.partnar}" if who.partnar else ""
    for option in options:
        name = option.trekk.value
        leads = option.til is not None and option.til is not view.case.sakssteg
        grounds = (replace(g, grunn=crowds_named(g.grunn, view)) for g in option.grunnar)
        yield Handling(
            name, act_name(name), f"{place.case}/gjer/{name}{some}", option.open,
            STEP_NAMES[option.til] if leads and option.til else "", advised(grounds, place),
        )


