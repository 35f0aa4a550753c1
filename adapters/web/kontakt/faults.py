"""What is said beside a field of a contact's pages: what is wrong with it, and what a rule says."""

from collections.abc import Iterable, Mapping
from typing import Any

from adapters.web.days import said_of
from workflow.forms.errors import Feil

PROOF = "protokoll"
"""The file that shows the answer; the verb has the number of the document it becomes."""
CALLED: Mapping[str, str] = {"prov": PROOF}
_POSITION = "Skriv stillinga di, til dømes kommunedirektør."
MISSING: Mapping[str, str] = {
    "svar": "Vel kva organet svarar.", "avgjerd": "Vel kva slags avgjerd det er.",
    "organ": "Vel organet som avgjorde.", "dato": "Skriv dagen organet avgjorde.",
    "eige_saksnummer": "Skriv saksnummeret saka har hjå dykk.",
    "stilling": _POSITION,
    "a_prinsipiell": "Vel om saka er prinsipiell for dykk.",
    "a_okonomi": "Vel kva saka har å seie for økonomien.",
    "a_plansamsvar": "Vel om saka er i samsvar med planane dykkar.",
    "a_klarert_av": "Skriv kven i administrasjonen som har klarert avklaringa.",
    "l_dato": "Skriv dagen saka skal handsamast.",
    "i_tekst": "Skriv det de vil seie.",
    "k_namn": "Skriv namnet på kollegaen.",
    "k_stilling": "Skriv stillinga til kollegaen, til dømes jurist.",
    "k_epost": "Skriv e-postadressa til kollegaen.",
    "k_gjevar": _POSITION,
    "t_organ": "Vel organet som avgjorde å trekkje svaret.",
    "t_dato": "Skriv dagen organet avgjorde det.",
    "t_grunn": "Skriv kvifor svaret vert trekt.",
    "p_protokoll": "Vel fila som viser det organet vedtok.",
    "fraa": "Skriv første dag kontakten er borte.",
}
"""What is asked for where a field was left empty."""


def told(faults: Iterable[Feil], values: Mapping[str, Any], begins: str = "") -> tuple[Feil, ...]:
    """The faults at the fields of the page. A field that was left empty is asked for."""
    return tuple(_told(f"{begins}{f.felt}", f, f.felt not in values) for f in faults)


def _told(field: str, fault: Feil, empty: bool) -> Feil:
    return Feil(field, MISSING.get(field, fault.melding) if empty else said_of(fault.melding))
