"""The letters an act would send: it is done on the real database, looked at, and undone."""

from datetime import datetime

from adapters.db.engine import Database
from adapters.db.sweep_unit import SqlSweepUnit
from cases.nouns import Noun
from cases.vedtak import Post
from workflow.ports import Written
from workflow.sweeps.mailing import Mailing
from workflow.sweeps.packing import desk_of


class ForetellingUnit(SqlSweepUnit):
    """A unit of work that keeps nothing. Where an act would have been kept, `mailings` are the
    letters it wrote, as they would go if they went at once."""

    def __init__(self, database: Database, hf: str, at: datetime) -> None:
        super().__init__(database)
        self._hf, self._at = hf, at
        self._posts: list[Post] = []
        self.mailings: tuple[Mailing, ...] = ()

    def put(self, *nouns: Noun) -> Written:
        self._posts += (noun for noun in nouns if isinstance(noun, Post))
        return super().put(*nouns)

    def commit(self) -> None:
        """Nothing is kept: leaving the unit undoes all of it."""
        desk = desk_of(self, self._hf, self._at, tuple(self._posts))
        self.mailings = tuple(desk.mailings())
