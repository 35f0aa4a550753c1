"""What a field of a form holds: the type behind its annotation, and the words to choose among."""

import types
from enum import Enum
from typing import Annotated, Any, Literal, Union, get_args, get_origin


def core_type(annotation: Any) -> Any:
    """The type behind «… | None» and Annotated."""
    if get_origin(annotation) in (Union, types.UnionType):
        annotation = next(a for a in get_args(annotation) if a is not type(None))
    return get_args(annotation)[0] if get_origin(annotation) is Annotated else annotation


def choices(kind: Any) -> tuple[str, ...]:
    """The words a field may hold, where they are given."""
    if get_origin(kind) is Literal:
        return tuple(str(getattr(a, "value", a)) for a in get_args(kind))
    if isinstance(kind, type) and issubclass(kind, Enum):
        return tuple(str(member.value) for member in kind)
    return ()
