"""Whatever is sent to the API: never an answer that is not documented, and never one of ours (5xx).

schemathesis makes the calls from the document: some as it says they should be, some not. In the
ordinary tests so many for each call as stands here; `SAKSGANG_FUZZ=200` makes them more.
"""

import json
import os
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from fastapi.routing import iter_route_contexts
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis import Case, GenerationMode, checks
from schemathesis.schemas import APIOperation

from adapters.rest.openapi import PLACES, examples
from adapters.rest.routes import api
from tests.edge.web.api_examples import a_case
from tests.features.rest_driver import RestDriver
from workflow.verbs import VERBS

EACH = int(os.environ.get("SAKSGANG_FUZZ", "5"))
"""Calls of each kind for each operation."""
schemathesis.checks.load_all_checks()
HELD = [
    check for check in checks.CHECKS.get_all()
    if check.__name__ in {
        "not_a_server_error", "status_code_conformance", "content_type_conformance",
        "response_headers_conformance", "response_schema_conformance",
    }
]
QUICK = settings(
    max_examples=EACH, deadline=None, derandomize=True, database=None,
    phases=(Phase.generate,), suppress_health_check=list(HealthCheck),
)
KNOWN = {k: v for k, v in PLACES.items() if k in ("hf", "aar", "lopenr", "nr", "partnar")}


@pytest.fixture(scope="module")
def driver() -> Iterator[RestDriver]:
    """A service with a case on its round, in Fjordlandet."""
    yield a_case()[0]
    if to := os.environ.get("SAKSGANG_TALD"):
        Path(to).write_text(json.dumps(ANSWERS), encoding="utf-8")


ANSWERS: Counter[int] = Counter()
"""How often each status came back."""


@pytest.fixture(scope="module")
def schema(driver: RestDriver) -> Any:
    return schemathesis.openapi.from_dict(driver.document())


def test_the_checks_are_those_meant() -> None:
    assert len(HELD) == 5


PATHS = sorted({
    r.path for r in iter_route_contexts(api().routes) if r.path and "{hf}" in r.path
})


@pytest.mark.parametrize("path", PATHS)
def test_nothing_undocumented_comes_back(driver: RestDriver, schema: Any, path: str) -> None:
    for operation in _operations(schema, path):
        seen: Counter[int] = Counter()
        for mode in GenerationMode:
            for known in ({"hf": KNOWN["hf"]}, _known(path)):
                _fuzz(driver, operation, mode, known, seen)
        assert sum(seen.values()) >= EACH


def _operations(schema: Any, path: str) -> Iterator[APIOperation]:
    for result in schema.get_all_operations():
        operation = result.ok()
        if operation.path == path:
            yield operation


def _known(path: str) -> dict[str, Any]:
    return {name: value for name, value in KNOWN.items() if f"{{{name}}}" in path}


def _fuzz(
    driver: RestDriver, operation: APIOperation, mode: GenerationMode, known: dict[str, Any],
    seen: Counter[int],
) -> None:
    @QUICK
    @given(case=operation.as_strategy(mode, path_parameters=known or None))
    def run(case: Case) -> None:
        answer = driver.send_case(case)
        seen[answer.status_code] += 1
        ANSWERS[answer.status_code] += 1
        case.validate_response(answer, checks=HELD)

    run()


@pytest.mark.parametrize("verb", VERBS)
def test_a_true_body_at_any_time_is_answered_as_documented(
    driver: RestDriver, schema: Any, verb: str
) -> None:
    operation = schema.find_operation_by_id(verb)
    case = operation.Case(
        method="POST", path_parameters=_known(operation.path), body=examples()[verb]["kropp"],
        headers={"Idempotency-Key": f"doeme-{verb}", "Saksgang-Person": "ada"},
        media_type="application/json",
    )
    answer = driver.send_case(case)
    assert answer.status_code in (200, 201, 409, 422), answer.text
    case.validate_response(answer, checks=HELD)
