"""What a proposed reglement would do to each case it touches."""

from adapters.views.konsekvens_look import Look
from cases.canonical import Json
from rules.niva import Level
from workflow.looking.konsekvens import AnswerEffect, Effect


def beginning_json(look: Look) -> dict[str, Json]:
    version = look.proposal.versjon
    return {
        "partnar": look.proposal.partnar,
        "namn": look.name,
        "reglement": {
            "versjon": version.versjon,
            "gjeld_fraa": version.gjeld_fraa.isoformat(),
            "gjeld_til": version.gjeld_til.isoformat() if version.gjeld_til else None,
            "kjelde": version.kjelde,
            "rader": [{"setning": r.setning, "verkar": r.verkar} for r in look.reading().rader],
        },
        "dag": {"no": look.proposal.today.isoformat(), "daa": look.proposal.day.isoformat()},
        "merknader": [*look.notes(), *look.come_along()],
    }


def effect_json(look: Look, one: Effect) -> dict[str, Json]:
    return {
        "saksnummer": look.number(one.sak),
        "tittel": one.sak.tittel,
        "sakssteg": one.sak.sakssteg.value,
        "nivaa_endra": one.level_turns,
        "no": level_json(look, one.no),
        "daa": level_json(look, one.daa, then=True),
        "krav_ope": one.krav_ope,
        "svar": _answer_json(one.svar) if one.svar else None,
    }


def level_json(look: Look, level: Level, *, then: bool = False) -> dict[str, Json]:
    roles = look.answering(level, then=then)
    organs: list[Json] = [{"rolle": r.value, "namn": look.organ(r)} for r in roles]
    return {
        "rad": level.rad.value, "organ": organs, "grunn": level.grunn, "heimel": level.heimel
    }


def _answer_json(one: AnswerEffect) -> dict[str, Json]:
    return {
        "svar": one.svar.slag.value,
        "organ": one.svar.organ.value,
        "dato": one.svar.dato.isoformat(),
        "reglement": one.svar.reglement,
        "staar": one.stands,
        "foer": one.foer.value,
        "etter": one.etter.value,
        "nytt_svar_held_no": one.nytt_no,
        "nytt_svar_held_daa": one.nytt_daa,
    }
