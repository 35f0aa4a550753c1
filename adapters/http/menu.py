"""The main menu: the places there are, and which of them this visitor may open."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from fastapi import FastAPI

from adapters.http.access import Access, openings
from adapters.http.desk import Desk
from adapters.http.language import gettext_noop
from adapters.http.refusals import Refusal
from cases.terms import PartnerKind

PARTNER = "{partnar}"
HOME = "/{hf}"


@dataclass(frozen=True, slots=True)
class Place:
    """A page of the menu: its name, the path of its route, and the paths that lie under it.
    `daily` is what the secretariat opens every day."""

    name: str
    path: str
    under: tuple[str, ...] = ()
    daily: bool = False


PLACES: tuple[Place, ...] = (
    Place(gettext_noop("Min dag"), HOME, daily=True),
    Place(gettext_noop("Saker"), "/{hf}/saker", ("/{hf}/sak",), daily=True),
    Place(gettext_noop("Ventar på svar"), "/{hf}/utestaande", daily=True),
    Place(gettext_noop("Innboks"), "/{hf}/innboks", daily=True),
    Place(gettext_noop("Utgåande post"), "/{hf}/post", daily=True),
    Place(gettext_noop("Til neste SSU"), "/{hf}/til-ssu"),
    Place(gettext_noop("Møtekalender"), "/{hf}/kalender"),
    Place(gettext_noop("Partnarar"), "/{hf}/partnarar"),
    Place(gettext_noop("Kommunen vår"), "/{hf}/partnar/{partnar}"),
    Place(gettext_noop("Regelboka"), "/{hf}/regelbok"),
    Place(gettext_noop("Kva om"), "/{hf}/kva-om"),
    Place(gettext_noop("Konsekvens"), "/{hf}/konsekvens"),
    Place(gettext_noop("Brukarar"), "/{hf}/brukarar"),
)
"""In the order they are shown. One whose route is not there, or is not for the visitor, is not."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A place as it is shown. `here`: «page» on that very page, «true» under it, else nothing."""

    name: str
    path: str
    here: str


@dataclass(frozen=True, slots=True)
class Menu:
    """What stands in the open, and what lies under «Meir»."""

    fremst: tuple[Shown, ...]
    meir: tuple[Shown, ...] = ()

    @property
    def inside(self) -> bool:
        """Whether the visitor is at a page that lies under «Meir»."""
        return any(place.here for place in self.meir)


def menu(desk: Desk) -> Menu:
    """What this visitor may open in the helsefellesskap of the page. The secretariat may open so
    much that what it needs every day stands first, and the rest under «Meir»."""
    rules = _rules(desk.request.app)
    found = tuple(
        (place.daily, _shown(place, _name(place, path, desk), path, desk.request.url.path))
        for place in PLACES if (rule := rules.get(place.path)) is not None
        for path in _paths(place.path, rule, desk)
    )
    if not desk.is_secretariat:
        return Menu(tuple(shown for _, shown in found))
    first, rest = ([s for daily, s in found if daily is wanted] for wanted in (True, False))
    return Menu(tuple(first), tuple(rest))


def _paths(template: str, rule: Access, desk: Desk) -> Iterator[Mapping[str, str]]:
    """What fills in the path: the helsefellesskap, and each partner of the visitor's own."""
    known = {"hf": desk.hf}
    own = desk.visitor.partners(desk.hf) if PARTNER in template else (None,)
    for partner in sorted(own, key=str):
        filled = known if partner is None else {**known, "partnar": partner}
        if _lets_in(rule, desk, filled):
            yield filled


def _rules(app: FastAPI) -> dict[str, Access]:
    """The rule of each page that can be opened, found once for each app."""
    found: dict[str, Access] | None = getattr(app.state, "menu_rules", None)
    if found is None:
        found = {o.path: o.access for o in openings(app) if "GET" in o.methods and o.access}
        app.state.menu_rules = found
    return found


def _lets_in(rule: Access, desk: Desk, path: Mapping[str, str]) -> bool:
    try:
        rule.judge(desk.visitor, path)
    except Refusal:
        return False
    return True


def _name(place: Place, path: Mapping[str, str], desk: Desk) -> str:
    """What the place is called: only the secretariat has a day laid out for it on the first page;
    one's own partner is called by its name where «kommunen» says it wrongly, or of several."""
    if place.path == HOME:
        return place.name if desk.is_secretariat else gettext_noop("Framside")
    partner = desk.register.partnarar.get(path.get("partnar", ""))
    if partner is None or (
        partner.slag is PartnerKind.KOMMUNE and len(desk.visitor.partners(desk.hf)) == 1
    ):
        return place.name
    return desk.register.name(partner.id, desk.day)


def _shown(place: Place, name: str, filled: Mapping[str, str], now: str) -> Shown:
    path, *under = (p.format(**filled) for p in (place.path, *place.under))
    roots = (*under, *((path,) if path.count("/") > 1 else ()))
    here = "page" if now == path else "true" if any(now.startswith(f"{r}/") for r in roots) else ""
    return Shown(name, path, here)
