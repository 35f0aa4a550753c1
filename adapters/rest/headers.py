"""What a call says in its headers: the command id, whom it acts as, and the version it has read."""

import re
from dataclasses import dataclass

from fastapi import Request

from adapters.doing import command_id
from workflow.forms.errors import Feil

KEY, REPLAYED = "Idempotency-Key", "Idempotency-Replayed"
SOM, PERSON = "Saksgang-Som", "Saksgang-Person"
IF_MATCH, ETAG = "If-Match", "ETag"

KEY_FORM = "^[A-Za-z0-9._:-]+$"
_VERSION = re.compile(r'"([0-9]{1,9})"')


class BadHeader(Feil):
    """A header that is missing or cannot be read: 400."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a call that acts says of itself. `versions` is what If-Match allows; None is any."""

    command: str
    som: str | None
    person: str | None
    versions: frozenset[int] | None


def told(request: Request) -> Told:
    """Read them. BadHeader names the one that is wrong."""
    headers = request.headers
    return Told(
        command=_command(headers.get(KEY)), som=headers.get(SOM), person=headers.get(PERSON),
        versions=versions(headers.get(IF_MATCH)),
    )


def _command(text: str | None) -> str:
    if not text or not text.strip().strip('"'):
        raise BadHeader(
            KEY, "Send med ein id du lagar sjølv, til dømes ein UUID, og bruk den same om du må"
            " sende på nytt: då vert det gjort berre éin gong.",
        )
    chosen = text.strip().strip('"')
    if not re.fullmatch(KEY_FORM, chosen):
        raise BadHeader(KEY, "Bruk berre bokstavar frå a til z, tal, punktum og strek.")
    try:
        return command_id(chosen)
    except Feil as fault:
        raise BadHeader(KEY, fault.melding) from None


def versions(text: str | None) -> frozenset[int] | None:
    """`"7"`, several of them, or `*` for any."""
    if text is None or text.strip() == "*":
        return None
    read = [_VERSION.fullmatch(part.strip().removeprefix("W/")) for part in text.split(",")]
    if not all(read):
        raise BadHeader(IF_MATCH, "Skriv versjonen slik ETag gav han, til dømes \"7\".")
    return frozenset(int(one[1]) for one in read if one)


def etag(version: int) -> str:
    """The version of a case as a strong validator."""
    return f'"{version}"'
