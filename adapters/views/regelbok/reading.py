"""The rulebook, read from features/*.feature in the order of features/innhald.toml."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from typing import Any

from gherkin.parser import Parser

from adapters.views.regelbok.book import Book, Chapter, Part, Regel, Scenario, Step, Table
from adapters.views.regelbok.plain import in_words, value_in_words
from rules.rule import RULES
from workflow.verbs import VERBS

CONTENTS = "innhald.toml"
SOURCE = "Kjelde:"
_KINDS = {"Context": "gitt", "Action": "naar", "Outcome": "saa"}
_QUOTED = re.compile(r'"([^"]*)"')
HEADS = {("organ", "sakslag")}
"""The heads of tables of two columns: who may decide what, in a reglement."""
Node = Mapping[str, Any]


@cache
def book() -> Book:
    """The rulebook as it was shipped, once for each process."""
    folder = resources.files("features")
    texts = {name: (folder / f"{name}.feature").read_text(encoding="utf-8") for name in _names()}
    chapters = {name: _chapter(name, Parser().parse(text)) for name, text in texts.items()}
    parts = tuple(
        Part(p["namn"], p["om"], tuple(chapters[c] for c in p["kapittel"]))
        for p in _contents(folder)
    )
    return Book(parts, _mark(texts))


def _names() -> Iterator[str]:
    yield from (c for p in _contents(resources.files("features")) for c in p["kapittel"])


def _contents(folder: Traversable) -> list[dict[str, Any]]:
    parts: list[dict[str, Any]] = tomllib.loads(
        (folder / CONTENTS).read_text(encoding="utf-8")
    )["del"]
    return parts


def _mark(texts: Mapping[str, str]) -> str:
    """What tells this rulebook from every other: of its words, and of the code of each rule."""
    assert VERBS  # noqa: S101 - importing the verbs is what fills RULES
    rules = (f"{i} {RULES[i].versjon}" for i in sorted(RULES))
    return sha256("\n".join((*texts.values(), *rules)).encode()).hexdigest()[:10]


def _chapter(name: str, document: Any) -> Chapter:
    feature: Node = document["feature"]
    rules = [c["rule"] for c in feature["children"] if "rule" in c]
    return Chapter(
        id=name,
        namn=feature["name"],
        avsnitt=paragraphs(feature["description"]),
        bakgrunn=_background(feature),
        scenario=_scenarios(feature),
        reglar=tuple(_regel(name, r) for r in rules),
    )


def _regel(chapter: str, node: Node) -> Regel:
    rule_id, *rows = (t["name"].removeprefix("@") for t in node["tags"])
    first, *more = paragraphs(node["description"]) or ("",)
    source, prose = (first, more) if first.startswith(SOURCE) else ("", [first, *more])
    return Regel(
        id=rule_id,
        rader=tuple(rows),
        namn=node["name"],
        kjelde=source.removeprefix(SOURCE).strip(),
        avsnitt=tuple(p for p in prose if p),
        kapittel=chapter,
        bakgrunn=_background(node),
        scenario=_scenarios(node),
    )


def _background(node: Node) -> tuple[Step, ...]:
    found = (c["background"]["steps"] for c in node["children"] if "background" in c)
    return tuple(step for steps in found for step in _steps(steps))


def _scenarios(node: Node) -> tuple[Scenario, ...]:
    return tuple(_scenario(c["scenario"]) for c in node["children"] if "scenario" in c)


def _scenario(node: Node) -> Scenario:
    tables = (
        _headed(t["name"], [t["tableHeader"], *t["tableBody"]])
        for t in node["examples"]
    )
    return Scenario(marked(node["name"]), tuple(_steps(node["steps"])), tuple(tables))


def _steps(nodes: list[Node]) -> Iterator[Step]:
    kind = "gitt"
    for node in nodes:
        kind = _KINDS.get(node["keywordType"], kind)
        quoted = node.get("docString", {}).get("content", "")
        yield Step(
            ord=node["keyword"].strip(),
            slag=kind,
            tekst=marked(node["text"]),
            sitat=tuple(marked(p) for p in paragraphs(quoted)),
            tabell=_listed(node["dataTable"]["rows"]) if "dataTable" in node else None,
        )


def _listed(rows: list[Node]) -> Table:
    """What is listed under a step. Two columns are a name and its value, but for those that are
    known to have a head; more have a head."""
    first = tuple(c["value"] for c in rows[0]["cells"])
    if len(first) > 2 or first in HEADS:  # noqa: PLR2004 - a name and its value
        return _headed("", rows)
    return Table("", (), tuple(_named(row) for row in rows))


def _headed(title: str, rows: list[Node]) -> Table:
    names = [c["value"] for c in rows[0]["cells"]]
    body = (
        tuple(_value(c, name) for c, name in zip(row["cells"], names, strict=True))
        for row in rows[1:]
    )
    return Table(title, tuple(map(marked, names)), tuple(body))


def _named(row: Node) -> tuple[str, ...]:
    """A name and its value; or one thing alone."""
    name, *rest = row["cells"]
    if not rest:
        return (_value(name, ""),)
    return (marked(name["value"]), *(_value(c, name["value"]) for c in rest))


def _value(cell: Node, name: str) -> str:
    return value_in_words(_quoted(cell["value"]), name)


def marked(text: str) -> str:
    """The text in words, with Norwegian quotation marks, and with ‹ › about what a table fills
    in."""
    return in_words(_quoted(text))


def _quoted(text: str) -> str:
    text = _QUOTED.sub(r"«\1»", text)
    return re.sub(r"<([^<>]+)>", r"‹\1›", text)


def paragraphs(text: str) -> tuple[str, ...]:
    """Each paragraph on one line. A source, and each line of a list, stands for itself."""
    made: list[str] = []
    fresh = True
    for line in (one.strip() for one in text.splitlines()):
        alone = line.startswith((SOURCE, "- ")) or re.match(r"[a-zæøå0-9]{1,2}\) ", line)
        if line and made and not fresh and not alone:
            made[-1] += f" {line}"
        elif line:
            made.append(line)
        fresh = not line
    return tuple(made)
