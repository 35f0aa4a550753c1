"""The outbox: who may try a mail now, and what became of it. A word too late is refused."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Row, Select, Update, bindparam, select, update

from adapters.db.access_tables import LENKE
from adapters.db.chase_tables import UTSENDING
from adapters.db.lease_clock import seconds_from_now
from adapters.db.outbox_rows import WAITING, mail_of
from adapters.db.round_tables import POST
from adapters.db.sweep_unit import SqlSweepUnit
from cases.lenkje import without_secrets
from cases.record import instant_text
from cases.utsending import Tilstand, Utsending

_U = UTSENDING.c
_UNKNOWN_YET = (Tilstand.TEKEN.value, Tilstand.USIKKER.value)
_IN_DOUBT = (Tilstand.USIKKER.value, Tilstand.DAUD.value)


class SqlOutbox(SqlSweepUnit):
    """A unit of work of delivery. Each method is one statement, and nothing is kept before
    `commit`.

    `leige_nr` is the fencing number: a claim makes a new one, and what is said under an older one
    touches no row.
    """

    def claim(self, hf: str, at: datetime, most: int, lease: timedelta) -> tuple[Utsending, ...]:
        """Take at most so many mails that wait and are due, the oldest first."""
        return self._take(_due(hf, at).where(_U.tilstand == Tilstand.VENTAR.value), most, lease)

    def claim_let_go(self, hf: str, at: datetime, lease: timedelta) -> tuple[Utsending, ...]:
        """Take one mail that somebody took and let go of before its content was on its way."""
        let_go = _due(hf, at).where(
            _U.tilstand == Tilstand.TEKEN.value, _U.i_data.is_(None),
            _U.leige_til < seconds_from_now(0),
        )
        return self._take(let_go, 1, lease)

    def _take(self, due: Select[Any], most: int, lease: timedelta) -> tuple[Utsending, ...]:
        ids = due.limit(most).with_for_update(skip_locked=True).cte("due")
        taken = update(UTSENDING).where(_U.id.in_(select(ids.c.id))).values(
            tilstand=Tilstand.TEKEN.value, forsok=_U.forsok + 1, leige_nr=_U.leige_nr + 1,
            leige_til=seconds_from_now(lease.total_seconds()),
        )
        rows: Iterable[Row[Any]] = self.connection.execute(taken.returning(UTSENDING))
        return tuple(mail_of(r) for r in sorted(rows, key=lambda r: (r.tidlegast, r.rekkje)))

    def into_data(self, mail: Utsending, at: datetime, lease: timedelta) -> bool:
        """Say that the content goes now. False if the lease has run out: then it must not."""
        held = _U.leige_til >= seconds_from_now(0)
        begun = _held(mail, (Tilstand.TEKEN.value,)).where(held, _U.i_data.is_(None)).values(
            i_data=instant_text(at), leige_til=seconds_from_now(lease.total_seconds())
        )
        return self._touched(begun)

    def sent(self, mail: Utsending, at: datetime, said: str) -> bool:
        """The server has it: also where others had begun to doubt it."""
        values = {"tilstand": Tilstand.SENDT.value, "sendt": instant_text(at), "svar": said}
        gone = _without_secrets(mail)
        return self._touched(_held(mail).values(leige_til=None, feil="", **values, **gone))

    def later(self, mail: Utsending, again: datetime, why: str) -> bool:
        """The server does not have it. It is tried again at that instant."""
        values = {"tilstand": Tilstand.VENTAR.value, "tidlegast": instant_text(again), "feil": why}
        return self._touched(_held(mail).values(leige_til=None, i_data=None, **values))

    def given_up(self, mail: Utsending, why: str) -> bool:
        """The server does not have it, and it is not tried again before a person says so."""
        values = {"tilstand": Tilstand.DAUD.value, "feil": why}
        return self._touched(_held(mail).values(leige_til=None, i_data=None, **values))

    def in_doubt(self, mail: Utsending, why: str) -> bool:
        """Nobody can know whether the server has it. It is never tried again blindly."""
        values = {"tilstand": Tilstand.USIKKER.value, "feil": why}
        return self._touched(_held(mail).values(leige_til=None, **values))

    def not_true(self, mail: Utsending, why: str) -> bool:
        """The server does not have it, and it is not to have it: what it says is so no longer."""
        values = {"tilstand": Tilstand.UTGAATT.value, "feil": why}
        held = _held(mail, (Tilstand.TEKEN.value,))
        dropped = held.values(leige_til=None, i_data=None, **values, **_without_secrets(mail))
        return self._touched(dropped)

    def shut_links(self, mail: Utsending, at: datetime) -> None:
        """The links in it, which nobody has seen, lead nowhere."""
        inside = (LENKE.c.utsending == mail.id, LENKE.c.stengd.is_(None))
        self.connection.execute(update(LENKE).where(*inside).values(stengd=instant_text(at)))

    def unpack(self, mail: Utsending) -> None:
        """Its letters wait to be packed anew."""
        inside = update(POST).where(POST.c.utsending == mail.id)
        self.connection.execute(inside.values(utsending=None))

    def left_in_data(self, hf: str, at: datetime) -> tuple[Utsending, ...]:
        """Mails whose content was on its way when the lease ran out, with nothing said since."""
        wanted = select(UTSENDING).where(_U.id.in_(
            _due(hf, at).order_by(None).where(
                _U.tilstand == Tilstand.TEKEN.value, _U.i_data.is_not(None),
                _U.leige_til < seconds_from_now(0),
            )
        )).order_by(_U.rekkje).with_for_update(skip_locked=True)
        return tuple(mail_of(row) for row in self.connection.execute(wanted))

    def too_late(self, mail: Utsending, word: str) -> None:
        """Note what somebody had to say whose lease was another's by then."""
        noted = update(UTSENDING).where(_U.id == mail.id).values(
            feil=_U.feil + bindparam("word", f" {word}")
        )
        self.connection.execute(noted)

    def again(self, mail: Utsending, at: datetime, why: str) -> bool:
        """A person lets it be tried again: the same letter under the same Message-ID, with all its
        tries. Whoever had it may no longer say anything of it."""
        values = {"tilstand": Tilstand.VENTAR.value, "tidlegast": instant_text(at), "feil": why}
        freed = _held(mail, _IN_DOUBT).values(
            i_data=None, leige_nr=_U.leige_nr + 1, forsok=0, **values
        )
        return self._touched(freed)

    def known_sent(self, mail: Utsending, at: datetime, why: str) -> bool:
        """A person knows that it has come."""
        values = {"tilstand": Tilstand.SENDT.value, "sendt": instant_text(at), "svar": why}
        gone = _without_secrets(mail)
        return self._touched(_held(mail, _IN_DOUBT).values(feil="", **values, **gone))

    def _touched(self, statement: Update) -> bool:
        return self.connection.execute(statement).rowcount == 1


def _without_secrets(mail: Utsending) -> dict[str, Any]:
    """What is kept of the bytes once they are not to go again."""
    return {"innhald": without_secrets(mail.innhald)}


def _due(hf: str, at: datetime) -> Select[tuple[str]]:
    """The ids of what is on its way out and whose instant has come."""
    due = select(_U.id).where(WAITING, _U.tidlegast <= instant_text(at), _U.hf == hf)
    return due.order_by(_U.tidlegast, _U.rekkje)


def _held(mail: Utsending, states: tuple[str, ...] = _UNKNOWN_YET) -> Update:
    """The mail, if it is still ours and nobody knows better."""
    ours = (_U.id == mail.id, _U.leige_nr == mail.leige_nr)
    return update(UTSENDING).where(*ours, _U.tilstand.in_(states))
