"""The form of a new case in five groups: which fields stand where, and what a draft holds of them.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from adapters.drafting import checked_draft
from adapters.forms.faults import FormFaults
from adapters.http.desk import Desk
from adapters.http.language import gettext_noop
from adapters.http.submitted import Submitted
from adapters.web.fields import NO, YES, Shown, shown_fields
from adapters.web.known import Known
from adapters.web.sak.doing import spoken_in
from adapters.web.typed import values_of
from workflow.forms.errors import Feil
from workflow.forms.innmelding_forms import MeldInn

VERB = "meld_inn"


@dataclass(frozen=True, slots=True)
class Gruppe:
    """A page of the form."""

    nr: int
    namn: str
    felt: tuple[str, ...]


GROUPS: tuple[Gruppe, ...] = (
    Gruppe(1, gettext_noop("Kva saka gjeld"), (
        "tittel", "sakstype", "samandrag", "innmeldar", "opphav", "innkome",
    )),
    Gruppe(2, gettext_noop("Kven ho gjeld"), (
        "partnarar", "omraade", "begge_nivaa", "pasientgrupper", "gjeld_enkeltpasient",
        "anonymisert",
    )),
    Gruppe(3, gettext_noop("Kostnad og innhald"), (
        "kostnad", "paragraf_6_2", "forpliktande", "avtale", "mor", "graasone", "eigar",
    )),
    Gruppe(4, gettext_noop("Fristar og ansvar"), (
        "saksansvarleg", "arkivansvarleg", "ekstern_frist", "innspelsfrist", "merkelappar",
    )),
    Gruppe(5, gettext_noop("Plan, prosjekt og val"), (
        "planform", "fellesplan", "prosjektleiar", "oppstart", "styringsgruppe",
        "mellombels_tiltak", "val_organ",
    )),
)
"""Every field of the form stands in exactly one of them."""
LAST = len(GROUPS)


def group(number: int) -> Gruppe | None:
    return GROUPS[number - 1] if 1 <= number <= LAST else None


def fields_of(
    desk: Desk, group: Gruppe, content: Mapping[str, Any], faults: Sequence[Feil] = (),
    typed: Mapping[str, Sequence[str]] | None = None,
) -> tuple[Shown, ...]:
    """The fields of that page, as they were left."""
    known = Known(desk.register, desk.day)
    kept = as_typed(content, group) if typed is None else typed
    others = tuple(name for name in MeldInn.model_fields if name not in group.felt)
    shown = shown_fields(MeldInn, kept, faults, without=others, known=known, verb=VERB)
    order = {name: place for place, name in enumerate(group.felt)}
    said = (_deciding(s, kept or {}) if s.name in DECIDING else s for s in shown)
    return tuple(spoken_in(s, desk.spraak) for s in sorted(said, key=lambda s: order[s.name]))


DECIDING: Mapping[str, str] = {
    "kostnad": gettext_noop("Vel du ingenting, gjeld standarden: saka kostar ingenting."),
    "begge_nivaa": gettext_noop("Vel du ingenting, gjeld standarden: saka gjeld begge."),
}
"""Fields whose standard has a say in who must answer, and what holds if nobody has answered."""


def _deciding(shown: Shown, kept: Mapping[str, Sequence[str]]) -> Shown:
    """The field with only what was chosen: it must not look answered when it was not."""
    return replace(
        shown, kind="radio", options=shown.options or ((YES, YES), (NO, NO)), required=False,
        value=tuple(kept.get(shown.name, ())), told=False, hint=DECIDING[shown.name],
    )


def as_typed(content: Mapping[str, Any], group: Gruppe) -> dict[str, tuple[str, ...]] | None:
    """What a draft holds, as it was typed; None for a page that was never filled in."""
    found = {n: _texts(content[n]) for n in group.felt if n in content}
    return found or None


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, bool):
        return (YES if value else NO,)
    return tuple(str(v) for v in value) if isinstance(value, list | tuple) else (str(value),)


def faults_in(desk: Desk, content: Mapping[str, Any]) -> Sequence[Feil]:
    """What is wrong with what the draft holds; not what is missing."""
    try:
        with desk.house.reading() as unit:
            checked_draft(unit, desk.register, content, desk.day)
    except FormFaults as error:
        return error.faults
    return ()


def content_of(
    desk: Desk, group: Gruppe, sent: Submitted, before: Mapping[str, Any]
) -> dict[str, Any]:
    """The draft with what this page now says; what was emptied is gone."""
    shown = fields_of(desk, group, {}, typed=sent.typed)
    values = values_of(VERB, MeldInn, sent, shown)
    kept = {name: value for name, value in before.items() if name not in group.felt}
    mine = {name: value for name, value in values.items() if name in group.felt}
    return {**kept, **{n: list(v) if isinstance(v, tuple) else v for n, v in mine.items()}}
