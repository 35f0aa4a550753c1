"""What the partner had said when the page was shown, so that an old page undoes nothing unseen."""

from adapters.db.reads import entries_of
from adapters.http.submitted import Submitted
from adapters.views.view import View
from adapters.web.kontakt.caller import Caller
from adapters.web.kontakt.filled import ANSWER, CLEAR
from adapters.web.kontakt.utkast import SEEN_ANSWER, SEEN_CLEAR
from cases.casefile import CaseFile
from cases.history import HistoryEntry
from cases.receipt import Ground, Receipt
from cases.record import from_record
from cases.steps import Trekk

WITHDRAWN = "trekt"
"""What the command of a withdrawal ends in."""


def standing_marks(file: CaseFile, partner: str) -> tuple[str, str]:
    """The ids of its avklaring, and of its position and what waits to be confirmed."""
    clear, held = file.clarification(partner), file.position(partner)
    answers = [*([held.id] if held else []), *(a.id for a in file.awaiting(partner))]
    return clear.id if clear else "", "+".join(dict.fromkeys(answers))


def warned(caller: Caller, view: View, command: str) -> tuple[Ground, ...]:
    """What did not stop what that form of the partner did in this case, but should be known."""
    return tuple(
        ground for part in (CLEAR, ANSWER) for entry in entries_of(view.unit, f"{command}-{part}")
        if (entry.sak, entry.aktor.partnar) == (caller.sak, caller.partnar)
        for ground in _receipt(entry).warnings
    ) if command else ()


def _receipt(entry: HistoryEntry) -> Receipt:
    kept = entry.receipt
    return Receipt(
        Trekk(kept["trekk"]), tuple(from_record(Ground, record) for record in kept["grunnar"])
    )


def done_before(view: View, sent: Submitted) -> set[str]:
    """What this very form has done before: `avklaring`, `svar`, `trekt`."""
    return {
        part for part in (CLEAR, ANSWER, WITHDRAWN)
        if sent.command and any(entries_of(view.unit, f"{sent.command}-{part}"))
    }


def said_meanwhile(caller: Caller, sent: Submitted) -> str:
    """Whether the partner has said something since the page was shown: `svar`, `avklaring` or
    nothing. What this very form has done before is no news: that is done once."""
    with caller.view() as view:
        clear, answer = standing_marks(view.file, caller.partnar)
        done = done_before(view, sent)
    if answer != sent.one(SEEN_ANSWER) and not done & {ANSWER, WITHDRAWN}:
        return ANSWER
    return CLEAR if clear != sent.one(SEEN_CLEAR) and CLEAR not in done else ""
