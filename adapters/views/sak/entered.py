"""What a second person has to see over before an entered case may go on."""

from collections.abc import Iterator

from adapters.views.sak.papers import proof_of
from adapters.views.view import View
from adapters.views.words import day_text, word
from cases.rundgang import Answer
from rules.sak.innfoering import WAITS

Row = tuple[str, str]


def to_confirm(view: View) -> Iterator[Row]:
    """Each answer that was entered, with the paper it rests on and what it says of the case."""
    if view.case.innfoert != WAITS:
        return
    for answer in view.file.svar:
        if not view.file.answer_acts(answer):
            yield view.name(answer.partnar), f"{_said(view, answer)}. {_cleared(view, answer)}"


def _said(view: View, answer: Answer) -> str:
    proof = proof_of(view, answer)
    paper = f"; sjå dokument {proof.nr}" if proof else ""
    return (
        f"{word(answer.slag.value)}, {word(answer.avgjerd.value)} i {answer.organ_namn} "
        f"{day_text(answer.dato)} (sak {answer.eige_saksnummer}){paper}"
    )


def _cleared(view: View, answer: Answer) -> str:
    found = view.file.clarification(answer.partnar)
    if found is None:
        return "Ikkje avklart."
    return (
        f"Prinsipiell: {word(found.prinsipiell.value)}. Økonomi: {word(found.okonomi.value)}. "
        f"I samsvar med planane: {word(found.plansamsvar.value)}."
    )
