"""One step at a time: from what is written to the verb it names, and what came of it."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from adapters.actors import parse_som
from adapters.bootstrap import House
from adapters.db.engine import Database
from adapters.db.uow import SqlUnitOfWork
from adapters.files.beside import attachment_beside
from adapters.forms.faults import form_errors
from adapters.script.clock import pass_time
from adapters.script.report import Done
from adapters.script.schema import CLOCK, Step
from adapters.settings import Settings
from cases.actor import Act
from cases.receipt import Outcome
from cases.register import Register
from cases.steps import Step as CaseStep
from workflow.forms.errors import Feil, UnknownId
from workflow.forms.fields import Attachment, Form
from workflow.verbs import VERBS, Verb

REGISTER_CASE = frozenset({"meld_inn", "innfoer_sak"})
"""Verbs that make a case, under the name the step gives it."""
LINKS = frozenset({"med", "mor", "saksnummer"})
"""Fields that point at another case: a script may write the name it gave that case."""


@dataclass(frozen=True, slots=True)
class Known:
    """A case under the name the script gave it, as it was last seen."""

    id: str
    saksnummer: str
    sakssteg: CaseStep
    versjon: int
    kommando: str


@dataclass(slots=True)
class Stage:
    """Where the steps of one script are done. `commands` goes before the derived command ids, and
    `postkasse` is the folder its mails go to, whatever the settings of the machine say."""

    database: Database
    register: Register
    folder: Path
    postkasse: Path
    commands: str = ""
    adresse: str = ""
    """Where the service will be met, so that letters can hold links; nothing without a service."""
    since: datetime | None = None
    """When the step before was done: from there time passes."""
    cases: dict[str, Known] = field(default_factory=dict)

    def do(self, step: Step) -> Done:
        """Do it. What cannot be judged at all is caught and told; nothing is then stored."""
        since, self.since = self.since, step.at
        if step.gjer == CLOCK:
            pass_time(self.house(), since, step.at)
            return Done(step, self._stands(step))
        try:
            outcome = self._act(step)
        except ValidationError as error:
            return Done(step, self._stands(step), feil=form_errors(error)[0])
        except Feil as error:
            return Done(step, self._stands(step), feil=error)
        return Done(step, self._stands(step), outcome)

    def house(self) -> House:
        """The house whose letters go to the postkasse."""
        settings = Settings(
            database=self.database.address, helsefellesskap=self.register.hf.id,
            post=str(self.postkasse), alarm_til=None, adresse=self.adresse,
        )
        return House(settings, self.database)

    def _act(self, step: Step) -> Outcome:
        verb = VERBS[step.gjer]
        command = step.kommando or f"{self.commands}steg-{step.nr}"
        if verb.name in REGISTER_CASE:
            self._name_is_free(step, command)
        actor = parse_som(step.som, step.person, self.register)
        form = self._form(verb, step)
        act = Act(actor, step.at, command)
        outcome = verb.run(SqlUnitOfWork(self.database), self.register.hf.id, form, act)
        self._see(step, command, outcome)
        return outcome

    def _name_is_free(self, step: Step, command: str) -> None:
        """A name may come again only where the very same command is given again."""
        known = self.cases.get(step.sak or "")
        if known is not None and known.kommando != command:
            raise Feil("sak", "Namnet er alt brukt på ei anna sak i skriptet. Vel eit nytt.")

    def _form(self, verb: Verb, step: Step) -> Form:
        values: dict[str, Any] = dict(step.felt)
        if not verb.needs_hf and step.sak is not None:
            values["sak"] = self._number(step.sak)
        elif step.sak is not None and verb.name not in REGISTER_CASE:
            raise Feil("sak", "Verbet gjeld inga einskild sak. Ta bort feltet.")
        for link in LINKS & values.keys():
            if (known := self.cases.get(str(values[link]))) is not None:
                values[link] = known.saksnummer
        if isinstance(values.get("fil"), str) and "fil" in verb.form.model_fields:
            values["fil"] = _attachment(self.folder, values["fil"])
        return verb.form.model_validate(values)

    def _number(self, alias: str) -> str:
        """The case number behind a name of the script; a number of an earlier case is taken too."""
        if alias in self.cases:
            return self.cases[alias].saksnummer
        if "/" in alias:
            return alias
        raise UnknownId("sak", "Skriptet har inga sak med det namnet. Gi henne det i meld_inn.")

    def _see(self, step: Step, command: str, outcome: Outcome) -> None:
        if outcome.sak is None or outcome.til is None:
            return
        version = outcome.versjon or 1
        for alias, known in self.cases.items():
            if known.id == outcome.sak:
                if version >= known.versjon:
                    self.cases[alias] = replace(known, sakssteg=outcome.til, versjon=version)
                return
        if step.gjer in REGISTER_CASE:
            number = f"{self.register.hf.prefiks} {outcome.saksnummer}"
            made = Known(outcome.sak, number, outcome.til, version, command)
            self.cases[step.sak or f"steg-{step.nr}"] = made

    def _stands(self, step: Step) -> CaseStep | None:
        alias = step.sak or f"steg-{step.nr}"
        for name, known in self.cases.items():
            if alias in (name, known.saksnummer):
                return known.sakssteg
        return None


def _attachment(folder: Path, name: str) -> Attachment:
    """A script from somebody else must not read what is not its own."""
    return attachment_beside(folder, name, of="skriptet")
