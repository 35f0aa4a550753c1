"""`sak NR`: all a secretary wants to know of one case, section by section."""

from collections.abc import Iterator
from typing import Annotated

import typer

from adapters.cli.line.looking import looking_at
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.db.reads import merged_into
from adapters.views.sak.case_sections import SECTIONS, Section, earlier_wordings
from adapters.views.sak.timeline import timeline
from adapters.views.view import View
from cases.record import to_record

app = NynorskTyper()
HISTORY = "Historie"
LONGEST_INSTANT = len("22. november 2026 kl. 04.52")


@app.command("sak", help="Vis alt om ei sak.")
def sak(
    sak: Annotated[str, typer.Argument(metavar="NR", help="Saksnummeret, til dømes 2026/14")],
    historie: Annotated[
        bool, typer.Option("--historie", help="Vis heile historia, òg det som vart stansa")
    ] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with looking_at(sak) as view:
        if json_ut:
            say_json(_json(view))
            return
        say(f"{view.number}: {view.case.tittel}", strong=True)
        for title, rows in _sections(view, everything=historie):
            heading(title)
            pairs(rows, room=LONGEST_INSTANT if title == HISTORY else None)
        if not historie:
            say()
            say(f"Heile historia: «saksgang sak {view.case.number} --historie».")


def _sections(view: View, *, everything: bool) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    sections: tuple[tuple[str, Section], ...] = SECTIONS
    for title, section in sections:
        rows = [row for row in section(view) if row[1]]
        if rows:
            yield title, rows
    earlier = list(earlier_wordings(view)) if everything else []
    if earlier:
        yield "Tidlegare ordlydar", earlier
    yield HISTORY, timeline(view, everything=everything)


def _json(view: View) -> dict[str, object]:
    """The nouns of the case as they are stored; the names of those who signed lie apart."""
    file = view.file
    return {
        "saksnummer": view.number,
        "sakssteg": view.case.sakssteg.value,
        "versjon": view.case.versjon,
        "sak": to_record(view.case),
        "ordlydar": [to_record(o) for o in file.ordlydar],
        "dokument": [to_record(d) for d in file.dokument],
        "avklaringar": [to_record(a) for a in file.avklaringar],
        "medverknad": [to_record(m) for m in file.medverknad],
        "milepaelar": [to_record(m) for m in file.milepaelar],
        "handsamingar": [to_record(h) for h in file.handsamingar],
        "rundar": [to_record(r) for r in file.rundar],
        "krav": [to_record(k) for k in file.krav],
        "svar": [to_record(s) for s in file.svar],
        "uttalar": [to_record(u) for u in file.uttalar],
        "signaturar": [to_record(s) for s in file.signaturar],
        "plikter": [to_record(p) for p in file.plikter],
        "vedtak": [to_record(v) for v in file.vedtak],
        "plikt_hendingar": [to_record(h) for h in file.plikt_hendingar],
        "tvistesteg": [to_record(t) for t in file.tvistesteg],
        "rettingar": [to_record(r) for r in file.rettingar],
        "purringar": [to_record(p) for p in file.purringar],
        "lovnader": [to_record(p) for p in file.lovnader],
        "slegne_saman": [c.number for c in merged_into(view.unit, view.case)],
        "eige_saksnummer": [to_record(n) for n in file.eige_saksnummer],
    }
