"""What a new case would mean, while it is still a draft: who must answer, and what stops it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from adapters.forms.faults import FormFaults, filled
from adapters.http.desk import Desk
from adapters.web.advice import Place, Told, advised, spoken
from cases.steps import Trekk
from rules.spoersmaal import answering, organ_name
from workflow.forms.errors import Feil
from workflow.forms.innmelding_forms import MeldInn
from workflow.looking.overview import PartnerView, partner_views
from workflow.looking.tenkt_sak import Side, imagined_side
from workflow.machine import admit


@dataclass(frozen=True, slots=True)
class Nivaa:
    """Partners that must answer by the same organ, for the same reason."""

    organ: str
    grunn: str
    heimel: str
    namn: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Utsyn:
    """`type` is what kind of case it is; without partners to ask, `nivaa` is empty."""

    type: str
    spoer: bool
    nivaa: tuple[Nivaa, ...]
    grunnar: tuple[Told, ...]
    feil: str = ""


def outlook(desk: Desk, content: Mapping[str, Any]) -> Utsyn | None:
    """None until the draft says what kind of case it is."""
    if not content.get("sakstype"):
        return None
    try:
        form = filled(MeldInn, {"tittel": "Kladd", **content})
        side = imagined_side(form, desk.register, desk.looking())
    except FormFaults as error:
        wrong = {f.felt.partition("[")[0] for f in error.faults}
        left = {name: value for name, value in content.items() if name not in wrong}
        return outlook(desk, left) if len(left) < len(content) else None
    except Feil as fault:
        said = spoken(fault.melding, Place(desk.hf))
        return Utsyn("", spoer=False, nivaa=(), grunnar=(), feil=said)
    kind = desk.register.sakstypar[form.sakstype]
    asks = any(move is Trekk.OPNE_RUNDE for _, move in kind.veg)
    return Utsyn(kind.namn, asks, tuple(_levels(side)) if asks else (), _grounds(desk, side))


def _levels(side: Side) -> Iterator[Nivaa]:
    """The partners by organ and reason, those most are alike in first."""
    alike: dict[tuple[str, str, str], list[str]] = {}
    for view in partner_views(side.file, side.register, side.act):
        key = (_organ(side, view), view.nivaa.grunn, view.nivaa.heimel)
        alike.setdefault(key, []).append(view.namn)
    for (organ, reason, law), names in sorted(alike.items(), key=lambda kv: -len(kv[1])):
        yield Nivaa(organ, reason, law, tuple(names))


def _organ(side: Side, view: PartnerView) -> str:
    facts = side.facts(Trekk.SVAR)
    roles = answering(facts, view.partnar, view.nivaa.organ, side.day)
    return organ_name(facts, view.partnar, roles[0], side.day) if roles else ""


def _grounds(desk: Desk, side: Side) -> tuple[Told, ...]:
    """What would stop it at the door, or what to know of."""
    facts = replace(side.facts(Trekk.MELD_INN), nye=(side.file.case,))
    receipt = admit(facts).kvittering
    return advised((*receipt.stops, *receipt.warnings), Place(desk.hf))
