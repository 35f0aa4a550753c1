"""From a form to the options of its command: name, help and choices of every field."""

import inspect
from collections.abc import Callable, Iterator
from datetime import date
from typing import Annotated, Any, get_args, get_origin

import typer
from pydantic import BaseModel
from pydantic.fields import FieldInfo

from adapters.cli.page.help_page import COMMON, OPTIONS, REQUIRED
from adapters.cli.page.paper import sentence_of
from adapters.forms.fields import choices, core_type
from workflow.forms.fields import Attachment, Form

CASE = "sak"

COMMON_OPTIONS: tuple[tuple[str, str, str], ...] = (
    ("som", "KVEN", "Kven du handlar som: partnar, organ eller partnar/organ. Standard: sse."),
    ("person", "ID", "Kva person som handlar (ein id, aldri namn eller fødselsnummer)."),
    ("kommando", "ID", "Kommando-id; same id to gonger gjer det same éin gong."),
)


ROW_FORM = (
    "Skriv ei rad slik: «organ=kommunedirektor; sakslag=ordinaer; heimel=K-sak 12/26 pkt. 3;"
    " grense-eingong=500000; sakstypar=C-05+C-06», eller som JSON. Berre organ og heimel må vere"
    " med; sakslag er ordinaer, prinsipiell, utanfor_budsjett eller avtale. Fleire rader: gjenta"
    " valet."
)
DEMAND_FORM = (
    "Skriv eit krav slik: «rad=R-101; kva=to representantar for brukarane; gruppe=brukar;"
    " minst=2; hogst=2», eller som JSON. Kravet kan òg ha partnarar (med + mellom), omraade, fag,"
    " stilling og vald-av. Fleire krav: gjenta valet."
)
"""How a row is written: shown, since no list of choices can say it."""


def option_name(field: str) -> str:
    return f"--{field.replace('_', '-')}"


def signature_of(form: type[Form], extra: tuple[inspect.Parameter, ...] = ()) -> inspect.Signature:
    """A signature Typer can read: `sak` first, one option per field, then those all share."""
    fields = [_parameter(name, field) for name, field in form.model_fields.items()]
    fields.sort(key=lambda p: p.name != CASE)
    return inspect.Signature([*fields, *extra, *_common()])


def with_signature(command: Callable[..., None], signature: inspect.Signature) -> None:
    """Let Typer see that signature instead of `**typed`."""
    command.__signature__ = signature  # type: ignore[attr-defined]
    command.__annotations__ = {n: p.annotation for n, p in signature.parameters.items()}


def parameter(name: str, kind: Any, info: Any, default: Any = None) -> inspect.Parameter:
    annotation = Annotated[kind, info]
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
    )


def _common() -> Iterator[inspect.Parameter]:
    for name, metavar, text in COMMON_OPTIONS:
        info = typer.Option(f"--{name}", metavar=metavar, help=text, rich_help_panel=COMMON)
        yield parameter(name, str | None, info)
    info = typer.Option("--kvifor", help="Vis regel, heimel og rader.", rich_help_panel=COMMON)
    yield parameter("kvifor", bool, info, default=False)
    info = typer.Option("--json", help="Svar som JSON.", rich_help_panel=COMMON)
    yield parameter("json_ut", bool, info, default=False)


def _parameter(name: str, field: FieldInfo) -> inspect.Parameter:
    kind = core_type(field.annotation)
    panel = REQUIRED if field.is_required() else OPTIONS
    shown: dict[str, Any] = {"help": described(field), "rich_help_panel": panel}
    if name == CASE:
        return parameter(name, str | None, typer.Argument(metavar="NR", **shown))
    option = option_name(name)
    if kind is bool:
        flags = f"{option}/--ikkje-{option.removeprefix('--')}"
        return parameter(name, bool | None, typer.Option(flags, **shown))
    many = get_origin(kind) is tuple
    shown["metavar"] = _metavar(kind)
    return parameter(
        name, list[str] | None if many else str | None, typer.Option(option, **shown)
    )


def described(field: FieldInfo) -> str:
    """The description, the words to choose among, and the default."""
    kind = core_type(field.annotation)
    parts = [sentence_of(field.description or "")]
    words = choices(kind)
    if any(word not in (field.description or "") for word in words):
        parts.append(f"Vel mellom {', '.join(words)}.")
    if row := _row_of(kind):
        parts.append(ROW_FORM if "heimel" in row.model_fields else DEMAND_FORM)
    elif get_origin(kind) is tuple:
        parts.append("Fleire: gjenta valet, eller skil med komma.")
    default = getattr(field.default, "value", field.default)
    if isinstance(default, str):
        parts.append(f"Standard: {default}.")
    if default is True:
        parts.append("Standard: ja.")
    return " ".join(p for p in parts if p)


def _row_of(kind: Any) -> type[BaseModel] | None:
    """The small form of a list of them, where a comma cannot part one from the next."""
    inner = core_type(get_args(kind)[0]) if get_origin(kind) is tuple else None
    return inner if isinstance(inner, type) and issubclass(inner, BaseModel) else None


def _metavar(kind: Any) -> str:
    if choices(kind):
        return "ORD"
    if get_origin(kind) is tuple:
        return "LISTE"
    return {int: "TAL", date: "ÅÅÅÅ-MM-DD", Attachment: "FIL"}.get(kind, "TEKST")
