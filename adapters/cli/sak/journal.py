"""`journal NR`: what has come in and gone out in a case, and what of it everybody may see."""

from collections.abc import Iterator
from typing import Annotated

import typer

from adapters.cli.line.looking import looking_at
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import pairs, say
from adapters.db.reads import history
from adapters.views.as_json.journal import journal_json
from adapters.views.sak.own_numbers import own_numbers
from adapters.views.view import View
from adapters.views.words import day_text
from cases.innsyn import exempt_by, is_public, public_title
from cases.oslo import OSLO
from workflow.looking.journalpost import Journalpost, journal

app = NynorskTyper()
SORTS = {
    "I": "inn", "U": "ut", "N": "internt, til oppfølging", "X": "internt", "S": "saksframlegg",
}


@app.command("journal", help="Vis journalen for ei sak.")
def journal_view(
    sak: Annotated[str, typer.Argument(metavar="NR", help="Saksnummeret, til dømes 2026/14")],
    offentleg: Annotated[
        bool, typer.Option("--offentleg", help="Vis berre det alle kan sjå")
    ] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with looking_at(sak) as view:
        lines = journal(history(view.unit, view.case.id), view.file, view.register)
        if json_ut:
            say_json(journal_json(view, lines, everybody=offentleg))
            return
        title = public_title(view.file) if offentleg else view.case.tittel
        say(f"{view.number}: {title}", strong=True)
        pairs(_head(view, everybody=offentleg))
        for line in lines:
            say()
            say(f"{line.nr}  {line.offentleg_tittel if offentleg else line.tittel}", strong=True)
            pairs(_public(line) if offentleg else _row(line))
        if not lines:
            say("Ingenting er journalført i saka enno.")


def _head(view: View, *, everybody: bool) -> Iterator[tuple[str, str]]:
    case = view.case
    state = "offentleg" if is_public(view.file) else exempt_by(view.file) or "ikkje vurdert"
    yield "Innsyn", state
    if not everybody:
        archive = case.arkivansvarleg
        yield "Arkiv", view.name(archive) if archive else ""
        yield "Hjå partnarane", own_numbers(view)


def _row(line: Journalpost) -> Iterator[tuple[str, str]]:
    yield "Slag", f"{line.slag} ({SORTS[line.slag]})"
    yield "Frå", line.fraa
    yield "Til", line.til
    yield "Dato", day_text(line.dato)
    local = line.registrert.astimezone(OSLO)
    yield "Registrert", f"{day_text(local.date())} kl. {local:%H.%M}"
    yield "Dokument", str(line.dokument or "")
    yield "Innsyn", "offentleg" if line.offentleg else line.heimel or "ikkje offentleg"


def _public(line: Journalpost) -> Iterator[tuple[str, str]]:
    yield "Slag", f"{line.slag} ({SORTS[line.slag]})"
    if line.offentleg:
        yield "Frå", line.fraa
        yield "Til", line.til
    yield "Dato", day_text(line.dato)
