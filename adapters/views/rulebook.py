"""The name and the scenarios of each rule, read from the packaged rulebook (features/*.feature)."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class Told:
    """What the rulebook says of one rule: the title of its Regel, and its scenarios by name."""

    title: str = ""
    scenarios: tuple[str, ...] = ()


@cache
def rulebook() -> Mapping[str, Told]:
    """Every tagged Regel by rule id (`@DEL-01`)."""
    found: dict[str, Told] = {}
    for text in _texts():
        for rule_id, title, names in _in_feature(text):
            known = found.get(rule_id, Told())
            found[rule_id] = Told(known.title or title, (*known.scenarios, *names))
    return found


def _texts() -> Iterator[str]:
    try:
        folder = resources.files("features")
    except ModuleNotFoundError:
        return
    files = [f for f in folder.iterdir() if f.name.endswith(".feature")]
    yield from (f.read_text(encoding="utf-8") for f in sorted(files, key=lambda f: f.name))


def _in_feature(text: str) -> Iterator[tuple[str, str, list[str]]]:
    from gherkin.parser import Parser

    feature: Any = Parser().parse(text)["feature"]
    for child in (feature or {}).get("children", ()):
        rule = child.get("rule")
        if rule is None:
            continue
        names = [c["scenario"]["name"] for c in rule["children"] if "scenario" in c]
        for tag in rule["tags"]:
            yield tag["name"].removeprefix("@"), rule["name"], names
