"""What came of reading a workbook: how much is new, what was there, and all that is wrong."""

from collections import Counter
from dataclasses import dataclass, field

from adapters.xlsx.faults import Fault, in_order
from adapters.xlsx.sheets import SHEETS
from cases.canonical import Json


@dataclass(slots=True)
class Report:
    """The account of one reading. `numbers` are our case numbers by the old ones."""

    new: Counter[str] = field(default_factory=Counter)
    known: Counter[str] = field(default_factory=Counter)
    unjudged: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)
    warnings: list[Fault] = field(default_factory=list)
    numbers: dict[str, str] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return not self.faults

    @property
    def stopped_only(self) -> bool:
        """Whether all that is wrong is what rules said, and nothing is malformed."""
        return bool(self.faults) and all(f.rule for f in self.faults)

    @property
    def ordered(self) -> tuple[Fault, ...]:
        return in_order(self.faults, tuple(s.name for s in SHEETS))

    def as_json(self) -> dict[str, Json]:
        names = [s.name for s in SHEETS]
        return {
            "feil": [fault_json(f) for f in self.ordered],
            "atvaringar": [fault_json(f) for f in self.warnings],
            "ark": {
                n: {"nye": self.new[n], "fraa_foer": self.known[n], "ikkje_vurderte":
                    self.unjudged[n]}
                for n in names if self.new[n] + self.known[n] + self.unjudged[n]
            },
            "saker": dict(self.numbers),
        }


def fault_json(fault: Fault) -> dict[str, Json]:
    place = fault.place
    return {
        "ark": place.sheet, "rad": place.row, "kolonne": place.letter or None,
        "overskrift": place.label or None, "feil": fault.what, "raad": fault.remedy or None,
        "regel": fault.rule or None,
    }
