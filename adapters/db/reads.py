"""What the doors ask for beyond the verbs: lists, history, the process map, the outbox."""

from collections import Counter
from collections.abc import Iterator, Mapping

from sqlalchemy import desc, select, tuple_

from adapters.db.case_read import nouns_of_case
from adapters.db.case_tables import SAK
from adapters.db.ledger_tables import HISTORIE
from adapters.db.replay import nouns_of
from adapters.db.rows import entry_of, noun_of, noun_rows
from adapters.db.unit import SqlReads
from cases.case import Case
from cases.history import HistoryEntry
from cases.steps import Step
from cases.terms import Result
from cases.vedtak import Post

PAGE = 50


def list_cases(
    unit: SqlReads, hf: str, *, step: Step | None = None,
    before: tuple[int, int] | None = None, limit: int = PAGE,
) -> tuple[Case, ...]:
    """The cases, newest number first. `before` is (aar, lopenr) of the last one of the page
    before; unlike a page number it neither skips nor repeats when cases are added."""
    wanted = noun_rows(SAK).order_by(None).where(SAK.c.hf == hf)
    if step is not None:
        wanted = wanted.where(SAK.c.sakssteg == step.value)
    if before is not None:
        wanted = wanted.where(tuple_(SAK.c.aar, SAK.c.lopenr) < tuple_(*before))
    wanted = wanted.order_by(desc(SAK.c.aar), desc(SAK.c.lopenr)).limit(limit)
    return tuple(noun_of(Case, row) for row in unit.connection.execute(wanted).mappings())


def history(unit: SqlReads, case_id: str | None = None) -> Iterator[HistoryEntry]:
    """The entries of a case, or all of them, from the first to the last."""
    wanted = select(HISTORIE).order_by(HISTORIE.c.lopenr)
    if case_id is not None:
        wanted = wanted.where(HISTORIE.c.sak == case_id)
    for row in unit.connection.execute(wanted).mappings():
        yield entry_of(row)


def moves_made(unit: SqlReads, hf: str) -> Mapping[tuple[Step | None, Step], int]:
    """How many times cases have gone from one step to another; from None when registered."""
    at: dict[str, Step] = {}
    made: Counter[tuple[Step | None, Step]] = Counter()
    for entry in history(unit):
        if entry.hf != hf or entry.utfall is not Result.OK:
            continue
        for kind, record in nouns_of(entry):
            if kind == "sak":
                before, after = at.get(record["id"]), Step(record["sakssteg"])
                at[record["id"]] = after
                if before is not after:
                    made[before, after] += 1
    return made


def outbox(unit: SqlReads, case_id: str) -> tuple[Post, ...]:
    """All letters of a case, sent or waiting, in the order they were written."""
    return nouns_of_case(unit.connection, Post, case_id)
