"""A mail as its reader sees it, from the bytes that go."""

import re
from email.parser import BytesParser
from email.policy import default

LABELS = {"To": "Til", "Subject": "Emne"}
_LINK = re.compile(r"(/l/)[\w-]+")


def as_read(content: bytes) -> str:
    """To whom, about what, and the text. A link in it is for its receiver alone, and is cut."""
    message = BytesParser(policy=default).parsebytes(content)
    body = message.get_body(("plain", "html"))
    told = "\n".join(f"{said}: {message[name]}" for name, said in LABELS.items() if message[name])
    return _LINK.sub(r"\1…", f"{told}\n\n{body.get_content() if body else ''}".rstrip())
