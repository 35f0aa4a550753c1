"""Where a request is served: the house, the helsefellesskap, who is there, and when."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from fastapi import Request

from adapters.bootstrap import House, new_id
from adapters.db.sessions import Typed
from adapters.doing import Ended, command_id, do_verb
from adapters.forms.faults import FormFaults, filled
from adapters.http.language import chosen_in
from adapters.http.refusals import Denied, NoSuchPage
from adapters.http.unsent import forget, typed_before
from adapters.http.visitor import Visitor
from adapters.views.view import View
from cases.actor import Act, Actor
from cases.casefile import CaseFile
from cases.concerned import concerned
from cases.oslo import local_day
from cases.receipt import Outcome
from cases.register import Register
from cases.tilgang import FOR_A_PARTNER, Rolle
from workflow.forms.errors import Feil, UnknownId
from workflow.verbs import VERBS

ADVICE = frozenset({"raadgjeving", "fraasegn"})
"""Verbs by which a rådgjevar speaks."""
_ANSWERS = frozenset({Rolle.KONTAKT})


@dataclass(frozen=True, slots=True)
class Tried:
    """What came of trying an act: it was done or stopped (`ended`), or the form had faults."""

    ended: Ended | None = None
    faults: tuple[Feil, ...] = ()

    @property
    def done(self) -> bool:
        return self.ended is not None and self.ended.outcome.ok

    @property
    def outcome(self) -> Outcome | None:
        return self.ended.outcome if self.ended else None


@dataclass(frozen=True, slots=True)
class Desk:
    """One request at one helsefellesskap. `at` is when it is served."""

    request: Request
    house: House
    visitor: Visitor
    at: datetime
    spraak: str
    known: Register | None = None

    @property
    def register(self) -> Register:
        """The register of the helsefellesskap in the path."""
        if self.known is None:
            raise NoSuchPage
        return self.known

    @property
    def hf(self) -> str:
        return self.register.hf.id

    @property
    def day(self) -> date:
        return local_day(self.at)

    @property
    def is_secretariat(self) -> bool:
        return Rolle.SEKRETARIAT in self.visitor.roles(self.hf)

    def actor(self, partner: str | None = None, verb: str = "") -> Actor:
        """Whom the visitor acts as: that partner where it is theirs, else the secretariat, else the
        one partner they have. Who is of both a secretariat and a partner says for whom it is.

        A rådgjevar acts only in the verbs by which one gives advice. Raises Denied for who may
        only look.
        """
        mine = self.partners_for(verb)
        if self.is_secretariat and partner not in mine:
            return self.visitor.as_secretariat()
        chosen = partner or (next(iter(mine)) if len(mine) == 1 else None)
        if chosen is None or chosen not in mine:
            raise Denied
        return self.visitor.as_partner(chosen)

    def partners_for(self, verb: str) -> frozenset[str]:
        """The partners the visitor may do that verb for."""
        return self.visitor.partners_as(self.hf, FOR_A_PARTNER if verb in ADVICE else _ANSWERS)

    def looking(self, partner: str | None = None) -> Act:
        """An act for looking: as the one who would act, or as the secretariat would see it."""
        try:
            return Act.looking(self.actor(partner), self.at)
        except Denied:
            return self.looking_as_secretariat()

    def looking_as_secretariat(self) -> Act:
        """An act for looking at what the whole helsefellesskap has or lacks, whoever looks."""
        return Act.looking(self.visitor.as_secretariat(), self.at)

    @contextmanager
    def case(self, year: int, number: int, partner: str | None = None) -> Iterator[View]:
        """The case as the visitor sees it. NoSuchPage if it is not there, or not for them."""
        with self.house.reading() as unit:
            try:
                file = unit.case_file(unit.case_id(self.hf, f"{year}/{number}"))
            except UnknownId:
                raise NoSuchPage from None
            if not self.may_see(file):
                raise NoSuchPage
            everything = self.visitor.sees_all(self.hf)
            yield View(
                unit, file, self.register, self.looking(partner),
                None if everything else frozenset(self.visitor.partners(self.hf)),
            )

    def may_see(self, file: CaseFile) -> bool:
        """Whether the case is for the visitor: all of them, or those that concern their partner."""
        if self.visitor.sees_all(self.hf):
            return True
        return bool(self.visitor.partners(self.hf) & concerned(file))

    def attempt(
        self, verb: str, values: Mapping[str, Any], command: str, actor: Actor
    ) -> Tried:
        """Do the verb, or tell what is wrong with the form. The same command is done but once."""
        known = VERBS[verb]
        try:
            form = filled(known.form, values)
            act = Act(actor, self.at, command_id(command))
            done = do_verb(self.house, self.register, known, form, act)
            if done.outcome.ok:
                self.forget_typed()
            return Tried(done)
        except FormFaults as error:
            return Tried(faults=tuple(error.faults))
        except Feil as error:
            return Tried(faults=(error,))

    def typed_before(self, form: str = "") -> Typed:
        """What the visitor had typed in the form that is sent to that path (this one's, if none is
        named) when her session ran out; nothing if nothing is kept."""
        return typed_before(self.house, self.visitor, form or self.request.url.path)

    def forget_typed(self) -> None:
        """The form has been sent after all: what was kept of it goes."""
        if self.typed_before():
            forget(self.house, self.visitor, self.request.url.path)

    def fresh(self) -> str:
        """A command id for a form that is shown."""
        return new_id()


def at_desk(request: Request) -> Desk:
    """The desk of a request: who is there was found before the doors (`identity`)."""
    house: House = request.app.state.house
    known = _register(house, request.path_params.get("hf"))
    return Desk(
        request=request, house=house, visitor=request.state.visitor, at=house.clock(),
        spraak=chosen_in(request), known=known,
    )


def _register(house: House, hf: str | None) -> Register | None:
    if hf is None:
        return None
    with house.reading() as unit:
        try:
            return unit.register(hf)
        except UnknownId:
            return None
