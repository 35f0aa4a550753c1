"""The API document: every route is in it, and every example is true of the program as it is."""

from typing import Any

import pytest
from openapi_spec_validator import validate

from adapters.forms.faults import filled
from adapters.http.access import openings
from adapters.rest.acts import path_of
from adapters.rest.openapi import _SCHEMAS, PLACES, _of_forms, examples
from adapters.rest.routes import PREFIX
from tests.edge.web.api_examples import ASKED, a_case
from tests.edge.web.web_room import Room
from workflow.forms.fields import CaseForm
from workflow.verbs import VERBS


@pytest.fixture
def document(web: Room) -> Any:
    answer = web.nobody().get(f"{PREFIX}/openapi.json")
    assert answer.status_code == 200
    return answer.json()


def test_it_is_openapi_3_1_and_holds_every_route(web: Room, document: Any) -> None:
    assert document["openapi"].startswith("3.1")
    served = {
        (o.path.removesuffix("/"), m.lower()) for o in openings(web.app) for m in o.methods
        if o.path.startswith(PREFIX)
    } - {(PREFIX, "get"), (f"{PREFIX}/openapi.json", "get")}
    told = {(path, m) for path, methods in document["paths"].items() for m in methods}
    assert told == served
    validate(document)


def test_there_is_one_call_for_every_verb(document: Any) -> None:
    for verb in VERBS.values():
        assert document["paths"][PREFIX + path_of(verb)]["post"]["operationId"] == verb.name


def test_every_call_says_what_it_does_in_words_of_its_own(document: Any) -> None:
    calls = [o for methods in document["paths"].values() for o in methods.values()]
    assert len({o["operationId"] for o in calls}) == len(calls) >= 100
    for call in calls:
        assert call["summary"]
        assert "successful" not in str(call).casefold()
        assert {"401", "403", "404", "422", "500"} <= call["responses"].keys()


def test_no_form_has_a_part_of_the_same_name_as_ours() -> None:
    assert not _of_forms().keys() & _SCHEMAS.keys()


def test_every_call_has_an_example(document: Any) -> None:
    for methods in document["paths"].values():
        for call in methods.values():
            ok = next(a for s, a in call["responses"].items() if s.startswith("2"))
            if "application/json" in ok["content"]:
                assert "example" in ok["content"]["application/json"], call["operationId"]
            if "requestBody" in call:
                body = call["requestBody"]["content"]["application/json"]
                assert "example" in body, call["operationId"]


@pytest.mark.parametrize("verb", VERBS)
def test_the_example_of_a_body_is_taken_by_its_form(verb: str) -> None:
    form = VERBS[verb].form
    case = {"sak": "HFT 2026/1"} if issubclass(form, CaseForm) else {}
    body = examples()[verb]["kropp"]
    assert body or not [n for n, f in form.model_fields.items() if f.is_required() and n != "sak"]
    filled(form, body | case)


def test_the_example_of_an_answer_has_the_keys_the_answer_has(document: Any) -> None:
    driver, world = a_case()
    for path, methods in document["paths"].items():
        for method, call in methods.items():
            name = call["operationId"]
            if (method == "post" and name not in ASKED) or name == "dokument":
                continue
            at = path.format(**{k: str(v) for k, v in PLACES.items()})
            told = driver.ask(method.upper(), at, world.now, ASKED.get(name)).json()
            assert keys(examples()[name]["svar"]) <= keys(told), name
            assert examples()[name]["svar"].keys() == told.keys(), name


def keys(told: Any) -> set[str]:
    """Every key at every depth, by the way to it."""
    if isinstance(told, list):
        return {f"[].{k}" for one in told for k in keys(one)}
    if isinstance(told, dict):
        return {*told, *(f"{k}.{inner}" for k, v in told.items() for inner in keys(v))}
    return set()


def test_people_may_read_what_there_is(web: Room) -> None:
    page = web.nobody().get(f"{PREFIX}/")
    assert page.headers["content-type"].startswith("text/html")
    assert "/saker/{aar}/{lopenr}/svar" in page.text
    assert 'lang="nn"' in page.text
