"""`spel --skjema`: the JSON Schema of a script, one branch for every verb there is."""

from adapters.forms.schema import Schema, bare
from adapters.script.doing import LINKS
from adapters.script.schema import CLOCK, ScriptFrame, StepFrame
from workflow.forms.fields import CaseForm, Form
from workflow.verbs import VERBS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
REF = "#/$defs/{model}"


def script_schema() -> Schema:
    """The whole of it. What it lists is all that can be done."""
    definitions: Schema = {}
    branches = [_clock(), *(_branch(name, v.form, definitions) for name, v in VERBS.items())]
    frame = bare(ScriptFrame.model_json_schema(ref_template=REF))
    frame.pop("$defs", None)
    frame["properties"]["steg"] = {
        "type": "array", "description": "Stega, i rekkjefølgje", "items": {"oneOf": branches},
    }
    return {
        "$schema": DIALECT,
        "title": "Skript for «saksgang spel»",
        **frame,
        "$defs": definitions,
    }


def _frame() -> Schema:
    own: Schema = bare(StepFrame.model_json_schema())["properties"]
    return {name: _without_null(part) for name, part in own.items()}


def _without_null(part: Schema) -> Schema:
    """A key of the frame is left out rather than null."""
    options = [o for o in part.get("anyOf", ()) if o != {"type": "null"}]
    if len(options) == 1:
        rest = {k: v for k, v in part.items() if k not in ("anyOf", "default")}
        return {**options[0], **rest}
    return part


def _clock() -> Schema:
    frame = _frame()
    kept = {k: frame[k] for k in ("tid", "som", "sak", "venta", "person", "kommando")}
    gjer = {"const": CLOCK}
    return _closed("Flytt berre klokka.", {"gjer": gjer, **kept}, ["tid", "gjer"])


def _branch(name: str, form: type[Form], definitions: Schema) -> Schema:
    written = bare(form.model_json_schema(ref_template=REF))
    definitions.update(written.pop("$defs", {}))
    definitions.pop("Attachment", None)
    frame, about = _frame(), issubclass(form, CaseForm)
    fields = {k: _as_written(k, v) for k, v in written.get("properties", {}).items() if k != "sak"}
    takes_case = about or name == "meld_inn"
    if not takes_case:
        del frame["sak"]
    required = ["tid", "som", "gjer", *(["sak"] if about else [])]
    required += [k for k in written.get("required", ()) if k != "sak"]
    frame["gjer"] = {"const": name}
    return _closed(written.get("description", ""), {**frame, **fields}, required)


def _as_written(name: str, part: Schema) -> Schema:
    """A field as a script writes it: a file by its path, a list also as text with commas."""
    if name in LINKS:
        return {"type": "string", "description": f"{part.get('description', '')}, eller namnet"}
    if name == "fil":
        return {"type": "string", "description": "Filstig, rekna frå mappa skriptet ligg i"}
    if part.get("type") == "array" and "$ref" not in part.get("items", {}):
        rest = {k: v for k, v in part.items() if k in ("default", "description")}
        items = {k: v for k, v in part.items() if k not in rest}
        return {"anyOf": [items, {"type": "string"}], **rest}
    return part


def _closed(description: str, properties: Schema, required: list[str]) -> Schema:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
