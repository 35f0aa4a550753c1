"""The page of `kva-om`: what is imagined, and then only what turns, section by section."""

from dataclasses import replace

from adapters.cli.page.outcome_page import say_ground
from adapters.cli.page.paper import heading, pairs, say
from adapters.db.unit import SqlReads
from adapters.views.kva_om_tenkt import Asked, assumptions
from adapters.views.sak.crowds import crowds_named
from adapters.views.view import View
from adapters.views.words import STANDING, day_text, word
from cases.listing import listed
from cases.steps import Trekk
from cases.svarfrist import deadline
from rules.nemningar import STEP_NAMES, TREKK_NAMES
from rules.spoersmaal import answering, organ_name
from workflow.looking.kva_om import AnswerTurn, Comparison, GroundTurn, LevelTurn, MoveTurn
from workflow.looking.overview import PartnerView
from workflow.looking.tenkt_sak import Side


def say_comparison(unit: SqlReads, asked: Asked, found: Comparison) -> None:
    case = asked.before.file.case
    kind = asked.before.register.sakstypar[case.sakstype].namn
    about = f"{asked.number}: {case.tittel}" if asked.number else f"ei tenkt sak, {kind}"
    say(f"Kva om: {about}", hang=2, strong=True)
    if asked.number:
        say(f"Saka er {STEP_NAMES[case.sakssteg]}.")
    for sentence in assumptions(asked):
        say(f"– {sentence[:1].upper()}{sentence[1:]}", indent=2, hang=2)
    if found.same and not asked.nothing:
        say()
        say("Ingenting vert annleis." if not asked.changes.dato else
            "Ingenting vert annleis, anna enn datoen for ein svarfrist.")
    _registering(found)
    _levels(asked, found.nivaa)
    _moves(asked, found.trekk)
    view = View(unit, asked.after.file, asked.after.register, asked.after.act)
    _grounds("Nye hinder og merknader", found.nye, view)
    _grounds("Fell bort", found.borte, replace(view, file=asked.before.file), gone=True)
    _answers(asked, found.svar)
    _deadlines(asked, found)
    say()
    say("Ingenting er lagra.")


def _registering(found: Comparison) -> None:
    """What would stop an imagined case at the door."""
    if found.registrering:
        heading("Saka kunne ikkje ha vorte registrert")
    for ground in found.registrering:
        say_ground(ground, why=False, indent=2)


def _levels(asked: Asked, turns: tuple[LevelTurn, ...]) -> None:
    """Partners whose level turns in the same way are told together."""
    alike: dict[tuple[str, str], list[str]] = {}
    for turn in turns:
        if turn.turns or asked.everything or asked.nothing:
            sides = _level(asked.before, turn.foer), _level(asked.after, turn.etter)
            alike.setdefault(sides, []).append(asked.name(turn.partnar))
    if alike:
        heading("Kven som må svare")
    for (before, after), names in alike.items():
        say(listed(names), indent=2, strong=True)
        same = before == after
        rows = [("Svarar", after)] if same else [("No", before), ("Då", after)]
        pairs(rows, indent=4)


def _level(side: Side, view: PartnerView | None) -> str:
    if view is None:
        return "ikkje part i saka"
    facts = side.facts(Trekk.SVAR)
    roles = answering(facts, view.partnar, view.nivaa.organ, side.day)
    organs = [organ_name(facts, view.partnar, r, side.day) for r in roles]
    *most, last = organs or ["ingen kan svare enno"]
    who = f"{', '.join(most)} eller {last}" if most else last
    return f"{who}: {view.nivaa.grunn} (rad {view.nivaa.rad.value}, {view.nivaa.heimel})"


def _moves(asked: Asked, turns: tuple[MoveTurn, ...]) -> None:
    shown = [t for t in turns if t.turns or asked.everything]
    if shown:
        heading("Kva saka kan gjere")
        pairs((t.trekk.value.replace("_", "-"), _move(t)) for t in shown)


def _move(turn: MoveTurn) -> str:
    words = {True: "ope", False: "stengt", None: "finst ikkje"}
    sentence = TREKK_NAMES[turn.trekk]
    change = f"{words[turn.foer]} no, {words[turn.etter]} då"
    return f"{sentence}: {change if turn.turns else words[turn.etter]}"


def _grounds(
    title: str, turns: tuple[GroundTurn, ...], view: View, *, gone: bool = False
) -> None:
    if not turns:
        return
    heading(title)
    for turn in turns:
        ground = replace(turn.grunn, grunn=crowds_named(turn.grunn.grunn, view))
        ground = replace(ground, raad="") if gone else ground
        say_ground(ground, why=False, mark="" if ground.stansar else "Merk: ", indent=2)
        acts = ", ".join(t.value.replace("_", "-") for t in turn.trekk)
        say(f"Gjeld {acts} ({ground.regel}).", indent=4, hang=2)


def _answers(asked: Asked, turns: tuple[AnswerTurn, ...]) -> None:
    """Answers that turn in the same way are told together."""
    alike: dict[str, list[str]] = {}
    for turn in turns:
        if turn.starts or turn.stops or asked.everything:
            alike.setdefault(_answer(turn), []).append(asked.name(turn.svar.partnar))
    if alike:
        heading("Svara som er gitt")
    for text, names in alike.items():
        say(f"{listed(names)}: {text}", indent=2, hang=2)


def _answer(turn: AnswerTurn) -> str:
    a = turn.svar
    given = f"«{word(a.slag.value)}» frå {a.organ_namn} {day_text(a.dato)}"
    then = STANDING[turn.etter] if turn.etter else "er ikkje part i saka"
    if turn.stops:
        return f"{given} sluttar å telje: {then}."
    return f"{given} byrjar å telje." if turn.starts else f"{given}: {then}, som no."


def _deadlines(asked: Asked, found: Comparison) -> None:
    shown = found.deadline_turns or asked.everything or asked.nothing or asked.changes.dato
    rows = [(label, f"{day_text(one.dato)} ({one.grunn})") for label, one in (
        ("No", found.frist_foer), ("Då", found.frist_etter)) if one]
    if not (shown and rows):
        return
    heading("Svarfrist i ein runde som vert opna den dagen")
    pairs(rows[:1] if asked.nothing else rows)
    current = asked.before.file.round
    if current and current.lukka is None:
        due = day_text(deadline(asked.before.file) or current.frist)
        say(f"Runden som er open, held fristen sin: {due}.", indent=2)
