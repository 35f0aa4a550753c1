"""The page of `kva-om`: what is imagined, and then only what turns, section by section."""

from adapters.cli.page.outcome_page import say_ground
from adapters.cli.page.paper import heading, pairs, say
from adapters.db.unit import SqlReads
from adapters.views.kva_om_tenkt import Asked, assumptions
from adapters.views.kva_om_told import LOOKED_AT, SETTLED, GroundTold, LevelTold, Told, told
from cases.listing import capital
from cases.steps import Trekk
from rules.nemningar import STEP_NAMES
from workflow.looking.kva_om import Comparison


def say_comparison(unit: SqlReads, asked: Asked, found: Comparison) -> None:
    _question(asked)
    answer = told(unit, asked, found)
    say()
    say(LOOKED_AT)
    if answer.same:
        say()
        say(answer.same)
    _registering(answer)
    _levels(answer.nivaa)
    if answer.trekk:
        heading("Kva saka kan gjere")
        pairs((_command(trekk), text) for trekk, text in answer.trekk)
    _grounds(SETTLED, answer.mot_ssu)
    _grounds("Nye hinder og merknader", answer.nye)
    _grounds("Fell bort", answer.borte)
    if answer.svar:
        heading("Svara som er gitt")
    for names, text in answer.svar:
        say(f"{names}: {text}", indent=2, hang=2)
    _deadlines(answer)
    say()
    say("Ingenting er lagra.")


def _question(asked: Asked) -> None:
    case = asked.before.file.case
    kind = asked.before.register.sakstypar[case.sakstype].namn
    about = f"{asked.number}: {case.tittel}" if asked.number else f"ei tenkt sak, {kind}"
    say(f"Kva om: {about}", hang=2, strong=True)
    if asked.number:
        say(f"Saka er {STEP_NAMES[case.sakssteg]}.")
    for sentence in assumptions(asked):
        say(f"– {capital(sentence)}", indent=2, hang=2)


def _registering(answer: Told) -> None:
    """What would stop an imagined case at the door."""
    if answer.registrering:
        heading("Saka kunne ikkje ha vorte registrert")
    for ground in answer.registrering:
        say_ground(ground, why=False, indent=2)


def _levels(turns: tuple[LevelTold, ...]) -> None:
    if turns:
        heading("Kven som må svare")
    for turn in turns:
        say(turn.namn, indent=2, strong=True)
        rows = [("Svarar", turn.daa)] if turn.same else [("No", turn.no), ("Då", turn.daa)]
        pairs(rows, indent=4)


def _grounds(title: str, turns: tuple[GroundTold, ...]) -> None:
    if turns:
        heading(title)
    for turn in turns:
        mark = "" if turn.grunn.stansar else "Merk: "
        say_ground(turn.grunn, why=False, mark=mark, indent=2)
        acts = ", ".join(map(_command, turn.trekk))
        say(f"Gjeld {acts} ({turn.grunn.regel}).", indent=4, hang=2)


def _command(trekk: Trekk) -> str:
    return trekk.value.replace("_", "-")


def _deadlines(answer: Told) -> None:
    if answer.frist:
        heading("Svarfrist i ein runde som vert opna den dagen")
        pairs(answer.frist)
    if answer.runde:
        say(answer.runde, indent=2)
