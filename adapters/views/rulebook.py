"""The name and the scenarios of each rule, as the packaged rulebook has them."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from adapters.views.regelbok.reading import book


@dataclass(frozen=True, slots=True)
class Told:
    """What the rulebook says of one rule: the title of its Regel, and its scenarios by name."""

    title: str = ""
    scenarios: tuple[str, ...] = ()


@cache
def rulebook() -> Mapping[str, Told]:
    """Every Regel by the id of its rule."""
    return {r.id: Told(r.namn, tuple(s.namn for s in r.scenario)) for r in book().reglar.values()}
