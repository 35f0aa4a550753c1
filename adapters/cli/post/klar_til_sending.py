"""`klar-til-sending`: letters that wait for a person's yes, as they would go, and how to say it."""

from typing import Annotated

import typer

from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import say, say_command
from adapters.cli.post.rounds import rounds
from adapters.views.as_json.klar import ready_json, yes_command
from rules.purretrinn import leader_title, rungs
from workflow.looking.utestaande import waiting_for_yes

app = NynorskTyper()


@app.command("klar-til-sending", help="Vis breva som ventar på eit ja frå ein person.")
def klar_til_sending(
    sak: Annotated[
        str | None, typer.Argument(metavar="NR", help="Berre denne saka, til dømes 2026/14")
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with rounds(sak) as open_rounds:
        found = waiting_for_yes(open_rounds.files, open_rounds.register, open_rounds.act)
        if json_ut:
            say_json({
                "helsefellesskap": open_rounds.register.hf.id,
                "klare": [ready_json(open_rounds.number(k.sak), k) for k in found],
            })
            return
        for one in found:
            title = leader_title(open_rounds.register.partnarar[one.partnar])
            say(f"{one.namn}: {rungs()[one.trinn].namn} ({title})", strong=True)
            say(f"Emne: {one.emne}", indent=2, hang=2)
            say()
            say(one.tekst, indent=4)
            say()
            if not one.mottakarar:
                say(
                    f"Ingen får det: {title} er ikkje ført inn. Bruk «saksgang ny-kontakt --partnar"
                    f" {one.partnar} --slag leiar» først.", indent=2, hang=2,
                )
            say("Sei ja, med ei personleg linje:", indent=2)
            say_command(yes_command(open_rounds.number(one.sak), one), indent=4)
            say()
        if not found:
            say("Ingen brev ventar på eit ja.")
