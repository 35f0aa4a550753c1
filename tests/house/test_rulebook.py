"""The rulebook and the rules are one to one: every rule has its Regel, its proof and its words."""

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

from rules.katalog import KATALOG, Effect
from rules.rule import RULES
from workflow.guards.act_rules import REGISTER
from workflow.guards.entry_rules import RUNNING, RUNNING_AT
from workflow.guards.register_acts import OVERSIGHT, REGISTER_ACTS
from workflow.moves import MOVES

ROOT = Path(__file__).parents[2]
CHAPTERS = sorted((ROOT / "features").glob("*.feature"))
RULE_ID = re.compile(r"[A-Z]{2,3}-\d\d")
AGAINST = re.compile(
    r"(?:vert det|det vert) (?:òg )?(?P<how>stansa|åtvara) av regelen (?P<regel>[A-Z]{2,3}-\d\d)"
)
LOOKS_LIKE_KEYWORD = re.compile(r"^\s*(?!Kjelde:)\w+:")


@dataclass(frozen=True)
class Regel:
    """One Regel of the rulebook, with its scenarios as they stand in the file."""

    chapter: str
    tags: tuple[str, ...]
    name: str
    description: str
    scenarios: tuple[dict[str, Any], ...]

    @property
    def rule(self) -> str:
        return self.tags[0]

    def against(self) -> Iterator[tuple[str, str | None]]:
        """Each time a scenario says that this rule stopped or warned, with the words it quotes."""
        for scenario in self.scenarios:
            for step in scenario["steps"]:
                said = AGAINST.match(step["text"])
                if said and said["regel"] == self.rule:
                    quoted = step.get("docString", {}).get("content", "")
                    for text in filled_in(quoted, scenario["examples"]):
                        yield said["how"], " ".join(text.split()) or None

    def passing(self) -> list[str]:
        """Names of the scenarios where this rule has nothing to say."""
        return [
            s["name"] for s in self.scenarios
            if not any(
                (m := AGAINST.match(step["text"])) and m["regel"] == self.rule
                for step in s["steps"]
            )
        ]


def filled_in(text: str, tables: list[dict[str, Any]]) -> set[str]:
    """The text as it reads with each row of the examples; itself where there are none."""
    made = set() if tables else {text}
    for table in tables:
        heads = [c["value"] for c in table["tableHeader"]["cells"]]
        for row in table["tableBody"]:
            one = text
            for head, cell in zip(heads, row["cells"], strict=True):
                one = one.replace(f"<{head}>", cell["value"])
            made.add(one)
    return made


@cache
def document(chapter: Path) -> dict[str, Any]:
    return dict(Parser().parse(chapter.read_text(encoding="utf-8")))


def compiled(chapter: Path) -> int:
    """How many pickles gherkin makes of a chapter."""
    parsed: Any = document(chapter) | {"uri": chapter.name}
    return len(Compiler().compile(parsed))


def tags_of(node: dict[str, Any]) -> tuple[str, ...]:
    return tuple(t["name"].removeprefix("@") for t in node["tags"])


@cache
def regels() -> tuple[Regel, ...]:
    found = []
    for chapter in CHAPTERS:
        for child in document(chapter)["feature"]["children"]:
            if rule := child.get("rule"):
                scenarios = tuple(c["scenario"] for c in rule["children"] if "scenario" in c)
                found.append(
                    Regel(chapter.name, tags_of(rule), rule["name"], rule["description"], scenarios)
                )
    return tuple(found)


def regel_of(rule_id: str) -> Regel:
    found = [r for r in regels() if rule_id in r.tags]
    assert len(found) == 1, f"{rule_id} har {len(found)} Regel i features/, skal ha éin"
    return found[0]


def descriptions(node: Any) -> Iterator[str]:
    """Every line of free text in a chapter."""
    if isinstance(node, dict):
        yield from str(node.get("description", "")).splitlines()
        for part in node.values():
            yield from descriptions(part)
    elif isinstance(node, list):
        for part in node:
            yield from descriptions(part)


def pattern_of(template: str) -> re.Pattern[str]:
    """A sentence of a rule with anything where its values stand; the first letter is made large."""
    parts = re.split(r"\{\w+\}", template)
    return re.compile(".+?".join(map(re.escape, parts)), re.IGNORECASE)


# -- one to one ------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule_id", sorted(RULES))
def test_every_rule_has_one_regel_with_its_rows(rule_id: str) -> None:
    assert regel_of(rule_id).tags == (rule_id, *RULES[rule_id].rader)


@pytest.mark.parametrize("regel", regels(), ids=lambda r: r.name)
def test_every_regel_is_a_rule(regel: Regel) -> None:
    assert regel.tags, "Regel utan taggar"
    assert regel.rule in RULES
    assert [t for t in regel.tags if RULE_ID.fullmatch(t) and t in RULES] == [regel.rule]


def test_every_row_that_is_tagged_is_in_the_katalog() -> None:
    rows = {t for r in regels() for t in r.tags[1:]}
    assert rows <= {row.rad for row in KATALOG}


def test_every_rule_is_asked_somewhere() -> None:
    asked = {r.id for move in MOVES for r in move.all_rules} | {r.id for r in REGISTER}
    others = (*REGISTER_ACTS.values(), OVERSIGHT, RUNNING, *RUNNING_AT.values())
    asked |= {r.id for rules in others for r in rules}
    assert asked == set(RULES)


# -- proof -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("rule_id", sorted(RULES))
def test_every_regel_has_a_scenario_that_passes(rule_id: str) -> None:
    assert regel_of(rule_id).passing()


@pytest.mark.parametrize("rule_id", sorted(RULES))
def test_every_regel_is_seen_to_stop_or_warn_with_its_words(rule_id: str) -> None:
    effects = {KATALOG[row].standard for row in (RULES[rule_id].rader[0],)}
    wanted = {"stansa"} if Effect.STOPP in effects else {"stansa", "åtvara"}
    quoted = [text for how, text in regel_of(rule_id).against() if how in wanted and text]
    assert quoted, f"inkje scenario under {rule_id} siterer regelen"
    template = pattern_of(RULES[rule_id].stopp)
    assert all(template.fullmatch(text) for text in quoted), (RULES[rule_id].stopp, quoted)


def test_every_scenario_is_collected(tmp_path: Path) -> None:
    """Gherkin swallows misspelt keywords, and pytest-bdd scenarios of the same name: count them."""
    pickles = {c.stem: compiled(c) for c in CHAPTERS}
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider",
               f"--basetemp={tmp_path}", "tests/features"]
    run = subprocess.run(  # noqa: S603 - our own interpreter on our own folder
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout[-2000:]
    found = re.findall(r"^tests/features/test_(\w+)\.py: (\d+)$", run.stdout, re.MULTILINE)
    assert {chapter: int(count) for chapter, count in found} == pickles


# -- form ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda c: c.stem)
def test_chapter_is_norwegian_and_has_a_foreword(chapter: Path) -> None:
    assert chapter.read_text(encoding="utf-8").splitlines()[0] == "# language: no"
    assert len(document(chapter)["feature"]["description"].split()) >= 20


@pytest.mark.parametrize("chapter", CHAPTERS, ids=lambda c: c.stem)
def test_no_free_text_looks_like_a_misspelt_keyword(chapter: Path) -> None:
    lines = descriptions(document(chapter)["feature"])
    assert [line for line in lines if LOOKS_LIKE_KEYWORD.match(line)] == []


@pytest.mark.parametrize("regel", regels(), ids=lambda r: r.name)
def test_every_regel_names_its_source(regel: Regel) -> None:
    first = regel.description.strip().splitlines()[:1]
    assert first, f"{regel.rule} manglar «Kjelde: …»"
    assert re.match(r"Kjelde: .{8,}", first[0])
