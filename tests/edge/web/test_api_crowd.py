"""Two hundred contacts who answer in the same second: each answer is there once, with a receipt."""

from collections.abc import Iterator

import pytest
from sqlalchemy import select
from sqlalchemy.engine import URL

from adapters.db.engine import open_database
from adapters.db.read_unit import SqlReadUnit
from adapters.db.round_tables import KVITTERING, SVAR
from adapters.db.verify import verify
from tests.bench.api_crowd import Sending, Sent, all_at_once, figure, prepared, service
from tests.postgres_server import Server

CONTACTS = 200
BUSY = 503
"""The service says: send it again, with the same key."""


@pytest.fixture
def place(server: Server) -> Iterator[URL]:
    with server.connect() as connection:
        connection.execute("CREATE DATABASE mange_svar")
    yield server.url("mange_svar")
    with server.connect() as connection:
        connection.execute("DROP DATABASE mange_svar WITH (FORCE)")


def test_each_answer_is_there_once_with_a_receipt_and_the_history_is_whole(place: URL) -> None:
    sendings = prepared(place, CONTACTS)
    with service(place, 2) as port:
        first = until_taken(port, sendings)
        again = all_at_once(port, sendings)
    assert {s.status for s in first} == {200}, [s.told for s in first if s.status != 200][:3]
    assert all(s.replayed and s.told == f.told for s, f in zip(again, first, strict=True))
    assert figure(first, 2).values["feil"] == 0
    asked = {(s.path.split("/saker/")[1].removesuffix("/svar"), s.token) for s in sendings}
    database = open_database(place)
    with SqlReadUnit(database) as unit:
        rows = unit.connection.execute(select(SVAR.c.sak, SVAR.c.partnar, SVAR.c.id)).all()
        receipts = unit.connection.execute(select(KVITTERING.c.svar)).scalars().all()
        given = {(unit.case_file(r.sak).case.number, r.partnar) for r in rows}
        findings = verify(unit)
    database.close()
    assert len(rows) == CONTACTS
    assert given == asked
    assert sorted(receipts) == sorted(r.id for r in rows)
    assert findings == ()


def until_taken(port: int, sendings: list[Sending]) -> list[Sent]:
    """All at once; who is told that the database is busy sends the same again, as the API says."""
    found = all_at_once(port, sendings)
    for _ in range(20):
        waiting = [i for i, s in enumerate(found) if s.status == BUSY]
        if not waiting:
            break
        sent = all_at_once(port, [sendings[i] for i in waiting])
        found = [sent[waiting.index(i)] if i in waiting else s for i, s in enumerate(found)]
    return found
