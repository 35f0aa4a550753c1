"""Which files a case accepts, judged by what is in them and not by what they are called."""

import puremagic

from workflow.forms.errors import Feil

LIMIT = 50 * 1024 * 1024
"""Largest document in bytes."""

ACCEPTED = {
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.oasis.opendocument.text",
    "image/png",
    "image/jpeg",
    "message/rfc822",
}

TEXT_ENDINGS = ("txt", "md", "csv")
ENDINGS = ("pdf", "docx", "xlsx", "pptx", "odt", "png", "jpg", "jpeg", "eml", *TEXT_ENDINGS)


def accepted_type(content: bytes, name: str) -> str:
    """The MIME type of the content. Feil if it is empty, too large, or of a kind not accepted."""
    ending = name.rpartition(".")[2].lower()
    if ending not in ENDINGS:
        raise Feil("fil", f"Filtypen kan ikkje leggjast ved. Bruk {', '.join(ENDINGS)}.")
    if not content:
        raise Feil("fil", "Fila er tom. Legg ved ei fil med innhald.")
    if len(content) > LIMIT:
        raise Feil("fil", "Fila er for stor. Grensa er 50 MB; del henne opp eller komprimer.")
    found = _by_content(content, name)
    if found in ACCEPTED:
        return found
    if _is_text(content) and ending in TEXT_ENDINGS:
        return "text/plain"
    raise Feil("fil", "Innhaldet i fila er ikkje det namnet seier. Lagre henne på nytt som PDF.")


def _by_content(content: bytes, name: str) -> str:
    """What the first bytes say; where several kinds begin alike, the name tells them apart. A guess
    from the name alone is none."""
    try:
        found = puremagic.magic_string(content, name)
    except (puremagic.PureError, ValueError):
        return ""
    return next((str(guess.mime_type) for guess in found if guess.byte_match), "")


def _is_text(content: bytes) -> bool:
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return not any(ord(c) < 32 and c not in "\n\r\t" for c in text)  # noqa: PLR2004 - C0 controls
