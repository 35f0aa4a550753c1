"""What has been said of a case without deciding it, and how each innspel was met."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter
from fastapi.responses import HTMLResponse

from adapters.http.access import SEKRETARIAT, opens
from adapters.http.desk import Desk
from adapters.views.view import View
from adapters.web.rom.case_page import CASE, case_room
from adapters.web.rom.filters import asked
from cases.uttale import Innarbeiding, Uttale

router = APIRouter()

KINDS = ("fraasegn", "innspel", "raad")


@dataclass(frozen=True, slots=True)
class Said:
    """One statement, how it was met, and the number of its paper where it came as one."""

    uttale: Uttale
    moett: Innarbeiding | None
    papir: int | None

    @property
    def ventar(self) -> bool:
        return self.uttale.slag == "innspel" and self.moett is None


@router.get(f"{CASE}/fraasegner")
def statements(
    desk: Annotated[Desk, opens(SEKRETARIAT)], aar: int, lopenr: int
) -> HTMLResponse:
    wanted = asked(desk, "slag")
    with desk.case(aar, lopenr) as view:
        found = [_said(view, u) for u in view.file.uttalar]
        shown = [s for s in found if wanted["slag"] in ("", s.uttale.slag)]
        return case_room(
            desk, view, "rom/fraasegner.html", sagt=shown, val=wanted.choices("slag", "", *KINDS),
            ventar=sum(s.ventar for s in found), nokon=bool(found),
        )


def _said(view: View, one: Uttale) -> Said:
    met = [i for i in view.file.innarbeidingar if i.uttale == one.id]
    papers = {d.id: d.nr for d in view.file.dokument} | {
        d.sha256: d.nr for d in view.file.dokument
    }
    return Said(one, met[-1] if met else None, papers.get(one.dokument or ""))
