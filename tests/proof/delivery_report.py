"""What became of the mails when the workers that sent them were killed, and what of it is wrong."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from cases.utsending import Tilstand

IN_DATA = frozenset({"into_data after commit", "sent before", "sent after", "sent before commit"})
"""Where the server may have the letter and nobody knows: the only place where that can be."""


@dataclass
class Report:
    """What became of the mails, before a person lets those in doubt go again and after."""

    kills: Counter[str] = field(default_factory=Counter)
    failed: int = 0
    seconds: float = 0
    states: Mapping[Tilstand, int] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    flagged: list[str] = field(default_factory=list)
    untold: list[str] = field(default_factory=list)
    lost_at_last: list[str] = field(default_factory=list)
    doubled_at_last: list[str] = field(default_factory=list)

    @property
    def in_data(self) -> int:
        return sum(n for where, n in self.kills.items() if where in IN_DATA)

    def wrong(self) -> Iterator[str]:
        """What must not be."""
        if self.failed:
            yield f"{self.failed} arbeidarar enda av seg sjølve på feil vis"
        if unfinished := {s.value for s in self.states} - {"sendt", "usikker"}:
            yield f"ikkje ferdige: {unfinished}"
        for name in ("lost", "doubled", "untold", "lost_at_last"):
            if found := getattr(self, name):
                yield f"{name}: {len(found)}"
        if unflagged := set(self.doubled_at_last) - set(self.flagged):
            yield f"doble som ikkje var merkte: {len(unflagged)}"

    def told(self) -> str:
        said = {s.value: n for s, n in self.states.items()}
        return (
            f"drepne {self.kills.total()} ({len(self.kills)} ulike stader, {self.in_data} i DATA),"
            f" {said}, tapte {len(self.lost)}, doble {len(self.doubled)};"
            f" send på nytt: tapte {len(self.lost_at_last)}, doble {len(self.doubled_at_last)}"
            f" av {len(self.flagged)} merkte; {self.seconds:.0f} s; brot: {list(self.wrong())}"
        )
