"""The switches and numbers of a helsefellesskap, and which of them it has set."""

from cases.canonical import Json
from cases.register import Helsefellesskap
from rules.katalog import KATALOG
from rules.parametrar import defaults


def settings_json(hf: Helsefellesskap) -> dict[str, Json]:
    return {
        "helsefellesskap": hf.id,
        "brytarar": [
            {"rad": r.rad, "verknad": KATALOG.effect(r.rad, hf.brytarar).value,
             "standard": r.standard.value, "sett": r.rad in hf.brytarar, "tittel": r.tittel}
            for r in KATALOG if r.brytar
        ],
        "tal": [
            {"namn": n, "verdi": hf.parametrar.get(n, p.verdi), "standard": p.verdi,
             "sett": n in hf.parametrar, "kjelde": p.kjelde}
            for n, p in defaults().items()
        ],
    }
