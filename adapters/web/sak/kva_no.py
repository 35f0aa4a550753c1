"""What may be done with a case now: the acts in groups, each with its grounds before the click."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from adapters.http.desk import ADVICE, Desk
from adapters.http.language import gettext_noop
from adapters.http.refusals import Denied
from adapters.views.names import act_name
from adapters.views.sak.crowds import crowds_named
from adapters.views.sak.kan_groups import groups
from adapters.views.view import View
from adapters.web.advice import Place, Told, advised
from adapters.web.sak.forewarned import forewarned
from adapters.web.sak.seen_by import Lesar
from cases.steps import Trekk
from cases.tilgang import Rolle
from rules.nemningar import STEP_NAMES
from rules.sak.saksgang import FROM_PARTNERS
from workflow.looking.overview import Option, preview
from workflow.looking.svarbilete import Stode, Svarbilete, svarbilete

ASKED = (Trekk.SVAR, Trekk.STADFEST, Trekk.AVKLAR, Trekk.LOVNAD)
"""What a partner is asked for, the weightiest first: all of it is done on one page."""
CHANGED: Mapping[Trekk, str] = {
    Trekk.SVAR: gettext_noop("Endre svaret"), Trekk.AVKLAR: gettext_noop("Endre avklaringa"),
}
"""What the same is called where nothing waits for the partner: to say something else."""


@dataclass(frozen=True, slots=True)
class Handling:
    """One act as the page shows it. `til` is where the case is then, empty where it stays."""

    trekk: str
    namn: str
    lenkje: str
    open: bool
    til: str
    grunnar: tuple[Told, ...]
    varsel: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KvaNo:
    """What carries the case on, the first of it that is open, and the rest in groups."""

    fremst: Handling | None
    vidare: tuple[Handling, ...]
    grupper: tuple[tuple[str, tuple[Handling, ...]], ...]
    ventar_ikkje: bool = False
    """Whether nothing is asked of the partner that reads."""


def kva_no(desk: Desk, view: View, who: Lesar) -> KvaNo | None:
    """None for a reader who may not act."""
    try:
        actor = desk.actor(who.partnar, Trekk.RAADGJEVING)
    except Denied:
        return None
    options = preview(view.file, view.register, replace(view.act, actor=actor))
    (_, ahead), *rest = groups(view, options)
    if who.partnar:
        everything = [o for _, group in (("", ahead), *rest) for o in group]
        return _of_partner(view, who, [o for o in everything if _theirs(desk, who, o)])
    onward = tuple(_acts(view, who, tuple(ahead)))
    return KvaNo(
        next((a for a in onward if a.open), None), onward,
        tuple((title, tuple(_acts(view, who, tuple(group)))) for title, group in rest if group),
    )


def _of_partner(view: View, who: Lesar, options: Sequence[Option]) -> KvaNo | None:
    """What a partner may do itself now: what it is asked for first, on a page of its own; the rest
    in a group."""
    own = [o for o in options if o.trekk in FROM_PARTNERS and o.open]
    if not own:
        return None
    asks = svarbilete(view.file, view.register, who.partnar or "", view.act)
    said = [o for t in ASKED for o in own if o.trekk is t]
    asked = tuple(o for o in said if _waits(o.trekk, asks))[:1]
    page = f"/{view.register.hf.id}/sak/{view.case.number}/svar/{who.partnar}"
    first = tuple(replace(h, lenkje=page) for h in _acts(view, who, asked))
    changes = tuple(o for o in said if o.trekk in CHANGED)[:1] if not asked else ()
    rest = (
        *(replace(h, lenkje=page, namn=CHANGED[o.trekk])
          for o, h in zip(changes, _acts(view, who, changes), strict=True)),
        *_acts(view, who, tuple(o for o in own if o.trekk not in ASKED)),
    )
    idle = not asked and asks.stode is not Stode.RAAD
    return KvaNo((first or (None,))[0], first, (("", rest),), ventar_ikkje=idle)


def _waits(act: Trekk, asks: Svarbilete) -> bool:
    """Whether the partner is asked to do it now: to change what it has said is another matter."""
    if act is Trekk.AVKLAR:
        return asks.ventar_avklaring
    return act is Trekk.STADFEST or asks.skal_svare


def _theirs(desk: Desk, who: Lesar, option: Option) -> bool:
    """Whether the reader may do that act: a rådgjevar gives advice, and no more."""
    answers = desk.visitor.partners_as(desk.hf, frozenset({Rolle.KONTAKT}))
    return who.partnar in answers or option.trekk.value in ADVICE


def _acts(view: View, who: Lesar, options: tuple[Option, ...]) -> Iterator[Handling]:
    place = Place(view.register.hf.id, view.case.number, sekretariat=who.sekretariat)
    some = f"?som={who.partnar}" if who.partnar else ""
    for option in options:
        name = option.trekk.value
        leads = option.til is not None and option.til is not view.case.sakssteg
        to = STEP_NAMES[option.til] if leads and option.til else ""
        grounds = (replace(g, grunn=crowds_named(g.grunn, view)) for g in option.grunnar)
        yield Handling(
            name, act_name(name, partner=bool(who.partnar)), f"{place.case}/gjer/{name}{some}",
            option.open, to, advised(grounds, place), forewarned(view, option.trekk)
            if who.sekretariat and option.trekk is Trekk.OPNE_RUNDE else (),
        )


