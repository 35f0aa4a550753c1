"""The help of every command, set by us: none of Typer's own words reaches the reader."""

from collections.abc import Callable, Iterator
from typing import Any, TypeVar

import typer
from typer.core import TyperCommand

from adapters.cli.page.paper import bold, paired, wrapped

C = TypeVar("C", bound=Callable[..., Any])

REQUIRED = "Må fyllast ut"
OPTIONS = "Val"
COMMON = "Felles val"
HELP_NAMES = ("--hjelp", "--help", "-h")
SHOW_HELP = ("--hjelp, --help", "Vis denne hjelpa")
SETTINGS: dict[str, Any] = {"help_option_names": list(HELP_NAMES)}


class NynorskCommand(TyperCommand):
    """A command whose help is Nynorsk."""

    def format_help(self, ctx: Any, formatter: Any) -> None:
        formatter.write(page(self, ctx))


class NynorskTyper(typer.Typer):
    """A Typer app whose commands are NynorskCommands, without shell completion options."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(
            add_completion=False, context_settings=SETTINGS, pretty_exceptions_enable=False,
            rich_markup_mode=None, **settings,
        )

    def command(self, name: str | None = None, **settings: Any) -> Callable[[C], C]:
        chosen: dict[str, Any] = {"cls": NynorskCommand, "context_settings": SETTINGS} | settings
        return super().command(name, **chosen)


def page(command: Any, ctx: Any) -> str:
    """The whole page: usage, what it does, and the options by group."""
    sections: dict[str, list[tuple[str, str]]] = {}
    for param in command.params:
        if not getattr(param, "hidden", False):
            sections.setdefault(_section(param), []).append((_label(param), _text(param)))
    sections.setdefault(OPTIONS if COMMON not in sections else COMMON, []).append(SHOW_HELP)
    parts = [f"Bruk: {ctx.command_path} {' '.join(_usage(command))}", wrapped(command.help or "")]
    parts += [
        f"{bold(name)}\n{paired(sections[name])}" for name in _ordered(sections)
    ]
    return "\n\n".join(p for p in parts if p) + "\n"


def _ordered(sections: dict[str, list[tuple[str, str]]]) -> list[str]:
    order = (REQUIRED, OPTIONS, COMMON)
    return sorted(sections, key=lambda s: order.index(s) if s in order else 1)


def _usage(command: Any) -> Iterator[str]:
    for param in command.params:
        if _is_argument(param):
            name = _metavar(param)
            yield name if _section(param) == REQUIRED else f"[{name}]"
    yield "[VAL]"


def _is_argument(param: Any) -> bool:
    return bool(param.param_type_name == "argument")


def _section(param: Any) -> str:
    named = getattr(param, "rich_help_panel", None)
    return str(named or (REQUIRED if param.required else OPTIONS))


def _label(param: Any) -> str:
    if _is_argument(param):
        return _metavar(param)
    names = ", ".join((*param.opts, *param.secondary_opts))
    return names if param.is_flag else f"{names} {_metavar(param)}"


def _metavar(param: Any) -> str:
    if param.metavar:
        return str(param.metavar)
    return str(param.name).upper() if _is_argument(param) else "VERDI"


def _text(param: Any) -> str:
    text = str(getattr(param, "help", None) or "")
    default = param.default
    if default is None or isinstance(default, bool) or callable(default) or default in ((), [], ""):
        return text
    return f"{text}. Standard: {default}" if text else f"Standard: {default}"
