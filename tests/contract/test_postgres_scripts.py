"""The packaged scripts come to the same on PostgreSQL as in a file, byte for byte in history."""

from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import select

from adapters.db import uow
from adapters.db.engine import Database
from adapters.db.ledger_tables import HISTORIE
from adapters.db.read_unit import SqlReadUnit
from adapters.db.verify import verify
from adapters.script.doing import Stage
from adapters.script.packaged import folder, packaged
from adapters.script.report import Report, report_json
from adapters.script.run import play, read_in
from adapters.script.schema import CLOCK
from adapters.script.together import regions
from tests.proof.room import Image, image

YEAR = "rx-13-eit-aar-med-purring"
"""It is left out: the clock is moved in others too, and it takes as long as all of them."""


def played(
    database: Database, monkeypatch: pytest.MonkeyPatch, postkasse: Path
) -> list[Report]:
    """The scripts, one after the other, in that one database: first those that send mails, before
    there are many to send.

    The salts of personal texts are random; here they are the same in both.
    """
    numbers = count()
    monkeypatch.setattr(uow.secrets, "token_hex", lambda size: f"{next(numbers):0{2 * size}x}")
    scripts = sorted(
        (p for p in packaged() if p.name != YEAR),
        key=lambda p: all(step.gjer != CLOCK for step in p.script.steg),
    )
    registers = {s.helsefellesskap: read_in(database, s) for s in regions(scripts)}
    return [
        play(s.script, Stage(
            database, registers[s.script.helsefellesskap], folder(), postkasse, f"{s.name}/"
        ))
        for s in scripts
    ]


def hashes(database: Database) -> list[tuple[int, str]]:
    with SqlReadUnit(database) as unit:
        found = select(HISTORIE.c.lopenr, HISTORIE.c.hash).order_by(HISTORIE.c.lopenr)
        return [(row.lopenr, row.hash) for row in unit.connection.execute(found)]


def test_the_scripts_come_to_the_same_in_both(
    db: Database, postgres_db: Database, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    in_file = played(db, monkeypatch, tmp_path / "fil")
    on_server = played(postgres_db, monkeypatch, tmp_path / "tenar")
    assert not [r.broken for r in on_server if r.broken]
    assert [report_json(r) for r in on_server] == [report_json(r) for r in in_file]
    assert len(hashes(db)) > 900
    assert hashes(postgres_db) == hashes(db)
    assert plain(image(postgres_db)) == plain(image(db))
    with SqlReadUnit(postgres_db) as unit:
        assert verify(unit) == ()


def plain(rows: Image) -> Image:
    """As it lies in either: a truth value is a number in a file, and each counts writes its way."""
    return {
        name: [{k: int(v) if isinstance(v, bool) else v for k, v in row.items()} for row in found]
        for name, found in rows.items() if name != "registerstand"
    }
