"""The papers of a case as the contact gets them, and her receipt as PDF."""

from urllib.parse import quote

from fastapi import APIRouter
from fastapi.responses import Response

from adapters.export.kvittering_pdf import receipt_pdf
from adapters.export.sakspakke import sakspakke
from adapters.http.refusals import NoSuchPage
from adapters.web.kontakt.caller import A_CASE, AT_LINK, AT_LOGIN, ByLink, ByLogin, Caller
from adapters.web.kontakt.vist import Vist

router = APIRouter()
PDF = "application/pdf"


@router.get(f"{AT_LINK}/dokument/{{nr:int}}")
def paper_by_link(caller: ByLink, nr: int) -> Response:
    return paper(caller, nr)


@router.get(f"{AT_LOGIN}/dokument/{{nr:int}}")
def paper_by_login(caller: ByLogin, nr: int) -> Response:
    return paper(caller, nr)


def paper(caller: Caller, number: int) -> Response:
    """The file under the name people know it by; only what the partner may read."""
    with caller.view() as view:
        found = next((d for d in Vist(caller, view).dokument if d.nr == number), None)
        content = view.unit.content(found.sha256) if found else None
    if found is None or content is None:
        raise NoSuchPage
    return attachment(content, found.mime, found.filnamn)


@router.get(f"{AT_LINK}/kvittering.pdf")
def receipt_by_link(caller: ByLink) -> Response:
    return receipt(caller)


@router.get(f"{AT_LOGIN}/kvittering.pdf")
def receipt_by_login(caller: ByLogin) -> Response:
    return receipt(caller)


def receipt(caller: Caller) -> Response:
    """What was received, and whether it counts."""
    with caller.view() as view:
        seen = Vist(caller, view)
        answer = seen.bilete.svar
        if answer is None:
            raise NoSuchPage
        content = receipt_pdf(view, answer, seen.tyding)
        number = view.case.number.replace("/", "-")
    return attachment(content, PDF, f"kvittering-{seen.kode}-sak-{number}.pdf")


def attachment(content: bytes, mime: str, name: str) -> Response:
    """A file to keep, under a name that may hold any letter (RFC 6266)."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\' else "_" for c in name)
    told = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
    return Response(content, media_type=mime, headers={"content-disposition": told})


@router.get(f"{AT_LINK}/sakspakke.zip")
def package_by_link(caller: ByLink) -> Response:
    return package(caller)


@router.get(f"{AT_LOGIN}/sakspakke.zip")
@router.get(f"{A_CASE}/sakspakke/{{partnar}}.zip")
def package_by_login(caller: ByLogin) -> Response:
    return package(caller)


def package(caller: Caller) -> Response:
    """What the partner lays before its organ."""
    with caller.view() as view:
        if view.file.newest is None:
            raise NoSuchPage
        name, content = sakspakke(view, caller.partnar)
    return attachment(content, "application/zip", name)
