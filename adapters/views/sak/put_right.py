"""What has been put right in a case, and which cases it has become one with."""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Protocol

from adapters.db.reads import merged_into
from adapters.views.view import View
from adapters.views.words import day_text, word
from cases.casefile import CaseFile
from cases.document import Document
from cases.oppfolging import STRUCK, Retting
from cases.oslo import local_day
from cases.register import Register

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


class Seen(Protocol):
    """A case as somebody sees it, with the papers they may read."""

    @property
    def file(self) -> CaseFile: ...
    @property
    def register(self) -> Register: ...
    @property
    def papir(self) -> tuple[Document, ...]: ...
    def name(self, partner: str) -> str: ...


def about(view: Seen, c: Retting) -> str:
    """«dokument 2, tittel: «x» er retta til «y»»"""
    if c.felt == STRUCK:
        return f"{_noun(view, c)} er stroke"
    stood, stands = (f"«{_said(view, c.felt, v)}»" if v else "tomt" for v in (c.gammal, c.ny))
    field = CALLED.get(c.felt) or c.felt.replace("_", " ")
    return f"{_noun(view, c)}, {field}: {stood} er retta til {stands}"


CALLED: Mapping[str, str] = {
    "krins": "partnarane", "paragraf_6_2": "innhaldet etter hol. § 6-2", "fraa": "avsendaren",
    "til": "mottakaren", "modell_grunn": "grunnen til modellen", "utfall": "utfallet",
}
"""Fields that are not called what they are named."""


def _said(view: Seen, field: str, value: str) -> str:
    """What stood in the field, as people write it."""
    match field:
        case "krins" | "arkivansvarleg":
            return ", ".join(view.name(p) for p in value.split(", "))
        case "sakstype" if value in view.register.sakstypar:
            return view.register.sakstypar[value].namn
        case "ekstern_frist" | "innspelsfrist" | "oppstart" | "dato":
            return day_text(date.fromisoformat(value))
        case "pasientgrupper":
            return ", ".join(word(p) for p in value.split(", "))
        case _:
            return word(value)


def _noun(view: Seen, c: Retting) -> str:
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
