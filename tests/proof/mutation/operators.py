"""The small ways a rule can be wrong: each is one change to the tree of a function or a table."""

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Any

Space = Mapping[str, Any]
"""The names a module knows, as they are when it has been imported."""


@dataclass(frozen=True)
class Place:
    """Where a node stands in its parent, so that another can be put there."""

    parent: ast.AST
    field: str
    index: int | None = None

    def put(self, node: Any) -> None:
        if self.index is None:
            setattr(self.parent, self.field, node)
        else:
            getattr(self.parent, self.field)[self.index] = node


@dataclass(frozen=True)
class Change:
    """One possible change: what it is called, where it stands, and how it is made."""

    operator: str
    line: int
    make: Callable[[], None]
    node: ast.AST | None = None
    """What is changed or taken away, as it was."""


SWAPPED: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
}
ORDERED = (ast.Lt, ast.LtE, ast.Gt, ast.GtE)
TWINS = {"any": "all", "all": "any", "min": "max", "max": "min"}
EMPTY = {
    "bool": ("True", "False"), "int": ("0",), "str": ("''",), "tuple": ("()",), "list": ("[]",),
    "set": ("set()",), "frozenset": ("frozenset()",), "dict": ("{}",), "Mapping": ("{}",),
    "Iterator": ("iter(())",),
}
"""What a function that has been silenced answers, by the kind of answer it promises."""


def changes(node: ast.AST, space: Space) -> Iterator[Change]:
    """Every change under that node, in the order it is read. Annotations and texts that nobody
    judges by (docstrings, messages of programming errors) are left alone."""
    for place, child in _children(node):
        if isinstance(child, ast.expr):
            yield from _of_expression(place, child, space)
        if isinstance(child, ast.Raise | ast.JoinedStr | ast.Assert) or _is_text_alone(child):
            continue
        yield from changes(child, space)


def _children(node: ast.AST) -> Iterator[tuple[Place, ast.AST]]:
    for name, value in ast.iter_fields(node):
        if name in {"annotation", "returns", "decorator_list", "type_params"}:
            continue
        if isinstance(value, list):
            for index, one in enumerate(value):
                if isinstance(one, ast.AST):
                    yield Place(node, name, index), one
        elif isinstance(value, ast.AST):
            yield Place(node, name), value


def _is_text_alone(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _of_expression(place: Place, node: ast.expr, space: Space) -> Iterator[Change]:
    yield from _conditions(place, node)
    match node:
        case ast.Compare(ops=[op]):
            other = SWAPPED[type(op)]
            yield Change("compare", node.lineno, lambda: setattr(node, "ops", [other()]), node)
        case ast.BoolOp(op=op):
            swapped = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield Change("logic", node.lineno, lambda: setattr(node, "op", swapped), node)
        case ast.UnaryOp(op=ast.Not(), operand=inner):
            yield Change("unnot", node.lineno, lambda: place.put(inner), node)
        case ast.Call(func=ast.Name(id=name) as called) if name in TWINS:
            twin = TWINS[name]
            yield Change("quantifier", node.lineno, lambda: setattr(called, "id", twin), node)
        case ast.Tuple(ctx=ast.Load()) | ast.List(ctx=ast.Load()) | ast.Set():
            if not _in_type(place):
                yield from _dropped(node.elts, node.lineno, place, node)
        case ast.Dict():
            yield from _dropped_pairs(node)
        case ast.Constant() | ast.Attribute() | ast.Name(ctx=ast.Load()):
            yield from _constant(place, node, space)


def _in_type(place: Place) -> bool:
    return isinstance(place.parent, ast.Subscript) and place.field == "slice"


def _conditions(place: Place, node: ast.expr) -> Iterator[Change]:
    """Negate what decides a branch, a filter or a truth that is answered."""
    decides = place.field in {"test", "ifs", "guard"} and not isinstance(place.parent, ast.Assert)
    answers = isinstance(place.parent, ast.Return) and isinstance(node, ast.BoolOp | ast.Compare)
    plain = isinstance(node, ast.Compare) and not isinstance(node.ops[0], ORDERED)
    if (decides or answers) and not plain and not _is_not(node):
        yield Change("negate", node.lineno, lambda: place.put(ast.UnaryOp(ast.Not(), node)), node)


def _is_not(node: ast.expr) -> bool:
    return isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not)


def _dropped(elements: list[ast.expr], line: int, place: Place, node: ast.expr) -> Iterator[Change]:
    for index, one in enumerate(elements):
        def make(index: int = index) -> None:
            del elements[index]
            if not elements and isinstance(node, ast.Set):
                place.put(ast.Call(ast.Name("set", ast.Load()), [], []))

        yield Change("drop", one.lineno or line, make, one)


def _dropped_pairs(node: ast.Dict) -> Iterator[Change]:
    for index, value in enumerate(node.values):
        def make(index: int = index) -> None:
            del node.keys[index], node.values[index]

        yield Change("drop", value.lineno, make, value)


def _constant(place: Place, node: ast.expr, space: Space) -> Iterator[Change]:
    for value in _others(node, space):
        yield Change("constant", node.lineno, lambda value=value: place.put(value), node)  # type: ignore[misc]


def _others(node: ast.expr, space: Space) -> Iterator[ast.expr]:
    match node:
        case ast.Constant(value=bool() as truth):
            yield ast.Constant(not truth)
        case ast.Constant(value=int() | float() as number):
            yield from (ast.Constant(number + 1), ast.Constant(number - 1))
        case ast.Constant(value=str() as text):
            yield ast.Constant("" if text else "noko")
        case ast.Attribute(value=ast.Name(id=name), attr=member):
            kind = space.get(name)
            if isinstance(kind, type) and issubclass(kind, Enum) and member in kind.__members__:
                yield ast.Attribute(ast.Name(name, ast.Load()), sibling(kind[member]), ast.Load())
        case ast.Name(id=name):
            value = space.get(name)
            if isinstance(value, Enum):
                kind_of = ast.Call(ast.Name("type", ast.Load()), [ast.Name(name, ast.Load())], [])
                yield ast.Subscript(kind_of, ast.Constant(sibling(value)), ast.Load())


def sibling(member: Enum) -> str:
    """The name of the next member of the same kind; after the last comes the first."""
    names = [m.name for m in type(member)]
    return names[(names.index(member.name) + 1) % len(names)]


def silenced(function: ast.FunctionDef) -> Iterator[Change]:
    """The function answers at once, with nothing."""
    at = 1 if ast.get_docstring(function) is not None else 0
    if len(function.body) == at:
        return
    line = function.body[at].lineno
    for answer in _nothing(function):
        def make(answer: str = answer) -> None:
            function.body.insert(at, ast.parse(f"def f():\n return {answer}").body[0].body[0])  # type: ignore[attr-defined]

        yield Change("mute", line, make)


def _nothing(function: ast.FunctionDef) -> tuple[str, ...]:
    if any(isinstance(n, ast.Yield | ast.YieldFrom) for n in ast.walk(function)):
        return ("",)
    promised = ast.unparse(function.returns) if function.returns else ""
    return EMPTY.get(promised.split("[")[0], ("None",))
