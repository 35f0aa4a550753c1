"""What a page of looking ahead was asked: the query of its address, as a form would have it."""

from adapters.forms.faults import FormFaults
from adapters.http.desk import Desk
from adapters.web.days import said_of
from workflow.forms.errors import Feil

MOST = 600
"""More fields than any page has; what comes after them is not read."""
LONGEST = 2000


def faults_in(error: Feil) -> tuple[Feil, ...]:
    """What was wrong, as a page says it: without commands."""
    faults = error.faults if isinstance(error, FormFaults) else [error]
    return tuple(Feil(f.felt, said_of(f.melding)) for f in faults)


def typed_at(desk: Desk) -> dict[str, tuple[str, ...]]:
    """Every field that is filled in, with what stands there."""
    found: dict[str, list[str]] = {}
    for name, value in desk.request.query_params.multi_items()[:MOST]:
        found.setdefault(name, []).append(value[:LONGEST])
    return {name: tuple(values) for name, values in found.items()}
