"""Who answers for a partner: whoever holds its link, or its contact who has logged in."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request

from adapters.db.sessions import LASTING, Typed, forget_typed, keep_typed, typed
from adapters.http.access import LENKE, PARTNAR, opens
from adapters.http.desk import Desk, Tried
from adapters.http.links import desk_of
from adapters.http.refusals import Denied, NoSuchPage, Refusal
from adapters.http.unsent import forget
from adapters.tilgang.grenser import limit
from adapters.views.view import View
from adapters.web.kontakt.utkast import written
from cases.actor import Act, Actor
from cases.concerned import concerned
from cases.lenkje import person_of
from cases.terms import ActorRole
from cases.tilgang import Lenke, Tillit
from workflow.forms.errors import UnknownId
from workflow.looking.svarbilete import acts_for

GIVEN = "/kollega"
"""Where a link is given to a colleague, below the address of the page."""
PARTS = ("", "/lovnad", "/innspel", "/trekk-svar", "/prov")
"""Where the form of the page is sent, below its own address."""


class RoundOver(Refusal):
    """The link is of a round that was over when it was sent from."""

    status = 409


@dataclass(frozen=True, slots=True)
class Caller:
    """One who stands where a partner answers a case. `sti` is the address of the page; `aktor` is
    None for one who only looks, as the secretariat does."""

    desk: Desk
    sak: str
    partnar: str
    sti: str
    aktor: Actor | None
    lenke: Lenke | None = None

    @property
    def namn(self) -> str:
        """The short name of the partner today."""
        return self.desk.register.name(self.partnar, self.desk.day)

    @property
    def stilling(self) -> str:
        """Her position, where the one who gave her the link has said it; else nothing."""
        return self.lenke.stilling if self.lenke is not None and self.lenke.gitt_av else ""

    @contextmanager
    def view(self) -> Iterator[View]:
        """The case, as this partner would act on it."""
        actor = self.aktor or Actor(ActorRole.PARTNAR, partnar=self.partnar)
        with self.desk.house.reading() as unit:
            act = Act.looking(actor, self.desk.at)
            yield View(
                unit, unit.case_file(self.sak), self.desk.register, act, frozenset({self.partnar})
            )

    def acts(self, view: View) -> bool:
        """Whether what is sent here is taken: a link only reads once its round is over."""
        if self.aktor is None:
            return False
        return self.lenke is None or acts_for(self.lenke, view.file)

    def attempt(self, verb: str, values: Mapping[str, Any], command: str) -> Tried:
        """Do it as the partner. Denied for who only looks, RoundOver for a link of a round that is
        over; that is asked of the case as it is this moment."""
        actor, number = self.speaking()
        return self.desk.attempt(verb, {"sak": number, **values}, command, actor)

    def speaking(self) -> tuple[Actor, str]:
        """The one who acts, and the number of the case. Denied for who may only look, RoundOver
        for who comes too late: that is said before anything of what was sent."""
        if self.aktor is None:
            raise Denied
        self.in_time()
        with self.view() as view:
            return self.aktor, view.number

    def in_time(self) -> None:
        """Raises RoundOver for a link of a round that is over."""
        with self.view() as view:
            if self.aktor is not None and not self.acts(view):
                raise RoundOver

    def typed(self) -> Typed:
        """What she had written here and not sent: kept in this browser since it was saved, or
        saved."""
        days = limit(self.desk.house.settings, "lagra_dagar")
        with self.desk.house.reading() as unit:
            saved = typed(unit, self._owner, self._form, self.desk.at - timedelta(days=days))
        unsent = (self.desk.typed_before(f"{self.sti}{part}") for part in PARTS)
        return next((fields for fields in unsent if written(fields)), saved)

    def given(self) -> Typed:
        """Whom she has just given the link to, by name and address: known in this browser only."""
        return self.desk.typed_before(f"{self.sti}{GIVEN}")

    def keep(self, fields: Typed) -> None:
        """Keep what she has written until it is sent."""
        if self.aktor is None:
            return
        with self.desk.house.writing() as unit:
            keep_typed(unit, self._owner, self._form, fields, self.desk.at)
            unit.commit()
        self._forget_unsent()

    def forget(self) -> None:
        """It has been sent."""
        with self.desk.house.writing() as unit:
            forget_typed(unit, self._owner, self._form)
            unit.commit()
        self._forget_unsent()

    def _forget_unsent(self) -> None:
        for part in PARTS:
            if self.desk.typed_before(f"{self.sti}{part}"):
                forget(self.desk.house, self.desk.visitor, f"{self.sti}{part}")

    @property
    def _owner(self) -> str:
        return (self.aktor.person if self.aktor else "") or ""

    @property
    def _form(self) -> str:
        return f"{LASTING}svar/{self.sak}/{self.partnar}"


def by_link(desk: Annotated[Desk, opens(LENKE)], lenke: str) -> None:
    """Whoever holds the link that the path names."""
    link = desk.visitor.link(lenke)
    if link is None:
        raise NoSuchPage
    actor = Actor(
        ActorRole.PARTNAR, partnar=link.partnar, person=person_of(link),
        tillit=Tillit.LENKJE.value,
    )
    desk.request.state.caller = Caller(
        desk_of(desk, link), link.sak, link.partnar, f"/svar/{link.id}", actor, link
    )


def by_login(
    desk: Annotated[Desk, opens(PARTNAR)], aar: int, lopenr: int, partnar: str
) -> None:
    """The contact of that partner, or the secretariat who sees the page as she does."""
    with desk.house.reading() as unit:
        try:
            file = unit.case_file(unit.case_id(desk.hf, f"{aar}/{lopenr}"))
        except UnknownId:
            raise NoSuchPage from None
    if partnar not in concerned(file) or partnar not in desk.register.partnarar:
        raise NoSuchPage
    actor = desk.actor(partnar)
    path = f"/{desk.hf}/sak/{aar}/{lopenr}/svar/{partnar}"
    own = actor if actor.rolle is ActorRole.PARTNAR else None
    desk.request.state.caller = Caller(desk, file.case.id, partnar, path, own)


def _who_came(request: Request) -> Caller:
    found: Caller = request.state.caller
    return found


Who = Annotated[Caller, Depends(_who_came)]


def doors() -> tuple[APIRouter, APIRouter]:
    """The two ways to where a partner answers, by a mailed link and by log-in. Each finds out who
    came; what lies behind them is the same."""
    return (
        APIRouter(prefix="/svar/{lenke}", dependencies=[Depends(by_link)]),
        APIRouter(
            prefix="/{hf}/sak/{aar:int}/{lopenr:int}/svar/{partnar}",
            dependencies=[Depends(by_login)],
        ),
    )
