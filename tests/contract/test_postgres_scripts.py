"""Every packaged script comes to the same on PostgreSQL as in a file, byte for byte in history."""

from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import select

from adapters.db import uow
from adapters.db.engine import Database
from adapters.db.ledger_tables import HISTORIE
from adapters.db.read_unit import SqlReadUnit
from adapters.db.verify import verify
from adapters.script.demo import regions
from adapters.script.doing import Stage
from adapters.script.packaged import folder, packaged
from adapters.script.report import Report, report_json
from adapters.script.run import play, read_in
from tests.proof.room import Image, image


def played(
    database: Database, monkeypatch: pytest.MonkeyPatch, postkasse: Path
) -> list[Report]:
    """Every script, one after the other, in that one database.

    The salts of personal texts are random; here they are the same in both.
    """
    numbers = count()
    monkeypatch.setattr(uow.secrets, "token_hex", lambda size: f"{next(numbers):0{2 * size}x}")
    scripts = packaged()
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


def test_all_scripts_come_to_the_same_in_both(
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
