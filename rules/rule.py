"""How a rule is named, and how what it found becomes a ground people can read."""

import inspect
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import Any

from cases.listing import capital
from cases.nouns import Noun
from cases.oslo import day_text
from cases.receipt import Ground
from cases.terms import Strength, Verdict
from rules.facts import RegisterFacts
from rules.katalog import KATALOG, Effect


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule saw: fine, a breach, or that something it needs is missing."""

    dom: Verdict
    verdiar: Mapping[str, str] = field(default_factory=dict)
    part: str | None = None
    rad: str | None = None
    """The catalogue row this finding rests on, in a rule that judges row by row."""


Findings = Iterator[Finding]
Check = Callable[[Any], Findings]
"""From Facts, or from RegisterFacts for rules on acts that are about no case."""


def ok(**verdiar: str) -> Finding:
    """The rule was asked and has nothing against it; the values it saw are kept."""
    return Finding(Verdict.OK, verdiar)


def ok_in(rad: str) -> Finding:
    """The rule was asked in that row of its data, and has nothing against it."""
    return Finding(Verdict.OK, rad=rad)


def breach(part: str | None = None, **verdiar: str) -> Finding:
    """The rule is broken. Whether that stops or warns is the katalog's affair, not the rule's."""
    return Finding(Verdict.STOPP, verdiar, part)


def breach_of(rad: str, **verdiar: str) -> Finding:
    """The rule is broken in that row of its data; the row decides whether it stops or warns."""
    return Finding(Verdict.STOPP, verdiar, rad=rad)


def unknown(part: str | None = None, **verdiar: str) -> Finding:
    """The rule cannot be judged because input is missing."""
    return Finding(Verdict.IKKJE_VURDERT, verdiar, part)


@dataclass(frozen=True)
class Rule:
    """One rule. `rader` are the catalogue rows it carries; the first gives strength and switch.

    `stopp` and `raad` are Nynorsk with the finding's values in braces. `treng` is the noun the
    act must add for the rule to have anything to judge. `felt` is the field of the form that it
    speaks of, if it speaks of one. `radvis`: each finding names the row it rests on, and that row
    decides what a breach does.
    """

    id: str
    rader: tuple[str, ...]
    heimel: str
    stopp: str
    raad: str
    check: Check
    treng: type[Noun] | None = None
    gjeld_fra: str = ""
    felt: str = ""
    radvis: bool = False

    @property
    def doemande(self) -> tuple[str, ...]:
        """The rows that decide what a breach does; the others only say what the rule builds on."""
        return self.rader if self.radvis else self.rader[:1]

    @cached_property
    def versjon(self) -> str:
        """Hash of the rule's text: its code, wording and rows. Stored with every verdict."""
        parts = (self.id, *self.rader, self.heimel, self.stopp, self.raad, self.gjeld_fra)
        text = "\n".join(parts) + inspect.getsource(self.check)
        return sha256(text.encode()).hexdigest()[:12]

    @property
    def styrke(self) -> Strength:
        return KATALOG[self.rader[0]].styrke

    def judge(self, facts: RegisterFacts) -> tuple[Ground, ...]:
        """Every ground this rule has, one OK ground if it found nothing against the act."""
        if self.treng and not facts.adds(self.treng):
            return ()
        switches = facts.register.hf.brytarar
        found = tuple(self.check(facts))
        judged = ((f, KATALOG.effect(f.rad or self.rader[0], switches)) for f in found)
        kept = tuple(self._ground(f, e) for f, e in judged if e is not Effect.AV) if found else ()
        if kept or KATALOG.effect(self.rader[0], switches) is Effect.AV:
            return kept
        return self._fine  # nothing is found, or only in rows that are off here

    @cached_property
    def _fine(self) -> tuple[Ground, ...]:
        """What a rule says that found nothing: the same each time."""
        return (self._ground(ok(), Effect.STOPP),)

    def _ground(self, found: Finding, effect: Effect) -> Ground:
        fine = found.dom is Verdict.OK
        warns = effect is Effect.ATVAR and found.dom is Verdict.STOPP
        return Ground(
            regel=self.id,
            rader=(found.rad,) if found.rad else self.rader,
            styrke=KATALOG[found.rad or self.rader[0]].styrke,
            heimel=self.heimel,
            dom=Verdict.ATVARING if warns else found.dom,
            grunn="" if fine else sentence(self.stopp, found.verdiar),
            raad="" if fine else sentence(self.raad, found.verdiar),
            part=found.part,
            stansar=not fine and effect is Effect.STOPP,
            verdiar=dict(found.verdiar),
            regelversjon=self.versjon,
        )


_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

RULES: dict[str, Rule] = {}


def rule(
    rule_id: str,
    rader: tuple[str, ...],
    *,
    heimel: str,
    stopp: str,
    raad: str,
    treng: type[Noun] | None = None,
    gjeld_fra: str = "",
    felt: str = "",
    radvis: bool = False,
) -> Callable[[Check], Rule]:
    """Name a check as a rule and enter it in RULES; a second use of an id is refused."""

    def named(check: Check) -> Rule:
        if rule_id in RULES:
            raise ValueError(f"rule {rule_id} is defined twice")
        made = Rule(rule_id, rader, heimel, stopp, raad, check, treng, gjeld_fra, felt, radvis)
        RULES[rule_id] = made
        return made

    return named


def sentence(template: str, values: Mapping[str, str]) -> str:
    """The template with its values, first letter large."""
    text = template.format_map({name: _shown(value) for name, value in values.items()})
    return capital(text)


def _shown(value: str) -> str:
    """Values are kept as data; a date among them is written out when people are to read it."""
    return day_text(date.fromisoformat(value)) if _ISO_DAY.fullmatch(value) else value
