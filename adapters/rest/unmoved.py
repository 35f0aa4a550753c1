"""`If-Match`: an act is done only if the case is as it was when the caller read it."""

from collections.abc import Iterator
from dataclasses import dataclass

from adapters.bootstrap import House
from adapters.db.engine import Database
from adapters.db.reads import history
from adapters.db.unit import SqlReads
from adapters.db.uow import SqlUnitOfWork
from cases.canonical import Json
from cases.casefile import CaseFile
from cases.record import instant_text
from cases.terms import Result
from workflow.forms.errors import Feil


class Moved(Feil):
    """The case has another version than the caller has read: 412."""

    def __init__(self) -> None:
        super().__init__("If-Match", "Saka er endra sidan du las henne. Les henne på nytt.")


class _UnmovedUnit(SqlUnitOfWork):
    """A unit that gives the case only in a version that was asked for: it is judged inside the
    transaction, so that nothing can come between."""

    def __init__(self, database: Database, case_id: str, versions: frozenset[int]) -> None:
        super().__init__(database)
        self._case_id, self._versions = case_id, versions

    def case_file(self, case_id: str) -> CaseFile:
        file = super().case_file(case_id)
        if case_id == self._case_id and file.case.versjon not in self._versions:
            raise Moved
        return file


@dataclass(frozen=True, slots=True)
class UnmovedHouse(House):
    """The house, for one act on a case that must not have moved."""

    sak: str = ""
    versjonar: frozenset[int] = frozenset()

    def writing(self) -> SqlUnitOfWork:
        return _UnmovedUnit(self.database, self.sak, self.versjonar)


def unmoved(house: House, case_id: str, versions: frozenset[int] | None) -> House:
    """The house to act in; the same one where no version was asked for."""
    if versions is None:
        return house
    return UnmovedHouse(house.settings, house.database, house.clock, case_id, versions)


def changes_since(
    unit: SqlReads, file: CaseFile, versions: frozenset[int]
) -> Iterator[dict[str, Json]]:
    """What has been done on the case after the newest of those versions, in order."""
    done = [e for e in history(unit, file.case.id) if e.utfall is Result.OK]
    newer = max(0, file.case.versjon - max((v for v in versions if v <= file.case.versjon),
                                           default=0))
    for entry in done[len(done) - newer:]:
        yield {"hending": entry.hending, "tid": instant_text(entry.at)}
