"""`python -m tests.edge.web.api_examples`: write the examples of the API document anew.

First the rulebook must have gone through the API, with its own calls written down:
`SAKSGANG_DOEME=/tmp/kall.json pytest tests/features --driver=rest`, then this with that file.
"""

import json
import sys
from pathlib import Path
from typing import Any

from adapters.rest.openapi import PLACES
from tests.features.rest_driver import RestDriver
from tests.features.world import World

TO = Path(__file__).parents[3] / "adapters" / "rest" / "doeme.json"
ASKED: dict[str, Any] = {
    "kva_om": {"prinsipiell": ["alle=ja"]},
    "kva_om_tenkt": {"sakstype": "C-05", "okonomi": ["alle=utanfor_budsjett"]},
    "konsekvens": {
        "partnar": "kommune-9901", "gjeld_fraa": "2026-07-01", "kjelde": "KST-sak 12/26",
        "rader": [{"organ": "kommunedirektor", "sakslag": "ordinaer", "heimel": "KST-sak 12/26"}],
    },
}
_MOST = 1
"""How many of a list an example shows."""


def a_case() -> tuple[RestDriver, World]:
    """A case on its round, where one partner has answered."""
    world = World(RestDriver)
    world.must("meld_inn", tittel="Samarbeid om barn og unge", sakstype="C-05", paragraf_6_2=[4])
    world.walk("rundgang")
    world.ensure_yes(world.parties()[0])
    driver = world.driver
    assert isinstance(driver, RestDriver)
    return driver, world


def looks() -> dict[str, Any]:
    """What every call that only looks answers, about that case."""
    driver, world = a_case()
    document = driver.document()
    found: dict[str, Any] = {}
    for path, methods in document["paths"].items():
        for method, operation in methods.items():
            name = operation["operationId"]
            if method == "post" and name not in ASKED:
                continue
            at = path.format(**{k: str(v) for k, v in PLACES.items()})
            answer = driver.ask(method.upper(), at, world.now, ASKED.get(name))
            assert answer.status_code == 200, (name, answer.text)
            if answer.headers["content-type"] == "application/json":
                found[name] = {"svar": shortened(answer.json())}
                if name in ASKED:
                    found[name]["kropp"] = ASKED[name]
    stopped = driver.ask("POST", f"/api/v1/hft/saker/{world.nr}/konstater-semje", world.now, {})
    return {**found, "stansa": {"svar": shortened(stopped.json())}}


def shortened(told: Any) -> Any:
    """With the first of each list only: what an answer looks like, not all of it."""
    if isinstance(told, list):
        return [shortened(one) for one in told[:_MOST]]
    if isinstance(told, dict):
        return {k: shortened(v) for k, v in told.items()}
    return told


def main() -> None:
    acts = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    found = {
        name: {"kropp": told["kropp"], "svar": shortened(told["svar"])}
        for name, told in acts.items()
    }
    text = json.dumps(found | looks(), ensure_ascii=False, indent=1, sort_keys=True)
    TO.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
