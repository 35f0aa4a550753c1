"""A register file as checked data; what is wrong is told with file, table and key, in Nynorsk."""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar, get_args
from unicodedata import normalize

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from cases.terms import JOINT_ROLES, PARTNER_ROLES, OrganRole

M = TypeVar("M", bound=BaseModel)

_LINE = re.compile(r"at line (\d+)")
_QUOTED = re.compile(r"'([^']*)'")
KEY = "[key]"
"""What stands last in the place of a fault that is in a key, not in its value."""
_TEXT = "skriv tekst i hermeteikn"
_DATE = "skriv datoen utan hermeteikn, til dømes 2026-03-31"
_LIST = "skriv ei liste i hakeparentesar"
ID_FORM = r"^[a-z0-9][a-z0-9_/-]{0,79}$"
PREFIX_FORM = "^[A-ZÆØÅ]{2,8}$"
PATTERNS: dict[str, str] = {
    ID_FORM: "skriv id-en med små bokstavar a–z, tal og bindestrek",
    PREFIX_FORM: "skriv to til åtte store bokstavar",
}

SENTENCES: dict[str, Callable[[Mapping[str, Any]], str]] = {
    "missing": lambda _: "nøkkelen manglar",
    "enum": lambda c: f"verdien er ugyldig. Vel {_choices(c)}",
    "literal_error": lambda c: f"verdien er ugyldig. Vel {_choices(c)}",
    "string_type": lambda _: _TEXT,
    "date_type": lambda _: _DATE,
    "date_parsing": lambda _: _DATE,
    "date_from_datetime_parsing": lambda _: _DATE,
    "date_from_datetime_inexact": lambda _: _DATE,
    "tuple_type": lambda _: _LIST,
    "too_short": lambda _: "lista er tom; skriv minst éin",
    "int_type": lambda _: "skriv eit heilt tal",
    "int_parsing": lambda _: "skriv eit heilt tal",
    "bool_type": lambda _: "skriv true eller false",
    "bool_parsing": lambda _: "skriv true eller false",
    "less_than_equal": lambda c: f"talet kan vere høgst {c['le']}",
    "greater_than_equal": lambda c: f"talet må vere minst {c['ge']}",
    "model_type": lambda _: "skriv ein tabell med nøklar",
    "dict_type": lambda _: "skriv ein tabell med nøklar",
    "string_pattern_mismatch": lambda c: PATTERNS.get(c["pattern"], "forma er ikkje rett"),
}
"""What is said of a key, by what is wrong with it. Anything else is only invalid."""


class RegisterError(ValueError):
    """A register file that cannot be used; the message is Nynorsk and names file and key."""


def parse(model: type[M], text: str, origin: str) -> M:
    """The data in that text. RegisterError with file, table and key for every fault."""
    try:
        raw = tomllib.loads(normalize("NFC", text))
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        where = f" (linje {line[1]})" if line else ""
        raise RegisterError(f"{origin}: fila er ikkje rett TOML{where}") from error
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        told = (f"{_place(f, raw)}: {_why(f, raw, model)}" for f in error.errors())
        raise RegisterError(together(origin, told)) from error


def together(origin: str, faults: Iterable[str]) -> str:
    """All the faults of a file: one in a line, several as a list."""
    found = tuple(dict.fromkeys(faults))
    if len(found) == 1:
        return f"{origin}: {found[0]}"
    return f"{origin}: {len(found)} feil\n" + "\n".join(f"– {one}" for one in found)


def _place(fault: ErrorDetails, raw: object) -> str:
    """«[[partnar]] nr. 3 (kommune-9903), slag»: the table, which one of them, and the key."""
    loc = tuple(part for part in fault["loc"] if part != KEY)
    table = str(loc[0])
    held = raw.get(table) if isinstance(raw, dict) else None
    if len(loc) == 1:
        return f"[[{table}]]" if isinstance(held, list) else f"[{table}]"
    if not isinstance(loc[1], int):
        return f"[{table}], {_key(loc[1:])}"
    one = held[loc[1]] if isinstance(held, list) else None
    name = f" ({one['id']})" if isinstance(one, dict) and isinstance(one.get("id"), str) else ""
    return f"[[{table}]] nr. {loc[1] + 1}{name}{f', {_key(loc[2:])}' if loc[2:] else ''}"


def _key(path: Sequence[int | str]) -> str:
    """«namn nr. 2, fraa»: what is inside a key, counted from one."""
    return ", ".join(f"nr. {p + 1}" if isinstance(p, int) else p for p in path).replace(
        ", nr.", " nr."
    )


def _why(fault: ErrorDetails, raw: object, model: type[BaseModel]) -> str:
    loc = fault["loc"]
    if fault["type"] == "extra_forbidden":
        what = "nøkkelen" if len(loc) > 1 else "tabellen"
        return f"{what} er ukjend. Vel {', '.join(_keys(model, loc))}"
    if loc[-1] == KEY:
        return f"nøkkelen er ukjend. Vel {', '.join(PARTNER_ROLES)}"
    if fault["type"] == "enum" and loc[-1] == "rolle":
        return f"verdien er ugyldig. Vel {', '.join(_roles(loc, raw))}"
    sentence = SENTENCES.get(fault["type"])
    return sentence(fault.get("ctx", {})) if sentence else "verdien er ugyldig"


def _keys(model: type[BaseModel], loc: Sequence[int | str]) -> tuple[str, ...]:
    """The keys that may stand where an unknown one was found."""
    kind: type[BaseModel] | None = model
    for part in loc[:-1]:
        if isinstance(part, str) and kind is not None:
            kind = _inner(kind.model_fields[part].annotation)
    return tuple(kind.model_fields) if kind else ()


def _inner(annotation: object) -> type[BaseModel] | None:
    """The table that a key holds, or holds a list of."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next((found for a in get_args(annotation) if (found := _inner(a))), None)


def _roles(loc: Sequence[int | str], raw: object) -> tuple[OrganRole, ...]:
    """The roles that fit there: those of a joint organ, or of an organ of a partner."""
    one = raw["organ"][loc[1]] if isinstance(raw, dict) and loc[0] == "organ" else None
    joint = isinstance(one, dict) and "partnar" not in one
    return JOINT_ROLES if joint else PARTNER_ROLES


def _choices(context: Mapping[str, Any]) -> str:
    return ", ".join(_QUOTED.findall(str(context["expected"])))
