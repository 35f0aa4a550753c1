"""A form as JSON Schema, without the English that pydantic puts in it."""

from typing import Any

Schema = dict[str, Any]


def bare(schema: Schema) -> Schema:
    """Without the titles pydantic makes of field names, and its notes on the models."""
    def strip(part: Any, *, names: bool = False) -> Any:
        if isinstance(part, list):
            return [strip(p) for p in part]
        if not isinstance(part, dict):
            return part
        return {
            k: strip(v, names=k in ("properties", "$defs"))
            for k, v in part.items() if names or k != "title"
        }
    stripped: Schema = strip(schema)
    for definition in stripped.get("$defs", {}).values():
        definition.pop("description", None)
    return stripped
