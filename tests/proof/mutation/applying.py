"""A mutant put in place of what it changes, in a process that is thrown away afterwards."""

import ast
import gc
import sys
from collections.abc import Iterator
from functools import cache
from types import CodeType, FunctionType, ModuleType
from typing import Any

from tests.proof.mutation.sites import ROOT, Mutant, changed, module, sources

ROOMS = ("cases", "rules", "workflow", "adapters", "tests")
Known = tuple[str, str]
"""A file of ours, and a name in it."""


@cache
def living() -> dict[tuple[str, str], list[FunctionType]]:
    """Every function there is of the files that are broken, by file and qualified name."""
    names = {str(ROOT / file): file for file in sources()}
    found: dict[tuple[str, str], list[FunctionType]] = {}
    for one in gc.get_objects():
        if isinstance(one, FunctionType) and one.__code__.co_filename in names:
            key = names[one.__code__.co_filename], one.__code__.co_qualname
            found.setdefault(key, []).append(one)
    return found


def apply(mutant: Mutant) -> None:
    """From here on this process runs the mutant. LookupError if nothing runs what it changes."""
    tree, owner = changed(mutant)
    if mutant.table:
        _assign(module(mutant.file), owner)
        _carry(mutant.file, mutant.owner)
        forget(module(mutant.file))
        return
    code = code_in(compile(tree, str(ROOT / mutant.file), "exec"), mutant.owner)
    for function in living()[mutant.file, mutant.owner]:
        function.__code__ = code
    forget(module(mutant.file))


def forget(where: ModuleType) -> None:
    """What its cached functions remember was worked out before the change."""
    for value in list(vars(where).values()):
        if hasattr(value, "cache_clear"):
            value.cache_clear()


def code_in(code: CodeType, owner: str) -> CodeType:
    """The code of that function or method. LookupError if there is none."""
    for const in code.co_consts:
        if isinstance(const, CodeType):
            if const.co_qualname == owner:
                return const
            if owner.startswith(f"{const.co_qualname}."):
                return code_in(const, owner)
    raise LookupError(owner)


def _assign(where: ModuleType, statement: ast.stmt) -> None:
    code = compile(ast.Module([statement], []), str(where.__file__), "exec")
    exec(code, vars(where))  # noqa: S102 - our own text, with one change


# -- what is made of a table that has changed ------------------------------------------------------


def _carry(file: str, name: str) -> None:
    """Take the new value to all who imported it, and make anew what was made from it."""
    waiting = [(file, name)]
    while waiting:
        waiting += _take_over(waiting.pop(0))


def _take_over(changed_name: Known) -> Iterator[Known]:
    file, name = changed_name
    value = getattr(module(file), name)
    for other, alias in importers().get(changed_name, ()):
        setattr(module(other), alias, value)
        yield other, alias
    for other, target, statement in made_from().get(changed_name, ()):
        _assign(module(other), statement)
        yield other, target


@cache
def parsed() -> dict[str, ast.Module]:
    """Every module of ours that is loaded, by its file."""
    held = {}
    for one in list(sys.modules.values()):
        path = getattr(one, "__file__", None)
        if path and one.__name__.split(".")[0] in ROOMS and path.startswith(str(ROOT)):
            file = one.__name__.replace(".", "/") + ".py"
            if (ROOT / file).exists():
                held[file] = ast.parse((ROOT / file).read_text(encoding="utf-8"))
    return held


@cache
def importers() -> dict[Known, list[Known]]:
    """Who took a name from which file, and what they call it."""
    found: dict[Known, list[Known]] = {}
    for file, tree in parsed().items():
        for node in tree.body:
            if isinstance(node, ast.ImportFrom) and node.module:
                origin = node.module.replace(".", "/") + ".py"
                for alias in node.names:
                    key = (origin, alias.name)
                    found.setdefault(key, []).append((file, alias.asname or alias.name))
    return found


@cache
def made_from() -> dict[Known, list[tuple[str, str, ast.stmt]]]:
    """Which assignments of modules stand on a name, directly or through a function they call."""
    found: dict[Known, list[tuple[str, str, ast.stmt]]] = {}
    for file, tree in parsed().items():
        if file.startswith("tests/"):
            continue
        called = (n for n in tree.body if isinstance(n, ast.FunctionDef | ast.ClassDef))
        said = {n.name: _names(n) for n in called}
        for node in tree.body:
            target: Any = getattr(node, "targets", [getattr(node, "target", None)])[0]
            if not isinstance(node, ast.Assign | ast.AnnAssign) or not isinstance(target, ast.Name):
                continue
            names = _names(node)
            for name in names.union(*(said[n] for n in names & said.keys())) - {target.id}:
                found.setdefault((file, name), []).append((file, target.id, node))
            for known in _through_modules(tree, node):
                found.setdefault(known, []).append((file, target.id, node))
    return found


def _through_modules(tree: ast.Module, node: ast.AST) -> Iterator[Known]:
    """The names it takes as `module.NAME`, each with the file of that module."""
    modules = {
        alias.asname or alias.name: f"{n.module.replace('.', '/')}/{alias.name}.py"
        for n in tree.body if isinstance(n, ast.ImportFrom) and n.module for alias in n.names
    }
    for one in ast.walk(node):
        if isinstance(one, ast.Attribute) and isinstance(one.value, ast.Name):
            file = modules.get(one.value.id)
            if file in parsed():
                yield file, one.attr


def _names(node: ast.AST) -> set[str]:
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name)}
