"""The postkasse: every mail as its receiver would read it, with links that work."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import Annotated

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse, Response

from adapters.demo.standing import demo_of
from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.mail.folder import SUFFIX

router = APIRouter()
AT_A_TIME = 25
_NAME = re.compile(r"[\w-]+")


@dataclass(frozen=True, slots=True)
class Attached:
    """A file that goes with a mail; `nr` is its place there."""

    nr: int
    namn: str
    slag: str


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail as it lies there. `namn` is its file, without the end."""

    namn: str
    til: str
    fraa: str
    emne: str
    dato: datetime | None
    tekst: str
    vedlegg: tuple[Attached, ...]


@router.get("/postkasse")
def mails(
    request: Request, desk: Annotated[Desk, opens(OPE)], etter: str = "", til: str = ""
) -> HTMLResponse:
    """The newest first; `til` is a part of the address they went to."""
    found = list(islice(_mails(demo_of(request).postkasse, etter, til), AT_A_TIME + 1))
    more = found[AT_A_TIME - 1].namn if len(found) > AT_A_TIME else ""
    return page(
        desk, "demo/postkasse.html", post=found[:AT_A_TIME], neste=more, til=til, etter=etter
    )


@router.get("/postkasse/{namn}")
def mail(request: Request, desk: Annotated[Desk, opens(OPE)], namn: str) -> HTMLResponse:
    return page(desk, "demo/brev.html", brev=_mail(_file(request, namn)))


@router.get("/postkasse/{namn}/{nr}")
def attachment(
    request: Request, desk: Annotated[Desk, opens(OPE)], namn: str, nr: int  # noqa: ARG001
) -> Response:
    files = list(_message(_file(request, namn)).iter_attachments())
    if not 0 <= nr < len(files):
        raise NoSuchPage
    content = files[nr].get_payload(decode=True)
    name = f"vedlegg-{nr}{Path(files[nr].get_filename() or '').suffix}"
    return Response(
        content if isinstance(content, bytes) else b"", media_type=files[nr].get_content_type(),
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def _mails(folder: Path, after: str, to: str) -> Iterator[Mail]:
    """Those that came before the one named `after`, the newest first."""
    for path in sorted(folder.glob(f"*{SUFFIX}"), reverse=True):
        if after and path.stem >= after:
            continue
        if to.lower() in (found := _mail(path)).til.lower():
            yield found


def _file(request: Request, name: str) -> Path:
    path = demo_of(request).postkasse / f"{name}{SUFFIX}"
    if not _NAME.fullmatch(name) or not path.is_file():
        raise NoSuchPage
    return path


@lru_cache(maxsize=4096)
def _mail(path: Path) -> Mail:
    """A mail is never changed once it lies there."""
    message = _message(path)
    body = message.get_body(("plain",))
    date = message["date"].datetime if message["date"] else None
    return Mail(
        path.stem, str(message["to"]), str(message["from"]), str(message["subject"]), date,
        str(body.get_content()) if body else "",
        tuple(
            Attached(nr, part.get_filename() or part.get_content_type(), part.get_content_type())
            for nr, part in enumerate(message.iter_attachments())
        ),
    )


def _message(path: Path) -> EmailMessage:
    return message_from_bytes(path.read_bytes(), policy=default)
