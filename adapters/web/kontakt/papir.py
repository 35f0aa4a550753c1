"""The papers of a case as the contact gets them, and her receipt as PDF."""

from urllib.parse import quote

from fastapi.responses import Response

from adapters.export.kvittering_pdf import receipt_pdf
from adapters.export.sakspakke import sakspakke
from adapters.http.refusals import NoSuchPage
from adapters.web.kontakt.caller import Who, doors
from adapters.web.kontakt.vist import Vist

BY_LINK, BY_LOGIN = doors()
PDF = "application/pdf"


@BY_LINK.get("/dokument/{nr:int}")
@BY_LOGIN.get("/dokument/{nr:int}")
def paper(caller: Who, nr: int) -> Response:
    """The file under the name people know it by; only what the partner may read."""
    with caller.view() as view:
        found = next((d for d in Vist(caller, view).dokument if d.nr == nr), None)
        content = view.unit.content(found.sha256) if found else None
    if found is None or content is None:
        raise NoSuchPage
    return attachment(content, found.mime, found.filnamn)


@BY_LINK.get("/kvittering.pdf")
@BY_LOGIN.get("/kvittering.pdf")
def receipt(caller: Who, kode: str = "") -> Response:
    """What was received, and whether it counts: of the answer that stands, or of the one with that
    code."""
    with caller.view() as view:
        seen = Vist(caller, view)
        answer = seen.med_kode(kode)
        if answer is None:
            raise NoSuchPage
        content = receipt_pdf(view, answer, seen.meiner(answer))
        number = view.case.number.replace("/", "-")
    return attachment(content, PDF, f"kvittering-{seen.kode_for(answer)}-sak-{number}.pdf")


def attachment(content: bytes, mime: str, name: str) -> Response:
    """A file to keep, under a name that may hold any letter (RFC 6266)."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\' else "_" for c in name)
    told = f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name)}"
    return Response(content, media_type=mime, headers={"content-disposition": told})


@BY_LINK.get("/sakspakke.zip")
@BY_LOGIN.get("/sakspakke.zip")
def package(caller: Who) -> Response:
    """What the partner lays before its organ."""
    with caller.view() as view:
        if view.file.newest is None:
            raise NoSuchPage
        name, content = sakspakke(view, caller.partnar)
    return attachment(content, "application/zip", name)
