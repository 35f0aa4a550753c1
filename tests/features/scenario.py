"""What one scenario knows: its day, its case, what the last act led to, and what it can do."""

from collections.abc import Callable, Mapping
from copy import copy
from datetime import UTC, date, datetime, timedelta
from typing import Any

from tests.features.databases import FJORDLANDET, Setting
from tests.features.driver import Driver, Result, Who
from workflow.verbs import VERBS

Fields = Mapping[str, Any]
TOLD = ("nr", "sakstype", "told", "results", "tried", "done", "documents", "proof", "_now", "_acts")
_MADE: dict[tuple[object, ...], tuple[object, dict[str, Any]]] = {}


class Scenario:
    """Acts go through `do` (may be stopped) or `must` (background that has to succeed)."""

    def __init__(self, open_driver: Callable[[Mapping[str, str], Setting], Driver]) -> None:
        self._open = open_driver
        self.setting = FJORDLANDET
        self._driver: Driver | None = None
        self._now = 0
        self.brytarar: dict[str, str] = {}
        self.day = date(2026, 3, 2)
        self.nr = ""
        self.sakstype = ""
        self.konsensusmodell = False
        self.last: Result | None = None
        self.results: list[Result] = []
        self.tried: list[Result] = []
        self.named: set[str] = set()
        self.done: set[tuple[str, str]] = set()
        self.told: Fields = {}
        self.documents = 0
        self.proof: int | None = None
        self.broken = False
        self.other: dict[str, Any] = {"done": set(), "documents": 0, "proof": None}
        """What is known of another case than the scenario's own, where there is one."""
        self._acts: list[str] = []

    @property
    def driver(self) -> Driver:
        if self._driver is None:
            self._driver = self._open(self.brytarar, self.setting)
        return self._driver

    def close(self) -> None:
        if self._driver is not None:
            self._driver.close()

    @property
    def result(self) -> Result:
        assert self.last is not None, "scenarioet spør om utfallet før noko er gjort"
        return self.last

    @property
    def now(self) -> datetime:
        """Nine in the morning UTC of the scenario's day, and a second more for every act."""
        self._now += 1
        start = datetime(self.day.year, self.day.month, self.day.day, 9, tzinfo=UTC)
        return start + timedelta(seconds=self._now)

    # -- acts ------------------------------------------------------------------------------

    def do(self, verb: str, who: Who | None = None, /, **fields: Any) -> Result:
        """Do an act of the scenario; what came of it is what the next Så asks about."""
        self.last = self._run(verb, who or Who(), fields)
        self.results.append(self.last)
        return self.last

    def must(self, verb: str, who: Who | None = None, /, **fields: Any) -> Result:
        """Do an act of the background; anything but ok is a fault in the scenario."""
        found = self._run(verb, who or Who(), fields)
        assert found.utfall == "ok", f"bakgrunnen gjekk ikkje: {verb}: {found.feil or found.stops}"
        self.results.append(found)
        return found

    def would(self, verb: str, who: Who, /, **fields: Any) -> Result:
        """What an act would lead to; nothing of it stays."""
        found = self.driver.do(verb, who, self.now, self._about(verb, fields), keep=False)
        self.tried.append(found)
        return found

    def _run(self, verb: str, who: Who, fields: Fields) -> Result:
        at, about = self.now, self._about(verb, fields)
        self._acts.append(f"{verb} {who} {at} {about}")
        found = self.driver.do(verb, who, at, about)
        if found.utfall == "ok":
            if verb in ("meld_inn", "innfoer_sak"):
                self.nr, self.sakstype, self.told = found.nr or "", fields["sakstype"], fields
            named = (fields.get(n) for n in ("partnar", "slag", "gruppe", "organ"))
            owner = next((n for n in named if n), "")
            self.done.add((verb, str(owner if who.som == "sse" else who.som)))
        return found

    def _about(self, verb: str, fields: Fields) -> Fields:
        return dict(fields) if VERBS[verb].needs_hf else {"sak": self.nr, **fields}

    def has(self, verb: str, owner: str | None = None) -> bool:
        return any(v == verb and owner in (None, o) for v, o in self.done)

    # -- background ------------------------------------------------------------------------

    def once(self, what: str, make: Callable[[], object]) -> None:
        """Make a background, or come back to it if another scenario has made the very same.

        The same means: the same acts so far, at the same times, and `what` says all of the rest.
        """
        here = (type(self.driver), self.setting.hf, self._now, self.day, self.konsensusmodell)
        key = (what, *here, str(self.brytarar), frozenset(self.done), *self._acts)
        if key in _MADE:
            stored, known = _MADE[key]
            self.driver.restore(stored)
            self.__dict__.update({name: copy(value) for name, value in known.items()})
            return
        make()
        known = {name: copy(self.__dict__[name]) for name in TOLD}
        _MADE[key] = self.driver.snapshot(), known

    def attach(self, kind: str, sections: tuple[str, ...] = ()) -> int:
        """Lay a document on the case; returns its number."""
        self.must("legg_ved", slag=kind, tittel=kind, tekst=f"Innhaldet i dokumentet ({kind}).",
                  avsnitt=sections)
        self.documents += 1
        return self.documents
