"""Who must answer in a case, and where each stands: as the secretariat sees it, or a partner."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.views.sak.levels import organ_names
from adapters.views.view import View
from adapters.views.words import STANDING, day_text, word
from adapters.web.sak.seen_by import Lesar
from cases.rundgang import Answer
from rules.teljing import Standing
from workflow.looking.mellom_partnarar import others_seen
from workflow.looking.overview import PartnerView, partner_views


@dataclass(frozen=True, slots=True)
class Partnarrad:
    """One partner of the case. `organ` may answer, for the reason `grunn` by `heimel`; `slag` is
    the code of its answer, empty where it has given none; `stode` says where it stands."""

    namn: str
    organ: str
    grunn: str
    heimel: str
    avklart: str
    slag: str
    slag_ord: str
    svar: str
    stode: str
    eigen: bool = False


def partner_rows(view: View, who: Lesar) -> tuple[Partnarrad, ...]:
    """All partners; for a partner itself first, and of the others what they show each other."""
    if not view.asks_partners:
        return ()
    views = partner_views(view.file, view.register, view.act)
    if who.partnar is None:
        return tuple(_row(view, one) for one in views)
    own = (_row(view, one, eigen=True) for one in views if one.partnar == who.partnar)
    return (*own, *_others(view, who.partnar))


def _row(view: View, one: PartnerView, *, eigen: bool = False) -> Partnarrad:
    names = organ_names(view, one)
    answer = view.file.position(one.partnar)
    asked = view.file.demand_on(one.partnar) is not None
    kind, called, said = _answered(answer)
    return Partnarrad(
        namn=one.namn, organ=names[0] if names else "", grunn=one.nivaa.grunn,
        heimel=one.nivaa.heimel, avklart=_cleared(one), eigen=eigen,
        slag=kind, slag_ord=called, svar=said,
        stode=STANDING[one.standing] if asked else "ikkje spurd enno",
    )


def _cleared(one: PartnerView) -> str:
    if one.maa_stadfestast:
        return "må stadfestast"
    return "ja" if one.avklart else "nei"


def _answered(answer: Answer | None) -> tuple[str, str, str]:
    """The kind of the answer, as code and word, and what stands beside it."""
    if answer is None:
        return "", "", ""
    remark = f". Merknad: {answer.merknad}" if answer.merknad else ""
    beside = f"{answer.organ_namn} {day_text(answer.dato)}{remark}"
    kind = answer.slag.value
    return kind, word(kind), beside


def _others(view: View, viewer: str) -> Iterator[Partnarrad]:
    for other in others_seen(view.file, view.register, viewer, view.day):
        state = {True: "har svara", False: STANDING[Standing.INGEN], None: ""}[other.svara]
        kind, called, said = _answered(other.svar)
        yield Partnarrad(
            namn=other.namn, organ="", grunn="", heimel="", avklart="", stode=state,
            slag=kind, slag_ord=called, svar=said,
        )
