"""How the helsefellesskap has set its switches and numbers, and which of them it may set."""

from collections.abc import Iterator

from adapters.bootstrap import opened
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import columns, heading, say
from adapters.db.place import is_there
from adapters.settings import load_settings
from adapters.views.as_json.brytarar import settings_json
from cases.register import Helsefellesskap
from rules.katalog import KATALOG, Effect, Row
from rules.parametrar import Parameter, defaults

EFFECTS = {Effect.AV: "av", Effect.ATVAR: "åtvaring", Effect.STOPP: "stopp"}


def own_settings() -> Helsefellesskap | None:
    """The helsefellesskap in the database; None where there is no database to look in."""
    settings = load_settings()
    if not is_there(settings.place):
        return None
    with opened(settings) as house, house.reading() as unit:
        return unit.register(house.hf).hf


def switch_of(row: Row, hf: Helsefellesskap | None) -> str:
    """What a breach of the row does, and whether anybody may set it."""
    if not row.brytar:
        return f"{row.rad} har ingen brytar: {EFFECTS[row.standard]} alle stader"
    if hf is None:
        return f"{row.rad} kan setjast; standard er {EFFECTS[row.standard]}"
    now = EFFECTS[KATALOG.effect(row.rad, hf.brytarar)]
    how = f"«saksgang set-brytar --rad {row.rad} …»"
    return f"{row.rad} er {now} her; standard er {EFFECTS[row.standard]}. Set han med {how}"


def effect_here(row: Row, hf: Helsefellesskap | None) -> str:
    """In a word what a breach of the row does here; with «brytar» where that may be set."""
    effect = EFFECTS[KATALOG.effect(row.rad, hf.brytarar if hf else {})]
    return f"{effect}, brytar" if row.brytar else effect


def say_settings(hf: Helsefellesskap, *, json_ut: bool) -> None:
    if json_ut:
        say_json(settings_json(hf))
        return
    heading("Brytarar som helsefellesskapet har sett")
    columns(list(_switches(hf))) if hf.brytarar else say("Ingen; alle står på standard.", indent=2)
    heading("Tal som reglane bruker")
    columns([
        (name, str(hf.parametrar.get(name, p.verdi)),
         (f"standard {p.verdi}" if name in hf.parametrar else p.kjelde) + _codes(p))
        for name, p in defaults().items()
    ])
    say()
    say("Ein brytar: «saksgang set-brytar». Eit tal: «saksgang set-tal». Éi rad: «saksgang reglar"
        " R-062».")


def _codes(number: Parameter) -> str:
    """What each number stands for, where it is no count: «(0 nei, 1 ja)»."""
    said = ", ".join(f"{n} {word}" for n, word in enumerate(number.ord))
    return f" ({said})" if len(number.ord) > 1 else ""


def _switches(hf: Helsefellesskap) -> Iterator[tuple[str, str, str]]:
    for rad, value in hf.brytarar.items():
        row = KATALOG[rad]
        yield rad, EFFECTS[Effect(value)], f"standard {EFFECTS[row.standard]}. {row.tittel}"
