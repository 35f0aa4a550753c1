"""«What if»: a case as it is and as it would be, side by side. Nothing here can write.

The same rules judge both sides; what is compared is only what they said.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from cases.casefile import CaseFile
from cases.receipt import Ground
from cases.rundgang import Answer
from cases.steps import Trekk
from rules.frist import Deadline, reply_deadline
from rules.teljing import Standing
from workflow.looking.avgjort_i_ssu import settlement
from workflow.looking.overview import (
    Option,
    PartnerView,
    needed,
    partner_views,
    preview,
)
from workflow.looking.tenkt_sak import Side
from workflow.machine import admit

K = TypeVar("K")


@dataclass(frozen=True, slots=True)
class LevelTurn:
    """One partner's level on both sides; None where it is no party."""

    partnar: str
    foer: PartnerView | None
    etter: PartnerView | None

    @property
    def turns(self) -> bool:
        return _level(self.foer) != _level(self.etter)


@dataclass(frozen=True, slots=True)
class MoveTurn:
    """One act on both sides: open, shut, or None where it does not exist from there."""

    trekk: Trekk
    foer: bool | None
    etter: bool | None

    @property
    def turns(self) -> bool:
        return self.foer is not self.etter


@dataclass(frozen=True, slots=True)
class GroundTurn:
    """A ground that stands on one side only, and the acts it stands against."""

    grunn: Ground
    trekk: tuple[Trekk, ...]


@dataclass(frozen=True, slots=True)
class AnswerTurn:
    """An answer that is given, and where its partner stands on both sides."""

    svar: Answer
    foer: Standing
    etter: Standing | None

    @property
    def starts(self) -> bool:
        return self.foer is not Standing.TEL and self.etter is Standing.TEL

    @property
    def stops(self) -> bool:
        return self.foer is Standing.TEL and self.etter is not Standing.TEL


@dataclass(frozen=True, slots=True)
class Comparison:
    """All that may be otherwise. `frist` is that of a round opened on each side's day;
    `registrering` is what stops the registering of an imagined case; `mot_ssu` what would have
    stopped SSU from settling one that it has settled."""

    nivaa: tuple[LevelTurn, ...]
    trekk: tuple[MoveTurn, ...]
    nye: tuple[GroundTurn, ...]
    borte: tuple[GroundTurn, ...]
    svar: tuple[AnswerTurn, ...]
    frist_foer: Deadline | None
    frist_etter: Deadline | None
    registrering: tuple[Ground, ...] = ()
    mot_ssu: tuple[GroundTurn, ...] = ()

    @property
    def deadline_turns(self) -> bool:
        """The reason differs; that another day gives another date is no news."""
        return _reason(self.frist_foer) != _reason(self.frist_etter)

    @property
    def same(self) -> bool:
        turned = (
            *(t.turns for t in self.nivaa), *(t.turns for t in self.trekk),
            *(a.starts or a.stops for a in self.svar), bool(self.nye), bool(self.borte),
            bool(self.mot_ssu), self.deadline_turns,
        )
        return not any(turned)


def compare(before: Side, after: Side) -> Comparison:
    views = _views(before), _views(after)
    options = _options(before), _options(after)
    by_ssu = _only_in(settlement(after), settlement(before))
    return Comparison(
        nivaa=tuple(
            LevelTurn(p, views[0].get(p), views[1].get(p)) for p in _both(*views)
        ),
        trekk=tuple(
            MoveTurn(t, _open(options[0].get(t)), _open(options[1].get(t))) for t in _both(*options)
        ),
        nye=_only_in(options[1].values(), options[0].values()),
        borte=_only_in(options[0].values(), options[1].values()),
        svar=tuple(_answers(before.file, *views)),
        frist_foer=_deadline(before),
        frist_etter=_deadline(after),
        registrering=tuple(
            g for o in _registering(after) for g in o.grunnar if g.stansar
        ),
        mot_ssu=tuple(t for t in by_ssu if t.grunn.stansar),
    )


def _views(side: Side) -> dict[str, PartnerView]:
    return {v.partnar: v for v in partner_views(side.file, side.register, side.act)}


def _options(side: Side) -> dict[Trekk, Option]:
    found = (*_registering(side), *preview(side.file, side.register, side.act))
    return {o.trekk: o for o in found}


def _registering(side: Side) -> Iterator[Option]:
    """Whether an imagined case could be registered at all."""
    if side.tenkt:
        facts = replace(side.facts(Trekk.MELD_INN), nye=(side.file.case,))
        outcome = admit(facts)
        grounds = (*outcome.kvittering.stops, *outcome.kvittering.warnings)
        yield Option(Trekk.MELD_INN, outcome.til, outcome.ok, needed(Trekk.MELD_INN), grounds)


def _both(one: Iterable[K], other: Iterable[K]) -> tuple[K, ...]:
    return tuple(dict.fromkeys((*one, *other)))


def _level(view: PartnerView | None) -> object:
    """What a level is, besides its words: the row, who may answer, and whether law says so."""
    return (view.nivaa.rad, view.nivaa.organ, view.nivaa.lov) if view else None


def _open(option: Option | None) -> bool | None:
    return option.open if option else None


def _only_in(here: Iterable[Option], there: Iterable[Option]) -> tuple[GroundTurn, ...]:
    """The grounds of one side that the other lacks for the same act, each told once."""
    known = {(o.trekk, _words(g)) for o in there for g in o.grunnar}
    found: dict[object, tuple[Ground, list[Trekk]]] = {}
    for option in here:
        for ground in option.grunnar:
            if (option.trekk, _words(ground)) not in known:
                found.setdefault(_words(ground), (ground, []))[1].append(option.trekk)
    return tuple(GroundTurn(ground, tuple(acts)) for ground, acts in found.values())


def _words(ground: Ground) -> object:
    return (ground.regel, ground.part, ground.grunn, ground.stansar)


def _answers(
    file: CaseFile, before: dict[str, PartnerView], after: dict[str, PartnerView]
) -> Iterator[AnswerTurn]:
    for partner, view in before.items():
        position = file.position(partner)
        if position is not None:
            then = after.get(partner)
            yield AnswerTurn(position, view.standing, then.standing if then else None)


def _deadline(side: Side) -> Deadline | None:
    """The reply deadline of a round opened that day; None where no round can come any more."""
    facts = side.facts(Trekk.OPNE_RUNDE)
    goes_round = any(move is Trekk.OPNE_RUNDE for _, move in facts.sakstype.veg)
    ended = side.file.case.sakssteg.is_end
    return reply_deadline(facts) if goes_round and not ended else None


def _reason(deadline: Deadline | None) -> str | None:
    return deadline.regel if deadline else None
