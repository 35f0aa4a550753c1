"""Who may open which door. A route without one of these rules cannot be served at all."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from fastapi import Depends, FastAPI, Request
from fastapi.dependencies.models import Dependant
from fastapi.routing import iter_route_contexts

from adapters.http.desk import Desk, at_desk
from adapters.http.refusals import Denied, NoLink, NoSuchPage, NotLoggedIn
from adapters.http.visitor import Visitor
from cases.tilgang import FOR_A_PARTNER, Rolle


@dataclass(frozen=True, slots=True)
class Access:
    """One rule. `roller`: any of these, in the helsefellesskap of the path. `innlogga`: anybody who
    is logged in. `lenke`: whoever holds the link that the path names. `ope`: everybody."""

    namn: str
    roller: frozenset[Rolle] = frozenset()
    innlogga: bool = False
    lenke: bool = False
    ope: bool = False

    def judge(self, visitor: Visitor, path: Mapping[str, Any]) -> None:
        """Raises NotLoggedIn, Denied, or NoSuchPage where even to know of it is too much."""
        if self.ope:
            return
        if self.lenke:
            if visitor.link(str(path.get("lenke", ""))) is None:
                raise NoLink
            return
        if not visitor.logged_in:
            raise NotLoggedIn
        if not self.innlogga:
            self._judge_roles(visitor, path)

    def _judge_roles(self, visitor: Visitor, path: Mapping[str, Any]) -> None:
        hf = str(path.get("hf", ""))
        held = visitor.roles(hf)
        if not held:
            raise NoSuchPage  # another helsefellesskap's doors are not even there
        mine = held & self.roller
        if not mine:
            raise Denied
        own = path.get("partnar")
        if own is not None and mine <= FOR_A_PARTNER and own not in visitor.partners_as(hf, mine):
            raise NoSuchPage


ALLE = frozenset(Rolle) - {Rolle.SYSTEM}
OPE = Access("ope", ope=True)
INNLOGGA = Access("innlogga", innlogga=True)
LENKE = Access("lenke", lenke=True)
SJAA = Access("sjaa", ALLE)
"""Every role may look; what of a case one sees follows from whose it is."""
SEKRETARIAT = Access("sekretariat", frozenset({Rolle.SEKRETARIAT}))
REGELVERK = Access("regelverk", frozenset({Rolle.SEKRETARIAT, Rolle.REGELVERK}))
PARTNAR = Access("partnar", frozenset({Rolle.SEKRETARIAT, Rolle.KONTAKT}))
"""The secretariat, and the kontaktperson of the very partner."""
SEIER = Access("seier", frozenset({Rolle.SEKRETARIAT, Rolle.KONTAKT, Rolle.RAADGJEVAR}))
"""Those who may say something in a case; what a rådgjevar may say, `Desk.actor` judges."""
ALT = Access("alt", frozenset({Rolle.SEKRETARIAT, Rolle.REGELVERK, Rolle.LESAR}))
"""Those whose role is not tied to a partner."""


def opens(access: Access) -> Any:
    """The dependency of a route: the desk, once the visitor is let in by that rule."""

    def gate(request: Request) -> Desk:
        desk = at_desk(request)
        access.judge(desk.visitor, request.path_params)
        return desk

    gate.access = access  # type: ignore[attr-defined]
    return Depends(gate)


@dataclass(frozen=True, slots=True)
class Opening:
    """A route as it is served: its path, methods and rule (None where it has none)."""

    path: str
    methods: frozenset[str]
    access: Access | None


def openings(app: FastAPI) -> Iterator[Opening]:
    """All routes of the service, however deep they were included."""
    for route in iter_route_contexts(app.routes):
        dependant: Dependant | None = getattr(route, "dependant", None)
        rule = next(_rules_in(dependant), None) if dependant else None
        yield Opening(route.path or "", frozenset(route.methods or ()), rule)


def _rules_in(dependant: Dependant) -> Iterator[Access]:
    found: Callable[..., Any] | None = dependant.call
    if isinstance(rule := getattr(found, "access", None), Access):
        yield rule
    for inner in dependant.dependencies:
        yield from _rules_in(inner)


def demand_rules(app: FastAPI, without: Iterable[str] = ()) -> None:
    """Raises RuntimeError for a route that has no access rule: the default is to be shut."""
    free = set(without)
    for route in openings(app):
        if route.access is None and route.path not in free:
            raise RuntimeError(f"the route {route.path} has no access rule")
