"""Ny sak: a draft in five groups, seen over at the end, and registered or thrown away."""

from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Response
from fastapi.responses import RedirectResponse

from adapters.db.drafts import delete_draft, list_drafts, save_draft
from adapters.doing import Ended, do_verb
from adapters.drafting import draft_command, own_draft
from adapters.forms.faults import FormFaults, filled
from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk, Tried
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.http.submitted import Sent
from adapters.views.names import field_name, is_named
from adapters.web.advice import Place, advised, spoken
from adapters.web.dag.draft_done import became_case
from adapters.web.dag.draft_form import (
    GROUPS,
    LAST,
    VERB,
    Gruppe,
    content_of,
    faults_in,
    fields_of,
    group,
)
from adapters.web.dag.draft_seen import outlook
from adapters.web.fields import Shown
from cases.actor import Act
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.innmelding_forms import MeldInn
from workflow.verbs import VERBS

router = APIRouter()
OK, SEE_OTHER, UNPROCESSABLE = 200, 303, 422
Opened = Annotated[Desk, opens(SEKRETARIAT)]
NEW = "/{hf}/ny-sak"


@router.get(NEW)
def new_case(desk: Opened) -> Response:
    """The first group of a draft that is not there yet, and the drafts that are."""
    given = {n: v for n, v in desk.request.query_params.items() if n in MeldInn.model_fields}
    with desk.house.reading() as unit:
        drafts = list_drafts(unit, desk.hf)
    unsent = desk.typed_before() or None
    return _group_page(desk, GROUPS[0], given, None, drafts=drafts, typed=unsent)


@router.post(NEW)
def begin(desk: Opened, sent: Sent) -> Response:
    return _keep(desk, GROUPS[0], sent, None)


@router.get(f"{NEW}/{{kladd:int}}")
def go_on(desk: Opened, kladd: int) -> Response:
    """To its first group; what another helsefellesskap has begun is not there."""
    if (registered := became_case(desk, kladd)) is not None:
        return registered
    _content(desk, kladd)
    return RedirectResponse(f"/{desk.hf}/ny-sak/{kladd}/1", SEE_OTHER)


@router.get(f"{NEW}/{{kladd:int}}/sjaa-over")
def see_over(desk: Opened, kladd: int) -> Response:
    """What the draft points at may be gone since it was typed."""
    if (registered := became_case(desk, kladd)) is not None:
        return registered
    return _over_page(desk, kladd, Tried(faults=tuple(faults_in(desk, _content(desk, kladd)))), OK)


@router.get(f"{NEW}/{{kladd:int}}/{{nr:int}}")
def one_group(desk: Opened, kladd: int, nr: int) -> Response:
    here = _known(nr)
    unsent = desk.typed_before() or None
    return became_case(desk, kladd) or _group_page(
        desk, here, _content(desk, kladd), kladd, typed=unsent
    )


@router.post(f"{NEW}/{{kladd:int}}/slett")
def throw_away(desk: Opened, kladd: int, _: Sent) -> RedirectResponse:
    """Gone for good; one that is gone already is no fault."""
    with desk.house.writing() as unit:
        try:
            own_draft(unit, desk.hf, kladd)
            delete_draft(unit, kladd)
        except UnknownId:
            return RedirectResponse(f"/{desk.hf}", SEE_OTHER)
        unit.commit()
    return RedirectResponse(f"/{desk.hf}?sletta=ja", SEE_OTHER)


@router.post(f"{NEW}/{{kladd:int}}/meld-inn")
def register_case(desk: Opened, kladd: int, _: Sent) -> Response:
    """Register it, once: a draft that has been registered leads to the same case."""
    with desk.house.reading() as unit:
        command, done = draft_command(unit, kladd)
    if done is not None:
        return _to_case(desk, str(done.saksnummer), command)
    content = _content(desk, kladd)
    tried = _register(desk, content, command)
    if not tried.done or tried.outcome is None:
        return _over_page(desk, kladd, tried)
    with desk.house.writing() as writing:
        delete_draft(writing, kladd)
        writing.commit()
    return _to_case(desk, str(tried.outcome.saksnummer), command)


@router.post(f"{NEW}/{{kladd:int}}/{{nr:int}}")
def keep_group(desk: Opened, kladd: int, nr: int, sent: Sent) -> Response:
    here = _known(nr)
    return became_case(desk, kladd) or _keep(desk, here, sent, kladd)


def _keep(desk: Desk, here: Gruppe, sent: Sent, kladd: int | None) -> Response:
    """Save the page and go on; what is wrong is shown, and nothing is saved."""
    before = _content(desk, kladd) if kladd is not None else {}
    content = content_of(desk, here, sent, before)
    if kladd is None and not _says_anything(content):
        return _group_page(desk, here, content, None, faults=NOTHING_YET, typed=sent.typed)
    mine = [f for f in faults_in(desk, content) if f.felt.partition("[")[0] in here.felt]
    if mine:
        return _group_page(desk, here, content, kladd, faults=mine, typed=sent.typed)
    with desk.house.writing() as unit:
        kept = save_draft(unit, desk.hf, content, desk.at, draft=kladd)
        unit.commit()
    desk.forget_typed()
    asked = sent.one("til")
    to = asked if asked in _STOPS else str(here.nr + 1) if here.nr < LAST else "sjaa-over"
    return RedirectResponse(
        f"/{desk.hf}" if asked == "seinare" else f"/{desk.hf}/ny-sak/{kept}/{to}", SEE_OTHER
    )


NOTHING_YET = (Feil("tittel", "Skriv tittelen."), Feil("sakstype", "Vel sakstypen."))
"""What is said of a first page where nothing is filled in: a draft of nothing is no draft."""


def _says_anything(content: Mapping[str, Any]) -> bool:
    """Whether more stands there than what the page has from the start."""
    start = MeldInn.model_fields
    return any(name not in start or value != start[name].default
               for name, value in content.items())


_STOPS = {"sjaa-over", *(str(g.nr) for g in GROUPS)}


def _group_page(
    desk: Desk, here: Gruppe, content: Mapping[str, Any], kladd: int | None, *,
    faults: Sequence[Feil] = (), typed: Mapping[str, Sequence[str]] | None = None,
    drafts: Sequence[Any] = (),
) -> Response:
    return page(
        desk, "dag/ny_sak.html", UNPROCESSABLE if faults else OK, gruppe=here, grupper=GROUPS,
        felt_her=fields_of(desk, here, content, faults, typed), kladd=kladd, kladdar=drafts,
        utsyn=outlook(desk, content), kommando=desk.fresh(), tittel=content.get("tittel", ""),
    )


def _over_page(
    desk: Desk, kladd: int, tried: Tried, status: int = UNPROCESSABLE
) -> Response:
    """All that was filled in, what it would mean, and the button that registers it."""
    content = _content(desk, kladd)
    stops = tried.outcome.kvittering.stops if tried.outcome else ()
    unsaid = {n: v for n, v in STANDARD.items() if n not in content}
    rows = [
        (one, [f for f in fields_of(desk, one, {**content, **unsaid}, tried.faults)
               if f.value or f.fault])
        for one in GROUPS
    ]
    place = Place(desk.hf)
    return page(
        desk, "dag/sjaa_over.html", status, kladd=kladd,
        standard=unsaid,
        grupper=rows, utsyn=outlook(desk, content), stansa=advised(stops, place),
        manglar=_lacking(tried.faults), kommando=desk.fresh(), tittel=content.get("tittel", ""),
        si=lambda text: spoken(text, place), vist=_shown_value,
        namn_paa=_name,
    )


STANDARD = {
    name: getattr(default := MeldInn.model_fields[name].default, "value", default)
    for name in ("kostnad", "begge_nivaa")
}
"""What holds of the fields that have a say in who must answer, where nobody has answered."""


def _shown_value(field: Shown) -> str:
    """What stands in the field, in the words one chose among."""
    words = dict(field.options)
    if field.kind == "flag":
        return "ja"
    return ", ".join(words.get(v, v) for v in field.value)


def _name(field: str) -> str:
    """What the field is called; nothing for what is no field of the form."""
    name = field.partition("[")[0]
    return field_name(VERB, name) if is_named(VERB, name) else ""


def _lacking(faults: Sequence[Feil]) -> list[tuple[int, Feil]]:
    """Each fault, with the group where it is put right."""
    place = {name: g.nr for g in GROUPS for name in g.felt}
    return [(place.get(f.felt.partition("[")[0], 1), f) for f in faults]


def _register(desk: Desk, content: Mapping[str, Any], command: str) -> Tried:
    try:
        form = filled(MeldInn, content)
        act = Act(desk.actor(), desk.at, command)
        ended: Ended = do_verb(desk.house, desk.register, VERBS["meld_inn"], form, act)
        return Tried(ended)
    except FormFaults as error:
        return Tried(faults=tuple(error.faults))
    except Feil as error:
        return Tried(faults=(error,))


def _to_case(desk: Desk, number: str, command: str) -> RedirectResponse:
    return RedirectResponse(f"/{desk.hf}/sak/{number}?gjort={command}", SEE_OTHER)


def _content(desk: Desk, kladd: int) -> dict[str, Any]:
    with desk.house.reading() as unit:
        try:
            return own_draft(unit, desk.hf, kladd)
        except UnknownId:
            raise NoSuchPage from None


def _known(nr: int) -> Gruppe:
    found = group(nr)
    if found is None:
        raise NoSuchPage
    return found
