"""The journal of a case: what came in, went out and was made, as the archive's rules want it told.

Built from the history, so that a number once given never moves.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from cases.casefile import CaseFile
from cases.history import HistoryEntry
from cases.innsyn import exempt_by, is_public, is_struck, public_title
from cases.listing import listed
from cases.oslo import local_day
from cases.record import from_record
from cases.register import Register
from cases.rundgang import Answer
from cases.terms import Registrering, Result
from cases.uttale import Uttale
from cases.vedtak import Post
from rules.brevtekst import journal_title

SECRETARIAT = "sekretariatet"
INCOMING, OUTGOING, NOTE = "I", "U", "N"
HIDDEN = "Unnateke"


@dataclass(frozen=True, slots=True)
class Journalpost:
    """One line (arkivforskrifta § 15): unique number, sender or receiver, date, time, title.

    `offentleg` is whether everybody may see the line as it is; `offentleg_tittel` is what they may
    see at all. A telephone note is never public.
    """

    nr: str
    slag: str
    fraa: str
    til: str
    dato: date
    registrert: datetime
    tittel: str
    dokument: int | None
    offentleg: bool
    offentleg_tittel: str
    heimel: str = ""


@dataclass(frozen=True, slots=True)
class _Room:
    file: CaseFile
    register: Register

    def known(self, who: str, at: datetime) -> str:
        """The name of a partner or organ that was written as its id; else what was written."""
        organ = self.register.organ.get(who)
        return organ.namn if organ else self.name(who, at)

    def name(self, partner: str, at: datetime) -> str:
        return self.register.name(partner, local_day(at))


Record = Mapping[str, Any]


def journal(
    entries: Iterable[HistoryEntry], file: CaseFile, register: Register
) -> tuple[Journalpost, ...]:
    """Every paper, answer, statement and letter of the case, in the order they were registered."""
    room = _Room(file, register)
    return tuple(
        line for entry in entries if entry.utfall is Result.OK for line in _of_entry(room, entry)
    )


def _of_entry(room: _Room, entry: HistoryEntry) -> Iterator[Journalpost]:
    nouns = [(n["slag"], n["verdi"]) for n in entry.nouns]
    number = f"{room.register.hf.prefiks} {room.file.case.number}-{entry.sak_lopenr}"
    own = [READERS[kind](room, record) for kind, record in nouns if kind in READERS]
    for place, line in enumerate(own, start=1):
        yield line(number if place == 1 else f"{number}.{place}")
    letters: dict[str, list[Post]] = {}
    for kind, record in nouns:
        if kind == "post":
            post = from_record(Post, record)
            letters.setdefault(post.trinn, []).append(post)
    for place, posts in enumerate(letters.values(), start=1):
        yield _letter(room, f"{number}u{place if place > 1 else ''}", posts)


Line = Callable[[str], Journalpost]


def _paper(room: _Room, record: Record) -> Line:
    """A paper with what has been put right since; one on the wrong case says so."""
    paper = next(d for d in room.file.dokument if d.id == record["id"])
    gone = " (utgår)" if is_struck(room.file, paper) else ""
    return lambda nr: Journalpost(
        nr=nr, slag=paper.journal, dato=paper.dato, registrert=paper.registrert,
        fraa=room.known(paper.fraa, paper.registrert), til=room.known(paper.til, paper.registrert),
        tittel=f"{paper.tittel}{gone}", dokument=paper.nr,
        offentleg=is_public(room.file, paper), offentleg_tittel=public_title(room.file, paper),
        heimel=exempt_by(room.file, paper),
    )


def _answer(room: _Room, record: Record) -> Line:
    answer = from_record(Answer, record)
    note = answer.registrering is Registrering.TELEFON
    gone = " (utgår)" if "feilfoert" in room.file.answer_acts(answer) else ""
    title = f"Svar frå {answer.organ_namn} i {answer.partnar_namn} (sak {answer.eige_saksnummer})"
    return _line(
        room, NOTE if note else INCOMING, answer.partnar_namn, answer.dato, answer.registrert,
        f"{title}{', på telefon' if note else ''}{gone}", closed=note,
    )


def _statement(room: _Room, record: Record) -> Line:
    said = from_record(Uttale, record)
    kind = {"fraasegn": "Fråsegn", "innspel": "Innspel", "raad": "Råd"}[said.slag]
    title = f"{kind} frå {said.av_namn}"
    return _line(room, INCOMING, said.av_namn, said.dato, said.registrert, title)


def _line(
    room: _Room, slag: str, fraa: str, dato: date, at: datetime, title: str, *,
    closed: bool = False,
) -> Line:
    """A line that is open to all when the case is, unless it is closed by its nature."""
    public = is_public(room.file) and not closed
    return lambda nr: Journalpost(
        nr=nr, slag=slag, fraa=fraa, til=SECRETARIAT, dato=dato, registrert=at, tittel=title,
        dokument=None, offentleg=public, offentleg_tittel=title if public else HIDDEN,
    )


def _letter(room: _Room, nr: str, posts: list[Post]) -> Journalpost:
    """One letter, however many contacts of however many partners it went to."""
    first = posts[0]
    to = dict.fromkeys(room.name(p.partnar, p.laga) for p in posts)
    public = is_public(room.file)
    called = journal_title(first.trinn) or first.emne.partition(" · ")[0]
    title = f"{called}: {room.file.case.tittel}"
    return Journalpost(
        nr=nr, slag=OUTGOING, fraa=SECRETARIAT, til=listed(list(to)), dato=local_day(first.laga),
        registrert=first.laga, tittel=title, dokument=None, offentleg=public,
        offentleg_tittel=title if public else HIDDEN,
    )


READERS: Mapping[str, Callable[[_Room, Record], Line]] = {
    "dokument": _paper, "svar": _answer, "uttale": _statement,
}
"""What is a line of its own; letters are gathered by what kind of letter they are."""
