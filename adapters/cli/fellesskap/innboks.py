"""`innboks`: what has reached the secretariat, what waits first, then what became of the rest."""

from typing import Annotated

import typer

from adapters.bootstrap import now, opened
from adapters.cli.fellesskap.innboks_epost import letter_json, say_letter
from adapters.cli.page.help_page import NynorskTyper
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import heading, pairs, say
from adapters.db.mail_in_unit import SqlMailInUnit
from adapters.settings import load_settings
from adapters.views.as_json.innboks import inbox_json
from adapters.views.innpost import guessed_words, letter_of
from adapters.views.words import day_text, word
from cases.fellesskap_terms import MAILED, Innkomeutfall
from cases.innkome import Innkome
from cases.oslo import local_day
from cases.register import Register
from workflow.forms.errors import UnknownId

app = NynorskTyper()

SHOWN = 20
BECAME: dict[Innkomeutfall, str] = {
    Innkomeutfall.SAK: "vart sak {sak}",
    Innkomeutfall.ORIENTERING: "teke til orientering",
    Innkomeutfall.INGEN: "ikkje følgt opp",
    Innkomeutfall.SVAR: "brukt som svar i sak {sak}",
    Innkomeutfall.LOVNAD: "brukt som lovnad i sak {sak}",
    Innkomeutfall.FRAASEGN: "brukt som fråsegn i sak {sak}",
    Innkomeutfall.VEDLEGG: "lagd ved sak {sak}",
    Innkomeutfall.FRAVAER: "ført inn som fråvær",
}


@app.command("innboks", help="Vis innboksen til sekretariatet: det som ventar, står først.")
def innboks(
    nr: Annotated[
        int | None, typer.Argument(metavar="NR", help="Vis berre denne, med alt som står der")
    ] = None,
    alt: Annotated[bool, typer.Option("--alt", help="Vis òg alt som er handsama før")] = False,
    json_ut: Annotated[bool, typer.Option("--json", help="Svar som JSON")] = False,
) -> None:
    with opened(load_settings()) as house, SqlMailInUnit(house.database) as unit:
        register = unit.register(house.hf)
        if nr is not None:
            _one(unit, register, nr, json_ut=json_ut)
            return
    waiting = [i for i in register.innkome if i.utfall is Innkomeutfall.VENTAR]
    handled = [i for i in reversed(register.innkome) if i.utfall is not Innkomeutfall.VENTAR]
    if json_ut:
        say_json({"innboks": [inbox_json(i) for i in (*waiting, *handled)]})
        return
    say("Ventar" if waiting else "Ingenting ventar i innboksen.", strong=bool(waiting))
    _list(register, waiting)
    if any(i.slag in MAILED for i in waiting):
        say("Les ein e-post, og sjå kva han kan verte til: «saksgang innboks NR».")
    if waiting:
        say("Meld inn ei sak: «saksgang meld-inn --innkome NR». Elles: «saksgang handsam-innkome».")
    shown = handled if alt else handled[:SHOWN]
    if shown:
        heading("Handsama")
        _list(register, shown)
    if len(shown) < len(handled):
        say(f"{len(handled) - len(shown)} eldre: legg til --alt.")


def _one(unit: SqlMailInUnit, register: Register, nr: int, *, json_ut: bool) -> None:
    item = next((i for i in register.innkome if i.nr == nr), None)
    if item is None:
        raise UnknownId("nr", "Innboksen har ikkje noko med det nummeret.")
    letter = letter_of(unit, register, item) if item.slag in MAILED else None
    if json_ut:
        say_json(inbox_json(item) | (letter_json(letter) if letter else {}))
    elif letter:
        say_letter(letter)
    else:
        _list(register, [item])


def _list(register: Register, items: list[Innkome]) -> None:
    for item in items:
        say(f"{item.nr}  {item.tittel}", indent=2, hang=4, strong=True)
        pairs(_rows(register, item), indent=6)


def _rows(register: Register, item: Innkome) -> list[tuple[str, str]]:
    became = BECAME.get(item.utfall, "").format(sak=item.sak or "")
    return [
        ("Slag", word(item.slag.value)),
        ("Frå", sender(register, item)),
        ("Dato", day_text(item.dato)),
        ("Gjettar på", guessed_words(register, item)),
        ("Utfall", became),
        ("Grunn", item.grunn),
    ]


def sender(register: Register, item: Innkome) -> str:
    """Who sent it, under the name people know."""
    organ = register.organ.get(item.fraa)
    return organ.namn if organ else register.name(item.fraa, local_day(now()))
