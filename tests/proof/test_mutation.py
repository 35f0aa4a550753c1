"""Mutation itself on trial: what the operators make, that nothing is left out, and who is seen."""

import ast
import subprocess
import sys
from enum import Enum
from pathlib import Path

import pytest

import workflow.machine  # noqa: F401 - entering the moves enters every rule
from tests.proof.mutation.argued import argued, seen_after_all, unknown
from tests.proof.mutation.data_lines import data_mutants, read, without
from tests.proof.mutation.every import everything, rules_without, tables_without
from tests.proof.mutation.operators import changes, sibling, silenced
from tests.proof.mutation.trial import KILLED, SURVIVED, Verdict

ROOT = Path(__file__).parents[2]


class Colour(Enum):
    RED = 1
    BLUE = 2


RED = Colour.RED
MADE = {
    "if a < b: pass": {"negate": {"if not a < b:\n    pass"}, "compare": {"if a <= b:\n    pass"}},
    "x = a is b": {"compare": {"x = a is not b"}},
    "x = a in b": {"compare": {"x = a not in b"}},
    "x = a and b": {"logic": {"x = a or b"}},
    "x = not a": {"unnot": {"x = a"}},
    "x = any(a)": {"quantifier": {"x = all(a)"}},
    "x = {a, b}": {"drop": {"x = {b}", "x = {a}"}},
    "x = {a: b}": {"drop": {"x = {}"}},
    "x = (a,)": {"drop": {"x = ()"}},
    "x = Colour.RED": {"constant": {"x = Colour.BLUE"}},
    "x = RED": {"constant": {"x = type(RED)['BLUE']"}},
    "x = 3": {"constant": {"x = 4", "x = 2"}},
    "x = ''": {"constant": {"x = 'noko'"}},
    "x = 'ord'": {"constant": {"x = ''"}},
    "x = True": {"constant": {"x = False"}},
    "x: tuple[int, str] = y": {},
    "'a docstring'": {},
    "raise ValueError('ord')": {},
}
FUNCTIONS = {
    "def f(x) -> bool: return g(x)": {"return True", "return False"},
    "def f(x) -> tuple[str, ...]: return g(x)": {"return ()"},
    "def f(x) -> int | None: return g(x)": {"return None"},
    "def f(x): yield g(x)": {"return"},
}


def made(text: str) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for index in range(len(list(changes(ast.parse(text), globals())))):
        tree = ast.parse(text)
        change = list(changes(tree, globals()))[index]
        change.make()
        found.setdefault(change.operator, set()).add(ast.unparse(ast.fix_missing_locations(tree)))
    return found


@pytest.mark.parametrize("text", MADE)
def test_each_operator_makes_what_it_should(text: str) -> None:
    assert made(text) == MADE[text]


@pytest.mark.parametrize("text", FUNCTIONS)
def test_a_silenced_function_answers_with_nothing(text: str) -> None:
    first = set()
    for index in range(len(FUNCTIONS[text])):
        function = ast.parse(text).body[0]
        assert isinstance(function, ast.FunctionDef)
        list(silenced(function))[index].make()
        first.add(ast.unparse(function.body[0]))
    assert first == FUNCTIONS[text]


def test_after_the_last_sibling_comes_the_first() -> None:
    assert sibling(Colour.BLUE) == "RED"


# -- nothing is left out ---------------------------------------------------------------------------


def test_no_rule_and_no_line_of_a_table_is_without_a_mutant() -> None:
    found = everything()
    assert len({m.key for m in found}) == len(found)
    assert rules_without(found) == []
    assert tables_without(found) == []
    some = [m for m in found if m.owner not in {"was_asked", "LEVEL"}]
    assert rules_without(some) == ["SVA-01"]
    assert tables_without(some) == ["workflow/guards/act_rules.py:LEVEL"]


def test_every_move_and_demand_of_every_case_type_is_deleted_once() -> None:
    data = read("rules/sakstypar.toml")
    paths = {m.path for m in data_mutants("rules/sakstypar.toml")}
    for number, kind in enumerate(data["sakstype"]):
        for name in ("veg", "dokumentkrav", "avsnittkrav", "medverknadkrav"):
            for line in range(len(kind.get(name, ()))):
                path = ("sakstype", number, name, line)
                assert path in paths or _says_it_twice(kind[name], line), path
    assert "veg" not in without(data, ("sakstype", 0, "veg"))["sakstype"][0]


def _says_it_twice(lines: list[object], number: int) -> bool:
    """A line that another of the same table says as well: without it nothing is otherwise."""
    return isinstance(lines[number], str)


# -- what the document argues ----------------------------------------------------------------------


def test_what_is_argued_is_a_mutant_and_only_once(tmp_path: Path) -> None:
    assert unknown(argued(), (m.key for m in everything())) == []
    page = tmp_path / "side.md"
    page.write_text("| `a:b:drop:1` | likeverdig | av di ingen kan sjå det |\n" * 2)
    with pytest.raises(ValueError, match="to gonger"):
        argued(page)


def test_an_entry_that_is_unknown_or_seen_is_a_fault(tmp_path: Path) -> None:
    page = tmp_path / "side.md"
    page.write_text("| `a:b:drop:1` | ope | ingen prøve for det enno |\n")
    table = argued(page)
    assert unknown(table, ["a:b:drop:2"]) == ["a:b:drop:1"]
    assert seen_after_all(table, [Verdict("a:b:drop:1", KILLED)]) == ["a:b:drop:1"]
    assert seen_after_all(table, [Verdict("a:b:drop:1", SURVIVED)]) == []


# -- a run -----------------------------------------------------------------------------------------


def ran(*options: str) -> tuple[int, str]:
    command = [sys.executable, "-m", "tests.proof.mutation", *options]
    run = subprocess.run(  # noqa: S603 - our own interpreter on our own module
        command, cwd=ROOT, capture_output=True, text=True, check=False
    )
    return run.returncode, run.stdout + run.stderr


CHAPTER = ("--tests", "tests/features/test_tvist.py", "--then", "0")


def test_a_seeded_sample_of_a_chapter_is_seen() -> None:
    code, said = ran("--only", "rules/sak/tvist.py", "--sample", "15", *CHAPTER)
    assert code == 0, said
    assert "mutants: 15\nkilled: 15, by time: 0, survived: 0" in said


def test_a_mutant_whose_tests_are_left_out_is_told_to_live() -> None:
    muted = "rules/sak/tvist.py:rungs_in_order:mute:1"
    code, said = ran("--only", muted, *CHAPTER, "--leave-out", "test_tvist")
    assert code == 1
    assert f"survived: {muted}" in said
