"""One way in for every verb: the form as JSON, done once for each Idempotency-Key."""

from collections.abc import Callable, Mapping
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import Response

from adapters.doing import Ended, do_verb
from adapters.forms.faults import filled
from adapters.http.access import opens
from adapters.http.desk import Desk
from adapters.rest.acting import access_of, acting
from adapters.rest.answers import ended, not_done
from adapters.rest.between import only_own
from adapters.rest.body import Body, with_file
from adapters.rest.document import MAKES_CASE, PREFIX, act_extra
from adapters.rest.headers import ETAG, Told, etag, told
from adapters.rest.sjaa.place import Number, Year
from adapters.rest.unmoved import Moved, changes_since, unmoved
from cases.actor import Act
from workflow.forms.errors import Feil
from workflow.verbs import VERBS, Verb


def routes() -> APIRouter:
    """A POST for every verb there is."""
    router = APIRouter()
    for verb in VERBS.values():
        endpoint = _register_act(verb) if verb.needs_hf else _case_act(verb)
        router.add_api_route(
            path_of(verb), endpoint, methods=["POST"], response_model=None,
            operation_id=verb.name, **act_extra(verb),
        )
    return router


def path_of(verb: Verb) -> str:
    """`/{hf}/saker` makes a case; what is about one hangs under it."""
    name = verb.name.replace("_", "-")
    if verb.name == "meld_inn":
        return "/{hf}/saker"
    return f"/{{hf}}/{name}" if verb.needs_hf else f"/{{hf}}/saker/{{aar}}/{{lopenr}}/{name}"


def _register_act(verb: Verb) -> Callable[..., Response]:
    def act(
        desk: Annotated[Desk, opens(access_of(verb.name))], body: Body
    ) -> Response:
        try:
            done = _done(desk, verb, body, told(desk.request))
        except Feil as fault:
            return not_done(desk.request, fault)
        made = _where(desk, done) if verb.name in MAKES_CASE else None
        return ended(desk.request, done, made=made, only=only_own(desk))

    return act


def _case_act(verb: Verb) -> Callable[..., Response]:
    def act(
        desk: Annotated[Desk, opens(access_of(verb.name))], aar: Year, lopenr: Number,
        body: Body,
    ) -> Response:
        with desk.case(aar, lopenr) as view:
            case_id, number = view.case.id, view.number
        try:
            said = told(desk.request)
            done = _done(desk, verb, body, said, case_id, number)
        except Moved as fault:
            return _moved(desk, fault, said, aar, lopenr)
        except Feil as fault:
            return not_done(desk.request, fault)
        return ended(desk.request, done, only=only_own(desk))

    return act


def _done(
    desk: Desk, verb: Verb, body: Mapping[str, Any], said: Told, case_id: str = "",
    number: str | None = None,
) -> Ended:
    values = with_file(body)
    if number is not None:
        if "sak" in values:
            raise Feil("sak", "Saka står i adressa. Ta feltet bort.")
        values["sak"] = number
    actor = acting(desk, verb.name, said.som, said.person)
    form = filled(verb.form, values)
    house = unmoved(desk.house, case_id, said.versions)
    return do_verb(house, desk.register, verb, form, Act(actor, desk.at, said.command))


def _moved(desk: Desk, fault: Moved, said: Told, aar: int, lopenr: int) -> Response:
    with desk.case(aar, lopenr) as view:
        changes = list(changes_since(view.unit, view.file, said.versions or frozenset()))
        version = view.case.versjon
    return not_done(
        desk.request, fault, versjon=version, endringar=changes,
        headers={ETAG: etag(version)},
    )


def _where(desk: Desk, done: Ended) -> str | None:
    number = done.outcome.saksnummer
    return f"{PREFIX}/{desk.hf}/saker/{number}" if done.outcome.ok and number else None
