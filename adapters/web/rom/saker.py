"""All cases: search, filters that are links, page after page, and the same as a workbook."""

import re
from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, Response

from adapters.db.case_lists import Wanted
from adapters.http.access import SJAA, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.views.saker import Line, Lines, lines, words_of
from adapters.views.words import day_text, steps_word
from adapters.web.rom.filters import Asked, asked
from adapters.xlsx.lists import MEDIA_TYPE, workbook
from cases.oslo import local_day
from cases.steps import END_STEPS, Step
from rules.nemningar import STEP_NAMES

router = APIRouter()

NAMES = ("q", "vis", "steg", "type", "mine", "seine", "vent", "etter")
OPNE, AVSLUTTA, ALLE = "", "avslutta", "alle"
MOST = 2000
"""How many cases a workbook holds at most; who wants more narrows the list."""
_PLACE = re.compile(r"([0-9]{4})-([0-9]{1,9})")


@router.get("/{hf}/saker")
def cases(desk: Annotated[Desk, opens(SJAA)]) -> HTMLResponse:
    wanted = asked(desk, *NAMES)
    found = _lines(desk, wanted)
    neste = wanted.address(etter="-".join(map(str, found.neste))) if found.neste else ""
    sheet = wanted.address(etter="").removeprefix(wanted.sti)
    return page(
        desk, "rom/saker.html", funne=found.rader, spurt=wanted, filter=_filters(desk, wanted),
        neste=neste, forste=wanted.address(etter="") if wanted["etter"] else "",
        tekst="\n".join(_plain(found.rader)), xlsx=f"{wanted.sti}.xlsx{sheet}",
        snevra=any(wanted[n] for n in NAMES),
    )


@router.get("/{hf}/saker.xlsx")
def cases_as_workbook(desk: Annotated[Desk, opens(SJAA)]) -> Response:
    wanted = asked(desk, *NAMES)
    found = _lines(desk, wanted, size=MOST)
    heads = (
        "Saksnummer", "Tittel", "Sakstype", "Steg", "Ventar på", "Innmeldt", "Svarfrist",
        "Dagar over fristen", "Svara", "Spurde", "Saksansvarleg",
    )
    rows, about = [_row(r) for r in found.rader], tuple(_about(desk, found))
    content = workbook("Saker", heads, rows, about)
    name = f"saker-{desk.hf}-{desk.day.isoformat()}.xlsx"
    return Response(
        content, media_type=MEDIA_TYPE,
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def _lines(desk: Desk, wanted: Asked, size: int = 50) -> Lines:
    place = _PLACE.fullmatch(wanted["etter"])
    before = (int(place[1]), int(place[2])) if place else None
    with desk.house.reading() as unit:
        return lines(
            unit, desk.register, desk.looking(), _wanted(desk, wanted), before=before, size=size,
            keep=desk.may_see, all_known=desk.visitor.sees_all(desk.hf),
        )


def _wanted(desk: Desk, wanted: Asked) -> Wanted:
    step = next((s for s in Step if s.value == wanted["steg"]), None)
    ended = wanted["vis"] == ALLE or (step is not None and step in END_STEPS)
    mine = tuple(w for w in (desk.visitor.person, desk.visitor.namn) if w)
    return Wanted(
        hf=desk.hf, opne=None if ended else wanted["vis"] != AVSLUTTA, steg=step,
        sakstype=wanted["type"], ansvarleg=mine if wanted["mine"] else (),
        paa_vent=bool(wanted["vent"]), seine_foer=desk.day if wanted["seine"] else None,
        gjeld=None if desk.visitor.sees_all(desk.hf) else desk.visitor.partners(desk.hf),
        ord=words_of(wanted["q"], desk.register),
    )


def _filters(desk: Desk, wanted: Asked) -> dict[str, object]:
    """Every filter as links; one that is chosen is let go by its own link."""
    kinds = {t.id: t.namn for t in desk.register.sakstypar.values()}
    return {
        "vis": wanted.choices("vis", OPNE, AVSLUTTA, ALLE),
        "brytarar": [wanted.switch(n) for n in ("mine", "seine", "vent")],
        "steg": {s.value: steps_word(STEP_NAMES[s]) for s in Step if s not in END_STEPS},
        "typar": dict(sorted(kinds.items(), key=lambda kind: kind[1])),
    }


def _row(line: Line) -> tuple[object, ...]:
    asks = line.spurde or None
    return (
        line.nummer, line.sak.tittel, line.sakstype, line.steg, line.ventar,
        local_day(line.sak.innmeldt), line.frist, line.seint if line.seint > 0 else None,
        line.svara if asks else None, asks, line.sak.saksansvarleg or "",
    )


def _about(desk: Desk, found: Lines) -> Iterator[str]:
    yield f"Saker i {desk.register.hf.namn}, slik dei stod {day_text(desk.day)}."
    yield "Det er dei sakene som synte på sida med dei same vala. Fila er ikkje ein journal."
    if found.neste:
        yield f"Berre dei {MOST} nyaste er med. Vel færre saker på sida for å få med resten."


def _plain(rows: tuple[Line, ...]) -> Iterator[str]:
    """One line for each case, to paste where it is needed."""
    for line in rows:
        parts = (f"{line.nummer} {line.sak.tittel}", line.steg,
                 f"ventar på {line.ventar}" if line.ventar else "", line.frist_ord)
        yield " – ".join(p for p in parts if p)
