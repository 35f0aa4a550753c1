"""Who owes what, how late it is, and what comes next."""

from adapters.db.answer_times import days_to_answer
from adapters.views.rounds import Rounds
from cases.canonical import Json
from rules.purretrinn import rungs
from workflow.looking.utestaande import Svartid, Utestaande, turnaround


def times_of(open_rounds: Rounds) -> tuple[Svartid, ...]:
    register = open_rounds.register
    used = days_to_answer(open_rounds.unit, register.hf.id, tuple(register.partnarar))
    return turnaround(used, register, open_rounds.day)


def owed_json(
    open_rounds: Rounds, found: tuple[Utestaande, ...], times: tuple[Svartid, ...] | None
) -> dict[str, Json]:
    made: dict[str, Json] = {
        "helsefellesskap": open_rounds.register.hf.id, "dag": open_rounds.day.isoformat(),
        "utestaande": [_one(open_rounds, o) for o in found],
    }
    if times is not None:
        made["svartid"] = [
            {"partnar": t.partnar, "namn": t.namn, "dagar": f"{t.dagar:g}", "svar": t.svar}
            for t in times
        ]
    return made


def _one(open_rounds: Rounds, one: Utestaande) -> dict[str, Json]:
    rung, day = one.neste or (None, None)
    promised = one.lovnad
    return {
        "saksnummer": open_rounds.number(one.sak), "tittel": one.tittel,
        "partnar": one.partnar, "namn": one.namn,
        "organ": one.rolle.value if one.rolle else None, "organ_namn": one.organ,
        "manglar": [s.value for s in one.skuld],
        "frist": one.frist.isoformat(), "dagar_over": one.seint,
        "trinn": one.naadd, "trinn_dag": one.naadd_dag.isoformat() if one.naadd_dag else None,
        "kvile": one.kvile.value if one.kvile else None,
        "kviler_til": one.kviler_til.isoformat() if one.kviler_til else None,
        "lovnad": {"dato": promised[0].isoformat(), "organ": promised[1]} if promised else None,
        "ventar_paa_ja": one.klar,
        "neste": {"trinn": rung, "namn": rungs()[rung].namn, "dag": day.isoformat()}
        if rung and day else None,
    }
