"""All the mutants there are, and that none of the rules and table lines is without one."""

import ast
from collections import Counter
from collections.abc import Sequence
from random import Random

from rules.rule import RULES
from tests.proof.mutation.data_lines import FILES, DataMutant, data_mutants
from tests.proof.mutation.sites import ROOT, Mutant, mutants, owners, sources

AnyMutant = Mutant | DataMutant


def everything(only: str = "") -> list[AnyMutant]:
    """Every mutant whose key begins so. The heart of it first: levels, what counts, the moves."""
    first = ("rules/niva", "rules/teljing", "rules/spoersmaal", "cases/", "workflow/")
    files = sorted(sources(), key=lambda f: (not f.startswith(first), f))
    code = [m for f in files if _begin_alike(f, only) for m in mutants(f)]
    data = [m for f in FILES if _begin_alike(f, only) for m in data_mutants(f)]
    return [m for m in (*code, *data) if m.key.startswith(only)]


def _begin_alike(file: str, only: str) -> bool:
    return file.startswith(only) or only.startswith(file)


def drawn(found: Sequence[AnyMutant], sample: int, seed: int) -> list[AnyMutant]:
    """That many of them; the same seed draws the same ones."""
    if not sample or sample >= len(found):
        return list(found)
    return Random(seed).sample(list(found), sample)  # noqa: S311 - a draw for tests


def rules_without(found: Sequence[AnyMutant]) -> list[str]:
    """The rules whose body has no mutant."""
    broken = {(m.file, m.owner) for m in found}
    checks = ((i, r.check) for i, r in RULES.items())
    return sorted(i for i, c in checks if (_file(c), c.__name__) not in broken)  # type: ignore[attr-defined]


def _file(check: object) -> str:
    return f"{check.__module__.replace('.', '/')}.py"


def tables_without(found: Sequence[AnyMutant]) -> list[str]:
    """The elements of the tables of guards and moves that are never taken out, read anew from
    the text: where, and how many more there are than mutants that take one out."""
    dropped = Counter(
        (m.file, m.owner) for m in found if isinstance(m, Mutant) and m.operator == "drop"
    )
    lines = {
        (file, name): _elements(table)
        for file in sources() if file.startswith("workflow/")
        for name, table in owners(ast.parse((ROOT / file).read_text(encoding="utf-8")))
        if isinstance(table, ast.AnnAssign | ast.Assign)
    }
    return sorted(f"{f}:{n}" for (f, n), count in lines.items() if dropped[f, n] < count)


def _elements(table: ast.AST) -> int:
    """How many different elements its tuples have."""
    tuples = [n for n in ast.walk(table) if isinstance(n, ast.Tuple) and n not in _types(table)]
    return sum(len(t.elts) for t in tuples)


def _types(table: ast.AST) -> list[ast.AST]:
    return [n.slice for n in ast.walk(table) if isinstance(n, ast.Subscript)]
