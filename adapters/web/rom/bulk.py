"""Many answers at once: a row for each partner that owes one, and each row an act of its own."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from adapters.bootstrap import new_id
from adapters.forms.faults import MISSING
from adapters.http.desk import Desk, Tried
from adapters.http.submitted import Submitted
from adapters.views.sak.board import Board, Place, board
from adapters.views.view import View
from adapters.web.advice import Place as Where
from adapters.web.advice import Told, advised
from adapters.web.days import iso_of, said_of
from adapters.web.sak.letter_answer import CHOOSE_AGAIN, refused_anyway, sort_of
from cases.steps import Trekk
from cases.terms import OrganRole, PartnerKind
from rules.organord import LEGAL_WORD
from rules.spoersmaal import organ_name
from workflow.forms.errors import Feil
from workflow.looking.overview import facts_of

BETWEEN = "--"
"""Stands between the name of a field and the partner of the row: «dato--kommune-4601»."""
FIELDS = (
    "svar", "organ", "dato", "eige_saksnummer", "stilling", "merknad", "grunngjeving",
    "endra_tekst", "prov",
)
FILE, COMMAND = "fil", "kommando"
BEGUN = ("svar", "dato", "eige_saksnummer", "stilling", "merknad", "grunngjeving", "endra_tekst",
         "prov")
"""A row where one of these is filled in is meant to be sent; an organ alone is not."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the form. `feil` are the faults by field, `hinder` what stopped it."""

    stad: Place
    organ: tuple[tuple[str, str], ...]
    kommando: str
    skrive: Mapping[str, str] = field(default_factory=dict)
    feil: Mapping[str, str] = field(default_factory=dict)
    hinder: tuple[Told, ...] = ()

    @property
    def galen(self) -> bool:
        return bool(self.feil or self.hinder)

    def name(self, of_field: str) -> str:
        return f"{of_field}{BETWEEN}{self.stad.partnar}"


@dataclass(frozen=True, slots=True)
class Entered:
    """What came of it: the commands that were done, and the rows that are left, good or bad."""

    gjort: tuple[str, ...]
    rader: tuple[Row, ...]


def rows(view: View, found: Board, without: Collection[str] = ()) -> tuple[Row, ...]:
    """An empty row for each partner that still owes an answer, but for those it is known that none
    can be taken from yet."""
    return tuple(
        Row(p, _organs(view, p), new_id())
        for p in found.stader if p.skyldig and p.partnar not in without
    )


def asked_rows(view: View, sent: Submitted) -> tuple[Row, ...]:
    """The rows of the form as it was shown: who has answered meanwhile stays, so that nothing that
    was typed is lost, and a form that is sent twice is the same form."""
    shown = {
        name.partition(BETWEEN)[2] for name in sent.typed if name.startswith(f"{COMMAND}{BETWEEN}")
    }
    return tuple(
        Row(p, _organs(view, p), new_id()) for p in board(view).stader if p.partnar in shown
    )


def _organs(view: View, place: Place) -> tuple[tuple[str, str], ...]:
    """The organs of that partner under its own names: who may answer first, and then the rest, for
    a letter may come from one that may not."""
    owed = place.skyldig
    first = (owed.rolle,) if owed and owed.rolle else ()
    known = (o.rolle for o in view.register.organ.values() if o.partnar == place.partnar)
    top = OrganRole.KOMMUNESTYRE
    if view.register.partnarar[place.partnar].slag is not PartnerKind.KOMMUNE:
        top = OrganRole.STYRE
    roles = dict.fromkeys((*first, *known, top))
    facts = facts_of(view.file, view.register, Trekk.SVAR, view.act)
    return tuple(
        (r.value, organ_name(facts, place.partnar, r, view.day)) for r in roles if r in LEGAL_WORD
    )


def entered(desk: Desk, number: str, sent: Submitted, empty: Sequence[Row]) -> Entered:
    """Do each row that was filled in. A row with a fault, or that a rule stops, stays with what was
    typed and why; the others are done."""
    done: list[str] = []
    left: list[Row] = []
    for row in empty:
        typed = _typed(sent, row)
        if not any(typed.get(f) for f in BEGUN) and row.name(FILE) not in sent.files:
            left.append(row)
            continue
        command = sent.one(row.name(COMMAND)) or row.kommando
        tried = _lay_paper(desk, number, sent, row, typed, command)
        if tried is None:
            tried = _answer(desk, number, row, typed, command)
        if tried.done:
            done.append(command)
        else:
            unlaid = row.name(FILE) in sent.files and not typed.get("prov")
            left.append(_again(desk, number, row, typed, tried, {FILE: CHOOSE_AGAIN} if unlaid
                               else {}))
    return Entered(tuple(done), tuple(left))


def _typed(sent: Submitted, row: Row) -> dict[str, str]:
    return {
        f: iso_of(text) if f == "dato" else text
        for f in FIELDS if (text := sent.one(row.name(f)))
    }


def _lay_paper(
    desk: Desk, number: str, sent: Submitted, row: Row, typed: dict[str, str], command: str
) -> Tried | None:
    """Lay the paper of the row on the case, where it has one, and let the answer rest on it. What
    is wrong is returned; it is a command of its own, so the same row lays no second paper."""
    paper = sent.files.get(row.name(FILE))
    if lacking := tuple(_lacking(typed, proven=bool(paper or typed.get("prov")))):
        return Tried(faults=lacking)
    if paper is None:
        return None
    if (refused := refused_anyway(desk, _said(number, row, typed), command)) is not None:
        return refused
    laid = desk.attempt("legg_ved", {
        "sak": number, "fil": paper, "slag": sort_of(typed.get("organ", "")),
        "tittel": f"Svar frå {row.stad.namn}", "fraa": row.stad.namn, "journal": "I",
    }, f"{command}-fil", desk.actor())
    if not laid.done or laid.outcome is None:
        return laid
    typed["prov"] = laid.outcome.ny or ""
    return None


def _answer(
    desk: Desk, number: str, row: Row, typed: Mapping[str, str], command: str
) -> Tried:
    return desk.attempt("svar", _said(number, row, typed), command, desk.actor())


def _said(number: str, row: Row, typed: Mapping[str, str]) -> dict[str, Any]:
    return {**typed, "sak": number, "partnar": row.stad.partnar, "registrering": "brev"}


def _lacking(typed: Mapping[str, str], *, proven: bool) -> Iterator[Feil]:
    """What a row cannot do without, seen before a paper is laid on the case: a letter is the
    answer, so the letter must be there."""
    for name in ("svar", "organ", "dato", "eige_saksnummer", "stilling"):
        if not typed.get(name):
            yield Feil(name, MISSING)
    if not proven:
        yield Feil(FILE, "Legg ved brevet eller protokollutskrifta.")


def _again(
    desk: Desk, number: str, row: Row, typed: Mapping[str, str], tried: Tried,
    feil: Mapping[str, str],
) -> Row:
    """The row as it was typed. What stopped it is stored, so the next try is a command of its
    own."""
    stops = tried.outcome.kvittering.stops if tried.outcome else ()
    return Row(
        row.stad, row.organ, new_id(), typed,
        {**feil, **{f.felt: said_of(f.melding) for f in tried.faults}},
        advised(stops, Where(desk.hf, number, sekretariat=True)),
    )
