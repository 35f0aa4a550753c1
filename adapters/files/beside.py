"""Files that lie beside the one somebody handed in: those are its own, and no others are read."""

from pathlib import Path

from pydantic import ValidationError

from adapters.files.regular import TOO_LARGE, read_regular
from adapters.forms.faults import form_errors
from workflow.filetype import LIMIT
from workflow.forms.errors import Feil
from workflow.forms.fields import Attachment


def attachment_beside(folder: Path, name: str, *, of: str) -> Attachment:
    """The file as it lies in that folder or under it. Feil if it lies elsewhere, is no plain file,
    or is too large to take. `of` is what lies there, as the fault names it."""
    try:
        root = folder.resolve()
        path = (root / name).resolve()
        if not path.is_relative_to(root):
            raise Feil("fil", f"Fila må liggje i mappa til {of}, eller i ei mappe under.")
        content = read_regular(path, LIMIT)
    except (OSError, ValueError, RuntimeError):
        raise Feil("fil", f"Fila finst ikkje, rekna frå mappa til {of}.") from None
    if content is None:
        raise Feil("fil", TOO_LARGE)
    try:
        return Attachment(filnamn=path.name, innhald=content)
    except ValidationError as error:
        raise Feil("fil", f"Filnamnet kan ikkje brukast: {form_errors(error)[0].melding}") from None
