"""Every mutant of a source file: which function or table it is in, and what it is called."""

import ast
import copy
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import ndiff
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

from tests.proof.mutation.operators import Change, Space, changes, silenced

ROOT = Path(__file__).parents[3]
LEFT_OUT = ("rules/loading/", "rules/nemningar.py", "rules/katalogtal.py")
"""What reads files and names things. Nothing there judges an act."""


@dataclass(frozen=True)
class Mutant:
    """One change to one function or table. `index` finds it again among those of its file."""

    file: str
    owner: str
    operator: str
    ordinal: int
    line: int
    index: int
    table: bool = False
    dropped: str = ""
    """What is taken out of a table, as it is written there."""
    move: str = ""
    """The move whose row of MOVES is changed."""

    @property
    def key(self) -> str:
        return f"{self.file}:{self.owner}:{self.operator}:{self.ordinal}"


@dataclass(frozen=True)
class Site:
    """A change, with the function or table it is in; `statement` is the line of its statement."""

    owner: str
    change: Change
    statement: int
    table: bool


def sources() -> Iterator[str]:
    """The files that are broken: the rules, the guards, the moves and the machine."""
    for folder in ("rules", "workflow/guards"):
        for path in sorted((ROOT / folder).rglob("*.py")):
            name = path.relative_to(ROOT).as_posix()
            if path.name != "__init__.py" and not name.startswith(LEFT_OUT):
                yield name
    yield from ("workflow/machine.py", "workflow/moves.py", "cases/chain.py")


def module(file: str) -> ModuleType:
    return import_module(file.removesuffix(".py").replace("/", "."))


def owners(tree: ast.Module) -> Iterator[tuple[str, ast.stmt]]:
    """Every function, method and assignment of a module, by the name it is known by."""
    for top in tree.body:
        if isinstance(top, ast.FunctionDef):
            yield top.name, top
        elif isinstance(top, ast.ClassDef):
            yield from ((f"{top.name}.{n.name}", n) for n in top.body
                        if isinstance(n, ast.FunctionDef))
        elif isinstance(top, ast.Assign | ast.AnnAssign) and top.value is not None:
            target = top.targets[0] if isinstance(top, ast.Assign) else top.target
            if isinstance(target, ast.Name):
                yield target.id, top


def sites(file: str, name: str, owner: ast.stmt) -> list[Site]:
    """Every change to that owner, which must be freshly read; making one changes it."""
    space = vars(module(file))
    if isinstance(owner, ast.FunctionDef):
        return list(_in_function(owner, name, space))
    assert isinstance(owner, ast.Assign | ast.AnnAssign)
    return list(_in_table(file, name, owner, space))


def _in_function(function: ast.FunctionDef, name: str, space: Space) -> Iterator[Site]:
    lines, cases = _statements(function), _cases(function)
    for change in (*silenced(function), *_body(function, space)):
        before = max(n for n in lines if n <= change.line)
        yield Site(name, change, cases.get(change.line, before), False)


def _body(function: ast.FunctionDef, space: Space) -> Iterator[Change]:
    held = ast.Module(function.body, [])
    yield from changes(held, space)


def _cases(function: ast.FunctionDef) -> dict[int, int]:
    """The line of each `case`, and of the `match` it is tried in: whoever comes to that, tries it,
    though the statement before it is in the case above."""
    found = (n for n in ast.walk(function) if isinstance(n, ast.Match))
    return {c.pattern.lineno: m.lineno for m in found for c in m.cases}


def _statements(function: ast.FunctionDef) -> set[int]:
    inner = (n for n in ast.walk(function) if isinstance(n, ast.stmt) and n is not function)
    return {n.lineno for n in inner}


def _in_table(
    file: str, name: str, top: ast.Assign | ast.AnnAssign, space: Space
) -> Iterator[Site]:
    """Lines of a table dropped; of its other values, only what a lambda says and where a move
    leads are changed."""
    if _is_type(top):
        return
    within = {id(n) for lam in ast.walk(top) if isinstance(lam, ast.Lambda) for n in ast.walk(lam)}
    number = isinstance(top.value, ast.Constant) and isinstance(top.value.value, int | float)
    for change in changes(top, space):
        if change.operator == "drop" or id(change.node) in within or number:
            yield Site(name, change, top.lineno, True)
    if file == "workflow/moves.py" and name == "MOVES":
        yield from _leads(top)


def _is_type(top: ast.Assign | ast.AnnAssign) -> bool:
    """An alias of a type is no table."""
    return isinstance(top.value, ast.Subscript)


def _leads(top: ast.Assign | ast.AnnAssign) -> Iterator[Site]:
    """Where a move leads, changed; and its `when` dropped."""
    for call in _moves(top):
        for change in _led(call):
            yield Site("MOVES", change, call.lineno, True)


def _led(call: ast.Call) -> Iterator[Change]:
    til = call.args[2]
    stays = isinstance(til, ast.Constant)
    other = "TREKT" if not stays and til.attr != "TREKT" else "AVVIST"  # type: ignore[attr-defined]
    put = ast.Attribute(ast.Name("Step", ast.Load()), other, ast.Load())

    def lead() -> None:
        call.args[2] = put

    yield Change("til", til.lineno, lead, til)
    if any(k.arg == "when" for k in call.keywords):
        yield Change("when", call.lineno, call.keywords.clear, call.keywords[0].value)


@cache
def mutants(file: str) -> tuple[Mutant, ...]:
    """The mutants of a file, each once: changes that read the same are one."""
    text = (ROOT / file).read_text(encoding="utf-8")
    made: list[Mutant] = []
    for name, owner in owners(ast.parse(text)):
        count: Counter[str] = Counter()
        seen = {ast.unparse(owner)}
        for index in range(len(sites(file, name, owner))):
            fresh = copy.deepcopy(owner)
            site = sites(file, name, fresh)[index]
            dropped, move = _about(fresh, site) if site.table else ("", "")
            site.change.make()
            reads = ast.unparse(fresh)
            if reads in seen:
                continue
            seen.add(reads)
            count[site.change.operator] += 1
            made.append(Mutant(
                file, name, site.change.operator, count[site.change.operator],
                site.statement, index, site.table, dropped, move,
            ))
    return tuple(made)


def _about(table: ast.AST, site: Site) -> tuple[str, str]:
    """What is dropped, and the move it is dropped from."""
    node = site.change.node
    text = ast.unparse(node).removeprefix("*") if node and site.change.operator == "drop" else ""
    for call in _moves(table):
        if any(n is node for n in ast.walk(call)):
            return text, ast.unparse(call.args[0]).split(".")[1]
    return text, ""


def _moves(table: ast.AST) -> Iterator[ast.Call]:
    for call in ast.walk(table):
        called = call.func if isinstance(call, ast.Call) else None
        if isinstance(called, ast.Name) and called.id == "Move":
            yield call


def changed(mutant: Mutant) -> tuple[ast.Module, ast.stmt]:
    """The tree of the file with that change made, and the function or table it is in."""
    tree = ast.parse((ROOT / mutant.file).read_text(encoding="utf-8"))
    owner = dict(owners(tree))[mutant.owner]
    sites(mutant.file, mutant.owner, owner)[mutant.index].change.make()
    ast.fix_missing_locations(tree)
    return tree, owner


def described(mutant: Mutant) -> str:
    """The lines the change takes away and puts in, as a short difference."""
    tree = ast.parse((ROOT / mutant.file).read_text(encoding="utf-8"))
    before = ast.unparse(dict(owners(tree))[mutant.owner]).splitlines()
    after = ast.unparse(changed(mutant)[1]).splitlines()
    lines = [x for x in ndiff(before, after) if x[:2] in {"- ", "+ "}]
    return " | ".join(" ".join(x.split()) for x in lines)[:300]
