"""Who must answer in a case, and where each stands: as the secretariat sees it, or a partner."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from adapters.views.sak.board import FROM
from adapters.views.sak.levels import organ_names
from adapters.views.sak.papers import proof_of
from adapters.views.view import View
from adapters.views.words import STANDING, day_text, word
from adapters.web.sak.seen_by import Lesar
from cases.listing import listed
from cases.rundgang import Answer
from rules.teljing import Standing
from workflow.looking.mellom_partnarar import others_seen
from workflow.looking.overview import PartnerView, partner_views

FEW = 6
"""So many partners are always shown one by one."""


@dataclass(frozen=True, slots=True)
class Partnarrad:
    """One partner of the case. `organ` may answer, for the reason `grunn` by `heimel`; `slag` is
    the code of its answer, empty where it has given none; `stode` says where it stands. `prov` is
    number and title of the paper that proves the answer, None where whoever reads may open none;
    `utan_prov` where there is none for anybody."""

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
    prov: tuple[int, str] | None = None
    utan_prov: bool = False


def partner_rows(view: View, who: Lesar) -> tuple[Partnarrad, ...]:
    """All partners; for a partner itself first, and of the others what they show each other."""
    if not view.asks_partners:
        return ()
    views = partner_views(view.file, view.register, view.act)
    if who.partnar is None:
        return tuple(_row(view, one) for one in views)
    own = (_row(view, one, eigen=True) for one in views if one.partnar == who.partnar)
    return (*own, *_others(view, who.partnar))


def folded(rows: tuple[Partnarrad, ...]) -> tuple[tuple[Partnarrad, ...], tuple[Partnarrad, ...]]:
    """Those that somebody must look at, and those whose answer counts: where there are many, these
    need not be read to find the others. Several that stand just alike are one row."""
    done = tuple(r for r in rows if r.stode == STANDING[Standing.TEL] and not r.eigen)
    if len(rows) <= FEW:
        return rows, ()
    left = (r for r in rows if r not in done)
    alike: dict[Partnarrad, list[str]] = {}
    for row in left:
        alike.setdefault(replace(row, namn=""), []).append(row.namn)
    return tuple(replace(r, namn=listed(names)) for r, names in alike.items()), done


def _row(view: View, one: PartnerView, *, eigen: bool = False) -> Partnarrad:
    names = organ_names(view, one)
    answer = view.file.position(one.partnar)
    asked = view.file.demand_on(one.partnar) is not None
    return Partnarrad(
        namn=one.namn, organ=names[0] if names else "", grunn=one.nivaa.grunn,
        heimel=one.nivaa.heimel, avklart=_cleared(one), eigen=eigen,
        stode=STANDING[one.standing] if asked else _not_asked(view), **_answered(view, answer),
    )


def _not_asked(view: View) -> str:
    """Of a case that has ended nobody is asked any more, whoever has been."""
    return "vert ikkje spurd" if view.case.sakssteg.is_end else "ikkje spurd enno"


def _cleared(one: PartnerView) -> str:
    if one.maa_stadfestast:
        return "må stadfestast"
    return "ja" if one.avklart else "nei"


def _answered(view: View, answer: Answer | None) -> Mapping[str, Any]:
    """The fields of a row that tell of the answer: its kind, what stands beside it, its proof."""
    if answer is None:
        return {"slag": "", "slag_ord": "", "svar": ""}
    number = f"sak {answer.eige_saksnummer}" if answer.eige_saksnummer else ""
    given = f"{answer.organ_namn} {day_text(answer.dato)}"
    beside = ", ".join(t for t in (given, number, FROM[answer.registrering]) if t)
    remark = f". Merknad: {answer.merknad}" if answer.merknad else ""
    proof = proof_of(view, answer)
    return {
        "slag": answer.slag.value, "slag_ord": word(answer.slag.value), "svar": f"{beside}{remark}",
        "prov": (proof.nr, proof.tittel) if proof else None, "utan_prov": not answer.prov,
    }


def _others(view: View, viewer: str) -> Iterator[Partnarrad]:
    for other in others_seen(view.file, view.register, viewer, view.day):
        state = {True: "har svara", False: STANDING[Standing.INGEN], None: ""}[other.svara]
        yield Partnarrad(
            namn=other.namn, organ="", grunn="", heimel="", avklart="", stode=state,
            **_answered(view, other.svar),
        )
