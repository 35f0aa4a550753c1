"""What of a contact's page is kept until it is sent, and what of it may stand in the form again."""

from adapters.db.sessions import Typed
from adapters.web.kontakt.filled import DIGITS
from cases.ordlyd import Ordlyd

LATER, WORD, COLLEAGUE, CONFIRM, WITHDRAW, PROVE = "l_", "i_", "k_", "st_", "t_", "p_"
"""How the fields begin of what may be done besides answering: all of the page have their own
names, for whichever button is pressed, all that was typed is sent."""
BESIDE = (LATER, WORD, COLLEAGUE, CONFIRM, WITHDRAW, PROVE)
OF_WORDING = "ordlyd_hash"
"""The field that says which wording was seen."""
SEEN_CLEAR, SEEN_ANSWER = "sett_avklaring", "sett_svar"
"""The hidden fields that carry the marks of what the partner had said when the page was shown."""
_BY_ITSELF = frozenset({
    OF_WORDING, SEEN_CLEAR, SEEN_ANSWER, "skal_avklare", "eige_saksnummer", f"{LATER}organ",
    f"{PROVE}stilling", "kva",
})
"""What the page fills in where nobody has typed anything."""
_FREE = frozenset({
    "merknad", "grunngjeving", "stilling", "eige_saksnummer", "a_grunngjeving", "a_klarert_av",
})
"""What is kept for another wording than it was typed for: nobody has chosen anything of that."""


def on_page(sent: Typed, saved: Typed) -> Typed:
    """All that is typed: what was sent, and what was saved where the large form was not sent."""
    return sent if OF_WORDING in sent else {**saved, **sent}


def left(fields: Typed, done: str, position: str = "") -> Typed:
    """What is still unsent once the part has been done whose fields begin so. `position` is what
    the page fills in of who she is, where it knows."""
    rest = {name: texts for name, texts in fields.items() if not name.startswith(done)}
    if position and rest.get("stilling") == (position,):
        del rest["stilling"]
    return lasting(rest) if written(rest) else {}


def lasting(fields: Typed) -> Typed:
    """What may be kept: the digits are typed by whoever sends it."""
    return {name: texts for name, texts in fields.items() if not name.endswith(DIGITS)}


def written(fields: Typed) -> bool:
    """Whether somebody has typed anything; the digits alone are nothing."""
    typed = (n for n, texts in fields.items() if any(t.strip() for t in texts))
    return any(name not in {*_BY_ITSELF, DIGITS} for name in typed)


def for_wording(typed: Typed, newest: Ordlyd | None) -> Typed:
    """What may stand in the form: of what was typed for another wording, the free texts only."""
    of = next(iter(typed.get(OF_WORDING, ())), "")
    if newest is None or not of or of == newest.hash:
        return typed
    return {n: texts for n, texts in typed.items() if n in _FREE or n.startswith(BESIDE)}
