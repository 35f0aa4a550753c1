"""A message as Outlook saves it (.msg), written out as a message of the net."""

import logging
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Any

OLE = bytes.fromhex("d0cf11e0a1b11ae1")
"""How such a file begins."""


def is_msg(content: bytes) -> bool:
    return content.startswith(OLE)


def as_message(content: bytes) -> bytes | None:
    """The same message; None where the file cannot be read. The same bytes give the same message.

    The library reads what anybody may have written: whatever it raises, the file is unreadable.
    """
    import extract_msg

    logging.getLogger("extract_msg").setLevel(logging.CRITICAL)
    try:
        with extract_msg.openMsg(content) as opened:
            return _written(opened)
    except Exception:
        return None


def _written(opened: Any) -> bytes:
    message = EmailMessage(policy=SMTP)
    headers = {str(k).lower(): str(v) for k, v in (opened.header or {}).items()}
    for name, value in (
        ("From", opened.sender), ("To", opened.to), ("Cc", opened.cc), ("Subject", opened.subject),
        ("Message-ID", opened.messageId), ("In-Reply-To", headers.get("in-reply-to")),
        ("References", headers.get("references")),
        ("Auto-Submitted", headers.get("auto-submitted")),
        ("Date", format_datetime(opened.date) if opened.date else None),
    ):
        if value:
            message[name] = " ".join(str(value).replace("\0", "").split())
    message.set_content(str(opened.body or "").replace("\0", ""), cte="base64")
    for number, file in enumerate(opened.attachments, start=1):
        if isinstance(file.data, bytes):
            message.add_attachment(
                file.data, maintype="application", subtype="octet-stream",
                filename=file.getFilename() or f"vedlegg-{number}",
            )
    if message.is_multipart():
        message.set_boundary("saksgang-msg")
    return message.as_bytes()
