"""Which letters may go now, and which of them in one mail: judged anew when they are to go."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from cases.casefile import CaseFile
from cases.oslo import local_day
from cases.partner import Contact
from cases.register import Register
from cases.utsending import Alarm, Tilstand, Utsending
from cases.vedtak import Post
from rules.sendetid import AT_ONCE, hold, is_open
from workflow.sweeps.mailing import (
    Composer,
    Letter,
    Mailing,
    not_sent,
    pointed,
    written_out,
)
from workflow.sweeps.owed import asks_in_vain, reminder_of, still_owed
from workflow.sweeps.ports import SweepUnit
from workflow.sweeps.varsling import alarm_about

CONTACTS = 25
"""How many contacts are packed for in one transaction: others wait no longer than that."""

NO_RECEIVER = "brev_utan_mottakar"
"""The alarm that a letter reached nobody at the partner."""
UNWRITTEN = "brev_ikkje_skrive"
"""The alarm that a letter could not be written out."""
_STOPPED = "Stoppa av sekretariatet."
_NOT_OWED = "Det som brevet spør etter, er ikkje skuldig lenger."
_OVER = "Saka er avslutta, og ingen treng svare på brevet."
_ENDED = "Kontakten er avslutta eller har ingen adresse."


@dataclass(frozen=True, slots=True)
class Packed:
    """What a packing made: mails that wait to be delivered, and those kept only to tell why a
    letter did not go (`utgaatt`, `stoppa`: no bytes)."""

    utsendingar: tuple[Utsending, ...] = ()


def pack_waiting(
    open_unit: Callable[[], SweepUnit], hf: str, at: datetime, composer: Composer
) -> Packed:
    """Make mails of all letters that may go at that instant, a few in each transaction.

    A letter lies unpacked until it may go, so that what goes is true when it goes. Done twice, or
    by two processes at once, no letter goes into two mails.
    """
    made: list[Utsending] = []
    while True:
        with open_unit() as unit:
            kept = _packed(unit, hf, at, composer)
            unit.commit()
        made += kept
        if not kept:
            return Packed(tuple(made))


def would_pack(
    open_unit: Callable[[], SweepUnit], hf: str, at: datetime, composer: Composer
) -> Packed:
    """What packing now would make. It is undone again: nothing is kept."""
    made: list[Utsending] = []
    with open_unit() as unit:
        while kept := _packed(unit, hf, at, composer):
            made += kept
    return Packed(tuple(made))


def _packed(unit: SweepUnit, hf: str, at: datetime, composer: Composer) -> list[Utsending]:
    desk = _desk(unit, hf, at)
    for alarm in tuple(desk.alarms()):
        unit.raise_alarm(alarm)
    notes = tuple(desk.not_going(composer))
    kept = [note for note in notes if unit.pack(note)]
    for mailing in desk.mailings():
        pointers = composer.pointers(mailing)
        mail = _written(unit, pointed(mailing, pointers), composer)
        if mail is not None and unit.pack(mail):
            kept.append(mail)
            for pointer in pointers:
                unit.point(pointer.lenke)
    return kept


def _written(unit: SweepUnit, mailing: Mailing, composer: Composer) -> Utsending | None:
    """The mail; None, and an alarm, for one that cannot be written: it waits, and holds up nobody
    else."""
    try:
        return written_out(mailing, composer)
    except Exception as error:  # whatever is wrong with one letter, the others go
        first, case = mailing.brev[0].post, mailing.brev[0].file.case
        text = (
            f"Brev i sak {mailing.register.hf.prefiks} {case.number} let seg ikkje skrive ut, og"
            f" ventar. Meld frå til den som driftar tenesta. Feilkode: {type(error).__name__}."
        )
        about = f"{case.number}/{first.trinn}/{first.laga.isoformat()}"
        unit.raise_alarm(alarm_about(first.hf, UNWRITTEN, about, text, mailing.tid))
        return None


@dataclass(frozen=True, slots=True)
class Desk:
    """Letters that may go, with all that decides what becomes of them."""

    unit: SweepUnit
    register: Register
    at: datetime
    posts: Sequence[Post]
    files: Mapping[str, CaseFile]
    stopped: frozenset[str]

    def mailings(self) -> Iterator[Mailing]:
        """One for each formal letter, and one of all reminders to the same contact."""
        together: dict[str, list[Post]] = {}
        for post in self.posts:
            if self.why_not(post) is not None:
                continue
            if reminder_of(self.files[post.sak], post):
                together.setdefault(post.kontakt, []).append(post)
            else:
                yield self.mailing((post,))
        for posts in together.values():
            yield self.mailing(tuple(posts))

    def not_going(self, composer: Composer) -> Iterator[Utsending]:
        """A note of each letter that does not go, and why."""
        for post in self.posts:
            if (why := self.why_not(post)) is not None:
                yield not_sent(post, *why, self.at, composer)

    def why_not(self, post: Post) -> tuple[Tilstand, str] | None:
        """Why a letter does not go; None if it does."""
        if post.id in self.stopped:
            return Tilstand.STOPPA, _STOPPED
        file = self.files[post.sak]
        reminder = reminder_of(file, post)
        if reminder and not still_owed(file, self.register, reminder, self.at):
            return Tilstand.UTGAATT, _NOT_OWED
        if asks_in_vain(file.case.sakssteg, post.trinn):
            return Tilstand.UTGAATT, _OVER
        if self.receiver(post) is None:
            return Tilstand.UTGAATT, _ENDED
        return None

    def receiver(self, post: Post) -> Contact | None:
        """Whom the letter goes to today: where its contact has ended since it was written, the
        one that came instead, unless that one has got the letter already."""
        day = local_day(self.at)
        known = next((c for c in self.register.kontaktar if c.id == post.kontakt), None)
        if known is None or known.active_on(day):
            return known if known and self.address(known) else None
        told = {p.kontakt for p in self.posts if (p.sak, p.trinn) == (post.sak, post.trinn)}
        others = self.register.contacts_of(known.partnar, day, known.slag)
        return next((c for c in others if c.id not in told and self.address(c)), None)

    def address(self, contact: Contact) -> str | None:
        return self.unit.private(contact.adresse)

    def mailing(self, posts: tuple[Post, ...]) -> Mailing:
        contact = self.receiver(posts[0])
        assert contact is not None  # noqa: S101 - why_not has asked
        cases = {post.sak for post in posts}
        return Mailing(
            register=self.register, partnar=self.register.partnarar[contact.partnar],
            kontakt=contact, adresse=self.address(contact) or "",
            namn=(self.unit.private(contact.namn) or "") if contact.namn else "",
            brev=tuple(Letter(post, self.files[post.sak]) for post in posts), tid=self.at,
            traad=self.unit.thread(contact.id, posts[0].sak) if len(cases) == 1 else None,
        )

    def alarms(self) -> Iterator[Alarm]:
        """One for each partner that a letter should have reached and did not reach at all."""
        day = local_day(self.at)
        for post in self.posts:
            why = self.why_not(post)
            others = self.register.reached(post.partnar, day)
            if why and why[1] == _ENDED and not any(self.address(c) for c in others):
                name = self.register.name(post.partnar, day)
                number = self.files[post.sak].case.number
                text = (
                    f"Eit brev til {name} i sak {self.register.hf.prefiks} {number} har ingen å gå"
                    " til. Før inn ein kontakt med «saksgang ny-kontakt»."
                )
                about = f"{post.partnar}/{number}"
                yield alarm_about(post.hf, NO_RECEIVER, about, text, self.at)


def _desk(unit: SweepUnit, hf: str, at: datetime) -> Desk:
    """The letters that may go now."""
    register = unit.register(hf)
    written_by = at - hold(register) if is_open(register, at) else None
    return desk_of(unit, hf, at, unit.unpacked(hf, written_by, AT_ONCE, CONTACTS))


def desk_of(unit: SweepUnit, hf: str, at: datetime, posts: Sequence[Post]) -> Desk:
    """Those letters, with all that is read before anything is decided."""
    register = unit.register(hf)
    cases = frozenset(post.sak for post in posts)
    files = {case: unit.case_file(case) for case in sorted(cases)}
    return Desk(unit, register, at, posts, files, unit.stopped(cases))
