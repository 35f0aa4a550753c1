"""Headers as people read them, however they were written."""

from email import errors, policy
from email.header import decode_header
from email.message import Message

from workflow.innpost.plain_text import clean

SPOILT = (errors.MessageError, ValueError, LookupError, TypeError, AttributeError)
"""What the standard library raises on headers that are wrongly written."""


class EightBits(policy.Compat32):
    """Bytes above ASCII, which no header may have and many do, are read as UTF-8 or Latin-1."""

    def header_fetch_parse(self, name: str, value: str) -> str:  # noqa: ARG002 - the signature
        try:
            content = value.encode("ascii", "surrogateescape")
        except UnicodeEncodeError:
            return value
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError:
            return content.decode("latin-1")


def raw(message: Message, name: str) -> list[str]:
    """The headers of that name as they were written."""
    return [str(value) for value in message.get_all(name, [])]


def first(message: Message, name: str) -> str:
    return next(iter(raw(message, name)), "")


def decoded(text: str) -> str:
    """A header as people read it; one that is wrongly encoded as well as it can be."""
    try:
        pieces = decode_header(text)
        return "".join(
            p.decode(c or "utf-8", "replace") if isinstance(p, bytes) else p for p, c in pieces
        )
    except (*SPOILT, UnicodeError):
        return text


def one_line(text: str) -> str:
    return " ".join(clean(text).split())
