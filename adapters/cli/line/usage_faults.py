"""What Typer says of a mistyped command line, as our own Feil: its English is never shown."""

import re
from typing import Any

from typer import TyperException

from adapters.cli.page.help_page import COMMON
from workflow.forms.errors import Feil

_OPTION = re.compile(r"--?[a-zæøå][a-zæøå-]{0,30}")
SEE_HELP = "Sjå «saksgang --hjelp»."


def usage_fault(error: TyperException) -> Feil:
    """The fault by its kind. What was typed is not repeated; known names may be suggested."""
    hint = _help_of(error)
    match type(error).__name__:
        case "NoSuchOption":
            return _no_such_option(error, hint)
        case "BadOptionUsage":
            return Feil(_option(error), f"Valet treng ein verdi, eller tek ingen. {hint}")
        case "MissingParameter":
            return Feil(_parameter(error), f"Feltet manglar og må fyllast ut. {hint}")
        case "BadParameter":
            return Feil(_parameter(error), f"Verdien er ugyldig. {hint}")
        case "NoArgsIsHelpError":
            return Feil("kommandolinja", f"Skriv kva du vil gjere. {SEE_HELP}")
        case _:
            return Feil("kommandolinja", f"Kommandoen har fått for mykje eller for lite. {hint}")


def _no_such_option(error: TyperException, hint: str) -> Feil:
    """Names the option if it has the form of one, and what the command has instead."""
    typed = str(getattr(error, "option_name", ""))
    names = sorted(getattr(error, "possibilities", None) or ())
    meant = f" Meinte du {' eller '.join(names)}?" if names else ""
    own = _own_options(error)
    has = f" Kommandoen har {', '.join(own)}." if own and not names else ""
    field = typed if _OPTION.fullmatch(typed) else "val"
    return Feil(field, f"Kommandoen har ikkje dette valet.{meant}{has} {hint}")


def _own_options(error: TyperException) -> list[str]:
    """The options of the command itself, without those that every command shares."""
    ctx: Any = getattr(error, "ctx", None)
    params = ctx.command.params if ctx is not None else ()
    found = (p for p in params if p.param_type_name == "option")
    return [str(p.opts[0]) for p in found if getattr(p, "rich_help_panel", None) != COMMON]


def _help_of(error: TyperException) -> str:
    ctx: Any = getattr(error, "ctx", None)
    return f"Sjå «{ctx.command_path} --hjelp»." if ctx is not None else SEE_HELP


def _option(error: TyperException) -> str:
    return str(getattr(error, "option_name", "val"))


def _parameter(error: TyperException) -> str:
    """The name of the option or argument as our own code declares it."""
    param: Any = getattr(error, "param", None)
    if param is None:
        return "val"
    if param.param_type_name == "argument":
        return str(param.metavar or param.name)
    return str(param.opts[0])
