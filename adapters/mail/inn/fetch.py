"""Fetch what waits and take each message in once; it is put away only when that is kept."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import NAMESPACE_OID, uuid5

from adapters.db.faults import DatabaseRefused
from adapters.db.mail_in_unit import SqlMailInUnit
from adapters.mail.inn.box import Box, Waiting
from adapters.mail.inn.msg_file import as_message, is_msg
from cases.actor import Act, Actor
from cases.terms import ActorRole
from cases.utsending import Alarm
from rules.parametrar import parameter
from workflow.forms.errors import Feil
from workflow.innpost.reading import Brev, UnreadableError, read
from workflow.register.innkome_post import command_of
from workflow.sweeps.innpost import meaning, sentence, take_in

UNREADABLE = "uleseleg_epost"
MEGABYTE = 1024 * 1024


@dataclass(frozen=True, slots=True)
class Fetched:
    """One message: what it is called where it lay, what was done, and that in a sentence."""

    name: str
    done: str
    told: str


Open = Callable[[], SqlMailInUnit]


def fetch(
    open_unit: Open, hf: str, box: Box, at: datetime, *, only_show: bool = False
) -> Iterator[Fetched]:
    """Take in what waits, one message after the other. Unreachable where nothing can be fetched.

    With `only_show` nothing is written or moved.
    """
    with open_unit() as unit:
        register = unit.register(hf)
    largest = parameter(register, "post_inn_storleik_mb") * MEGABYTE
    most = parameter(register, "post_inn_bunke")
    with box.opened() as opened:
        for message in opened.waiting(most, largest):
            letter = _letter(message)
            if letter is None:
                told = _cannot_read(message)
                if not only_show:
                    _alarm(open_unit, hf, box, message, at)
                    opened.unreadable(message)
                yield Fetched(message.name, UNREADABLE, told)
                continue
            if only_show:
                yield _shown(open_unit, hf, message, letter, at)
                continue
            try:
                taken = take_in(open_unit, hf, letter.content, letter.brev, at)
            except (Feil, DatabaseRefused):  # one message never keeps the others waiting
                _alarm(open_unit, hf, box, message, at)
                opened.unreadable(message)
                yield Fetched(message.name, UNREADABLE, _cannot_read(message))
                continue
            opened.handled(message)
            yield Fetched(message.name, taken.gjort.value, taken.tekst)


@dataclass(frozen=True, slots=True)
class _Letter:
    content: bytes
    brev: Brev


def _letter(message: Waiting) -> _Letter | None:
    content = message.content
    if content is not None and is_msg(content):
        content = as_message(content)
    if content is None:
        return None
    try:
        return _Letter(content, read(content))
    except UnreadableError:
        return None


def _shown(open_unit: Open, hf: str, message: Waiting, letter: _Letter, at: datetime) -> Fetched:
    act = Act(Actor(ActorRole.SYSTEM), at, command_of(letter.content))
    with open_unit() as unit:
        means = meaning(unit, hf, letter.brev, act)
    return Fetched(message.name, means.gjort.value, sentence(letter.brev, means))


def _cannot_read(message: Waiting) -> str:
    why = "er for stor eller let seg ikkje opne" if message.content is None else (
        "let seg ikkje lese som e-post"
    )
    return f"Meldinga {why}. Ho er lagd til sides, og ein alarm er reist."


def _alarm(open_unit: Open, hf: str, box: Box, message: Waiting, at: datetime) -> None:
    about = sha256(message.content or message.name.encode()).hexdigest()
    told = (
        f"Ei melding i {box.told} let seg ikkje lese, og er lagd til sides der. Opne henne sjølv,"
        " og før inn det ho seier."
    )
    key = uuid5(NAMESPACE_OID, f"saksgang/alarm/{UNREADABLE}/{about}").hex
    with open_unit() as unit:
        unit.raise_alarm(Alarm(key, hf, UNREADABLE, about, told, at))
        unit.commit()
