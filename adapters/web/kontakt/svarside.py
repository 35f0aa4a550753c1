"""The page a link leads to: what is asked of the partner, and where it says what it has to say."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from fastapi.responses import HTMLResponse
from markupsafe import escape

from adapters.db.sessions import Typed
from adapters.http.desk import Tried
from adapters.http.page import OK, page
from adapters.views.view import View
from adapters.web.advice import Place, Told, advised
from adapters.web.at_fields import among_forms
from adapters.web.fields import Shown
from adapters.web.kontakt.caller import Caller, Who, doors
from adapters.web.kontakt.faults import CALLED
from adapters.web.kontakt.filled import CLEARS, standing_fields
from adapters.web.kontakt.sett import warned
from adapters.web.kontakt.til_henne import to_her
from adapters.web.kontakt.usendt import unsent
from adapters.web.kontakt.utkast import BESIDE, for_wording, lasting, on_page, written
from adapters.web.kontakt.vist import Vist
from cases.receipt import Ground
from workflow.forms.errors import Feil

BY_LINK, BY_LOGIN = doors()
TEMPLATE = "kontakt/svar.html"
ANSWERS, FORM = "svar", "skjemaet"
"""The part of avklaring and answer; the form that holds all that is typed on the page."""


@dataclass(frozen=True, slots=True)
class Back:
    """What came back from sending: what was typed, and what was in the way of it. `part` is what
    was tried, and its fields begin with `begins`; `changed` that the wording is another than the
    one she had before her, `prov` a document that was laid on the case, `crossed` what was said
    for the partner meanwhile (`avklaring` or `svar`)."""

    fields: Typed
    tried: Tried = field(default_factory=Tried)
    part: str = ANSWERS
    begins: str = ""
    changed: bool = False
    prov: int | None = None
    crossed: str = ""
    over: bool = False
    """Whether the round was over when it was sent."""

    @property
    def stops(self) -> tuple[Ground, ...]:
        return self.tried.outcome.kvittering.stops if self.tried.outcome else ()


@BY_LINK.get("")
@BY_LOGIN.get("")
def look(caller: Who, gjort: str = "", av: str = "") -> HTMLResponse:
    return shown(caller, gjort=gjort, command=av)


def shown(
    caller: Caller, status: int = OK, back: Back | None = None, *, gjort: str = "",
    command: str = "",
) -> HTMLResponse:
    """The page, with what was saved earlier or what came back. `gjort` and `command` tell which
    form was just done."""
    fields = back.fields if back else {}
    typed = on_page(fields, lasting(caller.typed()))
    came = back or Back({})
    with caller.view() as view:
        fits = for_wording(typed, view.file.newest)
        hinder = among_forms(_told(caller, view, came.stops), came.begins, CALLED)
        seen = Vist(caller, view)
        return page(
            caller.desk, TEMPLATE, status, kva=seen, sendt=seen.sendt(command),
            F=Fields(fits, came.tried.faults, hinder, standing_fields(seen.bilete)), hinder=hinder,
            merk=_told(caller, view, warned(caller, view, command)), gjort=gjort,
            endra=came.changed, gjeld=came.part, av_avklaring=came.begins == CLEARS, prov=came.prov,
            lagra=not fields and bool(fits), anna_ordlyd=fits != typed, sett=came.crossed,
            over=came.over, usendt=unsent(typed, caller.desk.spraak),
            kommando=caller.desk.fresh(), her=caller.sti if back else "",
        )


def _told(caller: Caller, view: View, grounds: Sequence[Ground]) -> tuple[Told, ...]:
    """The grounds without commands. Whoever came by a link has no other pages to be led to."""
    place = Place(caller.desk.hf, view.case.number, acts=False)
    told = tuple(to_her(t) for t in advised(grounds, place))
    if caller.lenke is None:
        return told
    return tuple(
        replace(t, grunn=escape(t.grunn.striptags()), raad=escape(t.raad.striptags()))
        for t in told
    )


def _whole(told: Told) -> str:
    """What a rule says and what to do about it, as it stands at the field."""
    return f"{told.grunn.striptags()} {told.raad.striptags()}".strip()


class Fields:
    """The fields of the page, each with what was typed in it and what was wrong with that: a fault
    of its form, or what a rule said of it."""

    def __init__(
        self, typed: Mapping[str, Sequence[str]], faults: Sequence[Feil] = (),
        stops: Sequence[Told] = (), standing: Typed | None = None,
    ) -> None:
        self._typed = typed
        self._faults = {f.felt: f.melding for f in reversed(faults)}
        self._stops: dict[str, str] = {}
        for t in (t for t in stops if t.felt):
            self._stops[t.felt] = f"{self._stops.get(t.felt, '')} {_whole(t)}".strip()
        self._standing = {} if self.skrive(CLEARS) else standing or {}
        self.namn: dict[str, str] = {}
        """The fields that are shown, and what each is called."""

    def __call__(
        self, name: str, label: str, kind: str = "text",
        options: Sequence[tuple[str, str]] = (), hint: str = "", *, valfri: bool = False,
        standard: str = "", skjema: str = FORM,
    ) -> Shown:
        """One field; where nothing was typed, what stands or `standard` is in it."""
        self.namn[name] = label
        typed = tuple(t for t in self._typed.get(name, ()) if t.strip())
        value = typed or tuple(self._standing.get(name, (standard,) if standard else ()))
        fault = " ".join(f for f in (self._faults.get(name), self._stops.get(name)) if f)
        return Shown(
            name, label, kind, not valfri, value, tuple(options), hint, fault, skjema=skjema
        )

    @property
    def har_feil(self) -> bool:
        return bool(self._faults)

    def skrive(self, begins: str) -> bool:
        """Whether anything is typed in the fields that begin so, or wrong with them."""
        names = (*(n for n, t in self._typed.items() if any(t)), *self._faults, *self._stops)
        return any(name.startswith(begins) for name in names)

    @property
    def skriv_svar(self) -> bool:
        """Whether anything is typed of an avklaring or an answer."""
        return written({n: t for n, t in self._typed.items() if not n.startswith(BESIDE)})

    def andre(self) -> list[str]:
        """What was wrong with fields that the page does not show."""
        return [said for name, said in self._faults.items() if name not in self.namn]
