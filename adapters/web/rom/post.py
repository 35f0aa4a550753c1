"""Letters on their way out: what waits, has gone, is uncertain or given up, and what to do."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.db.alarm_rows import standing_alarms
from adapters.db.outbox import SqlOutbox
from adapters.db.outbox_rows import count_mails, find_mail
from adapters.db.reads_post import cases_in, count_stopped, count_waiting, mails_page
from adapters.db.unit import SqlReads
from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.http.errors import UNPROCESSABLE
from adapters.http.page import OK, page
from adapters.http.refusals import NoSuchPage
from adapters.http.submitted import Sent
from adapters.mail.settling import said_by, settled
from adapters.views.mail_read import as_read
from adapters.views.words import letter_kind, moment_text
from adapters.web.advice import Place, spoken
from adapters.web.rom.filters import Asked, asked
from adapters.web.rom.post_lines import (
    Waiting,
    partner_name,
    stopped_page,
    waiting_page,
)
from cases.oslo import day_text, local_day
from cases.utsending import Tilstand, Utsending
from workflow.forms.errors import Feil

router = APIRouter()

SEE_OTHER = 303
PAGE = 50
T = Tilstand
WAYS: dict[str, tuple[Tilstand, ...]] = {
    "": (T.VENTAR, T.TEKEN, T.USIKKER, T.DAUD), "usikre": (T.USIKKER, T.DAUD),
    "sende": (T.SENDT,), "stoppa": (T.STOPPA, T.UTGAATT), "alle": (),
}
"""What one may look at, and the states it is; first what somebody may have to do something with."""
IN_DOUBT = WAYS["usikre"]
OF_POST = ("post", "brev", "alarmpost")
"""How the kinds of alarm begin that are about letters; the others are told on «Min dag»."""
MAY_COME_TWICE = "Set kryss for at mottakaren kan få brevet to gonger, eller spør mottakaren først."


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail on a line."""

    mail: Utsending
    namn: str
    naar: str
    saker: tuple[str, ...]


@router.get("/{hf}/post")
def letters(desk: Annotated[Desk, opens(SEKRETARIAT)]) -> HTMLResponse:
    wanted = asked(desk, "vis", "etter", "brev")
    with desk.house.reading() as unit:
        found = mails_page(
            unit, desk.hf, WAYS.get(wanted["vis"], ()), wanted.number("etter"), PAGE + 1
        )
        return page(
            desk, "rom/post.html", val=wanted.choices("vis", *WAYS), **_lists(desk, unit, wanted),
            mails=_mails(desk, unit, tuple(m for _, m in found[:PAGE])), spurt=wanted,
            neste=wanted.address(etter=str(found[PAGE - 1][0])) if len(found) > PAGE else "",
            forste=wanted.address(etter="") if wanted["etter"] else "",
        )


def _lists(desk: Desk, unit: SqlReads, wanted: Asked) -> dict[str, Any]:
    """What stands over the mails on the first page: alarms, and letters in no mail."""
    counted = count_mails(unit, desk.hf)
    first = not wanted["vis"] and not wanted["etter"]
    place = Place(desk.hf)
    before = wanted.number("brev")
    waiting = waiting_page(desk, unit, before) if first else Waiting()
    beside = wanted["vis"] == "stoppa" and not wanted["etter"]
    held = stopped_page(desk, unit, before) if beside else Waiting()
    onwards = waiting.next or held.next
    numbers = {w: sum(counted.get(s, 0) for s in states or T) for w, states in WAYS.items()}
    return {
        "tal": {
            **numbers, "": numbers[""] + count_waiting(unit, desk.hf),
            "stoppa": numbers["stoppa"] + count_stopped(unit, desk.hf),
        },
        "alarmar": [(a, spoken(a.tekst, place), day_text(local_day(a.tid)))
                    for a in standing_alarms(unit, desk.hf) if a.slag.startswith(OF_POST)
                    ] if first else [],
        "brev": waiting.lines, "stoppa": held.lines, "viste_brev": waiting.shown + held.shown,
        "neste_brev": wanted.address(brev=str(onwards)) if onwards else "",
    }


def _mails(desk: Desk, unit: SqlReads, mails: tuple[Utsending, ...]) -> tuple[Mail, ...]:
    about: Mapping[str, tuple[str, ...]] = cases_in(unit, tuple(m.id for m in mails))
    return tuple(
        Mail(m, partner_name(desk, m.partnar), moment_text(m.sendt or m.laga), about.get(m.id, ()))
        for m in mails
    )


@router.get("/{hf}/post/{ident}")
def letter(desk: Annotated[Desk, opens(SEKRETARIAT)], ident: str) -> HTMLResponse:
    return _letter(desk, ident)


@router.post("/{hf}/post/{ident}/sendt")
def known_sent(desk: Annotated[Desk, opens(SEKRETARIAT)], sent: Sent, ident: str) -> Response:
    """Somebody knows that it came, though the server never said so."""
    try:
        why = said_by("Merkt som sendt", _person(desk), sent.one("grunn"))
        settled(desk.house, desk.hf, ident, why, SqlOutbox.known_sent, desk.at)
    except Feil as fault:
        return _letter(desk, ident, {"sendt": fault.melding}, sent.one("grunn"))
    return RedirectResponse(f"/{desk.hf}/post/{ident}", SEE_OTHER)


@router.post("/{hf}/post/{ident}/att")
def send_again(desk: Annotated[Desk, opens(SEKRETARIAT)], sent: Sent, ident: str) -> Response:
    """The very same letter once more. One that may have come is sent only when that is known."""

    def again(unit: SqlOutbox, mail: Utsending, at: datetime, why: str) -> bool:
        if mail.tilstand is T.USIKKER and not sent.one("ja"):
            raise Feil("ja", MAY_COME_TWICE)
        return unit.again(mail, at, why)

    try:
        why = said_by("Send på nytt", _person(desk), sent.one("grunn"))
        settled(desk.house, desk.hf, ident, why, again, desk.at)
    except Feil as fault:
        return _letter(desk, ident, {"att": fault.melding}, sent.one("grunn"))
    return RedirectResponse(f"/{desk.hf}/post/{ident}", SEE_OTHER)


def _letter(
    desk: Desk, ident: str, fault: Mapping[str, str] | None = None, typed: str = ""
) -> HTMLResponse:
    with desk.house.reading() as unit:
        mail = find_mail(unit, desk.hf, ident)
        if mail is None or mail.id != ident:
            raise NoSuchPage
        place = Place(desk.hf)
        return page(
            desk, "rom/post_brev.html", UNPROCESSABLE if fault else OK,
            brev=_mails(desk, unit, (mail,))[0],
            tekst=as_read(mail.innhald) if mail.innhald else "",
            laga=moment_text(mail.laga), tidlegast=moment_text(mail.tidlegast),
            sendt=moment_text(mail.sendt) if mail.sendt else "",
            slag=letter_kind(mail.slag), i_tvil=mail.tilstand in IN_DOUBT,
            usikker=mail.tilstand is T.USIKKER, typa=typed,
            feil={k: spoken(v, place) for k, v in (fault or {}).items()},
        )


def _person(desk: Desk) -> str | None:
    return desk.visitor.person or None
