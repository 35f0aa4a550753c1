"""What is wrong with a script itself, told with the number of the step and the field."""

import re

from pydantic import ValidationError

from adapters.forms.faults import form_errors
from workflow.forms.errors import Feil

_IN_STEP = re.compile(r"steg\[(\d+)\]\.?(.*)")


class ScriptFeil(Feil):
    """A script that cannot be played. `steg` is the number of the step, None for the whole."""

    def __init__(self, felt: str, melding: str, steg: int | None = None) -> None:
        self.steg = steg
        if steg is None:
            super().__init__(felt, melding)
        else:
            super().__init__(f"steg[{steg}].{felt}", f"Steg {steg}: {melding}")


def first_fault(error: ValidationError) -> ScriptFeil:
    """The first thing wrong with the frame of a script."""
    first = form_errors(error)[0]
    inside = _IN_STEP.fullmatch(first.felt)
    if inside is None:
        return ScriptFeil(first.felt, first.melding)
    return ScriptFeil(inside[2] or "felt", first.melding, int(inside[1]))
