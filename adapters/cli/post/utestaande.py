"""`utestaande [NR]`: who owes what, how late, which rung has been reached, and what comes next."""

from typing import Annotated

import typer

from adapters.actors import find_partner
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.cli.post.rounds import rounds
from adapters.views.as_json.utestaande import owed_json, times_of
from adapters.views.owed_words import lateness, next_step, owed_words, reached
from adapters.views.rounds import Rounds
from cases.listing import counted
from cases.terms import OrganRole
from workflow.forms.errors import Feil
from workflow.looking.utestaande import Svartid, Utestaande, all_owing

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
        times = times_of(open_rounds) if svartid else ()
        if json_ut:
            say_json(owed_json(open_rounds, found, times if svartid else None))
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
