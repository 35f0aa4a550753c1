"""The journal of a case; what everybody may see of it, or all."""

from adapters.views.view import View
from cases.canonical import Json
from cases.innsyn import exempt_by, is_public, public_title
from cases.record import instant_text
from workflow.looking.journalpost import Journalpost


def journal_json(view: View, lines: tuple[Journalpost, ...], *, everybody: bool) -> dict[str, Json]:
    return {
        "saksnummer": view.number,
        "tittel": public_title(view.file) if everybody else view.case.tittel,
        "offentleg": is_public(view.file),
        "heimel": exempt_by(view.file),
        "journal": [_line(line, everybody=everybody) for line in lines],
    }


def _line(line: Journalpost, *, everybody: bool) -> dict[str, Json]:
    hide = everybody and not line.offentleg
    return {
        "nr": line.nr,
        "slag": line.slag,
        "fraa": "" if hide else line.fraa,
        "til": "" if hide else line.til,
        "dato": line.dato.isoformat(),
        "registrert": instant_text(line.registrert),
        "tittel": line.offentleg_tittel if everybody else line.tittel,
        "dokument": line.dokument,
        "offentleg": line.offentleg,
        "heimel": line.heimel,
    }
