"""The database refuses on its own, also raw SQL that never saw the program."""
# ruff: noqa: S608 - the SQL is made of the names of our own tables

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from adapters.db.engine import Database
from adapters.db.faults import DatabaseRefused
from adapters.db.tables import APPEND_ONLY, APPEND_ONLY_NOUNS
from adapters.db.uow import SqlUnitOfWork
from cases.nouns import NOUNS, Noun
from cases.rundgang import Answer, Krav
from cases.steps import Step
from cases.terms import AnswerKind, Avgjerd, Modell, Registrering
from cases.vedtak import Plikt
from tests.contract.db_material import (
    answer,
    at_round,
    case,
    decided,
    event,
    make,
    record,
    register_nouns,
)
from tests.contract.past_the_program import REFUSED, Raw

VEDTEKE = "UPDATE sak SET sakssteg = 'vedteke', versjon = versjon + 1 WHERE id = 's1'"


@pytest.fixture
def raw(path: Path, db: Database) -> Iterator[sqlite3.Connection]:
    """A connection past the program: it has only the one setting that REPLACE needs."""
    assert db.engine.url.database == str(path)
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA recursive_triggers = ON")
    yield connection
    connection.close()


def given(db: Database, *nouns: Noun) -> None:
    with SqlUnitOfWork(db) as unit:
        record(unit, "c0", *register_nouns())
        record(unit, "c1", case(), sak="s1")
        record(unit, "c2", *at_round(case()), sak="s1")
        unit.put(*nouns)
        unit.commit()


def fill(db: Database) -> None:
    """At least one row in every table that only grows."""
    given(db, answer("a1", "bergen"), event("h1", "a1", "stadfesta"))
    skip = {"svar", "svar_hending", "ordlyd"}
    links = {
        "sak": "s1", "partnar": "bergen", "ordlyd": "o1", "svar": "a1", "plikt": "p1", "hf": "hfb",
        "runde": "r1",
    }
    with SqlUnitOfWork(db) as unit:
        unit.put(make(Plikt, id="p1", sak="s1"))
        for name in APPEND_ONLY_NOUNS - skip:
            kind = NOUNS[name]
            known = {f: v for f, v in links.items() if f in kind.__dataclass_fields__}
            unit.put(make(kind, id="r9", **known))
        unit.put_bytes("2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881", b"x")
        unit.commit()


# -- in a file alone: REPLACE is SQLite's, as TRUNCATE is PostgreSQL's (test_postgres_barriers) ----


@pytest.mark.parametrize("table", APPEND_ONLY)
@pytest.mark.parametrize(
    "attack",
    [
        "UPDATE {t} SET {c} = {c}",
        "DELETE FROM {t}",
        "INSERT OR REPLACE INTO {t} SELECT * FROM {t}",
        "UPDATE OR REPLACE {t} SET {c} = {c}",
    ],
)
def test_what_only_grows_only_grows(
    db: Database, raw: sqlite3.Connection, table: str, attack: str
) -> None:
    fill(db)
    before = raw.execute(f"SELECT * FROM {table}").fetchall()
    assert before
    column = raw.execute(f"PRAGMA table_info({table})").fetchone()[1]
    with pytest.raises(sqlite3.IntegrityError, match=r"Rader i .* kan ikkje"):
        raw.execute(attack.format(t=table, c=column))
    assert raw.execute(f"SELECT * FROM {table}").fetchall() == before


@pytest.mark.parametrize(
    "attack", ["DELETE FROM sak", "INSERT OR REPLACE INTO sak SELECT * FROM sak"]
)
def test_a_case_is_never_deleted(db: Database, raw: sqlite3.Connection, attack: str) -> None:
    given(db)
    with pytest.raises(sqlite3.IntegrityError, match="Ei sak kan ikkje slettast"):
        raw.execute(attack)


# -- in both --------------------------------------------------------------------------------------


def test_a_known_answer_is_not_replaced_by_the_program(any_db: Database) -> None:
    given(any_db, answer("a1", "bergen"))
    with SqlUnitOfWork(any_db) as unit, pytest.raises(DatabaseRefused):
        unit.put(answer("a1", "bergen", slag=AnswerKind.NEI))


COUNTS: dict[str, list[Noun]] = {
    "partner": [answer("a2", "voss")],
    "yes with a remark": [answer("a2", "voss", slag=AnswerKind.JA_MED_MERKNAD)],
    "telephone, confirmed": [
        answer("a2", "voss", registrering=Registrering.TELEFON), event("h1", "a2", "stadfesta")
    ],
    "letter, checked": [
        answer("a2", "voss", registrering=Registrering.BREV), event("h1", "a2", "kontrollert")
    ],
    "no, then yes": [
        answer("a2", "voss", slag=AnswerKind.NEI), answer("a3", "voss")
    ],
    "later no was withdrawn": [
        answer("a2", "voss"), answer("a3", "voss", slag=AnswerKind.NEI),
        event("h1", "a3", "trekt"),
    ],
    "later no is provisional": [
        answer("a2", "voss"),
        answer("a3", "voss", slag=AnswerKind.NEI, registrering=Registrering.TELEFON),
    ],
    "later no is only an innstilling": [
        answer("a2", "voss"),
        answer("a3", "voss", slag=AnswerKind.NEI, avgjerd=Avgjerd.INNSTILLING),
    ],
}

LACKS: dict[str, list[Noun]] = {
    "missing": [],
    "no": [answer("a2", "voss", slag=AnswerKind.NEI)],
    "provisional": [answer("a2", "voss", registrering=Registrering.TELEFON)],
    "telephone, only checked": [
        answer("a2", "voss", registrering=Registrering.TELEFON), event("h1", "a2", "kontrollert")
    ],
    "letter, unchecked": [answer("a2", "voss", registrering=Registrering.BREV)],
    "withdrawn": [answer("a2", "voss"), event("h1", "a2", "trekt")],
    "no decision": [answer("a2", "voss", avgjerd=Avgjerd.INNSTILLING)],
    "later no": [answer("a2", "voss"), answer("a3", "voss", slag=AnswerKind.NEI)],
    "later counter-proposal": [
        answer("a2", "voss"), answer("a3", "voss", slag=AnswerKind.MOTFRAMLEGG)
    ],
    "the yes of another partner": [answer("a2", "bergen", krav="k-voss")],
}


@pytest.mark.parametrize("answers", COUNTS.values(), ids=COUNTS)
def test_vedteke_when_all_have_answered(
    any_db: Database, any_raw: Raw, answers: list[Noun]
) -> None:
    given(any_db, answer("a1", "bergen"), *answers)
    any_raw.execute(VEDTEKE)
    assert any_raw.execute("SELECT sakssteg FROM sak").fetchone() == ("vedteke",)


@pytest.mark.parametrize("answers", LACKS.values(), ids=LACKS)
def test_no_vedteke_while_an_answer_is_missing(
    any_db: Database, any_raw: Raw, answers: list[Noun]
) -> None:
    given(any_db, answer("a1", "bergen"), *answers)
    with pytest.raises(REFUSED, match="manglar svar som tel"):
        any_raw.execute(VEDTEKE)
    assert any_raw.execute("SELECT sakssteg FROM sak").fetchone() == ("konsensus",)


def test_no_vedteke_when_nobody_is_asked(any_db: Database, any_raw: Raw) -> None:
    given(any_db, answer("a1", "bergen"), answer("a2", "voss"))
    any_raw.execute("UPDATE krav SET gjeld = false")
    with pytest.raises(REFUSED, match="manglar svar som tel"):
        any_raw.execute(VEDTEKE)


def test_a_lapsed_demand_is_not_waited_for(any_db: Database, any_raw: Raw) -> None:
    given(any_db, answer("a1", "bergen"))
    any_raw.execute("UPDATE krav SET gjeld = false WHERE partnar = 'voss'")
    any_raw.execute(VEDTEKE)


def test_the_konsensusmodell_needs_no_round(any_db: Database, any_raw: Raw) -> None:
    given(any_db)
    any_raw.execute("UPDATE sak SET modell = 'konsensus'")
    any_raw.execute(VEDTEKE)
    with pytest.raises(REFUSED, match="manglar svar som tel"):
        any_raw.execute("UPDATE sak SET modell = 'to_trinn'")


def test_no_case_is_born_vedteke(any_db: Database) -> None:
    given(any_db)
    born = case(id="s2", lopenr=2, sakssteg=Step.VEDTEKE)
    with SqlUnitOfWork(any_db) as unit, pytest.raises(DatabaseRefused, match="manglar svar"):
        unit.put(born)
    with SqlUnitOfWork(any_db) as unit:
        unit.put(replace(born, modell=Modell.KONSENSUS))


def test_the_program_is_stopped_too(any_db: Database) -> None:
    given(any_db, answer("a1", "bergen"))
    with SqlUnitOfWork(any_db) as unit, pytest.raises(DatabaseRefused, match="manglar svar"):
        unit.put(case(versjon=3, sakssteg=Step.VEDTEKE))


def test_what_comes_in_the_same_act_as_vedteke_is_judged_with_it(any_db: Database) -> None:
    given(any_db, answer("a1", "bergen"))
    decided_case = case(versjon=3, sakssteg=Step.VEDTEKE)
    with SqlUnitOfWork(any_db) as unit, pytest.raises(DatabaseRefused):
        unit.put(decided_case, answer("a2", "voss", slag=AnswerKind.NEI))
    with SqlUnitOfWork(any_db) as unit:
        unit.put(decided_case, answer("a3", "voss"))


def test_one_demand_in_force_per_partner(any_db: Database) -> None:
    given(any_db)
    again = make(Krav, id="k2", sak="s1", runde="r1", partnar="voss", ordlyd="o1")
    old = make(Krav, id="k-voss", sak="s1", runde="r1", partnar="voss", ordlyd="o1", gjeld=False)
    with SqlUnitOfWork(any_db) as unit, pytest.raises(DatabaseRefused):
        unit.put(again)
    with SqlUnitOfWork(any_db) as unit:
        unit.put(again, old)  # in one act the old one gives way first
        assert [k.gjeld for k in unit.case_file("s1").krav] == [True, False, True]


def test_what_points_at_nothing_is_not_kept(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        unit.put(make(Answer, id="a1"))
        with pytest.raises(DatabaseRefused):
            unit.commit()
    with SqlUnitOfWork(any_db) as unit:
        assert unit.connection.exec_driver_sql("SELECT count(*) FROM svar").scalar() == 0


def test_a_whole_story_gets_through(any_db: Database) -> None:
    with SqlUnitOfWork(any_db) as unit:
        decided(unit)
        unit.commit()
    with SqlUnitOfWork(any_db) as unit:
        assert unit.case_file("s1").case.sakssteg is Step.VEDTEKE
