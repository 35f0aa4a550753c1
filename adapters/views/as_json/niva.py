"""Which organ of each partner must answer a case, and where its answer stands."""

from adapters.views.sak.levels import answering_organs
from adapters.views.view import View
from cases.canonical import Json
from rules.teljing import Standing
from workflow.looking.overview import PartnerView


def levels_json(view: View, views: tuple[PartnerView, ...]) -> dict[str, Json]:
    return {
        "saksnummer": view.number,
        "sakssteg": view.case.sakssteg.value,
        "versjon": view.case.versjon,
        "partnarar": [_partner(view, one) for one in views],
    }


def _partner(view: View, one: PartnerView) -> dict[str, Json]:
    standing: Standing = one.standing
    return {
        "partnar": one.partnar,
        "namn": one.namn,
        "rad": one.nivaa.rad.value,
        "organ": [
            {"rolle": role.value, "namn": name}
            for role, name in answering_organs(view, one)
        ],
        "grunn": one.nivaa.grunn,
        "heimel": one.nivaa.heimel,
        "avklara": one.avklart,
        "svar": standing.value,
    }
