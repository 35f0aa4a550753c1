"""What turns if something were otherwise, section by section, as people read it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from adapters.db.unit import SqlReads
from adapters.views.kva_om_tenkt import Asked
from adapters.views.sak.crowds import crowds_named
from adapters.views.view import View
from adapters.views.words import STANDING, day_text, word
from cases.listing import listed
from cases.receipt import Ground
from cases.steps import Trekk
from cases.svarfrist import deadline
from rules.heimel import spelled
from rules.nemningar import TREKK_NAMES
from rules.spoersmaal import answering, organ_name
from workflow.looking.kva_om import AnswerTurn, Comparison, GroundTurn, LevelTurn, MoveTurn
from workflow.looking.overview import PartnerView
from workflow.looking.tenkt_sak import Side

LOOKED_AT = (
    "Her ser vi på kven som må svare, kva saka kan gjere no, kva som hindrar det, svara som er gitt"
    " og svarfristen. Det som vert skrive i sjølve svaret eller avklaringa, vert prøvd når det vert"
    " sendt."
)
"""What a comparison is of, and what it does not judge: it can be told to change nothing of that."""
SETTLED = "SSU har avgjort saka. Det kunne SSU ikkje ha gjort då"
"""Stands over what would have stopped SSU."""


@dataclass(frozen=True, slots=True)
class LevelTold:
    """Partners whose level turns in the same way: who may answer now, and then."""

    namn: str
    no: str
    daa: str

    @property
    def same(self) -> bool:
        return self.no == self.daa


@dataclass(frozen=True, slots=True)
class GroundTold:
    """A ground that is on one side only, and the acts it stands against."""

    grunn: Ground
    trekk: tuple[Trekk, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """The whole answer. `frist` are label and text; `runde` the deadline of the open round;
    `mot_ssu` what would have stopped SSU from settling a case that it has settled."""

    same: str
    registrering: tuple[Ground, ...]
    nivaa: tuple[LevelTold, ...]
    trekk: tuple[tuple[Trekk, str], ...]
    nye: tuple[GroundTold, ...]
    borte: tuple[GroundTold, ...]
    svar: tuple[tuple[str, str], ...]
    frist: tuple[tuple[str, str], ...]
    runde: str
    mot_ssu: tuple[GroundTold, ...] = ()


def told(unit: SqlReads, asked: Asked, found: Comparison) -> Told:
    view = View(unit, asked.after.file, asked.after.register, asked.after.act)
    before = replace(view, file=asked.before.file)
    due = tuple(_deadlines(asked, found))
    return Told(
        same=_same(asked) if found.same and not asked.nothing else "",
        registrering=found.registrering,
        nivaa=tuple(_levels(asked, found.nivaa)),
        trekk=tuple((t.trekk, _move(t)) for t in found.trekk if t.turns or asked.everything),
        nye=tuple(_ground(t, view) for t in found.nye),
        borte=tuple(_ground(t, before, gone=True) for t in found.borte),
        svar=tuple(_answers(asked, found.svar)),
        frist=due, runde=_open_round(asked) if due else "",
        mot_ssu=tuple(_ground(t, view) for t in found.mot_ssu),
    )


def _same(asked: Asked) -> str:
    return ("Ingenting av dette vert annleis." if not asked.changes.dato else
            "Ingenting av dette vert annleis, anna enn datoen for ein svarfrist.")


def _levels(asked: Asked, turns: tuple[LevelTurn, ...]) -> Iterator[LevelTold]:
    """Partners whose level turns in the same way are told together."""
    alike: dict[tuple[str, str], list[str]] = {}
    for turn in turns:
        if turn.turns or asked.everything or asked.nothing:
            sides = _level(asked.before, turn.foer), _level(asked.after, turn.etter)
            alike.setdefault(sides, []).append(asked.name(turn.partnar))
    yield from (LevelTold(listed(names), *sides) for sides, names in alike.items())


def _level(side: Side, view: PartnerView | None) -> str:
    if view is None:
        return "ikkje part i saka"
    facts = side.facts(Trekk.SVAR)
    roles = answering(facts, view.partnar, view.nivaa.organ, side.day)
    organs = [organ_name(facts, view.partnar, r, side.day) for r in roles]
    who = listed(organs, "eller") or "ingen kan svare enno"
    return f"{who}: {view.nivaa.grunn} ({spelled(view.nivaa.heimel)})"


def _move(turn: MoveTurn) -> str:
    words = {True: "ope", False: "stengt", None: "finst ikkje"}
    sentence = TREKK_NAMES[turn.trekk]
    change = f"{words[turn.foer]} no, {words[turn.etter]} då"
    return f"{sentence}: {change if turn.turns else words[turn.etter]}"


def _ground(turn: GroundTurn, view: View, *, gone: bool = False) -> GroundTold:
    ground = replace(turn.grunn, grunn=crowds_named(turn.grunn.grunn, view))
    return GroundTold(replace(ground, raad="") if gone else ground, turn.trekk)


def _answers(asked: Asked, turns: tuple[AnswerTurn, ...]) -> Iterator[tuple[str, str]]:
    """Answers that turn in the same way are told together."""
    alike: dict[str, list[str]] = {}
    for turn in turns:
        if turn.starts or turn.stops or asked.everything:
            alike.setdefault(_answer(turn), []).append(asked.name(turn.svar.partnar))
    yield from ((listed(names), text) for text, names in alike.items())


def _answer(turn: AnswerTurn) -> str:
    a = turn.svar
    given = f"«{word(a.slag.value)}» frå {a.organ_namn} {day_text(a.dato)}"
    then = STANDING[turn.etter] if turn.etter else "er ikkje part i saka"
    if turn.stops:
        return f"{given} sluttar å telje: {then}."
    return f"{given} byrjar å telje." if turn.starts else f"{given}: {then}, som no."


def _deadlines(asked: Asked, found: Comparison) -> Iterator[tuple[str, str]]:
    if found.deadline_turns or asked.everything or asked.nothing or asked.changes.dato:
        both = (("No", found.frist_foer), ("Då", found.frist_etter))
        rows = [(label, f"{day_text(one.dato)} ({one.grunn})") for label, one in both if one]
        yield from rows[:1] if asked.nothing else rows


def _open_round(asked: Asked) -> str:
    current = asked.before.file.round
    if current is None or current.lukka is not None:
        return ""
    due = day_text(deadline(asked.before.file) or current.frist)
    return f"Runden som er open, held fristen sin: {due}."
