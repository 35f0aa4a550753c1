"""Letters that lie in no mail as lines: those that wait, and those somebody has stopped."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from adapters.db.reads_post import (
    letters_stopped,
    letters_that_wait,
    numbers_of,
    steps_of,
    waiting_in,
)
from adapters.db.unit import SqlReads
from adapters.http.desk import Desk
from adapters.views.words import instant_words
from adapters.web.sak.chosen_letters import among, just_these, sort_of
from cases.listing import listed
from cases.vedtak import Post
from rules.sendetid import may_go_from
from workflow.sweeps.owed import asks_in_vain

MOST_WAITING, FEW = 200, 3


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter to one or to many, and when it may go at the earliest. To stop it is to stop
    `stoppar` letters to `partnarar` partners: all of the case; `brev` are the ids of just these.
    What asks in vain (`forgjeves`) does not go."""

    namn: str
    emne: str
    sak: str
    gaar: str = ""
    stoppar: int = 0
    partnarar: int = 0
    brev: tuple[str, ...] = ()
    forgjeves: bool = False

    @property
    def berre(self) -> str:
        """The end of an address that chooses just these letters."""
        return just_these(self.brev)

    @property
    def mellom(self) -> str:
        """The end of an address where one chooses among these letters; empty for one alone."""
        return among(self.brev)


@dataclass(frozen=True, slots=True)
class Waiting:
    """The lines of one page, how many letters they are, and the place where the next page goes
    on, if there are more."""

    lines: tuple[Letter, ...] = ()
    shown: int = 0
    next: int | None = None


def waiting_page(desk: Desk, unit: SqlReads, before: int | None) -> Waiting:
    """The letters that wait, the newest first."""
    found = letters_that_wait(unit, desk.hf, before, MOST_WAITING + 1)
    here = _here(found)
    return Waiting(tuple(_waiting(desk, unit, here)), len(here), _onwards(found))


def stopped_page(desk: Desk, unit: SqlReads, before: int | None) -> Waiting:
    """The letters that are stopped, the newest first."""
    found = letters_stopped(unit, desk.hf, before, MOST_WAITING + 1)
    here = _here(found)
    numbers = numbers_of(unit, {p.sak for p in here})
    lines = tuple(
        Letter(_told(desk, alike), alike[0].emne, numbers.get(alike[0].sak, ""),
               brev=tuple(p.id for p in alike))
        for alike in _alike(here)
    )
    return Waiting(lines, len(here), _onwards(found))


def _here(found: tuple[tuple[int, Post], ...]) -> tuple[Post, ...]:
    return tuple(post for _, post in found[:MOST_WAITING])


def _onwards(found: tuple[tuple[int, Post], ...]) -> int | None:
    """The place the next page goes on from, where there is more than this one has."""
    return found[MOST_WAITING - 1][0] if len(found) > MOST_WAITING else None


def _waiting(desk: Desk, unit: SqlReads, posts: tuple[Post, ...]) -> Iterator[Letter]:
    cases = {p.sak for p in posts}
    numbers, stops = numbers_of(unit, cases), waiting_in(unit, cases)
    steps = steps_of(unit, cases)
    for alike in _alike(posts):
        one = alike[0]
        goes = may_go_from(desk.register, one.trinn, one.laga)
        letters, partners = stops.get(one.sak, (0, 0))
        yield Letter(
            _told(desk, alike), one.emne, numbers.get(one.sak, ""),
            instant_words(goes) if goes > desk.at else "", letters, partners,
            tuple(p.id for p in alike), asks_in_vain(steps[one.sak], one.trinn),
        )


def _alike(posts: Iterable[Post]) -> Iterable[list[Post]]:
    """The same letter to many is one line."""
    found: dict[tuple[object, ...], list[Post]] = {}
    for post in posts:
        found.setdefault(sort_of(post), []).append(post)
    return found.values()


def _told(desk: Desk, posts: Iterable[Post]) -> str:
    names = list(dict.fromkeys(partner_name(desk, p.partnar) for p in posts))
    return listed(names) if len(names) <= FEW else f"{len(names)} partnarar"


def partner_name(desk: Desk, partner: str) -> str:
    """What the partner is called; the id of one the register does not know."""
    known = partner in desk.register.partnarar
    return desk.register.name(partner, desk.day) if known else partner
