"""A partner written by name instead of by id: the fault says which id was meant."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from adapters.actors import meant
from adapters.forms.faults import FormFaults
from adapters.settings import load_settings
from workflow.forms.errors import Feil, UnknownId

OF_PARTNERS = ("partnar", "partnarar", "utan", "innmeldar", "arkivansvarleg", "motpart")


@contextmanager
def suggesting(typed: Mapping[str, Any]) -> Iterator[None]:
    """Every fault raised inside, with the id that was meant where we can tell."""
    try:
        yield
    except FormFaults as faults:
        raise FormFaults([_with_suggestion(f, typed) for f in faults.faults]) from None
    except UnknownId as fault:
        raise _with_suggestion(fault, typed) from None


def _with_suggestion(fault: Feil, typed: Mapping[str, Any]) -> Feil:
    """The fault, with the id added where a known short name was written in its field."""
    if fault.felt.partition("[")[0] not in OF_PARTNERS:
        return fault
    found = _suggestion(typed.get(fault.felt.partition("[")[0]))
    if not found or found in fault.melding:
        return fault
    return Feil(fault.felt, fault.melding + found)


def _suggestion(value: Any) -> str:
    from rules.loading.register_data import available, load_register

    hf = load_settings().helsefellesskap
    if hf not in available():
        return ""
    register = load_register(hf)
    texts = value if isinstance(value, list) else [value]
    names = (n for t in texts if isinstance(t, str) for n in t.split(","))
    return next((m for n in names if (m := meant(n, register))), "")
