"""`python -m tests.edge.web.api_examples`: write the examples of the API document anew.

First the rulebook must have gone through the API, with its own calls written down:
`SAKSGANG_DOEME=/tmp/kall.json pytest tests/features --driver=rest`, then this with that file.
"""

import json
import sys
from pathlib import Path
from typing import Any

from adapters.rest.acts import path_of
from adapters.rest.openapi import PLACES
from tests.features.rest_driver import RestDriver
from tests.features.world import World
from workflow.verbs import VERBS

TO = Path(__file__).parents[3] / "adapters" / "rest" / "doeme.json"
ASKED: dict[str, Any] = {
    "kva_om": {"prinsipiell": ["alle=ja"]},
    "kva_om_tenkt": {"sakstype": "C-05", "okonomi": ["alle=utanfor_budsjett"]},
    "konsekvens": {
        "partnar": "kommune-9901", "gjeld_fraa": "2026-07-01", "kjelde": "KST-sak 12/26",
        "rader": [{"organ": "kommunedirektor", "sakslag": "ordinaer", "heimel": "KST-sak 12/26"}],
    },
}
BESIDE: dict[str, Any] = {
    "set_brytar": {"rad": "R-062", "verknad": "atvar", "grunn": "Prøvd i eit halvt år.",
                   "kjelde": "SSU-sak 12/26"},
    "set_tal": {"namn": "referat_maanader", "verdi": 3, "grunn": "Møta er sjeldnare no.",
                "kjelde": "SSU-sak 12/26"},
    "nytt_namn": {"partnar": "kommune-9901", "namn": "Nes og Vik kommune",
                  "kortnamn": "Nes og Vik", "fraa": "2027-01-01"},
    "eige_saksnummer": {"partnar": "kommune-9901", "nummer": "26/101"},
}
"""Bodies of acts that no scenario does by itself."""


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
    found |= {verb: _done(driver, world, verb, body) for verb, body in BESIDE.items()}
    stopped = driver.ask("POST", f"/api/v1/hft/saker/{world.nr}/konstater-semje", world.now, {})
    return {**found, "stansa": {"svar": shortened(stopped.json())}}


def _done(driver: RestDriver, world: World, verb: str, body: Any) -> Any:
    place = path_of(VERBS[verb]).format(**PLACES)
    answer = driver.ask("POST", f"/api/v1{place}", world.now, body)
    assert answer.status_code == 200, (verb, answer.text)
    return {"kropp": body, "svar": answer.json()}


def shortened(told: Any, most: int = 1) -> Any:
    """With the first of each list only: what an answer looks like, not all of it."""
    if isinstance(told, list):
        return [shortened(one, most) for one in told[:most]]
    if isinstance(told, dict):
        return {k: shortened(v, most) for k, v in told.items() if v is not None or most == 1}
    return told


def main() -> None:
    acts = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    found = {
        name: {"kropp": shortened(told["kropp"], 3), "svar": shortened(told["svar"])}
        for name, told in acts.items()
    }
    text = json.dumps(found | looks(), ensure_ascii=False, indent=1, sort_keys=True)
    TO.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
