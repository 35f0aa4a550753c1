"""The number each party has for the case in its own archive."""

from adapters.views.view import View


def own_numbers(view: View) -> str:
    """«Voss 26/123; Ulvik 2026/7»: the latest a party has entered, else what its answer says."""
    known = {a.partnar: a.eige_saksnummer for a in view.file.svar}
    known |= {n.partnar: n.nummer for n in view.file.eige_saksnummer}
    return "; ".join(f"{view.name(p)} {n}" for p, n in known.items()
                     if view.knows_of(p))
