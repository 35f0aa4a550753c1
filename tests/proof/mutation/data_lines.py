"""The lines of the data files, each deleted once: the case types, and the default rows."""

import copy
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from rules.loading import sakstypar
from tests.proof.mutation.reach import Point
from tests.proof.mutation.sites import ROOT

FILES = ("rules/sakstypar.toml", "rules/reglement/standard.toml")
READERS = ("rules.loading.sakstypar", "rules.loading.register_reading")
WORDS = frozenset({"id", "namn", "kjelde", "notat", "heimel", "kva", "versjon", "gjeld_fraa"})
"""What a line is called and where it is from. Nothing is judged by it."""
DEMANDED = frozenset(
    {"rad", "avsnitt", "gruppe", "korleis", "organ", "sakslag", "sakstype", "tittel"}
)
"""What a line cannot be without: the file is not even read."""

Way = tuple[str | int, ...]


@dataclass(frozen=True)
class DataMutant:
    """One line, element or field of a data file, deleted. `owner` is the table it is in."""

    file: str
    owner: str
    path: Way
    operator: str = "line"

    @property
    def key(self) -> str:
        inner = ".".join(str(p) for p in self.path[1:])
        return f"{self.file}:{self.owner}:{self.operator}:{inner}"


@cache
def data_mutants(file: str) -> tuple[DataMutant, ...]:
    """Every line of that file that something could be judged by, if it reads otherwise without."""
    data = read(file)
    found = (DataMutant(file, _owner(data, path), path) for path in _lines(data, ()))
    if file != "rules/sakstypar.toml":
        return tuple(found)
    whole = _types(data)
    return tuple(m for m in found if _types(without(data, m.path)) != whole)


def _types(data: dict[str, Any]) -> object:
    file = sakstypar._File.model_validate(data)
    unused = set(file.kravpakke) - {name for t in file.sakstype for name in t.pakkar}
    return [t.value("hft", file) for t in file.sakstype], unused


def read(file: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / file).read_text(encoding="utf-8"))


def _lines(node: Any, path: Way) -> Iterator[Way]:
    pairs = node.items() if isinstance(node, dict) else enumerate(node)
    for key, value in pairs:
        here = (*path, key)
        if isinstance(value, dict | list):
            yield from _lines(value, here)
        if _can_go(here, value):
            yield here


def _can_go(path: Way, value: Any) -> bool:
    """An element of a list, or a field that a line can be without."""
    key = path[-1]
    if isinstance(value, list) or key in WORDS | DEMANDED or len(path) == 1:
        return False
    if len(path) == 2:  # a whole case type, or a package: all that is in it is deleted one by one
        return path[0] not in {"sakstype", "vegstykke", "kravpakke"}
    return key not in {"slag", "styreform"} or "medverknadkrav" in path


def _owner(data: dict[str, Any], path: Way) -> str:
    """«sakstype C-04»; the name of the table where it has no id."""
    held = data[str(path[0])]
    named = held[path[1]] if isinstance(held, list) else None
    return f"{path[0]} {named['id'] if named and 'id' in named else path[1]}"


def without(data: dict[str, Any], path: Way) -> dict[str, Any]:
    """The data with what stands at that path taken away."""
    made = copy.deepcopy(data)
    held: Any = made
    for part in path[:-1]:
        held = held[part]
    del held[path[-1]]
    return made


def apply_data(mutant: DataMutant) -> None:
    """From here on this process reads the file without that line."""
    whole, less = read(mutant.file), without(read(mutant.file), mutant.path)

    def loads(text: str) -> dict[str, Any]:
        found = tomllib.loads(text)
        return copy.deepcopy(less) if found == whole else found

    for name in READERS:
        reader: Any = import_module(name)
        reader.tomllib = SimpleNamespace(loads=loads, TOMLDecodeError=tomllib.TOMLDecodeError)


def data_points(mutant: DataMutant) -> set[Point]:
    """The tests that could see it: those about a case type that takes the line, else all."""
    if mutant.file != "rules/sakstypar.toml":
        return {("sakstype", t["id"]) for t in read("rules/sakstypar.toml")["sakstype"]}
    name = str(mutant.path[1])
    data = read(mutant.file)
    if mutant.path[0] == "sakstype":
        return {("sakstype", data["sakstype"][int(name)]["id"])}
    users = [t for t in data["sakstype"] if name in (*t["veg"], *t.get("pakkar", ()))]
    return {("sakstype", t["id"]) for t in users}
