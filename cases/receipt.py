"""What the rules said of one act, with the values they saw: the same for a yes and a no."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

from cases.canonical import clean_json, object_text
from cases.record import plain, to_record
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


@dataclass(frozen=True)
class Receipt:
    """All that was judged for one act, in the order of the move's rules."""

    trekk: Trekk
    grunnar: tuple[Ground, ...]

    @cached_property
    def grounds_text(self) -> str:
        """The grounds as canonical JSON: history and the stored outcome both hold them."""
        return f"[{','.join(_ground_text(g) for g in self.grunnar)}]"

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


def receipt_text(receipt: Receipt, **members: object) -> str:
    """The receipt as canonical JSON, with those members beside its own."""
    more = {name: clean_json(plain(value)) for name, value in members.items()}
    trekk = clean_json(receipt.trekk.value)
    return object_text({"grunnar": receipt.grounds_text, "trekk": trekk, **more})


def outcome_text(outcome: Outcome) -> str:
    """The outcome as canonical JSON, as it is kept under its command id."""
    names = ("utfall", "trekk", "fraa", "til", "sak", "saksnummer", "versjon", "ny")
    members = {name: clean_json(plain(getattr(outcome, name))) for name in names}
    return object_text({**members, "kvittering": receipt_text(outcome.kvittering)})


def _ground_text(ground: Ground) -> str:
    """Most rules have nothing against most acts, and say so in the same words each time."""
    if ground.dom is not Verdict.OK or ground.verdiar or ground.part or ground.stansar:
        return clean_json(to_record(ground))
    g = ground
    return _fine_text(g.regel, g.rader, g.styrke, g.heimel, g.grunn, g.raad, g.regelversjon)


@cache
def _fine_text(
    regel: str, rader: tuple[str, ...], styrke: Strength, heimel: str, grunn: str, raad: str,
    version: str,
) -> str:
    fine = Ground(regel, rader, styrke, heimel, Verdict.OK, grunn, raad, regelversjon=version)
    return clean_json(to_record(fine))
