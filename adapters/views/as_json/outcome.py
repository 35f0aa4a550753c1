"""What came of an act as JSON: the same keys at every door."""

from adapters.views.as_json.grounds import ground_json
from cases.canonical import Json
from cases.receipt import Outcome
from workflow.forms.errors import Feil


def outcome_json(outcome: Outcome, number: str | None) -> dict[str, Json]:
    step = outcome.til or outcome.fraa
    receipt = outcome.kvittering
    return {
        "utfall": outcome.utfall.value,
        "saksnummer": number,
        "sakssteg": step.value if step else None,
        "versjon": outcome.versjon,
        "ny": outcome.ny,
        "hinder": [ground_json(g) for g in receipt.stops],
        "atvaringar": [ground_json(g) for g in receipt.warnings],
    }


def fault_json(fault: Feil) -> dict[str, Json]:
    nothing: dict[str, Json] = {
        "utfall": "feil", "saksnummer": None, "sakssteg": None, "versjon": None, "ny": None,
        "hinder": [], "atvaringar": [],
    }
    return nothing | {"feil": {"felt": fault.felt, "melding": fault.melding}}
