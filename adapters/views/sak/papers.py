"""Whose a paper of a case is, and which of them proves an answer."""

from collections.abc import Iterator

from adapters.db.replay import nouns_of
from adapters.views.view import View
from cases.document import Document
from cases.history import HistoryEntry
from cases.rundgang import Answer


def sender_of(view: View, paper: Document) -> str:
    """Who sent the paper: what the journal says, else the partner that laid it on the case."""
    laid_by = paper.registrert_av
    return paper.fraa or (view.name(laid_by) if laid_by in view.register.partnarar else "")


def proof_of(view: View, answer: Answer) -> Document | None:
    """The paper that proves the answer; None where there is none, or none whoever looks may open.

    An answer knows its proof by the bytes, and two partners may have sent the very same bytes:
    then it is its own that is meant.
    """
    alike = [d for d in view.papir if answer.prov and d.sha256 == answer.prov]
    own = [d for d in alike if d.registrert_av == answer.partnar or _is_from(view, d, answer)]
    return next(iter((*own, *alike)), None)


def _is_from(view: View, paper: Document, answer: Answer) -> bool:
    """Whether the journal has it from that partner, by the name it had then or has now."""
    names = (answer.partnar_namn, view.name(answer.partnar))
    return any(name and paper.fraa.startswith(name) for name in names)


def papers_told(view: View, entry: HistoryEntry) -> Iterator[Document]:
    """The papers that a line of the history is about: those it laid there, and proof of answers."""
    for kind, record in nouns_of(entry):
        answer = view.file.answer(record["id"]) if kind == "svar" else None
        if kind == "dokument":
            yield from (d for d in view.papir if d.id == record["id"])
        elif answer and (proof := proof_of(view, answer)):
            yield proof
