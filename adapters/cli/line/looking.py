"""What every view of a case begins with: the case, its register, and who looks when."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

from pydantic import ValidationError

from adapters.actors import SECRETARIAT, parse_som
from adapters.bootstrap import new_id, now, opened
from adapters.cli.line.form_input import FormFaults
from adapters.db.unit import SqlReads
from adapters.form_errors import form_errors
from adapters.logging import note
from adapters.settings import load_settings
from cases.actor import Act
from cases.case import Case
from cases.casefile import CaseFile
from cases.oslo import local_day
from cases.register import Register
from cases.steps import Trekk
from cases.utsending import Brevstode
from workflow.forms.fields import CaseForm


@dataclass(frozen=True, slots=True)
class View:
    """A case in an open unit that cannot write."""

    unit: SqlReads
    file: CaseFile
    register: Register
    act: Act

    @property
    def case(self) -> Case:
        return self.file.case

    @property
    def brev(self) -> Brevstode:
        """How far the letters of the case have come."""
        return self.unit.letters_of(self.case.id)

    @property
    def asks_partners(self) -> bool:
        """Whether a case of this kind ever goes on a round to its partners."""
        kind = self.register.sakstypar[self.case.sakstype]
        return any(move is Trekk.OPNE_RUNDE for _, move in kind.veg)

    @property
    def day(self) -> date:
        """The date in Norway when somebody looks."""
        return local_day(self.act.at)

    @property
    def number(self) -> str:
        return f"{self.register.hf.prefiks} {self.case.number}"


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
