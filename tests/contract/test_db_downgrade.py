"""A schema goes back and up again with its rows, and never where one of them would be lost."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import inspect, text
from sqlalchemy.exc import IntegrityError

from adapters.db.engine import Database, commit
from adapters.db.faults import WouldLose
from adapters.db.migrations import taking_down
from adapters.db.read_unit import SqlReadUnit
from adapters.db.rows import entry_of, json_text, noun_in, noun_rows, row_of_entry
from adapters.db.schema import HEAD, current, is_current, migrate, migration_config, take_back
from adapters.db.tables import TABLES
from adapters.db.uow import SqlUnitOfWork
from adapters.db.verify import verify
from adapters.script.doing import Stage
from adapters.script.packaged import folder, packaged
from adapters.script.run import play, read_in
from cases.avtale import Avtale
from cases.canonical import canonical_json
from cases.document import Document
from cases.handsaming import Handsaming
from cases.history import GENESIS, HistoryEntry, sealed
from cases.nouns import NOUNS
from cases.partner import Partner
from cases.receipt import Outcome
from cases.record import to_record
from cases.reglement import Reglement
from cases.steps import Step
from tests.contract.db_material import case, decided, event, make, outcome, record
from tests.contract.schemas import schema_of
from tests.proof.room import Image, image
from workflow.forms.errors import Feil

VERSIONS = ("0003", "0002", "0001")
DAY = date(2026, 3, 2)


def story(database: Database) -> None:
    """Rows that every version has room for, with their history."""
    with SqlUnitOfWork(database) as unit:
        decided(unit)
        unit.store_outcome("c6", "f", outcome())
        unit.keep_private("Kari Nordmann")
        unit.commit()


def findings(database: Database) -> list[str]:
    with SqlReadUnit(database) as unit:
        return [f.tekst for f in verify(unit)]


def without_count(rows: Image) -> Image:
    """All but the count of how often the register has been written."""
    return {name: found for name, found in rows.items() if name != "registerstand"}


@pytest.mark.parametrize("version", VERSIONS)
def test_down_and_up_again_keeps_every_row(any_db: Database, version: str) -> None:
    story(any_db)
    rows, schema = image(any_db), schema_of(any_db)
    take_back(any_db, version)
    assert (current(any_db), is_current(any_db)) == (version, False)
    assert schema_of(any_db) != schema
    migrate(any_db)
    assert (current(any_db), schema_of(any_db)) == (HEAD, schema)
    assert image(any_db) == rows
    assert findings(any_db) == []
    with SqlUnitOfWork(any_db) as unit, pytest.raises(IntegrityError, match="kan ikkje endrast"):
        unit.connection.exec_driver_sql("UPDATE svar SET slag = 'nei'")  # the barriers are back


def test_an_empty_database_goes_all_the_way(any_db: Database) -> None:
    schema = schema_of(any_db)
    take_back(any_db, "base")
    with any_db.connection(writes=False) as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
        assert inspect(connection).get_view_names() == []
    migrate(any_db)
    assert schema_of(any_db) == schema


LOST: dict[str, tuple[str, Any, str]] = {
    "a column that was set": (
        "0003", make(Partner, id="ny", hf="hfb", oppstaatt_av="voss"),
        "partnar.oppstaatt_av (1 rad)",
    ),
    "who entered a reglement": (
        "0002", make(Reglement, id="r", hf="hfb", partnar="voss", innfoert=DAY),
        "reglement.innfoert (1 rad)",
    ),
    "who handled": ("0002", make(Handsaming, id="h", sak="s1", ordlyd="o1", person="p1"),
                    "handsaming.person (1 rad)"),
    "a paper in sections": (
        "0001", make(Document, id="d", sak="s1", avsnitt=("kvalitet",)), "dokument.avsnitt (1 rad)",
    ),
    "a flag that was set": (
        "0001", case(versjon=6, sakssteg=Step.VEDTEKE, fellesplan=True), "sak.fellesplan (1 rad)",
    ),
    "a number that was set": (
        "0001", case(versjon=6, sakssteg=Step.VEDTEKE, attende=1), "sak.attende (1 rad)",
    ),
    "a table with a row": ("0001", make(Avtale, id="a", hf="hfb"), "avtale (1 rad)"),
    "an answer struck": (
        "0001", event("x", "a1", "feilfoert", "bergen"), "svar_hending (feilfoert) (1 rad)",
    ),
    "any case at all": ("base", make(Partner, id="ny", hf="hfb"), "sak (1 rad)"),
}


@pytest.mark.parametrize(("version", "noun", "named"), LOST.values(), ids=LOST)
def test_what_would_be_lost_is_named_and_nothing_is_done(
    any_db: Database, version: str, noun: Any, named: str
) -> None:
    story(any_db)
    with SqlUnitOfWork(any_db) as unit:
        unit.put(noun)
        unit.commit()
    rows, schema = image(any_db), schema_of(any_db)
    with pytest.raises(WouldLose) as refused:
        take_back(any_db, version)
    assert named in refused.value.melding
    assert (current(any_db), schema_of(any_db)) == (HEAD, schema)
    assert image(any_db) == rows


def test_the_guard_is_what_keeps_them(
    any_db: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The planted fault: where nobody counts, the rows are gone, and the check says so."""
    with SqlUnitOfWork(any_db) as unit:
        decided(unit)
        record(unit, "c7", make(Partner, id="ny", hf="hfb", oppstaatt_av="voss"))
        unit.commit()
    monkeypatch.setattr(taking_down, "_count", lambda *_: 0)
    take_back(any_db, "0003")
    migrate(any_db)
    assert any("oppstaatt_av" in told for told in findings(any_db))


def test_what_the_scripts_leave_is_not_thrown_away(any_db: Database, tmp_path: Path) -> None:
    (script,) = (p.script for p in packaged() if p.name == "rx-2-driftssak")
    register = read_in(any_db, script)
    play(script, Stage(any_db, register, folder(), tmp_path))
    assert findings(any_db) == []
    rows = image(any_db)
    with pytest.raises(WouldLose) as refused:
        take_back(any_db, "0001")
    for named in ("sakstype.plan", "organ.samansetjing", "helsefellesskap.aarshjul"):
        assert f"{named} (" in refused.value.melding
    assert image(any_db) == rows
    take_back(any_db, "0002")  # the script says neither who entered what, nor of a split
    migrate(any_db)
    assert image(any_db) == rows
    assert findings(any_db) == []


@pytest.mark.parametrize("version", ["0009", "0004x", "", "head"])
def test_only_a_known_earlier_version_is_gone_back_to(any_db: Database, version: str) -> None:
    take_back(any_db, "0002")
    for wanted in (version, "0003"):
        with pytest.raises(Feil, match="Desse finst: 0001"):
            take_back(any_db, wanted)
    assert current(any_db) == "0002"


# -- old data ------------------------------------------------------------------------------------


def test_what_the_first_version_wrote_is_read_by_the_last(any_db: Database) -> None:
    """Rows and history without any of the later fields, as the first version left them."""
    story(any_db)
    newest = image(any_db)
    with SqlReadUnit(any_db) as unit:
        before = {kind: unit.connection.execute(TABLES[kind].select()).mappings().all()
                  for kind in NOUNS}
    nouns = {kind: [_noun(kind, row) for row in rows] for kind, rows in before.items()}
    _emptied(any_db)
    take_back(any_db, "base")
    _up_to(any_db, "0001")
    _write_as_the_first(any_db, newest)
    migrate(any_db)
    assert findings(any_db) == []
    with SqlReadUnit(any_db) as unit:
        after = {kind: unit.connection.execute(TABLES[kind].select()).mappings().all()
                 for kind in NOUNS}
        assert unit.case_file("s1").case.sakssteg.value == "vedteke"
        assert set(unit.register("hfb").partnarar) == {"bergen", "voss"}
    assert {kind: [_noun(kind, row) for row in rows] for kind, rows in after.items()} == nouns


def _noun(kind: str, row: Any) -> object:
    columns = noun_rows(TABLES[kind]).selected_columns
    return noun_in(NOUNS[kind], [row[c.name] for c in columns])


def _emptied(database: Database) -> None:
    """As new: what lies there is thrown away with the tables."""
    with pytest.MonkeyPatch.context() as careless:
        careless.setattr(taking_down, "_count", lambda *_: 0)
        take_back(database, "base")
    migrate(database)


def _up_to(database: Database, version: str) -> None:
    with database.queue(), database.connection(writes=True) as connection:
        config = migration_config()
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        commit(connection)


def _write_as_the_first(database: Database, newest: Image) -> None:
    """The rows with the columns there were, and a chain sealed over the fields there were."""
    with database.queue(), database.connection(writes=True) as connection:
        seen = inspect(connection)
        columns = {t: [c["name"] for c in seen.get_columns(t)] for t in seen.get_table_names()}
        rows = {**newest, "historie": _told_then(newest["historie"], columns), "registerstand": []}
        for table in sorted(rows, key=lambda t: t == "sak"):  # the barrier asks for the answers
            for row in rows[table]:
                names = [n for n in columns.get(table, ()) if n in row]
                values = ", ".join(f":{n}" for n in names)
                listed = ", ".join(f'"{n}"' for n in names)
                connection.execute(
                    text(f"INSERT INTO {table} ({listed}) VALUES ({values})"),  # noqa: S608
                    {n: row[n] for n in names},
                )
        commit(connection)


def _told_then(told: list[dict[str, Any]], columns: dict[str, list[str]]) -> list[dict[str, Any]]:
    made, before = [], GENESIS
    for row in told:
        entry: HistoryEntry = entry_of(row)
        then = [
            {"slag": r["slag"],
             "verdi": {k: v for k, v in r["verdi"].items() if k in columns[r["slag"]]}}
            for r in entry.nouns
        ]
        entry = replace(entry, resultat=canonical_json(then).decode(), forrige=before, hash="")
        entry = sealed(entry)
        made.append(row_of_entry(entry))
        before = entry.hash
    return made


def test_an_outcome_is_read_as_it_was_stored(any_db: Database) -> None:
    story(any_db)
    for version in VERSIONS:
        take_back(any_db, version)
    migrate(any_db)
    with SqlReadUnit(any_db) as unit:
        kept = unit.stored_outcome("c6")
    assert kept is not None
    assert isinstance(kept[1], Outcome)
    assert json_text(to_record(kept[1])) == json_text(to_record(outcome()))
