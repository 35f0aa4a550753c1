"""The postkasse: every mail as its receiver would read it, with links that work."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
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

from adapters.demo.receivers import named_receivers
from adapters.demo.standing import demo_of
from adapters.http.access import OPE, opens
from adapters.http.desk import Desk
from adapters.http.page import page
from adapters.http.refusals import NoSuchPage
from adapters.mail.folder import SUFFIX
from adapters.views.folding import pattern_of, words_in

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
    kven: str = ""
    """The partner and the contact it is to, by name."""


@router.get("/postkasse")
def mails(
    request: Request, desk: Annotated[Desk, opens(OPE)], etter: str = "", til: str = ""
) -> HTMLResponse:
    """The newest first; `til` is words of whom they are to, by name or address, or of the subject.
    """
    known = named_receivers(desk.house)
    found = list(islice(_mails(demo_of(request).postkasse, etter, til, known), AT_A_TIME + 1))
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


def _mails(folder: Path, after: str, words: str, known: Mapping[str, str]) -> Iterator[Mail]:
    """Those that came before the one named `after`, the newest first."""
    paths = sorted(folder.glob(f"*{SUFFIX}"), key=_came, reverse=True)
    begin = next((nr for nr, path in enumerate(paths, 1) if path.stem == after), 0)
    wanted = [re.compile(pattern_of(word)) for word in words_in(words)]
    for path in paths[begin:]:
        mail = _mail(path)
        found = replace(mail, kven=known.get(path.stem.partition("-")[2], ""))
        if all(w.search(f"{found.til} {found.kven} {found.emne}") for w in wanted):
            yield found


@lru_cache(maxsize=4096)
def _came(path: Path) -> tuple[str, int]:
    """When it came: mails of the same instant came in the order they were laid there."""
    return path.stem.partition("-")[0], path.stat().st_mtime_ns


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
