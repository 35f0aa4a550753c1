"""How every command ends: exit code, what is told of a fault, and the canonical log line."""

import re
from collections.abc import Callable, Sequence
from time import perf_counter

import typer

from adapters import logging
from adapters.bootstrap import new_id
from adapters.cli.line import menu
from adapters.cli.line.form_options import CASE, COMMON_OPTIONS, option_name
from adapters.cli.page.outcome_page import say_json
from adapters.cli.page.paper import wrapped
from adapters.forms.faults import MISSING, FormFaults
from adapters.settings import Settings, load_settings
from adapters.views.as_json.outcome import fault_json
from workflow.forms.errors import Feil
from workflow.verbs import VERBS

DONE, STOPPED, FAULT, UNFORESEEN, INTERRUPTED = 0, 1, 2, 3, 130
OUTCOMES = {DONE: "ok", STOPPED: "stansa", FAULT: "feil", UNFORESEEN: "uventa"}


def ended(args: Sequence[str], started: float, invoke: Callable[[], int]) -> int:
    """Run it; whatever it raises becomes an exit code and a sentence."""
    logging.begin()
    settings = Settings.model_construct()
    try:
        settings = load_settings()
        code = invoke()
    except Feil as fault:
        code = _told(fault, args)
    except (KeyboardInterrupt, typer.Abort):
        typer.echo("Avbrote. Ingenting meir vart gjort.", err=True)
        code = INTERRUPTED
    except Exception as error:
        code = _unforeseen(settings, error)
    ms = round((perf_counter() - started) * 1000)
    logging.command_done(settings, _verb(args), OUTCOMES.get(code, "avbrote"), ms)
    return code


def _told(fault: Feil, args: Sequence[str]) -> int:
    if "--json" in args:
        say_json(fault_json(fault))
        return FAULT
    faults = fault.faults if isinstance(fault, FormFaults) else [fault]
    missing = [_shown_field(f.felt, args) for f in faults if f.melding == MISSING]
    for each in faults:
        if each.melding != MISSING:
            _tell(_shown_field(each.felt, args), each.melding)
    if missing:
        _tell("kommandolinja", f"Skriv òg {', '.join(missing)}. Sjå «{_help(args)}».")
    return FAULT


def _tell(where: str, what: str) -> None:
    """One fault as a paragraph that fits the terminal."""
    typer.echo(wrapped(f"Feil i {where}: {what}", hang=2), err=True)


def _help(args: Sequence[str]) -> str:
    """The help of the command that was meant; `gjer NR TREKK` has that of the move."""
    name = _verb(args)
    move = args[2].replace("_", "-") if len(args) > len(("gjer", "NR")) else ""
    if name == "gjer" and menu.entry(move):
        name = move
    return f"saksgang {name} --hjelp"


def _shown_field(field: str, args: Sequence[str]) -> str:
    """The field as it is written on the command line: NR, or the option."""
    if field == CASE:
        return "NR"
    options = {*_form_fields(args), *(name for name, _, _ in COMMON_OPTIONS)}
    name, inside, place = field.partition("[")
    if name in options:
        return f"{option_name(name)}{_place(inside + place)}"
    return _label(field, args)


def _place(text: str) -> str:
    """«[2].organ», a place in a list, as people count."""
    found = re.fullmatch(r"\[(\d+)\](?:\.(\w+))?", text)
    if not found:
        return ""
    return f" nummer {found[1]}" + (f", {found[2]}" if found[2] else "")


def _label(field: str, args: Sequence[str]) -> str:
    """The field as that command, which is no verb, writes it: its option, or its argument."""
    entry = menu.entry(args[0].replace("_", "-")) if args else None
    for param in menu.load(entry).params if entry else ():
        if param.name == field:
            argument = param.param_type_name == "argument"
            return str(param.metavar or field.upper()) if argument else str(param.opts[0])
    return field


def _form_fields(args: Sequence[str]) -> frozenset[str]:
    """The fields of the verb on the command line; `gjer NR TREKK` names it third."""
    names = {a.replace("-", "_") for a in (*args[:1], *args[2:3])}
    return frozenset(f for n in names if n in VERBS for f in VERBS[n].form.model_fields)


def _verb(args: Sequence[str]) -> str:
    """The command, if it is one of ours: what else was typed is never logged."""
    name = args[0].replace("_", "-") if args else ""
    return name if menu.entry(name) else "ukjend"


def _unforeseen(settings: Settings, error: Exception) -> int:
    event_id = new_id()[:12]
    logging.unforeseen(settings, event_id, error)
    typer.echo(
        f"Noko gjekk gale som ikkje skulle kunne skje. Meld frå, og oppgi hendinga {event_id}.",
        err=True,
    )
    return UNFORESEEN
