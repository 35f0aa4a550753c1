"""A living style sheet: all that pages are made of, on one page that tests look at."""

from types import SimpleNamespace
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.web.fields import Shown
from cases.receipt import Ground
from cases.terms import Strength, Verdict

router = APIRouter()

_STEPS = (
    ("Innmeldt", "ferdig", "2. mars 2026"), ("Til utgreiing i fagleg utval", "ferdig", "9. mars"),
    ("Til handsaming i SSU", "ferdig", "1. april"), ("Rundgang hjå partane", "her", "8 av 20"),
    ("Konsensus", "kan", ""), ("Vedteke", "kan", ""),
)
_STOPS = (
    Ground(
        "DEL-03", ("R-002",), Strength.SKAL, "kommunelova § 13-1 sjette ledd", Verdict.STOPP,
        "Lova krev at kommunestyret sjølv avgjer dette. Svaret kom frå kommunedirektøren.",
        "Legg saka fram for kommunestyret. Neste møte er 26. mai 2026.", stansar=True,
    ),
    Ground(
        "RUN-02", ("R-014",), Strength.SKAL, "samarbeidsavtalen kap. 5.2", Verdict.STOPP,
        "Lillevik kommune har ikkje svara.", "Ventar på byrådet.", stansar=True,
    ),
)
_FIELDS = (
    Shown("svar", "Kva er svaret?", "choice", True, (), (
        ("ja", "Ja"), ("ja_med_merknad", "Ja, med merknad"), ("nei", "Nei"),
    ), fault="Vel eitt av svara."),
    Shown("dato", "Når vedtok organet dette?", "date", True, hint="Datoen for møtet."),
    Shown("eige_saksnummer", "Eige saksnummer", "text", False),
    Shown("merknad", "Merknad", "long", False),
    Shown("prov", "Protokollutskrift", "file", False, hint="PDF eller bilete, høgst 25 MB."),
    Shown("lest", "Eg har lese heile vedtakspunktet", "flag", True),
)


@router.get("/stil")
def style(desk: Annotated[Desk, opens(OPE)]) -> HTMLResponse:
    return page(
        desk, "demo/stil.html", felt=_FIELDS, hinder=_STOPS,
        steg=[SimpleNamespace(namn=n, tilstand=t, tekst=x) for n, t, x in _STEPS],
    )
