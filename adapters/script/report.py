"""What a run came to, and the one JSON form of it that others rely on (schema 1)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from adapters.script.schema import Step as ScriptStep
from adapters.views.as_json.grounds import ground_json
from cases.canonical import Json
from cases.oslo import OSLO
from cases.receipt import Ground, Outcome
from cases.steps import Step
from workflow.forms.errors import Feil

FEIL = "feil"


@dataclass(frozen=True, slots=True)
class Done:
    """One step as it turned out: an outcome, or a Feil, or neither where only the clock moved."""

    step: ScriptStep
    sakssteg: Step | None
    outcome: Outcome | None = None
    feil: Feil | None = None

    @property
    def utfall(self) -> str:
        if self.feil is not None:
            return FEIL
        return self.outcome.utfall.value if self.outcome else "ok"

    @property
    def hinder(self) -> tuple[Ground, ...]:
        return self.outcome.kvittering.stops if self.outcome else ()

    @property
    def atvaringar(self) -> tuple[Ground, ...]:
        return self.outcome.kvittering.warnings if self.outcome else ()

    @property
    def lacking(self) -> tuple[str, ...]:
        """The rules that were expected to stop this step and did not."""
        if isinstance(self.step.venta, str):
            return ()
        stopped_by = {name for g in self.hinder for name in (g.regel, *g.rader)}
        return tuple(rule for rule in self.step.venta if rule not in stopped_by)

    @property
    def held(self) -> bool:
        """Whether the step came out as the script expects."""
        if isinstance(self.step.venta, str):
            return self.utfall == self.step.venta
        return self.utfall == "stansa" and not self.lacking


@dataclass(frozen=True, slots=True)
class CaseView:
    """A case the script registered, as it stands when the script ends."""

    alias: str
    saksnummer: str
    tittel: str
    sakssteg: Step
    versjon: int
    runde: tuple[int, int] | None
    """How many are asked, and how many have an answer that counts."""
    ventar_paa: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter about a case, and how far it has come; those with one `melding` went in one mail."""

    tid: datetime
    til: str
    part: str
    sak: str
    trinn: str
    emne: str
    tilstand: str = "ventar"
    sendt: datetime | None = None
    melding: str | None = None


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run."""

    steg: Sequence[Done]
    saker: Sequence[CaseView]
    post: Sequence[Letter]

    @property
    def broken(self) -> tuple[Done, ...]:
        """The steps that did not come out as expected."""
        return tuple(d for d in self.steg if not d.held)


def report_json(report: Report) -> dict[str, Json]:
    """The output contract: `{skjema, steg, saker, post}`."""
    return {
        "skjema": 1,
        "steg": [_step_json(d) for d in report.steg],
        "saker": [_case_json(c) for c in report.saker],
        "post": [_letter_json(p) for p in report.post],
    }


def _step_json(done: Done) -> dict[str, Json]:
    rendered: dict[str, Json] = {
        "nr": done.step.nr,
        "gjer": done.step.gjer,
        "utfall": done.utfall,
        "sakssteg": done.sakssteg.value if done.sakssteg else None,
        "hinder": [ground_json(g) for g in done.hinder],
        "atvaringar": [ground_json(g) for g in done.atvaringar],
    }
    if done.feil is not None:
        rendered["feil"] = {"felt": done.feil.felt, "melding": done.feil.melding}
    return rendered


def _case_json(case: CaseView) -> dict[str, Json]:
    rendered: dict[str, Json] = {
        "alias": case.alias,
        "saksnummer": case.saksnummer,
        "sakssteg": case.sakssteg.value,
        "versjon": case.versjon,
    }
    if case.runde is not None:
        asked, answered = case.runde
        rendered["runde"] = {"spurde": asked, "svar": answered}
    return rendered


def _in_norway(at: datetime) -> str:
    return at.astimezone(OSLO).isoformat(timespec="seconds")


def _letter_json(letter: Letter) -> dict[str, Json]:
    return {
        "tid": _in_norway(letter.tid),
        "til": letter.til,
        "part": letter.part,
        "sak": letter.sak,
        "trinn": letter.trinn,
        "emne": letter.emne,
        "tilstand": letter.tilstand,
        "sendt": _in_norway(letter.sendt) if letter.sendt else None,
        "melding": letter.melding,
    }
