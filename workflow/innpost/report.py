"""A report that a letter was not delivered: by the standard (RFC 3464), or as old servers write."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from email.message import Message

from workflow.innpost.headers import decoded, first, one_line

ENHANCED = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_REPLY = re.compile(r"(?<![\d.])([45])\d\d(?=[ \-:])")
_ADDRESS = re.compile(r"[\w.+'=-]+@[\w-]+(?:\.[\w-]+)+")
_MESSAGE_ID = re.compile(r"^\s*Message-ID:\s*(<[^<>\s]+>)", re.IGNORECASE | re.MULTILINE)
_FROM_SERVER = re.compile(r"mailer-daemon|postmaster|^<>$", re.IGNORECASE)
_OLD_SUBJECT = re.compile(
    r"failure notice|undeliver|delivery (?:status notification|failure|delayed|has failed)"
    r"|returned mail|mail delivery (?:failed|failure|system)|delivery notification"
    r"|kunne ikke leveres|kunne ikkje leverast|ikke levert|ikkje levert|oleverer?bart"
    r"|unzustellbar|non remis|warning: message .{0,40}delayed|kan inte levereras",
    re.IGNORECASE,
)
_OLD_DELAY = re.compile(r"delayed|warning|still (?:trying|being retried)|will be retried"
                        r"|do(?:es)? not (?:need to )?re-?send|forsinket|forseinka", re.IGNORECASE)
_GIVEN_UP = re.compile(r"permanent|fatal|failed|failure|undeliverable|giv(?:en|ing) up",
                       re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Rapport:
    """What a server says of a letter it could not deliver. `melding` is the Message-ID of that
    letter, `mottakarar` the addresses it speaks of, `kode` the enhanced status («5.1.1»)."""

    melding: str = ""
    mottakarar: tuple[str, ...] = ()
    handling: str = ""
    kode: str = ""
    sagt: str = ""


def report_in(message: Message, parts: list[Message], text: str) -> Rapport | None:
    """The report the message carries; None where it is none."""
    status = next((p for p in parts if p.get_content_type() == "message/delivery-status"), None)
    if status is not None:
        return _standard(message, parts, list(_blocks(status)), text)
    if _is_old(message):
        return _old(message, parts, text)
    return None


def _standard(
    message: Message, parts: list[Message], blocks: list[Message], text: str
) -> Rapport:
    block = next((b for b in blocks if first(b, "action")), None)
    block = block if block is not None else (blocks[-1] if blocks else Message())
    said = one_line(decoded(first(block, "diagnostic-code")))[:500]
    return Rapport(
        melding=_original(message, parts, text),
        mottakarar=tuple(dict.fromkeys(
            a.lower() for b in blocks for name in ("original-recipient", "final-recipient")
            for a in _ADDRESS.findall(first(b, name))
        )),
        handling=one_line(first(block, "action")).lower(),
        kode=_exact(one_line(first(block, "status")), said),
        sagt=said,
    )


def _blocks(status: Message) -> Iterator[Message]:
    """The groups of fields; some servers write them as one plain text."""
    held = status.get_payload()
    if isinstance(held, list):
        yield from (one for one in held if isinstance(one, Message))
        return
    from email import message_from_string

    for group in re.split(r"\n\s*\n", str(held)):
        yield message_from_string(group.lstrip())


def _exact(status: str, said: str) -> str:
    """The status, or what the other server wrote where the status only says that it failed."""
    given, told = ENHANCED.search(status), ENHANCED.search(said)
    if given and (given[2] != "0" or told is None):
        return given.group()
    if told:
        return told.group()
    plain = _REPLY.search(said)
    return given.group() if given else f"{plain[1]}.0.0" if plain else ""


def _original(message: Message, parts: list[Message], text: str) -> str:
    """The Message-ID of the letter that came back, wherever the server has put it."""
    for part in parts[1:]:
        kind = part.get_content_type()
        if first(part, "message-id") and kind != "message/delivery-status":
            return one_line(first(part, "message-id"))
        if kind in ("text/rfc822-headers", "message/rfc822"):
            found = _MESSAGE_ID.search(_plain(part))
            if found:
                return found[1]
    said = first(message, "x-original-message-id") or first(message, "in-reply-to")
    named = re.search(r"<[^<>\s]+>", said) or _MESSAGE_ID.search(text)
    return named.group(named.lastindex or 0) if named else ""


def _plain(part: Message) -> str:
    content = part.get_payload(decode=True)
    return content.decode("utf-8", "replace") if isinstance(content, bytes) else ""


def _is_old(message: Message) -> bool:
    """Written by a server for people alone: who it is from, and what it is called, must agree."""
    if first(message, "x-failed-recipients"):
        return True
    subject = decoded(first(message, "subject"))
    senders = (first(message, "from"), first(message, "return-path").strip())
    by_server = any(_FROM_SERVER.search(sender) for sender in senders)
    return bool(by_server and _OLD_SUBJECT.search(subject))


def _old(message: Message, parts: list[Message], text: str) -> Rapport:
    top = text.partition("Message-ID:")[0][:4000]
    failed = first(message, "x-failed-recipients")
    code = ENHANCED.search(top)
    plain = _REPLY.search(top)
    subject = decoded(first(message, "subject"))
    late = bool(_OLD_DELAY.search(subject)) or (
        bool(_OLD_DELAY.search(top)) and not _GIVEN_UP.search(f"{subject} {top}")
    )
    return Rapport(
        melding=_original(message, parts, text),
        mottakarar=tuple(dict.fromkeys(
            a.lower() for a in _ADDRESS.findall(failed) or _ADDRESS.findall(top)
        )),
        handling="delayed" if late else "failed",
        kode=code.group() if code else f"{plain[1]}.0.0" if plain else "",
        sagt=one_line(top)[:500],
    )
