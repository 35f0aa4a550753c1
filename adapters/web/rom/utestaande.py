"""Who owes what in all open rounds, the latest first; narrowed by links, and as a workbook."""

from collections.abc import Iterator
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, Response

from adapters.db.answer_times import days_to_answer
from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.views.owed_words import lateness, next_step, owed_words, reached
from adapters.views.rounds import on_round
from adapters.web.advice import Place, spoken
from adapters.web.rom.filters import Asked, asked
from adapters.xlsx.lists import MEDIA_TYPE, workbook
from cases.oslo import day_text
from workflow.looking.utestaande import Svartid, Utestaande, all_owing, turnaround

router = APIRouter()

NAMES = ("partnar", "seine", "svartid")


@router.get("/{hf}/utestaande")
def owed(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> HTMLResponse:
    wanted = asked(desk, *NAMES)
    found = _found(desk, wanted)
    return page(
        desk, "rom/utestaande.html", spurt=wanted, tekst="\n".join(_plain(desk, found)),
        rader=[_row(desk, one) for one in found], partnarar=_partners(desk),
        brytarar=[wanted.switch(n) for n in ("seine", "svartid")],
        svartid=_times(desk) if wanted["svartid"] else (),
        xlsx=f"{wanted.sti}.xlsx{wanted.address().removeprefix(wanted.sti)}",
    )


@router.get("/{hf}/utestaande.xlsx")
def owed_as_workbook(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> Response:
    heads = ("Saksnummer", "Tittel", "Partnar", "Manglar", "Svarfrist", "Dagar over fristen",
             "Purra", "Lova dag", "Lova organ")
    rows = [
        (f"{desk.register.hf.prefiks} {o.sak}", o.tittel, o.namn, owed_words(o), o.frist,
         o.seint if o.seint > 0 else None, reached(o), *(o.lovnad or (None, "")))
        for o in _found(desk, asked(desk, *NAMES))
    ]
    about = f"Kven som skuldar svar i {desk.register.hf.namn}, slik det stod {day_text(desk.day)}."
    name = f"utestaande-{desk.hf}-{desk.day.isoformat()}.xlsx"
    return Response(
        workbook("Uteståande", heads, rows, (about,)), media_type=MEDIA_TYPE,
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def _found(desk: Desk, wanted: Asked) -> tuple[Utestaande, ...]:
    with desk.house.reading() as unit:
        owing = all_owing(on_round(unit, desk.hf), desk.register, desk.looking())
    return tuple(
        o for o in owing
        if wanted["partnar"] in ("", o.partnar) and (o.seint > 0 or not wanted["seine"])
    )


def _row(desk: Desk, one: Utestaande) -> dict[str, object]:
    return {
        "om": one, "manglar": owed_words(one), "frist": lateness(one), "purra": reached(one),
        "vidare": spoken(next_step(one, desk.day), Place(desk.hf, one.sak)),
    }


def _partners(desk: Desk) -> dict[str, str]:
    named = {
        p.id: p.name_on(desk.day).kortnamn for p in desk.register.members(desk.day) if p.avtalepart
    }
    return dict(sorted(named.items(), key=lambda item: item[1]))


def _times(desk: Desk) -> tuple[Svartid, ...]:
    """Of partners and never of persons, by name and never by number."""
    with desk.house.reading() as unit:
        used = days_to_answer(unit, desk.hf, tuple(desk.register.partnarar))
    return turnaround(used, desk.register, desk.day)


def _plain(desk: Desk, found: tuple[Utestaande, ...]) -> Iterator[str]:
    for one in found:
        number = f"{desk.register.hf.prefiks} {one.sak}"
        yield f"{one.namn}, {number} {one.tittel}: manglar {owed_words(one)}; {lateness(one)}"
