"""From the text of a script to plain data: YAML or JSON by content, and nothing ambiguous."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NoReturn

import yaml

from adapters.script.faults import ScriptFeil

LIMIT = 5 * 1024 * 1024
"""Largest script in bytes."""
MOST_VALUES = 200_000
"""A YAML file may repeat itself by reference; unfolded it may not hold more values than this."""
TWICE = "Nøkkelen står to gonger i den same bolken"


def read_file(path: Path) -> object:
    """The data of a script file. ScriptFeil if it cannot be read."""
    try:
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except OSError:
        raise ScriptFeil("fil", "Skriptet finst ikkje eller kan ikkje lesast.") from None
    if len(content) > LIMIT:
        raise ScriptFeil("fil", "Skriptet er for stort. Grensa er 5 MB; del det opp.")
    try:
        return read_text(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ScriptFeil("fil", "Skriptet er ikkje UTF-8. Lagre det på nytt som UTF-8.") from None


def read_text(text: str) -> object:
    """The data of a script. ScriptFeil for what is neither YAML nor JSON, or says a key twice."""
    data = _json(text) if text.lstrip().startswith("{") else _yaml(text)
    if sum(1 for _ in _values(data)) > MOST_VALUES:
        raise ScriptFeil("fil", "Skriptet viser til seg sjølv for mange gonger.")
    return data


def _json(text: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_unique, parse_constant=_not_a_number)
    except json.JSONDecodeError:
        return _yaml(text)  # a flow mapping of YAML begins like JSON
    except RecursionError:
        raise ScriptFeil("fil", "Skriptet er for djupt nøsta.") from None


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found: dict[str, object] = {}
    for key, value in pairs:
        if key in found:
            raise ScriptFeil(_shown(key), f"{TWICE}.")
        found[key] = value
    return found


def _not_a_number(_: str) -> NoReturn:
    raise ScriptFeil("fil", "NaN og Infinity er ikkje tal i eit skript.")


def _shown(key: object) -> str:
    """A key as it may be repeated to the reader: only if it looks like one of our own."""
    return key if isinstance(key, str) and re.fullmatch(r"[A-Za-z0-9_-]{1,40}", key) else "nøkkel"


def _yaml(text: str) -> object:
    try:
        return yaml.load(text, Loader=_Loader)  # noqa: S506 - a SafeLoader with fewer types still
    except yaml.MarkedYAMLError as error:
        where = f" (linje {error.problem_mark.line + 1})" if error.problem_mark else ""
        raise ScriptFeil("fil", f"Skriptet er ikkje gyldig YAML eller JSON{where}.") from None
    except (yaml.YAMLError, ValueError):
        raise ScriptFeil("fil", "Skriptet er ikkje gyldig YAML eller JSON.") from None
    except RecursionError:
        raise ScriptFeil("fil", "Skriptet er for djupt nøsta.") from None


class _Loader(yaml.SafeLoader):
    """Safe, and with the types of JSON only: dates stay text, and «no», «on» and 12:30 too."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        node: yaml.MappingNode = super().compose_mapping_node(anchor)
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                continue
            if key.value in seen:
                line = key.start_mark.line + 1
                raise ScriptFeil(_shown(key.value), f"{TWICE} (linje {line}).")
            seen.add(key.value)
        return node


for _tag, _pattern, _first in (
    ("bool", r"true|false", "tf"),
    ("null", r"~|null|", ["~", "n", ""]),
    ("int", r"-?(0|[1-9][0-9]*)", "-0123456789"),
    ("float", r"-?(0|[1-9][0-9]*)\.[0-9]+", "-0123456789"),
    ("merge", r"<<", "<"),
):
    _Loader.add_implicit_resolver(
        f"tag:yaml.org,2002:{_tag}", re.compile(f"^(?:{_pattern})$"), list(_first)
    )


def _values(data: object) -> Iterator[object]:
    """Every value, a repeated one each time; stops soon after MOST_VALUES."""
    waiting, count = [data], 0
    while waiting and count <= MOST_VALUES:
        value = waiting.pop()
        count += 1
        yield value
        if isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
