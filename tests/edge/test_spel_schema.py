"""The JSON Schema of scripts lists every verb with its fields, and fits the packaged scripts."""

import json
from typing import Any

import pytest

from adapters.cli.line.app import run
from adapters.script.json_schema import script_schema
from adapters.script.packaged import folder
from adapters.script.reading import read_file
from adapters.script.schema import FRAME
from workflow.verbs import VERBS

SCHEMA = script_schema()
BRANCHES: dict[str, Any] = {
    b["properties"]["gjer"]["const"]: b
    for b in SCHEMA["properties"]["steg"]["items"]["oneOf"]
}


def test_it_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["spel", "--skjema"]) == 0
    assert json.loads(capsys.readouterr().out) == SCHEMA
    assert SCHEMA["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_every_verb_is_a_branch() -> None:
    assert set(BRANCHES) == {"klokke", *VERBS}


@pytest.mark.parametrize("name", VERBS)
def test_a_branch_has_the_fields_of_the_form(name: str) -> None:
    form, branch = VERBS[name].form, BRANCHES[name]
    assert set(branch["properties"]) - FRAME == set(form.model_fields) - {"sak"}
    needed = {n for n, f in form.model_fields.items() if f.is_required()}
    assert set(branch["required"]) == {"tid", "som", "gjer"} | needed
    assert branch["additionalProperties"] is False


@pytest.mark.parametrize("name", VERBS)
def test_no_field_of_a_verb_hides_behind_the_frame(name: str) -> None:
    assert set(VERBS[name].form.model_fields) & FRAME <= {"sak"}


def test_every_reference_leads_somewhere() -> None:
    def refs(part: Any) -> list[str]:
        if isinstance(part, list):
            return [r for p in part for r in refs(p)]
        if isinstance(part, dict):
            own = [part["$ref"]] if "$ref" in part else []
            return own + [r for v in part.values() for r in refs(v)]
        return []

    assert {r.removeprefix("#/$defs/") for r in refs(SCHEMA)} == set(SCHEMA["$defs"])


@pytest.mark.parametrize("path", sorted(folder().glob("*.yaml")), ids=lambda p: p.stem)
def test_the_packaged_scripts_keep_to_it(path: Any) -> None:
    data: Any = read_file(path)
    assert set(data) <= set(SCHEMA["properties"])
    for step in data["steg"]:
        branch = BRANCHES[step["gjer"]]
        assert set(step) <= set(branch["properties"])
        left_out = set(branch["required"]) - set(step)
        assert not left_out or step.get("venta") == "feil"
