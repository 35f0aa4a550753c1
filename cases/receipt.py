"""What the rules said of one act, with the values they saw: the same for a yes and a no."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from cases.steps import Step, Trekk
from cases.terms import Result, Strength, Verdict


@dataclass(frozen=True, slots=True)
class Ground:
    """One rule's word in one act. `verdiar` are the values seen, so that any language can be
    rendered later; `grunn` and `raad` are the Nynorsk of that day; `part` is set where the
    finding is about exactly one partner; `stansar` is whether it stopped the act (a stopp, or an
    ikkje_vurdert of a rule that stops)."""

    regel: str
    rader: tuple[str, ...]
    styrke: Strength
    heimel: str
    dom: Verdict
    grunn: str = ""
    raad: str = ""
    part: str | None = None
    stansar: bool = False
    verdiar: Mapping[str, str] = field(default_factory=dict)
    regelversjon: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """All that was judged for one act, in the order of the move's rules."""

    trekk: Trekk
    grunnar: tuple[Ground, ...]

    @property
    def stops(self) -> tuple[Ground, ...]:
        return tuple(g for g in self.grunnar if g.stansar)

    @property
    def warnings(self) -> tuple[Ground, ...]:
        quiet = (Verdict.OK, Verdict.STOPP)
        return tuple(g for g in self.grunnar if not g.stansar and g.dom not in quiet)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a command: ok or stansa, from which step to which, and why."""

    utfall: Result
    trekk: Trekk
    fraa: Step | None
    til: Step | None
    kvittering: Receipt
    sak: str | None = None
    saksnummer: str | None = None
    versjon: int | None = None
    ny: str | None = None

    @property
    def ok(self) -> bool:
        return self.utfall is Result.OK
