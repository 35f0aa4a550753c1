"""`kva-om --json`: what is imagined, and what turns; all of it with --alt."""

from adapters.views.as_json.grounds import ground_json
from adapters.views.kva_om_tenkt import Asked, assumptions
from cases.canonical import Json
from cases.steps import Trekk
from rules.frist import Deadline
from rules.spoersmaal import answering, organ_name
from workflow.looking.kva_om import AnswerTurn, Comparison, GroundTurn, LevelTurn, MoveTurn
from workflow.looking.overview import PartnerView
from workflow.looking.tenkt_sak import Side


def comparison_json(asked: Asked, found: Comparison) -> dict[str, Json]:
    case = asked.before.file.case
    return {
        "saksnummer": asked.number,
        "tenkt": asked.before.tenkt,
        "sakstype": case.sakstype,
        "sakssteg": case.sakssteg.value,
        "dag": {"foer": asked.before.day.isoformat(), "etter": asked.after.day.isoformat()},
        "tenkt_endra": list(assumptions(asked)),
        "endra": not found.same,
        "nivaa": [
            _level(asked, t) for t in found.nivaa
            if t.turns or asked.everything or asked.nothing
        ],
        "trekk": [_move(t) for t in found.trekk if t.turns or asked.everything],
        "nye_grunnar": [_ground(g) for g in found.nye],
        "grunnar_borte": [_ground(g) for g in found.borte],
        "mot_ssu": [_ground(g) for g in found.mot_ssu],
        "registrering": [ground_json(g) for g in found.registrering],
        "svar": [
            _answer(a) for a in found.svar if a.starts or a.stops or asked.everything
        ],
        "svarfrist": {
            "foer": _deadline(found.frist_foer), "etter": _deadline(found.frist_etter)
        },
    }


def _level(asked: Asked, turn: LevelTurn) -> dict[str, Json]:
    return {
        "partnar": turn.partnar,
        "namn": asked.name(turn.partnar),
        "endra": turn.turns,
        "foer": _view(asked.before, turn.foer),
        "etter": _view(asked.after, turn.etter),
    }


def _view(side: Side, view: PartnerView | None) -> dict[str, Json] | None:
    if view is None:
        return None
    facts = side.facts(Trekk.SVAR)
    organs: list[Json] = [
        {"rolle": r.value, "namn": organ_name(facts, view.partnar, r, side.day)}
        for r in answering(facts, view.partnar, view.nivaa.organ, side.day)
    ]
    return {
        "rad": view.nivaa.rad.value, "organ": organs, "grunn": view.nivaa.grunn,
        "heimel": view.nivaa.heimel, "avklara": view.avklart, "svar": view.standing.value,
    }


def _move(turn: MoveTurn) -> dict[str, Json]:
    return {"namn": turn.trekk.value, "foer": turn.foer, "etter": turn.etter}


def _ground(turn: GroundTurn) -> dict[str, Json]:
    acts: list[Json] = [t.value for t in turn.trekk]
    return ground_json(turn.grunn) | {"stansar": turn.grunn.stansar, "trekk": acts}


def _answer(turn: AnswerTurn) -> dict[str, Json]:
    return {
        "partnar": turn.svar.partnar,
        "svar": turn.svar.slag.value,
        "organ": turn.svar.organ.value,
        "dato": turn.svar.dato.isoformat(),
        "foer": turn.foer.value,
        "etter": turn.etter.value if turn.etter else None,
        "tel_foer": turn.foer.value == "tel",
        "tel_etter": turn.etter is not None and turn.etter.value == "tel",
    }


def _deadline(deadline: Deadline | None) -> dict[str, Json] | None:
    return {"dato": deadline.dato.isoformat(), "grunn": deadline.grunn} if deadline else None
