"""`regelbok`: what is in the rulebook and how it is proven; all of it, or a chapter, as a PDF."""

from pathlib import Path
from typing import Annotated

import typer

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import columns, heading, say
from adapters.settings import load_settings
from adapters.trykk.rulebook_pdf import rulebook_pdf
from adapters.views.regelbok.book import Chapter
from adapters.views.regelbok.entry import BookHere, book_here
from adapters.views.regelbok.proof import read_proof
from adapters.views.regelbok.said import book_proven
from adapters.xlsx.writing import save_as_new
from cases.actor import Act
from cases.listing import counted
from workflow.forms.errors import Feil, UnknownId

app = NynorskTyper()


@app.command("regelbok", help="Vis innhaldet i regelboka, eller lag henne som PDF.")
def regelbok(
    kapittel: Annotated[
        str | None,
        typer.Argument(metavar="KAPITTEL", help="Namn eller nummer, til dømes delegasjon eller 9"),
    ] = None,
    pdf: Annotated[
        Path | None, typer.Option("--pdf", metavar="FIL", help="Den nye fila, som endar på .pdf")
    ] = None,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    if pdf is not None and pdf.suffix.lower() != ".pdf":
        raise Feil("--pdf", "Namnet på fila må ende på .pdf.")
    settings = load_settings()
    with opened(settings) as house, house.reading() as unit:
        register = unit.register(house.hf)
        act = Act(parse_som(SECRETARIAT, None, register), now(), new_id())
        here = book_here(unit, register, act, read_proof(settings.prov))
    chosen = _chapter(here, kapittel) if kapittel else None
    if pdf is not None:
        _print(pdf, here, chosen)
    elif json_ut:
        say_json(_json(here, chosen))
    else:
        _contents(here, chosen)


def _chapter(here: BookHere, wanted: str) -> Chapter:
    by_number = {str(number): name for name, number in here.book.nummer.items()}
    found = here.book.chapter(by_number.get(wanted, wanted.strip().lower()))
    if found is None:
        raise UnknownId("KAPITTEL", "Kapitlet finst ikkje. Sjå «saksgang regelbok».")
    return found


def _print(path: Path, here: BookHere, chapter: Chapter | None) -> None:
    content = rulebook_pdf(here, chapter)
    save_as_new(path, lambda place: _write(place, content))
    what = f"Kapitlet «{chapter.namn}»" if chapter else "Regelboka"
    say(f"{what} er lagra i {path}.")


def _write(place: str, content: bytes) -> None:
    Path(place).write_bytes(content)


def _contents(here: BookHere, chapter: Chapter | None) -> None:
    if chapter:
        say(f"{here.book.nummer[chapter.id]}. {chapter.namn}", strong=True)
        columns([(r.id, r.namn) for r in chapter.reglar])
        return
    say(f"Regelboka for {here.register.hf.namn}", strong=True)
    say(book_proven(here))
    for part in here.book.delar:
        heading(part.namn)
        columns([
            (str(here.book.nummer[c.id]), c.namn, counted(len(c.reglar), "regel", "reglar"))
            for c in part.kapittel
        ])
    say()
    say("Éitt kapittel: «saksgang regelbok 9». Som PDF: «saksgang regelbok --pdf regelbok.pdf».")


def _json(here: BookHere, chapter: Chapter | None) -> dict[str, object]:
    shown = (chapter,) if chapter else here.book.kapittel
    return {
        "helsefellesskap": here.register.hf.id,
        "regelbok": here.book.merke,
        "kapittel": [
            {
                "id": c.id, "nummer": here.book.nummer[c.id], "namn": c.namn, "doeme": c.tal,
                "reglar": [r.id for r in c.reglar],
            }
            for c in shown
        ],
    }
