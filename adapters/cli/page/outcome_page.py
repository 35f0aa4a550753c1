"""What came of a command, as people read it and as JSON."""

import json
from collections.abc import Sequence
from typing import Any

import typer

from adapters.cli.page.paper import say
from adapters.views.done import done_sentence
from cases.receipt import Ground, Outcome
from cases.steps import Step, Trekk
from rules.nemningar import STEP_NAMES


def say_json(content: Any) -> None:
    typer.echo(json.dumps(content, ensure_ascii=False, indent=2))


def say_outcome(
    outcome: Outcome, number: str | None, *, why: bool, told: Sequence[str] = ()
) -> None:
    """One plain sentence first; what lies behind it opens with --kvifor."""
    receipt = outcome.kvittering
    if outcome.ok and not (outcome.trekk is Trekk.VARSLE and told):
        say(done_sentence(outcome, number))
    for sentence in told:
        say_line(sentence)
    for ground in receipt.stops:
        say_ground(ground, why=why, number=outcome.saksnummer)
    for ground in receipt.warnings:
        say_ground(ground, why=why, mark="Merk: ", number=outcome.saksnummer)
    if (receipt.stops or receipt.warnings) and not why:
        say("Kvifor? Legg til --kvifor.")
    if outcome.ok and number:
        say(_next(outcome))


def say_line(sentence: str) -> None:
    """A sentence; a command in it stands alone and unbroken, for it is there to be pasted."""
    if sentence.startswith("saksgang "):
        typer.echo(sentence)
    else:
        say(sentence, hang=2)


def say_ground(
    ground: Ground, *, why: bool, mark: str = "", indent: int = 0, number: str | None = None
) -> None:
    """The sentence, what to do now (with the number of this very case), and what lies behind."""
    sentence = f"{mark}{ground.grunn or 'Regelen kunne ikkje vurderast.'}"
    say(sentence, indent=indent, hang=2, strong=not mark)
    if ground.raad:
        say(f"Kva no: {with_number(ground.raad, number)}", indent=indent + 2, hang=2)
    if why:
        behind = (f"Regel {ground.regel}", ground.heimel, ", ".join(ground.rader))
        say(" · ".join(b for b in behind if b), indent=indent + 2, hang=2)


def with_number(advice: str, number: str | None) -> str:
    """A command that the advice names as «saksgang kan», about this case."""
    return advice.replace("«saksgang kan»", f"«saksgang kan {number}»") if number else advice


def _next(outcome: Outcome) -> str:
    step = outcome.til or outcome.fraa or Step.INNMELDT
    still = "framleis" if outcome.fraa is (outcome.til or outcome.fraa) else "no"
    if step.is_end:
        return f"Saka er {still} {STEP_NAMES[step]}."
    look = f"Sjå kva ho kan gjere: «saksgang kan {outcome.saksnummer}»."
    return f"Saka er {still} {STEP_NAMES[step]}. {look}"
