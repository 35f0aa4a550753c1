"""`utestaande [NR]`: who owes what, how late, which rung has been reached, and what comes next."""

from typing import Annotated

import typer

from adapters.actors import find_partner
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.cli.post.rounds import Rounds, rounds
from adapters.db.answer_times import days_to_answer
from adapters.views.owed_words import lateness, next_step, owed_words, reached
from cases.canonical import Json
from cases.listing import counted
from cases.terms import OrganRole
from rules.purretrinn import rungs
from workflow.forms.errors import Feil
from workflow.looking.utestaande import Svartid, Utestaande, all_owing, turnaround

app = NynorskTyper()


@app.command("utestaande", help="Vis kven som ikkje har svara, kor seint det er, og kva som skjer.")
def utestaande(
    sak: Annotated[
        str | None, typer.Argument(metavar="NR", help="Berre denne saka, til dømes 2026/14")
    ] = None,
    partnar: Annotated[
        str | None,
        typer.Option("--partnar", metavar="ID", help="Berre denne partnaren: id eller kortnamn"),
    ] = None,
    organ: Annotated[
        str | None,
        typer.Option("--organ", metavar="ORD",
                     help="Berre det som ventar på eit slikt organ, til dømes formannskap"),
    ] = None,
    svartid: Annotated[
        bool, typer.Option("--svartid", help="Vis òg kor lang tid kvar partnar plar bruke")
    ] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    role = _role(organ)
    with rounds(sak) as open_rounds:
        known = find_partner(partnar, open_rounds.register) if partnar else None
        found = tuple(
            o for o in all_owing(open_rounds.files, open_rounds.register, open_rounds.act)
            if (known is None or o.partnar == known.id) and role in (None, o.rolle)
        )
        times = _times(open_rounds) if svartid else ()
        if json_ut:
            say_json(_json(open_rounds, found, times if svartid else None))
            return
        _say(open_rounds, found)
        if svartid:
            _say_times(times)


def _role(text: str | None) -> OrganRole | None:
    if text is None:
        return None
    try:
        return OrganRole(text.strip().lower())
    except ValueError:
        raise Feil(
            "--organ", "Skriv kva slag organ, til dømes kommunestyre, formannskap eller styre."
        ) from None


def _times(open_rounds: Rounds) -> tuple[Svartid, ...]:
    register = open_rounds.register
    used = days_to_answer(open_rounds.unit, register.hf.id, tuple(register.partnarar))
    return turnaround(used, register, open_rounds.day)


def _say(open_rounds: Rounds, found: tuple[Utestaande, ...]) -> None:
    for one in found:
        say(f"{one.namn} · {open_rounds.number(one.sak)} {one.tittel}", hang=2, strong=True)
        pairs([
            ("Manglar", owed_words(one)),
            ("Frist", lateness(one)),
            ("Purra", reached(one)),
            ("Vidare", next_step(one, open_rounds.day)),
        ])
    if not found:
        say("Ingen skuldar noko svar no.")


def _say_times(times: tuple[Svartid, ...]) -> None:
    heading("Tid frå runden vart opna til partnaren avgjorde (midtverdi)")
    pairs([
        (t.namn, f"{t.dagar:g} dagar ({counted(t.svar, 'svar', 'svar')})") for t in times
    ])
    if not times:
        say("Ingen har svara enno.", indent=2)


def _json(
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
