"""The wordings of a case: each version, what changed between any two, and what was answered."""

from collections import Counter
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.http.access import SJAA, opens
from adapters.http.desk import Desk
from adapters.views.view import View
from adapters.views.words import day_text, word
from adapters.web.rom.case_page import CASE, case_room
from adapters.web.rom.filters import asked
from cases.listing import listed
from cases.ordlyd import Ordlyd, OrdlydEvent
from cases.oslo import local_day
from cases.terms import OrdlydClass
from workflow.redline import SAME, Bit, whole_redline

router = APIRouter()


@dataclass(frozen=True, slots=True)
class Version:
    """One wording as it is shown. `klasse` is what it counts as now, not what it was sent as."""

    ordlyd: Ordlyd
    klasse: str
    laga: str
    hendingar: tuple[str, ...]
    svar: str
    dokument: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """Two wordings woven together. `likt` where not a word differs."""

    fraa: int
    til: int
    avsnitt: tuple[tuple[Bit, ...], ...]
    likt: bool
    papir: bool


@router.get(f"{CASE}/ordlyd")
def wordings(desk: Annotated[Desk, opens(SJAA)], aar: int, lopenr: int) -> HTMLResponse:
    with desk.case(aar, lopenr) as view:
        versions = [_version(desk, view, o) for o in reversed(view.file.ordlydar)]
        return case_room(
            desk, view, "rom/ordlyd.html", versjonar=versions, jamfort=_compared(desk, view)
        )


def _version(desk: Desk, view: View, one: Ordlyd) -> Version:
    said = Counter(a.slag for a in view.file.svar if a.ordlyd == one.id)
    answers = listed([f"{n} {word(kind.value)}" for kind, n in said.items()])
    papers = {d.sha256: d.nr for d in view.papir}
    return Version(
        one, _class(view, one),
        f"{day_text(local_day(one.laga))} av {_maker(view, one.laga_av)}",
        tuple(_told(view, e) for e in view.file.ordlyd_hendingar if e.ordlyd == one.id),
        answers if desk.is_secretariat else "",
        tuple(papers[h] for h in one.dokument if h in papers),
    )


def _class(view: View, one: Ordlyd) -> str:
    """What it counts as; and where that hangs on a second person, that it does."""
    counts = view.file.wording_class(one)
    waits = one.klasse is OrdlydClass.REDAKSJONELL and counts is OrdlydClass.REELL and not any(
        e.ordlyd == one.id and e.slag == "lyfta" for e in view.file.ordlyd_hendingar)
    until = ", til ein annan person har stadfesta at ho er redaksjonell" if waits else ""
    return f"{word(counts.value)}{until}"


TOLD = {
    "stadfesta": "Stadfesta som redaksjonell", "lyfta": "Lyft til reell",
    "overteke": "Ny part etter partsskifte:",
}


def _told(view: View, event: OrdlydEvent) -> str:
    who = _who(view, event.av)
    by = who if event.slag == "overteke" else f"av {who}"
    return f"{TOLD.get(event.slag, word(event.slag))} {by}, {day_text(local_day(event.tid))}"


def _maker(view: View, mark: str) -> str:
    """Who made it: a person by the secretariat it is of, for people are named to no partner."""
    known = mark in view.register.partnarar or mark in view.register.organ
    return _who(view, mark if known else "sse")


def _who(view: View, mark: str) -> str:
    if mark in view.register.partnarar:
        return view.name(mark)
    organ = view.register.organ.get(mark)
    return "sekretariatet" if mark == "sse" else organ.namn if organ else mark


def _compared(desk: Desk, view: View) -> Compared | None:
    """The two that are asked for; else the newest and the one before it."""
    known = {o.nr: o for o in view.file.ordlydar}
    last = max(known, default=0)
    wanted = asked(desk, "fraa", "til")
    before, after = wanted.number("fraa"), wanted.number("til")
    before, after = last - 1 if before is None else before, last if after is None else after
    if before not in known or after not in known:
        return None
    old, new = known[before], known[after]
    woven = whole_redline(old.tekst, new.tekst)
    same = all(bit.slag == SAME for bits in woven for bit in bits)
    papers = set(old.dokument) != set(new.dokument) or old.vedlegg != new.vedlegg
    return Compared(before, after, woven, same, papers)


