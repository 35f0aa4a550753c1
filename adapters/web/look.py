"""What belongs to every page: the language it is in, and how usable it is to everybody."""

from typing import Annotated
from urllib.parse import urlsplit

from fastapi import APIRouter
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from adapters.http import cookies
from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.language import LANGUAGES
from adapters.http.page import page
from adapters.http.submitted import Sent
from adapters.http.unsent import keep

router = APIRouter()
_A_YEAR = 365 * 24 * 60 * 60


@router.post("/spraak")
def choose_language(desk: Annotated[Desk, opens(OPE)], sent: Sent, til: str = "") -> Response:
    """From now on pages are in that language, in this browser. Where the button is of the form of
    its page, what is typed in that so far stands there again."""
    chosen, back = sent.one("spraak"), local(til or sent.one("til"))
    if til:
        fields = {name: texts for name, texts in sent.typed.items() if name != "spraak"}
        keep(desk.house, desk.visitor, urlsplit(back).path, fields)
    answer = RedirectResponse(back, 303)
    if chosen in LANGUAGES:
        answer.set_cookie(
            cookies.LANGUAGE, chosen, max_age=_A_YEAR, path="/", samesite="lax", httponly=True,
            secure=cookies.is_secure(desk.request),
        )
    return answer


@router.get("/tilgjenge")
def accessibility(desk: Annotated[Desk, opens(OPE)]) -> HTMLResponse:
    return page(desk, "tilgjenge.html")


def local(path: str) -> str:
    """The path if it leads to a page of ours, else the front page: nobody is sent elsewhere."""
    safe = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if safe and "\\" not in path else "/"
