"""The words of all titles that this process remembers, and which cases have each of them."""

import re
import threading
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select

from adapters.db.case_tables import SAK
from adapters.db.ledger_tables import HISTORIE

MOST = 400
"""A word that more cases have than this is found at once by looking at the newest titles."""
_BATCH = 500


@dataclass(slots=True)
class TitleWords:
    """Cases by the words of their titles, so that a search does not read every title.

    A title that was put right leaves its old words here: what is found may be too much, never too
    little, and whoever asks looks at the title itself. The mark is the hash of the last entry of
    the history that was taken in: while it is there, nothing has been laid in its place.
    """

    _cases: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    _case: int = 0
    _entry: int = 0
    _mark: str = ""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def having(self, connection: Connection, pattern: str) -> frozenset[str] | None:
        """The ids of all cases that may have the pattern in a word of their title; None where they
        are many, or the pattern is of more than a word. Only for a connection that does not write:
        what was never committed is not to be remembered."""
        wanted = re.compile(pattern)
        if re.search(r"\s", pattern):
            return None
        with self._lock:
            self._take_in(connection)
            found: set[str] = set()
            for word, cases in self._cases.items():
                if wanted.search(word):
                    found |= cases
                    if len(found) > MOST:
                        return None
            return frozenset(found)

    def _take_in(self, connection: Connection) -> None:
        """What has come since: new cases, and cases that something has been written of."""
        if not self._holds(connection):
            self._cases.clear()
            self._case, self._entry, self._mark = 0, 0, ""
        known = self._case
        touched = self._touched(connection) if known else self._newest_entry(connection)
        rows = select(SAK.c.rekkje, SAK.c.id, SAK.c.tittel).where(SAK.c.rekkje > known)
        for place, case_id, title in connection.execute(rows):
            self._case = max(self._case, place)
            self._keep(case_id, title)
        again_read = sorted(touched)
        for begins in range(0, len(again_read), _BATCH):
            ids = again_read[begins:begins + _BATCH]
            again = select(SAK.c.id, SAK.c.tittel).where(SAK.c.id.in_(ids))
            for case_id, title in connection.execute(again):
                self._keep(case_id, title)

    def _holds(self, connection: Connection) -> bool:
        if not self._entry:
            return not self._case
        mark = select(HISTORIE.c.hash).where(HISTORIE.c.lopenr == self._entry)
        return connection.scalar(mark) == self._mark

    def _newest_entry(self, connection: Connection) -> Iterable[str]:
        """Where the history ends, the first time: all cases are read then anyhow."""
        last = select(func.max(HISTORIE.c.lopenr)).scalar_subquery()
        row = connection.execute(
            select(HISTORIE.c.lopenr, HISTORIE.c.hash).where(HISTORIE.c.lopenr == last)
        ).first()
        if row is not None:
            self._entry, self._mark = row
        return ()

    def _touched(self, connection: Connection) -> Iterable[str]:
        since = (
            select(HISTORIE.c.lopenr, HISTORIE.c.hash, HISTORIE.c.sak)
            .where(HISTORIE.c.lopenr > self._entry).order_by(HISTORIE.c.lopenr)
        )
        found = set()
        for place, mark, case_id in connection.execute(since):
            self._entry, self._mark = place, mark
            if case_id is not None:
                found.add(case_id)
        return found

    def _keep(self, case_id: str, title: str) -> None:
        for word in title.split():
            self._cases[word].add(case_id)
