"""A field that may be empty until something else asks for it, and says so before a rule has to."""

from typing import Any

from pydantic import Field
from pydantic.fields import FieldInfo

_MARK = "x-trengst"
"""Under this name a program finds it in the schema of the form, too."""


def trengst(naar: str, description: str, **more: Any) -> Any:
    """The field, with nothing as its standard. `naar` stands after the word «trengst», and mostly
    begins with «når»; every door shows it with the description."""
    said = f"{description}; trengst {naar}"
    return Field(None, description=said, json_schema_extra={_MARK: naar}, **more)


def needed_when(field: FieldInfo) -> str:
    """When the field must be filled in; empty for one that is always, or never, asked for."""
    extra = field.json_schema_extra
    return str(extra.get(_MARK, "")) if isinstance(extra, dict) else ""
