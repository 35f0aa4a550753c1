"""The walls of the house: who may import what, read a clock, or name a place."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ROOMS = ("cases", "rules", "workflow", "adapters")
WEB = {
    "adapters/demo/", "adapters/http/", "adapters/rest/", "adapters/web/", "adapters/service.py",
    "adapters/drift/serving.py",
}
DOORS = {
    "transitions": {"workflow/machine.py"},
    "sqlalchemy": {"adapters/db/"},
    "alembic": {"adapters/db/"},
    "apscheduler": {"adapters/drift/scheduler.py"},
    "typer": {"adapters/cli/"},
    "click": {"adapters/cli/"},
    "rich": {"adapters/cli/"},
    "structlog": {"adapters/"},
    "fastapi": WEB,
    "starlette": WEB,
    "openpyxl": {"adapters/xlsx/"},
}
CLOCKS = {"now", "utcnow", "today", "time", "monotonic", "perf_counter"}
LOCAL_NAMES = re.compile(
    r"bystyre|heradsstyre|koordineringsr|dialogmøte|fagråd|samarbeidsutval|toppleiarmøte"
    r"|\bBergen\b|\bVoss\b|\bFørde\b|\bKvam\b|\bUlvik\b",
    re.IGNORECASE,
)
EMPTY_NAMES = {"utils", "helpers", "common", "manager", "base", "misc", "util", "helper"}


def sources(*rooms: str) -> Iterator[Path]:
    for room in rooms or ROOMS:
        yield from sorted((ROOT / room).rglob("*.py"))


def relative(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def test_each_library_has_its_door() -> None:
    for path in sources():
        for name in imports(parsed(path)):
            allowed = DOORS.get(name.split(".")[0])
            if allowed is not None:
                assert any(relative(path).startswith(a) for a in allowed), (relative(path), name)


def test_cases_use_the_standard_library_only() -> None:
    for path in sources("cases"):
        for name in imports(parsed(path)):
            top = name.split(".")[0]
            assert top == "cases" or top in sys.stdlib_module_names, (relative(path), name)


def test_imports_go_one_way() -> None:
    order = {room: n for n, room in enumerate(ROOMS)}
    for path in sources():
        here = order[path.relative_to(ROOT).parts[0]]
        for name in imports(parsed(path)):
            there = order.get(name.split(".")[0], -1)
            assert there <= here, (relative(path), name)


def test_no_clock_below_the_edge() -> None:
    for path in sources("cases", "rules", "workflow"):
        for node in ast.walk(parsed(path)):
            called = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if called and node.func.attr in CLOCKS:
                pytest.fail(f"{relative(path)}:{node.lineno} reads a clock")


def test_no_local_name_in_code() -> None:
    for path in sources():
        tree = parsed(path)
        docs = {id(n) for n in (*_docstrings(tree), *_sources_cited(tree))}
        for node in ast.walk(tree):
            text = isinstance(node, ast.Constant) and isinstance(node.value, str)
            if text and id(node) not in docs and LOCAL_NAMES.search(node.value):
                pytest.fail(f"{relative(path)}:{node.lineno} names a place: {node.value[:60]}")


def _docstrings(tree: ast.AST) -> Iterator[ast.AST]:
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(tree):
        if isinstance(node, kinds) and node.body and isinstance(node.body[0], ast.Expr):
            yield node.body[0].value


def _sources_cited(tree: ast.AST) -> Iterator[ast.AST]:
    """A heimel may name the document it stands in, whoever wrote that."""
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg == "heimel":
            yield node.value


def test_no_back_door_to_the_step() -> None:
    """The step of a case is set where acts are concluded, and nowhere else."""
    allowed = {"workflow/conduct.py"}
    for path in sources():
        for node in ast.walk(parsed(path)):
            if isinstance(node, ast.keyword) and node.arg == "sakssteg":
                assert relative(path) in allowed or _is_reading(path), relative(path)


def _is_reading(path: Path) -> bool:
    """Adapters pass the step on as text; they build no Case."""
    return relative(path).startswith("adapters/")


def test_the_machine_has_no_automatic_moves() -> None:
    from cases.steps import Step
    from workflow.machine import MACHINE, Cursor

    assert not [name for name in MACHINE.events if name.startswith("to_")]
    assert not [name for name in dir(Cursor) if name.startswith("to_")]
    assert set(MACHINE.states) == {step.name for step in Step}


def test_every_file_says_what_it_is_for() -> None:
    for path in sources():
        if path.read_text(encoding="utf-8").strip():
            assert ast.get_docstring(parsed(path)), relative(path)
        assert path.stem not in EMPTY_NAMES, relative(path)


def test_files_stay_small() -> None:
    long = {relative(p): n for p in sources() if (n := len(p.read_text().splitlines())) > 250}
    assert not long, f"over 250 lines: {long}"


def test_functions_stay_short() -> None:
    long = [
        f"{relative(path)}:{node.name}"
        for path in sources()
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.FunctionDef) and (node.end_lineno or 0) - node.lineno >= 45
    ]
    assert not long, long
