"""Every act on the register, the rules it must pass, and the rules that look at it as it stands."""

from collections.abc import Mapping

from cases.steps import Trekk
from rules.rule import Rule
from workflow import agreement_rules

REGISTER_ACTS: Mapping[Trekk, tuple[Rule, ...]] = {
    Trekk.NY_AVTALE: agreement_rules.ENTERED,
    Trekk.AVTALEHENDING: agreement_rules.BEFALLS,
    Trekk.SEI_OPP_AVTALE: agreement_rules.TERMINATED,
}
"""The rules of each act on the register; an act that is not listed has none."""

OVERSIGHT: tuple[Rule, ...] = (*agreement_rules.SEEN_OVER,)
"""Rules that look at the register on a day: seats, tasks of the year, agreements, networks."""
