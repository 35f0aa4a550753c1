"""A rung of the dispute ladder, and what came of it each time it was tried."""

from cases.canonical import Json
from cases.oppfolging import Tvistesteg
from cases.register import Tvistetrinn


def rung_json(rung: Tvistetrinn, tried: tuple[Tvistesteg, ...]) -> Json:
    return {
        "id": rung.id, "namn": rung.namn, "kjelde": rung.kjelde, "bind": rung.bind,
        "proevd": [
            {"dato": s.dato.isoformat(), "stad": s.stad, "resultat": s.resultat}
            for s in tried if s.trinn == rung.id
        ],
    }
