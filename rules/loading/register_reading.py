"""A register file as checked data; what is wrong is told with file, table and key, in Nynorsk."""

import re
import tomllib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar
from unicodedata import normalize

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

M = TypeVar("M", bound=BaseModel)

_LINE = re.compile(r"at line (\d+)")
_QUOTED = re.compile(r"'([^']*)'")
_CHOICES = ("enum", "literal_error")
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
    "extra_forbidden": lambda _: "nøkkelen er ukjend",
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
    "greater_than_equal": lambda c: f"talet må vere minst {c['ge']}",
    "model_type": lambda _: "skriv ein tabell med nøklar",
    "dict_type": lambda _: "skriv ein tabell med nøklar",
    "string_pattern_mismatch": lambda c: PATTERNS.get(c["pattern"], "forma er ikkje rett"),
}
"""What is said of a key, by what is wrong with it. Anything else is only invalid."""

class RegisterError(ValueError):
    """A register file that cannot be used; the message is Nynorsk and names file and key."""


def parse(model: type[M], text: str, origin: str) -> M:
    """The data in that text. RegisterError with file, table and key for the first fault."""
    try:
        raw = tomllib.loads(normalize("NFC", text))
    except tomllib.TOMLDecodeError as error:
        line = _LINE.search(str(error))
        where = f" (linje {line[1]})" if line else ""
        raise RegisterError(f"{origin}: fila er ikkje rett TOML{where}") from error
    try:
        return model.model_validate(raw)
    except ValidationError as error:
        first = error.errors()[0]
        raise RegisterError(f"{origin}: {_place(first, raw)}: {_why(first)}") from error


def _place(fault: ErrorDetails, raw: object) -> str:
    """«[[partnar]] nr. 3 (kommune-9903), slag»: the table, which one of them, and the key."""
    loc = fault["loc"]
    table = str(loc[0])
    if len(loc) == 1:
        return f"[[{table}]]" if fault["type"] != "missing" else f"[{table}]"
    if not isinstance(loc[1], int):
        return f"[{table}], {_key(loc[1:])}"
    one = raw[table][loc[1]] if isinstance(raw, dict) else None
    name = f" ({one['id']})" if isinstance(one, dict) and isinstance(one.get("id"), str) else ""
    return f"[[{table}]] nr. {loc[1] + 1}{name}{f', {_key(loc[2:])}' if loc[2:] else ''}"


def _key(path: Sequence[int | str]) -> str:
    """«namn nr. 2, fraa»: what is inside a key, counted from one."""
    return ", ".join(f"nr. {p + 1}" if isinstance(p, int) else p for p in path).replace(
        ", nr.", " nr."
    )


def _why(fault: ErrorDetails) -> str:
    sentence = SENTENCES.get(fault["type"])
    return sentence(fault.get("ctx", {})) if sentence else "verdien er ugyldig"


def _choices(context: Mapping[str, Any]) -> str:
    return ", ".join(_QUOTED.findall(str(context["expected"])))
