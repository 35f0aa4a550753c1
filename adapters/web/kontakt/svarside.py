"""The page a link leads to: what is asked of the partner, and where it says what it has to say."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from markupsafe import escape

from adapters.db.sessions import Typed
from adapters.http.page import OK, page
from adapters.views.view import View
from adapters.web.advice import Place, Told, advised
from adapters.web.fields import Shown
from adapters.web.kontakt.caller import AT_LINK, AT_LOGIN, ByLink, ByLogin, Caller
from adapters.web.kontakt.sett import warned
from adapters.web.kontakt.vist import Vist
from cases.ordlyd import Ordlyd
from cases.receipt import Ground
from workflow.forms.errors import Feil

router = APIRouter()
TEMPLATE = "kontakt/svar.html"
ANSWERS, OF_WORDING = "svar", "ordlyd_hash"
"""The form of avklaring and answer, and its field that says which wording was seen."""
FREE = frozenset({
    "merknad", "grunngjeving", "stilling", "eige_saksnummer", "a_grunngjeving", "a_klarert_av",
})
"""What is kept for another wording than it was typed for: nobody has chosen anything of that."""


@router.get(AT_LINK)
def by_its_link(caller: ByLink, gjort: str = "", av: str = "") -> HTMLResponse:
    return shown(caller, gjort=gjort, command=av)


@router.get(AT_LOGIN)
def by_ones_login(caller: ByLogin, gjort: str = "", av: str = "") -> HTMLResponse:
    return shown(caller, gjort=gjort, command=av)


def shown(
    caller: Caller, status: int = OK, *, fields: Mapping[str, Sequence[str]] | None = None,
    faults: Sequence[Feil] = (), grounds: Sequence[Ground] = (), gjort: str = "",
    changed: bool = False, part: str = ANSWERS, prov: int | None = None, crossed: str = "",
    command: str = "",
) -> HTMLResponse:
    """The page. `fields` are what was typed and came back with faults or grounds; without them,
    what was saved earlier. `part` is the form the faults are of, `changed` that the wording is
    another than the one she had before her, `prov` a document that was laid on the case,
    `crossed` what was said for the partner meanwhile (`avklaring` or `svar`), and `command` that of
    the form that was just done."""
    sent = fields is not None and part == ANSWERS
    kept = (fields or {}) if sent else caller.typed()
    with caller.view() as view:
        typed = for_wording(kept, view.file.newest)
        return page(
            caller.desk, TEMPLATE, status, kva=Vist(caller, view),
            F=Fields(typed, faults if part == ANSWERS else ()),
            S=Fields({} if sent else fields or {}, faults if part != ANSWERS else ()),
            hinder=_told(caller, view, grounds),
            merk=_told(caller, view, warned(caller, view, command)), gjort=gjort, endra=changed,
            gjeld=part, prov=prov,
            lagra=not sent and bool(typed), anna_ordlyd=typed != kept, sett=crossed,
            kommando=caller.desk.fresh(),
        )


def for_wording(typed: Typed, newest: Ordlyd | None) -> Typed:
    """What may stand in the form: of what was typed for another wording, the free texts only."""
    of = next(iter(typed.get(OF_WORDING, ())), "")
    if newest is None or not of or of == newest.hash:
        return typed
    return {name: texts for name, texts in typed.items() if name in FREE}


def _told(caller: Caller, view: View, grounds: Sequence[Ground]) -> tuple[Told, ...]:
    """The grounds without commands. Whoever came by a link has no other pages to be led to."""
    told = advised(grounds, Place(caller.desk.hf, view.case.number, acts=False))
    if caller.lenke is None:
        return told
    return tuple(
        replace(t, grunn=escape(t.grunn.striptags()), raad=escape(t.raad.striptags()))
        for t in told
    )


class Fields:
    """The fields of the page, each with what was typed in it and what was wrong with that."""

    def __init__(self, typed: Mapping[str, Sequence[str]], faults: Sequence[Feil]) -> None:
        self._typed = typed
        self._faults = {f.felt: f.melding for f in reversed(faults)}
        self._shown: set[str] = set()

    def __call__(
        self, name: str, label: str, kind: str = "text",
        options: Sequence[tuple[str, str]] = (), hint: str = "", *, valfri: bool = False,
        standard: str = "",
    ) -> Shown:
        """One field; where nothing was typed, `standard` stands in it."""
        self._shown.add(name)
        typed = tuple(t for t in self._typed.get(name, ()) if t.strip())
        value = typed or ((standard,) if standard else ())
        return Shown(
            name, label, kind, not valfri, value, tuple(options), hint, self._faults.get(name, "")
        )

    @property
    def har_feil(self) -> bool:
        return bool(self._faults)

    def andre(self) -> list[str]:
        """What was wrong with fields that the page does not show."""
        return [said for name, said in self._faults.items() if name not in self._shown]
