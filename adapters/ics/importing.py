"""Bring a calendar in: new, moved and cancelled meetings as acts, all in one transaction."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from hashlib import sha256
from itertools import count

from adapters.db.engine import Database
from adapters.db.joined import JoinedUnitOfWork
from adapters.db.moved import deadlines_moved
from adapters.ics.reading import OF_DAY, Hending, Kalender
from cases.actor import Act
from cases.canonical import Json, canonical_json
from cases.partner import Moete
from cases.receipt import Ground
from workflow.forms.errors import Feil
from workflow.forms.fields import Form
from workflow.forms.moete_forms import FlyttMoete, NyttMoete
from workflow.verbs import VERBS

COMMAND = "kalender-"
"""How the command ids of an imported calendar begin; nobody may choose such an id."""


@dataclass(slots=True)
class Imported:
    """What came of a calendar: days entered, days moved from and to, days called off.

    `kjende` were there already. `borte` are meetings from this calendar before that the file says
    nothing of any more; they stand. `opptekne` could not be moved, for the organ meets that day.
    """

    nye: list[date] = field(default_factory=list)
    flytta: list[tuple[date, date]] = field(default_factory=list)
    avlyste: list[date] = field(default_factory=list)
    kjende: int = 0
    borte: list[date] = field(default_factory=list)
    opptekne: list[date] = field(default_factory=list)
    fristar: list[tuple[str, date]] = field(default_factory=list)
    """The number of each case that got a later deadline, and the deadline."""
    hinder: list[Ground] = field(default_factory=list)
    atvaringar: list[Ground] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        return not self.hinder


def import_calendar(
    database: Database, hf: str, act: Act, organ: str, calendar: Kalender,
    days: int | None, *, keep: bool,
) -> Imported:
    """Do what the calendar says of that organ; keep it if nothing stops it and `keep` says so.

    `days` is how long before each meeting papers must be there. What the register says already is
    not done again.
    """
    unit = JoinedUnitOfWork(database)
    with unit:
        one = _Import(unit, hf, act, organ, days)
        one.do_all(calendar)
        if one.made.ok and keep:
            unit.commit()
    return one.made


@dataclass(slots=True)
class _Import:
    unit: JoinedUnitOfWork
    hf: str
    act: Act
    organ: str
    days: int | None
    made: Imported = field(default_factory=Imported)

    def do_all(self, calendar: Kalender) -> None:
        known = {m.uid: m for m in self._meetings() if m.uid}
        self._call_off(calendar, known)
        self._move([h for h in calendar.hendingar if not h.avlyst and _live(known.get(h.uid))])
        new = [h for h in calendar.hendingar if not h.avlyst and not _live(known.get(h.uid))]
        self._enter(_one_a_day(new))
        self.made.borte = [
            m.dato for m in self._meetings() if _live(m) and m.uid
            and calendar.fraa <= m.dato <= calendar.til and _series(m) not in calendar.seriar
        ]

    def _meetings(self) -> tuple[Moete, ...]:
        register = self.unit.register(self.hf)
        if self.organ not in register.organ:
            raise Feil("organ", "Organet finst ikkje. Sjå «saksgang partnarar --organ».")
        return tuple(m for m in register.moete if m.organ == self.organ)

    def _call_off(self, calendar: Kalender, known: Mapping[str, Moete]) -> None:
        """What the file says is cancelled, and days of an event that it has taken out."""
        there = {h.uid for h in calendar.hendingar if not h.avlyst}
        off = {h.uid for h in calendar.hendingar if h.avlyst}
        for uid, meeting in known.items():
            within = calendar.fraa <= meeting.dato <= calendar.til
            gone = _series(meeting) in calendar.seriar and uid not in there and within
            if _live(meeting) and (uid in off or (gone and uid != _series(meeting))):
                self._do(FlyttMoete, fraa=meeting.dato, avlys=True)
                self.made.avlyste.append(meeting.dato)

    def _move(self, events: list[Hending]) -> None:
        """One after the other, those first whose new day is free."""
        left = events
        while left:
            waits = [h for h in left if not self._moved(h)]
            if len(waits) == len(left):
                self.made.opptekne += [h.dato for h in waits]
                return
            left = waits

    def _moved(self, event: Hending) -> bool:
        known = next(m for m in self._meetings() if m.uid == event.uid)
        if known.dato == event.dato:
            self._papers(known)
            return True
        if any(_live(m) and m.dato == event.dato for m in self._meetings()):
            return False
        papers = event.dato - timedelta(days=self.days) if self.days is not None else None
        self._do(FlyttMoete, fraa=known.dato, til=event.dato, frist=papers)
        self.made.flytta.append((known.dato, event.dato))
        return True

    def _papers(self, known: Moete) -> None:
        """The paper day of a meeting that is known, where another is said now."""
        self.made.kjende += 1
        if self.days is not None and known.frist != known.dato - timedelta(days=self.days):
            self._do(NyttMoete, dato=(known.dato,), frist_dagar=self.days)

    def _enter(self, events: list[Hending]) -> None:
        meetings = self._meetings()
        there = {m.dato: m for m in meetings if _live(m)}
        said = [h for h in events if not (h.dato in there and there[h.dato].uid)]
        self.made.kjende += len(events) - len(said)
        if not said:
            return
        self._do(
            NyttMoete, dato=tuple(h.dato for h in said), uid=tuple(h.uid for h in said),
            frist_dagar=self.days,
        )
        self.made.nye += [h.dato for h in said]

    def _do(self, kind: type[Form], **fields: object) -> None:
        form = kind.model_validate({"organ": self.organ, **fields})
        verb = next(v for v in VERBS.values() if v.form is kind)
        command = self._command(form)
        act = Act(self.act.actor, self.act.at, command)
        outcome = verb.run(self.unit, self.hf, form, act)
        self.made.hinder += outcome.kvittering.stops
        self.made.atvaringar += outcome.kvittering.warnings
        self.made.fristar += [
            (case.number, due.dato) for case, due in deadlines_moved(self.unit, command)
        ]

    def _command(self, form: Form) -> str:
        """An id that follows from what is asked; the next one where it has been asked before and
        is to be done anew, since it has been undone meanwhile."""
        asked: dict[str, Json] = {"helsefellesskap": self.hf, "felt": form.model_dump(mode="json")}
        base = f"{COMMAND}{sha256(canonical_json(asked)).hexdigest()[:48]}"
        ids = (base if n == 1 else f"{base}-{n}" for n in count(1))
        return next(i for i in ids if self.unit.stored_outcome(i) is None)


def _live(meeting: Moete | None) -> bool:
    return meeting is not None and not meeting.avlyst


def _series(meeting: Moete) -> str:
    """The event a meeting is one day of; itself where it is all there is of it."""
    base, _, day = meeting.uid.rpartition(OF_DAY)
    try:
        date.fromisoformat(day)
    except ValueError:
        return meeting.uid
    return base or meeting.uid


def _one_a_day(events: list[Hending]) -> list[Hending]:
    seen: dict[date, Hending] = {}
    for event in events:
        seen.setdefault(event.dato, event)
    return list(seen.values())


def summary(made: Imported) -> Iterator[tuple[str, list[str]]]:
    """What is told, group by group, as days in ISO."""
    yield "nye", [d.isoformat() for d in made.nye]
    yield "avlyste", [d.isoformat() for d in made.avlyste]
    yield "borte", [d.isoformat() for d in made.borte]
    yield "opptekne", [d.isoformat() for d in made.opptekne]
