"""What acts, fields and words to choose among are called where people read: from two tables."""

import tomllib
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from adapters.views.words import word
from workflow.verbs import VERBS

_PARTNERS = "partnar"


@cache
def _table(name: str) -> Mapping[str, Any]:
    text = files("adapters.views").joinpath(name).read_text(encoding="utf-8")
    return tomllib.loads(text)


def acts() -> Mapping[str, str]:
    """Every act by name, as it stands on a button."""
    return {name: said for name, said in _table("trekknamn.toml").items() if name != _PARTNERS}


def act_name(verb: str, *, partner: bool = False) -> str:
    """«Send til utgreiing»; as a partner that does it itself would say it, where that differs.
    KeyError for an act that has no name."""
    own: Mapping[str, str] = _table("trekknamn.toml")[_PARTNERS] if partner else {}
    return own.get(verb) or acts()[verb]


def purpose(verb: str) -> str:
    """What the act is for, in a sentence."""
    return (VERBS[verb].form.__doc__ or "").partition("\n")[0]


def field_name(verb: str, field: str) -> str:
    """The label of a field. KeyError for a field that has none."""
    return str(_found(verb, field)[0])


def field_help(verb: str, field: str) -> str:
    """What helps whoever fills it in; empty where the label says it all."""
    _, *more = _found(verb, field)
    return str(more[0]) if more else ""


def _found(verb: str, field: str) -> list[str]:
    table = _table("feltnamn.toml")
    own: dict[str, list[str]] = table.get(verb, {})
    everywhere: dict[str, list[str]] = table["alle"]
    return own[field] if field in own else everywhere[field]


def is_named(verb: str, field: str) -> bool:
    table = _table("feltnamn.toml")
    return field in table.get(verb, {}) or field in table["alle"]


def option_word(field: str, code: str) -> str:
    """What a word to choose is called in that field."""
    table = _table("feltnamn.toml")
    own = table.get(f"ord_{field}", {})
    return str(own.get(code) or table["ord"].get(code) or word(code))


def all_texts() -> tuple[str, ...]:
    """Every text of the two tables, for those who translate."""
    told = [*acts().values(), *_table("trekknamn.toml")[_PARTNERS].values()]
    for table in _table("feltnamn.toml").values():
        for said in table.values():
            told += said if isinstance(said, list) else [said]
    return tuple(dict.fromkeys(told))
