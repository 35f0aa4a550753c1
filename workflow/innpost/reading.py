"""A message as it came, read so that nothing in it can do harm: headers, text, attachments."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from workflow.innpost.headers import SPOILT, EightBits, decoded, first, one_line, raw
from workflow.innpost.plain_text import clean, from_html
from workflow.innpost.report import Rapport, report_in

DEEPEST = 12
"""How many messages may lie inside each other; what lies deeper is left where it is."""
MOST_PARTS = 200
MOST_FILES = 50
MOST_IDS = 100
LONGEST_TEXT = 100_000
_ID = r"<[^<>\s]{1,400}>"


class UnreadableError(Exception):
    """The bytes are no message, or one that lets itself not be read."""


@dataclass(frozen=True, slots=True)
class Vedlegg:
    """A file that came with a message, under its number there. `namn` is cleaned, never a path."""

    nr: int
    namn: str
    innhald: bytes


@dataclass(frozen=True, slots=True)
class Brev:
    """A message that came in. Addresses are in lower case, `hovud` are its headers by lower-case
    name, `merknader` what of it could not be read."""

    emne: str = ""
    fraa: str = ""
    fraa_namn: str = ""
    til: tuple[str, ...] = ()
    melding: str = ""
    svar_paa: tuple[str, ...] = ()
    tid: datetime | None = None
    tekst: str = ""
    vedlegg: tuple[Vedlegg, ...] = ()
    hovud: tuple[tuple[str, str], ...] = ()
    delar: tuple[str, ...] = ()
    """The content types of its parts, the outermost first."""
    rapport: Rapport | None = None
    merknader: tuple[str, ...] = ()

    def header(self, name: str) -> str:
        """The first header of that name; nothing where there is none."""
        return next((value for key, value in self.hovud if key == name), "")


def read(content: bytes) -> Brev:
    """The message in those bytes. UnreadableError where they are none."""
    try:
        message = message_from_bytes(content, policy=EightBits())
        brev = _read(message)
    except (*SPOILT, RecursionError) as error:
        raise UnreadableError(type(error).__name__) from None
    if not brev.hovud or not (brev.fraa or brev.emne or brev.melding):
        raise UnreadableError("no headers")
    return brev


def _read(message: Message) -> Brev:
    parts = list(_parts(message))
    text, files, notes = _content(parts)
    senders = _addresses(message, "from")
    return Brev(
        emne=one_line(decoded(first(message, "subject")))[:300],
        fraa=senders[0][1] if senders else "",
        fraa_namn=one_line(senders[0][0])[:200] if senders else "",
        til=tuple(dict.fromkeys(
            a for name in ("to", "cc", "delivered-to", "x-original-to", "envelope-to")
            for _, a in _addresses(message, name)
        )),
        melding=one_line(first(message, "message-id"))[:500],
        svar_paa=_ids(message, [p for _, p in parts]),
        tid=_when(message),
        tekst=text,
        vedlegg=files,
        hovud=tuple(
            (k.lower(), one_line(decoded(str(v)))[:2000]) for k, v in message.items()
        ),
        delar=tuple(p.get_content_type() for _, p in parts),
        rapport=report_in(message, [p for _, p in parts], text),
        merknader=notes,
    )


def _parts(message: Message, depth: int = 0, found: list[int] | None = None) -> Iterator[
    tuple[int, Message]
]:
    """Every part with how deep it lies, the outermost first; no more than there is room for."""
    seen = found if found is not None else [0]
    seen[0] += 1
    yield depth, message
    inside = message.get_payload()
    if not isinstance(inside, list) or depth >= DEEPEST:
        return
    for part in inside:
        if seen[0] >= MOST_PARTS:
            return
        if isinstance(part, Message):
            yield from _parts(part, depth + 1, seen)


def _content(
    parts: list[tuple[int, Message]]
) -> tuple[str, tuple[Vedlegg, ...], tuple[str, ...]]:
    """The text people read, the files beside it, and what was left out."""
    plain, html, files, notes = "", "", list[Vedlegg](), list[str]()
    inner = _inside_messages(parts)
    for depth, part in parts:
        kind = part.get_content_type()
        if depth > DEEPEST - 1 or len(parts) >= MOST_PARTS:
            notes.append("Meldinga er for djup eller har for mange delar; noko er ikkje lese.")
        if id(part) in inner or (part.is_multipart() and kind != "message/rfc822"):
            continue
        name = _filename(part)
        if kind == "message/rfc822" or name or part.get_content_disposition() == "attachment":
            if len(files) < MOST_FILES:
                files.append(Vedlegg(len(files) + 1, name or _named(kind), _bytes(part)))
            else:
                notes.append(f"Meldinga har fleire enn {MOST_FILES} vedlegg; resten er ikkje lese.")
        elif kind == "text/plain" and not plain:
            plain = _text(part)
        elif kind == "text/html" and not html:
            html = _text(part)
    text = plain if plain.strip() else from_html(html)
    return clean(text[:LONGEST_TEXT]), tuple(files), tuple(dict.fromkeys(notes))


def _inside_messages(parts: list[tuple[int, Message]]) -> set[int]:
    """What lies inside a message that is itself attached: it is that message's, not ours."""
    inside: set[int] = set()
    for _, part in parts:
        held = part.get_payload()
        if isinstance(held, list) and (
            part.get_content_maintype() == "message" or id(part) in inside
        ):
            inside |= {id(one) for one in held}
    return inside


def _bytes(part: Message) -> bytes:
    if part.is_multipart():
        held = part.get_payload()
        one = held[0] if isinstance(held, list) and held else part
        return one.as_bytes() if isinstance(one, Message) else b""
    found = part.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def _text(part: Message) -> str:
    content = _bytes(part)
    said = part.get_content_charset() or "utf-8"
    for charset in (said, "utf-8"):
        try:
            return content.decode(charset)
        except (LookupError, UnicodeDecodeError):
            continue
    return content.decode("latin-1")


def _filename(part: Message) -> str:
    try:
        said = part.get_filename()
    except SPOILT:
        return "vedlegg"
    if not said:
        return ""
    bare = re.split(r"[/\\]", one_line(decoded(said)))[-1]
    return bare[-150:].lstrip(".") or "vedlegg"


def _named(kind: str) -> str:
    return "melding.eml" if kind == "message/rfc822" else "vedlegg"


def _addresses(message: Message, name: str) -> list[tuple[str, str]]:
    """Names and addresses in the headers of that name; the name is decoded after it is parted."""
    written = raw(message, name)
    plain = [(decoded(n), one_line(a).lower()) for n, a in getaddresses(written) if "@" in a]
    if plain or not written:
        return plain
    bare = re.search(r"[\w.+-]+@[\w.-]+", written[0])
    return [("", bare.group().lower())] if bare else []


def _ids(message: Message, parts: list[Message]) -> tuple[str, ...]:
    """The messages it answers, the nearest first; a receipt names its letter in a part."""
    read = [i for p in parts for i in re.findall(_ID, first(p, "original-message-id"))]
    near = re.findall(_ID, first(message, "in-reply-to"))
    far = re.findall(_ID, first(message, "references")[:20_000])
    return tuple(dict.fromkeys((*read, *near, *reversed(far))))[:MOST_IDS]


def _when(message: Message) -> datetime | None:
    try:
        found = parsedate_to_datetime(first(message, "date"))
    except (*SPOILT, OverflowError, IndexError):
        return None
    return found if found.tzinfo else None
