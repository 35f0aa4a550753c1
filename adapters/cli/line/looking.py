"""How a command comes to the case it shows."""

from collections.abc import Iterator
from contextlib import contextmanager

from pydantic import ValidationError

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.forms.faults import FormFaults, form_errors
from adapters.logging import note
from adapters.settings import load_settings
from adapters.views.view import View
from cases.actor import Act
from workflow.forms.fields import CaseForm


@contextmanager
def looking_at(number: str | None, som: str | None = None) -> Iterator[View]:
    """The case with that number, as the one who looks sees it. Feil if there is no such case."""
    try:
        form = CaseForm.model_validate({} if number is None else {"sak": number})
    except ValidationError as error:
        raise FormFaults(form_errors(error)) from None
    with opened(load_settings()) as house, house.reading() as unit:
        file = unit.case_file(unit.case_id(None, form.sak))
        register = unit.register(file.case.hf)
        actor = parse_som(som or SECRETARIAT, None, register)
        view = View(unit, file, register, Act(actor, now(), new_id()))
        note(sak=view.number)
        yield view
