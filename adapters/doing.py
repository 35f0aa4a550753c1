"""Do one verb from any door: the register it is judged by, who is told, the number people see."""

from dataclasses import dataclass, replace

from pydantic import TypeAdapter, ValidationError

from adapters.bootstrap import House, new_id
from adapters.views.told import told
from cases.actor import Act
from cases.receipt import Outcome
from cases.register import Register
from workflow.forms.errors import Feil
from workflow.forms.fields import CaseForm, Form, Linje
from workflow.verbs import Verb

_COMMAND_ID = TypeAdapter[str](Linje)
_LONGEST_ID = 100
FOLLOWS = "/"
"""Stands in the ids that the program gives what follows of a command of itself."""
RESERVED = ("kladd-", "innfoer", "importer-", "kalender-")
"""How the ids begin that the program gives drafts, the reading in of a register, workbooks and
calendars."""


@dataclass(frozen=True, slots=True)
class Ended:
    """What came of a verb: the outcome, the case number as people see it, and who was told."""

    outcome: Outcome
    number: str | None
    told: tuple[str, ...] = ()
    again: bool = False
    """Whether this very command was done before, so that nothing came of it now."""


def do_verb(house: House, register: Register, verb: Verb, form: Form, act: Act) -> Ended:
    """Do the verb. A command that was done before gives what came of it then."""
    before = _known(house, act.command_id)
    outcome = verb.run(house.writing(), register.hf.id, form, act)
    number = shown_number(outcome, register)
    if before:
        return Ended(outcome, number, again=True)
    return Ended(outcome, number, told(_at(house, register), verb, outcome, act.command_id))


def _at(house: House, register: Register) -> House:
    """The house, set to that helsefellesskap: a service serves several."""
    here = house.settings.model_copy(update={"helsefellesskap": register.hf.id})
    return replace(house, settings=here)


def _known(house: House, command: str) -> bool:
    with house.reading() as unit:
        return unit.stored_outcome(command) is not None


def register_for(house: House, form: Form) -> Register:
    """The register of the case's own helsefellesskap, or of the one in the settings."""
    with house.reading() as unit:
        hf = house.hf
        if isinstance(form, CaseForm):
            hf = unit.case_file(unit.case_id(None, form.sak)).case.hf
        return unit.register(hf)


def shown_number(outcome: Outcome, register: Register) -> str | None:
    return f"{register.hf.prefiks} {outcome.saksnummer}" if outcome.saksnummer else None


def command_id(chosen: str | None) -> str:
    """The id the caller chose, or a fresh one. Those the program makes itself are refused."""
    if chosen is None:
        return new_id()
    try:
        clean = _COMMAND_ID.validate_python(chosen)
    except ValidationError:
        clean = ""
    if not clean or len(clean) > _LONGEST_ID:
        raise Feil("kommando", "Skriv ein id på éi linje, høgst 100 teikn.")
    if clean.casefold().startswith(RESERVED) or FOLLOWS in clean:
        raise Feil(
            "kommando", "Slike id-ar lagar programmet sjølv. Vel ein annan, utan skråstrek.",
        )
    return clean
