"""`kontroller` is silent about a sound database and names each thing that was done to another."""
# ruff: noqa: S608 - the SQL is made of the names of our own tables

from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256

import pytest

from adapters.db.engine import Database, open_database
from adapters.db.invariants import numbers_once
from adapters.db.read_unit import SqlReadUnit
from adapters.db.replay import Finding
from adapters.db.rows import json_text
from adapters.db.uow import SqlUnitOfWork
from adapters.db.verify import verify
from cases.document import Document
from cases.record import to_record
from cases.steps import Step
from cases.terms import AnswerKind
from tests.conftest import TEMPLATE
from tests.contract.db_material import answer, case, decided, make, outcome, record
from tests.contract.past_the_program import Raw, kind, unguarded
from tests.postgres_server import Server

CONTENT = b"utgreiing"
OUTCOME = json_text(to_record(outcome()))
Tamper = Callable[..., list[Finding]]


@pytest.fixture(scope="module")
def sound_on_server(server: Server) -> Iterator[Database]:
    """One database on the server for them all: what is done to it there is never committed."""
    with server.connect() as connection:
        connection.execute(f"CREATE DATABASE heil TEMPLATE {TEMPLATE}")
    database = open_database(server.url("heil"))
    _sound(database)
    yield database
    database.close()


@pytest.fixture(params=["sqlite", "postgresql"])
def tamper(request: pytest.FixtureRequest) -> Tamper:
    """Do something to a sound database past program and triggers; what does kontroller say?"""
    if request.param == "sqlite":
        return _in_file(request.getfixturevalue("db"))
    return _on_server(request.getfixturevalue("sound_on_server"))


@pytest.fixture
def tamper_file(db: Database) -> Tamper:
    """The same for what only a file has."""
    return _in_file(db)


def _sound(database: Database) -> None:
    name = sha256(CONTENT).hexdigest()
    with SqlUnitOfWork(database) as unit:
        decided(unit)
        unit.put_bytes(name, CONTENT)
        record(unit, "c7", make(Document, id="d1", sak="s1", sha256=name), case(
            versjon=6, sakssteg=Step.VEDTEKE), sak="s1")
        unit.store_outcome("c7", "f", outcome())
        unit.keep_private("Kari Nordmann")
        unit.commit()


def _in_file(database: Database) -> Tamper:
    _sound(database)

    def after(*statements: str) -> list[Finding]:
        with unguarded(database) as raw:
            for statement in statements:
                raw.execute(statement)
        with SqlReadUnit(database) as unit:
            return list(verify(unit))

    return after


def _on_server(database: Database) -> Tamper:
    def after(*statements: str) -> list[Finding]:
        with SqlUnitOfWork(database) as unit:
            unit.connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
            for statement in statements:
                unit.connection.exec_driver_sql(statement.replace("x'00'", r"'\x00'"))
            return list(verify(unit))

    return after


def named(findings: list[Finding], table: str, key: str) -> Finding:
    """The one finding about that row; ids of the register stand behind their helsefellesskap."""
    keys = {key, f"hfb/{key}"}
    (found,) = (f for f in findings if f.tabell == table and f.id in keys)
    assert found.tekst.endswith(".")
    return found


def test_a_sound_database_has_no_findings(tamper: Tamper) -> None:
    assert tamper() == []


def test_an_empty_database_has_no_findings(any_db: Database) -> None:
    with SqlReadUnit(any_db) as unit:
        assert verify(unit) == ()


@pytest.mark.parametrize(
    ("table", "key", "column", "value"),
    [
        ("sak", "s1", "tittel", "'noko anna'"),
        ("sak", "s1", "versjon", "7"),
        ("sak", "s1", "krins", "'[\"bergen\"]'"),
        ("sak", "s1", "krins", "'[ \"bergen\",\"voss\"]'"),
        ("sak", "s1", "forpliktande", "false"),
        ("sak", "s1", "modell", "NULL"),
        ("svar", "a1", "slag", "'ja_med_merknad'"),
        ("svar", "a1", "organ_namn", "'formannskapet'"),
        ("partnar", "voss", "avtalepart", "false"),
        ("helsefellesskap", "hfb", "brytarar", "'{\"R-001\":\"av\"}'"),
        ("dokument", "d1", "tittel", "'noko anna'"),
        ("ordlyd", "o1", "tekst", "'noko anna'"),
    ],
)
def test_a_changed_column_is_found(
    tamper: Tamper, table: str, key: str, column: str, value: str
) -> None:
    found = tamper(f"UPDATE {table} SET {column} = {value} WHERE id = '{key}'")
    finding = named(found, table, key)
    assert finding.felt == (column,)
    assert f"{key} i {table}" in finding.tekst
    assert column in finding.tekst


def test_a_truth_value_that_is_neither_is_found(tamper_file: Tamper) -> None:
    """Only a file takes it: PostgreSQL has a type for it."""
    found = tamper_file("UPDATE sak SET forpliktande = 2 WHERE id = 's1'")
    assert named(found, "sak", "s1").felt == ("forpliktande",)


def test_a_spoilt_row_does_not_hide_the_rest(tamper: Tamper) -> None:
    found = tamper(
        "UPDATE sak SET krins = '[', innmeldt = 'i går'", "UPDATE svar SET slag = 'kanskje'"
    )
    tables = {(f.tabell, f.felt) for f in found}
    assert {("sak", ("innmeldt", "krins")), ("svar", ("slag",))} <= tables
    assert any("let seg ikkje lese" in f.tekst for f in found)


@pytest.mark.parametrize(("table", "key"), [("svar", "a1"), ("krav", "k-voss"), ("organ", "ssu")])
def test_a_deleted_row_is_found(tamper: Tamper, table: str, key: str) -> None:
    found = tamper(f"DELETE FROM {table} WHERE id = '{key}'")
    assert "er borte" in named([f for f in found if "historia" in f.tekst], table, key).tekst


def test_a_row_that_history_does_not_know_is_found(tamper: Tamper) -> None:
    found = tamper(
        "INSERT INTO merknad (id, sak, av, tekst, tid, rekkje) VALUES ('m1','s1','x','x','x',1)"
    )
    assert "står ikkje i historia" in named(found, "merknad", "m1").tekst


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE historie SET at = '2025-03-02T09:30:00.000000Z' WHERE lopenr = 3",
        "UPDATE historie SET aktor = replace(aktor, 'p1', 'p2') WHERE lopenr = 3",
        "UPDATE historie SET kvittering = '{\"a\":\"b\"}' WHERE lopenr = 3",
        "UPDATE historie SET hash = forrige WHERE lopenr = 3",
    ],
)
def test_a_changed_entry_breaks_the_chain(tamper: Tamper, change: str) -> None:
    assert "broten ved post 3" in named(tamper(change), "historie", "3").tekst


def test_an_entry_that_cannot_be_read_is_named(tamper: Tamper) -> None:
    found = tamper("UPDATE historie SET resultat = '[' WHERE lopenr = 3")
    sentences = [f.tekst for f in found if (f.tabell, f.id) == ("historie", "3")]
    assert "Historiepost 3 let seg ikkje lese." in sentences
    assert any("broten ved post 3" in s for s in sentences)


def test_a_cut_out_middle_is_found(tamper: Tamper) -> None:
    found = tamper("DELETE FROM historie WHERE lopenr IN (3, 4)")
    assert "broten ved post 3" in named(found, "historie", "3").tekst
    assert "skulle vere nr. 2" in named(found, "historie", "5").tekst


def test_a_middle_closed_up_again_is_found(tamper: Tamper) -> None:
    found = tamper(
        "DELETE FROM historie WHERE lopenr = 4",
        "UPDATE historie SET lopenr = -(lopenr - 1) WHERE lopenr > 4",
        "UPDATE historie SET lopenr = -lopenr WHERE lopenr < 0",
    )
    assert any("broten ved post 4" in f.tekst for f in found)


def test_swapped_entries_are_found(tamper: Tamper) -> None:
    found = tamper(
        "UPDATE historie SET lopenr = 99 WHERE lopenr = 5",
        "UPDATE historie SET lopenr = 5 WHERE lopenr = 6",
        "UPDATE historie SET lopenr = 6 WHERE lopenr = 99",
    )
    assert any("broten ved post 5" in f.tekst for f in found)
    assert any("skulle vere versjon 3" in f.tekst for f in found)


def test_changed_bytes_are_found(tamper: Tamper) -> None:
    found = tamper("UPDATE dokument_innhald SET innhald = x'00'")
    assert named(found, "dokument_innhald", sha256(CONTENT).hexdigest()).felt == ("innhald",)


def test_lost_bytes_are_found(tamper: Tamper) -> None:
    assert named(tamper("DELETE FROM dokument_innhald"), "dokument", "d1").felt == ("sha256",)


def test_changed_personal_text_is_found_but_erased_text_is_no_fault(tamper: Tamper) -> None:
    (finding,) = tamper("UPDATE privat_tekst SET tekst = 'Ola'")
    assert finding.tabell == "privat_tekst"
    assert "Ola" not in finding.tekst
    assert tamper("DELETE FROM privat_tekst") == []


def test_a_counter_set_back_is_found(tamper: Tamper) -> None:
    assert named(tamper("UPDATE saksteljar SET siste = 0"), "saksteljar", "hfb 2026")


def test_a_number_given_twice_is_found() -> None:
    """The table itself refuses it; this is for a table that somebody has made anew."""
    twice = [("hfb", 2026, 1), ("hfsf", 2026, 1), ("hfb", 2026, 1)]
    (finding,) = numbers_once(twice)
    assert "2 saker i hfb har nummeret 2026/1" in finding.tekst


def test_a_barrier_that_was_taken_away_is_found(any_db: Database, any_raw: Raw) -> None:
    _sound(any_db)
    where = "" if kind(any_db) == "sqlite" else " ON svar"
    any_raw.execute(f"DROP TRIGGER svar_kan_ikkje_endrast{where}")
    with SqlReadUnit(any_db) as unit:
        (finding,) = verify(unit)
    assert finding.id == "svar_kan_ikkje_endrast"


def test_a_command_that_stands_twice_is_found(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        decided(unit)
        record(unit, "c6", sak="s1")
        assert "2 gonger" in named(list(verify(unit)), "historie", "c6").tekst


def test_a_changed_outcome_is_found(tamper: Tamper) -> None:
    found = tamper("UPDATE kommando SET utfall = replace(utfall, '\"ok\"', '\"stansa\"')")
    assert "er ikkje det som står" in named(found, "kommando", "c7").tekst
    found = tamper("UPDATE kommando SET utfall = '{'")
    assert "let seg ikkje lese" in named(found, "kommando", "c7").tekst
    found = tamper(f"UPDATE kommando SET id = 'c99', utfall = '{OUTCOME}'")
    assert "står ikkje i historia" in named(found, "kommando", "c99").tekst


def test_a_damaged_file_is_found(db: Database, tamper_file: Tamper) -> None:
    tamper_file(
        "PRAGMA writable_schema = ON",
        "UPDATE sqlite_master SET rootpage = 3 WHERE name = 'ix_svar_krav'",
    )
    db.engine.dispose()
    with SqlReadUnit(db) as unit:
        found = list(verify(unit))
    assert {f.tabell for f in found} == {"databasefil"}


def test_a_version_that_jumps_is_found_though_table_and_history_agree(any_db: Database) -> None:
    """Also when the fault is in the program, so that the chain and the replay are both whole."""
    with SqlUnitOfWork(any_db) as unit:
        decided(unit)
        moved = case(versjon=6, sakssteg=Step.VEDTEKE)
        record(unit, "c7", moved, sak="s1")
        entry = record(unit, "c8", sak="s1")
        assert verify(unit) == ()
        unit.connection.exec_driver_sql("UPDATE sak SET versjon = 7")
        record(unit, "c9", replace(moved, versjon=8), sak="s1")
        (finding,) = verify(unit)
    assert "Det skulle vere versjon 7" in finding.tekst
    assert f"historiepost {entry.lopenr + 1}" in finding.tekst


def test_vedteke_without_an_answer_is_found_though_history_agrees(any_db: Database) -> None:
    """As if the barrier had not been there when the program decided."""
    with SqlUnitOfWork(any_db) as unit:
        decided(unit)
        no = answer("a3", "voss", slag=AnswerKind.NEI)
        record(unit, "c7", no, sak="s1")
        findings = list(verify(unit))
        assert "k-voss til voss" in named(findings, "krav", "k-voss").tekst
