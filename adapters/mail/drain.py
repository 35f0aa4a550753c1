"""Sends what is due: takes a few mails at a time, and keeps what came of each before the next."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from adapters.db.outbox import SqlOutbox
from adapters.mail.limits import Limits, limits_of
from adapters.mail.mail_alarms import ALARM_MAIL, away, dead, unsure
from adapters.mail.returned import tell_returned
from adapters.mail.transport import (
    Answer,
    Letter,
    NoRecipientError,
    Said,
    Session,
    Unreachable,
    Way,
    letter_of,
)
from adapters.mail.untrue import let_be
from cases.register import Register
from cases.utsending import Tilstand, Utsending
from rules.sendetid import AT_ONCE, into_window

LOST = "Prosessen som sende det, stansa før han hadde fått svar frå tenaren."
NOBODY = "Brevet seier ikkje kven det er til."
TOO_OFTEN = "Forsøka har stansa midt i, gong på gong."


@dataclass(frozen=True, slots=True)
class Drained:
    """How many mails came to what, and why nothing more could go, if so."""

    became: Mapping[Tilstand, int]
    stopped: str = ""


@dataclass(frozen=True, slots=True)
class Drain:
    """One sweep over the outbox of one helsefellesskap, at one instant."""

    outbox: SqlOutbox
    way: Way
    register: Register
    limits: Limits
    at: datetime

    @property
    def hf(self) -> str:
        return self.register.hf.id

    def run(self, most: int) -> Drained:
        """Send at most so many. What others left on its way is told of first."""
        became = Counter({Tilstand.USIKKER: self._doubt_what_was_left()})
        while most > 0 and (mails := self._claim(min(most, self.limits.batch))):
            most -= len(mails)
            done: list[Tilstand] = []
            try:
                with self.way.session() as session:
                    for mail in mails:
                        done.append(self._send(session, mail))  # noqa: PERF401 - kept if one fails
            except Unreachable as cause:
                rest = mails[len(done):]
                became.update([*done, *self._postponed(rest, cause)])
                return Drained(became, cause.why)
            became.update(done)
        return Drained(became)

    def _claim(self, most: int) -> tuple[Utsending, ...]:
        """What somebody let go of comes last and alone: if it kills, it kills nobody else."""
        with self.outbox as unit:
            mails = unit.claim(self.hf, self.at, most, self.limits.lease)
            mails = mails or unit.claim_let_go(self.hf, self.at, self.limits.lease)
            unit.commit()
        return mails

    def _doubt_what_was_left(self) -> int:
        with self.outbox as unit:
            left = unit.left_in_data(self.hf, self.at)
            for mail in left:
                self._doubted(mail, LOST)
            unit.commit()
        return len(left)

    def _send(self, session: Session, mail: Utsending) -> Tilstand:
        if mail.forsok > self.limits.attempts:  # whoever took it died of it, every time
            return self._conclude(mail, Said(Answer.NEVER, TOO_OFTEN))
        if mail.forsok > 1 and let_be(self.outbox, self.register, mail, self.at):
            return Tilstand.UTGAATT
        try:
            letter = letter_of(mail.id, mail.laga, mail.innhald)
        except NoRecipientError:
            return self._conclude(mail, Said(Answer.NEVER, NOBODY))
        said = _asked(session.offer, letter, Answer.LATER)
        if said.answer is Answer.READY:
            return self._hand_over(session, mail, letter)
        return self._conclude(mail, said)

    def _hand_over(self, session: Session, mail: Utsending, letter: Letter) -> Tilstand:
        """Nothing goes before it is kept that it goes: a process that dies leaves that behind."""
        with self.outbox as unit:
            ours = unit.into_data(mail, self.at, self.limits.lease)
            unit.commit()
        if not ours:
            session.withdraw()
            return Tilstand.TEKEN
        return self._conclude(mail, _asked(session.hand_over, letter, Answer.UNKNOWN))

    def _conclude(self, mail: Utsending, said: Said) -> Tilstand:
        with self.outbox as unit:
            became = self._became(mail, said)
            if became is None:
                unit.too_late(mail, f"For seint kom svaret: {said.words}")
            unit.commit()
        if became is Tilstand.DAUD:
            tell_returned(self.outbox.database, self.register, mail, said.words, self.at)
        return became or Tilstand.TEKEN

    def _became(self, mail: Utsending, said: Said) -> Tilstand | None:
        """None where the mail is another's by now."""
        match said.answer:
            case Answer.ACCEPTED:
                kept = self.outbox.sent(mail, self.at, said.words)
                return Tilstand.SENDT if kept else None
            case Answer.LATER if mail.forsok < self.limits.attempts:
                kept = self.outbox.later(mail, self._again(mail), said.words)
                return Tilstand.VENTAR if kept else None
            case Answer.LATER | Answer.NEVER:
                return self._given_up(mail, said.words)
            case _:
                return self._doubted(mail, said.words)

    def _again(self, mail: Utsending) -> datetime:
        then = self.at + self.limits.wait(mail.forsok)
        anytime = mail.slag in AT_ONCE or mail.slag == ALARM_MAIL
        return then if anytime else into_window(self.register, then)

    def _given_up(self, mail: Utsending, why: str) -> Tilstand | None:
        if not self.outbox.given_up(mail, why):
            return None
        self.outbox.raise_alarm(dead(self.register, mail, why, self.at))
        return Tilstand.DAUD

    def _doubted(self, mail: Utsending, why: str) -> Tilstand | None:
        if not self.outbox.in_doubt(mail, why):
            return None
        self.outbox.raise_alarm(unsure(self.register, mail, self.at))
        return Tilstand.USIKKER

    def _postponed(
        self, mails: tuple[Utsending, ...], cause: Unreachable
    ) -> tuple[Tilstand, ...]:
        """None of these could go. A server that stays away is told of once, not once a mail."""
        with self.outbox as unit:
            became = [self._became(m, Said(Answer.LATER, cause.why)) for m in mails]
            if cause.settings or any(m.forsok >= self.limits.warn_after for m in mails):
                unit.raise_alarm(away(self.hf, self.way, cause, self.at))
            unit.commit()
        return tuple(b for b in became if b)


def _asked(ask: Callable[[Letter], Said], letter: Letter, otherwise: Answer) -> Said:
    """What the way says. A fault nobody foresaw is about this letter, and stops no other."""
    try:
        return ask(letter)
    except Unreachable:
        raise
    except Exception as error:
        return Said(otherwise, f"Uventa feil: {type(error).__name__}.")


def drain(outbox: SqlOutbox, way: Way, register: Register, at: datetime, most: int) -> Drained:
    """Send at most so many mails of that helsefellesskap that are due at that instant."""
    return Drain(outbox, way, register, limits_of(register), at).run(most)
