"""Every act on the register, the rules it must pass, and the rules that look at it as it stands."""

from collections.abc import Mapping

from cases.steps import Trekk
from rules import arbeidsorgan
from rules.rule import Rule

REGISTER_ACTS: Mapping[Trekk, tuple[Rule, ...]] = {}
"""The rules of each act on the register; an act that is not listed has none."""

OVERSIGHT: tuple[Rule, ...] = (arbeidsorgan.time_is_not_out,)
"""Rules that look at the register on a day: seats, tasks of the year, agreements, networks."""
