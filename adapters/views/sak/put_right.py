"""What has been put right in a case, and which cases it has become one with."""

from collections.abc import Iterator

from adapters.db.reads import merged_into
from adapters.views.view import View
from adapters.views.words import day_text, word
from cases.oppfolging import STRUCK, Retting
from cases.oslo import local_day

Row = tuple[str, str]


def merged(view: View) -> Iterator[Row]:
    """The case this one went on in, and those that go on in this one. Answers never travelled."""
    case = view.case
    if case.slegen_saman_med:
        yield "Held fram som", f"{view.register.hf.prefiks} {case.slegen_saman_med}"
    for other in merged_into(view.unit, case):
        yield f"{view.register.hf.prefiks} {other.number}", f"{other.tittel} (held fram her)"


def corrections(view: View) -> Iterator[Row]:
    """Each correction: what stood, what stands, and why."""
    for c in view.rettingar:
        yield day_text(local_day(c.tid)), f"{about(view, c)}. {c.grunn}"


def about(view: View, c: Retting) -> str:
    """«dokument 2, tittel: «x» er retta til «y»»"""
    if c.felt == STRUCK:
        return f"{_noun(view, c)} er stroke"
    stood = f"«{word(c.gammal)}»" if c.gammal else "tomt"
    stands = f"«{word(c.ny)}»" if c.ny else "tomt"
    return f"{_noun(view, c)}, {c.felt.replace('_', ' ')}: {stood} er retta til {stands}"


def _noun(view: View, c: Retting) -> str:
    match c.gjeld:
        case "dokument":
            return next((f"dokument {d.nr}" for d in view.papir if d.id == c.gjeld_id), "")
        case "svar":
            answer = view.file.answer(c.gjeld_id)
            return f"svaret ført på {answer.partnar_namn}" if answer else "svaret"
        case "handsaming":
            return "handsaming"
        case _:
            return "saka"
