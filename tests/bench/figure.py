"""One measured figure: what was measured, on which database, and the number."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figure:
    """`name` says what, `base` on which database ("" where there is none). `values` are the
    numbers by name; a unit is the end of the name (`_us`, `_ms`, `_s`, `_mib`), a ratio has none.
    `goal` is what the ratio or number ought to be, in words."""

    name: str
    base: str
    values: Mapping[str, float | int]
    goal: str = ""
    met: bool | None = None
    note: str = ""
    more: Mapping[str, str] = field(default_factory=dict)

    def line(self) -> str:
        """One JSON line."""
        record = {"maaling": self.name, "base": self.base, **self.values, **self.more}
        if self.goal:
            record |= {"maal": self.goal, "naadd": self.met}
        return json.dumps(record | ({"merknad": self.note} if self.note else {}),
                          ensure_ascii=False)


def show(figure: Figure) -> Figure:
    sys.stdout.write(figure.line() + "\n")
    sys.stdout.flush()
    return figure
