"""Which tests come by which line of the rules, and which moves and case types they are about."""

import ast
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

import workflow.machine
from rules.rule import RULES, Rule
from tests.proof.mutation.applying import code_in, importers, living, made_from, module, parsed
from tests.proof.mutation.sites import ROOT, Mutant, owners, sources

Point = tuple[str, object]
"""A file and a line in it; or («trekk», its name), («steg», move and step), («sakstype», id)."""
MARK = "__passed__"


@contextmanager
def watched(passed: set[Point]) -> Iterator[None]:
    """While this lasts, every statement of the rules that is run leaves its place in `passed`."""
    kept = [(f, f.__code__) for found in living().values() for f in found]
    judged = workflow.machine.judged
    for file in sources():
        tree = ast.parse((ROOT / file).read_text(encoding="utf-8"))
        for _, owner in owners(tree):
            if isinstance(owner, ast.FunctionDef):
                _mark(owner)
        code = compile(ast.fix_missing_locations(tree), str(ROOT / file), "exec")
        vars(module(file))[MARK] = lambda line, file=file: passed.add((file, line))
        for (of, name), found in living().items():
            if of == file and "<" not in name:
                for function in found:
                    function.__code__ = code_in(code, name)
    workflow.machine.judged = _noting(passed, judged)
    try:
        yield
    finally:
        workflow.machine.judged = judged
        for function, before in kept:
            function.__code__ = before


def _mark(owner: ast.AST) -> None:
    """A mark before every statement, with its line."""
    for node in ast.walk(owner):
        for name in ("body", "orelse", "finalbody"):
            body = getattr(node, name, None)
            if isinstance(body, list):
                setattr(node, name, [one for s in body for one in (*_marks(s), s)])


def _marks(statement: ast.stmt) -> Iterator[ast.stmt]:
    text = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    if not text:
        call = ast.Call(ast.Name(MARK, ast.Load()), [ast.Constant(statement.lineno)], [])
        yield ast.copy_location(ast.Expr(call), statement)


def _noting(passed: set[Point], judged: Callable[..., Any]) -> Callable[..., Any]:
    def noted(rules: tuple[Rule, ...], facts: Any) -> Any:
        passed.add(("trekk", facts.trekk.name))
        if hasattr(facts, "file"):
            passed.add(("steg", (facts.trekk.name, facts.case.sakssteg.name)))
            passed.add(("sakstype", facts.sakstype.id))
        return judged(rules, facts)

    return noted


# -- the points that a mutant could be seen from ---------------------------------------------------


def points(mutant: Mutant) -> set[Point]:
    """Where a test must have been to have a chance of seeing that mutant."""
    if not mutant.table:
        return {(mutant.file, mutant.line)}
    if mutant.move or mutant.file.startswith("workflow/guards"):
        return _of_rules(mutant)
    return set(_users(mutant.file, mutant.owner))


def _of_rules(mutant: Mutant) -> set[Point]:
    """The first lines of the rules that are dropped; else the move itself, or its step."""
    value = eval(mutant.dropped, vars(module(mutant.file))) if mutant.dropped else None  # noqa: S307
    rules = [r for r in (value if isinstance(value, tuple) else (value,)) if isinstance(r, Rule)]
    if rules:
        return {first_point(r) for r in rules}
    if mutant.dropped.startswith("S."):
        return {("steg", (mutant.move, mutant.dropped[2:]))}
    return {("trekk", mutant.move)} if mutant.move else set(_users(mutant.file, mutant.owner))


def first_point(rule: Rule) -> Point:
    """Where a test comes by if the rule is judged."""
    check: Any = rule.check
    file = check.__code__.co_filename.removeprefix(f"{ROOT}/")
    owner = dict(owners(parsed()[file]))[check.__name__]
    assert isinstance(owner, ast.FunctionDef)
    return file, next(s.lineno for s in owner.body if list(_marks(s)))


def readers(mutant: Mutant) -> set[str]:
    """The files of tests that look at the table itself, or at one made from it."""
    if not mutant.table:
        return set()
    return {file for file, _ in _carried(mutant.file, mutant.owner) if file.startswith("tests/")}


def data_readers() -> set[str]:
    """The files of tests that look at the case types as they are read."""
    took = importers().get(("rules/loading/sakstypar.py", "case_types"), [])
    return {file for file, _ in took if file.startswith("tests/")}


def _users(file: str, name: str) -> Iterator[Point]:
    """Every statement of the rules that uses a table, or one made from it."""
    for known in _carried(file, name):
        if known[0] in parsed() and not known[0].startswith("tests/"):
            yield from _uses(*known)


@cache
def _carried(file: str, name: str) -> frozenset[tuple[str, str]]:
    """The name in every file that has it, and all that is made from it."""
    waiting, seen = [(file, name)], set[tuple[str, str]]()
    while waiting:
        known = waiting.pop()
        if known not in seen:
            seen.add(known)
            waiting += importers().get(known, [])
            waiting += [(f, target) for f, target, _ in made_from().get(known, ())]
    return frozenset(seen)


def _uses(file: str, name: str) -> Iterator[Point]:
    for _, owner in owners(parsed()[file]):
        if isinstance(owner, ast.FunctionDef):
            for statement in ast.walk(owner):
                if isinstance(statement, ast.stmt) and statement is not owner and any(
                    isinstance(n, ast.Name) and n.id == name for n in ast.walk(statement)
                ):
                    yield file, statement.lineno


def rules_in(file: str) -> frozenset[str]:
    """The ids of the rules that are written in a file."""
    path = str(ROOT / file)
    return frozenset(i for i, r in RULES.items() if r.check.__code__.co_filename == path)  # type: ignore[attr-defined]


def rule_of(mutant: Mutant) -> str | None:
    """The rule whose body, or whose place in a table, is changed."""
    if mutant.table:
        value = eval(mutant.dropped, vars(module(mutant.file))) if mutant.dropped else None  # noqa: S307
        return value.id if isinstance(value, Rule) else None
    held = vars(module(mutant.file)).get(mutant.owner)
    return held.id if isinstance(held, Rule) else None
