"""What points at nothing is told at the field it is typed in: in a draft at once, and over the API.
"""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.edge.web.api_room import CASE, secretariat
from tests.edge.web.svar_room import Mailroom
from tests.edge.web.test_utan_blindveg import main

NOWHERE = "finst-ikkje"
POINTS: Mapping[str, tuple[int, Any]] = {
    "innmeldar": (1, NOWHERE), "innkome": (1, "999"), "partnarar": (2, NOWHERE),
    "omraade": (2, "Ingenstad"), "avtale": (3, NOWHERE), "mor": (3, "2099/99"),
    "arkivansvarleg": (4, NOWHERE), "styringsgruppe": (5, NOWHERE), "val_organ": (5, NOWHERE),
}
"""What each field of a new case is filled in with, and the step of the draft where it stands."""


def test_each_step_of_a_draft_tells_what_it_points_at_in_vain(asked: Mailroom) -> None:
    browser = asked.web.secretary()
    begun = browser.send("/hfb/ny-sak", {"tittel": "Rutine", "sakstype": "C-05"})
    stem = begun.headers["location"].rpartition("/")[0]
    for field, (step, text) in POINTS.items():
        answer = browser.send(f"{stem}/{step}", {field: text}, form=f"{stem}/1")
        assert answer.status_code == 422, field
        assert f'href="#f-{field}"' in answer.text
        assert "saksgang " not in main(answer.text)


ACTS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "ny-avtale/saksnummer": ("ny-avtale", {
        "id": "delavtale-99", "slag": "delavtale", "tittel": "Avtale", "kjelde": "Møtet",
        "saksnummer": "2099/99"}),
    "oppnemn/saksnummer": ("oppnemn", {
        "organ": "mfu", "gruppe": "kommune", "stilling": "leiar", "fraa": "2026-11-20",
        "saksnummer": "2099/99"}),
    "oppnemn/paa_vegne_av": ("oppnemn", {
        "organ": "mfu", "gruppe": "kommune", "stilling": "leiar", "fraa": "2026-11-20",
        "paa_vegne_av": [NOWHERE]}),
    "slaa-saman/med": ("saker/2026/1/slaa-saman", {"med": "2099/99", "grunn": "Same sak"}),
    "stadfest/partnar": ("saker/2026/1/stadfest", {"partnar": NOWHERE}),
    **{f"meld_inn/{name}": ("saker", {
        **CASE, name: [text] if name == "partnarar" else 999 if name == "innkome" else text,
    }) for name, (_, text) in POINTS.items()},
}


@pytest.mark.parametrize("case", ACTS)
def test_the_api_names_the_field_that_points_in_vain(asked: Mailroom, case: str) -> None:
    path, body = ACTS[case]
    answer = secretariat(asked.web).post(path, body)
    assert answer.status_code == 422, answer.text
    assert [f["felt"] for f in answer.json()["feil"]] == [case.partition("/")[2]]
