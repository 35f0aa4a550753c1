"""`saksgang kontroller`: reads everything and tells what is not as history says it is."""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import Table, select, type_coerce
from sqlalchemy.types import NullType

from adapters.db import invariants, postgres_barriers
from adapters.db.case_read import read_case_file
from adapters.db.case_tables import DOKUMENT, SAK
from adapters.db.columns import ORDER, is_field
from adapters.db.ledger_tables import DOKUMENT_INNHALD, HISTORIE, KOMMANDO, PRIVAT_TEKST, SAKSTELJAR
from adapters.db.replay import Finding, Place, compare, fold
from adapters.db.rows import Row, entry_of, identity, outcome_of
from adapters.db.tables import TABLES
from adapters.db.triggers import BARRIERS
from adapters.db.unit import SqlReads
from cases.history import HistoryEntry, first_break
from cases.steps import Step

_SPOILT = (ValueError, TypeError, KeyError, AttributeError)


def verify(unit: SqlReads) -> tuple[Finding, ...]:
    """Everything that is wrong, all at once; an empty answer means that the whole holds.

    That the last entries were cut off cannot be seen from inside: see the checkpoints.
    """
    entries, findings = _entries(unit)
    broken = first_break(entries)
    if broken is not None:
        findings.append(Finding(
            "historie", str(broken),
            f"Historia er broten ved post {broken}: posten er endra, borte eller flytta.",
        ))
    findings += _replayed(unit, entries)
    findings += invariants.commands_once(entries)
    findings += invariants.numbered_without_holes(entries)
    findings += _commands(unit, entries)
    findings += _cases(unit)
    findings += _kept_apart(unit)
    findings += _file(unit)
    return tuple(findings)


def _entries(unit: SqlReads) -> tuple[list[HistoryEntry], list[Finding]]:
    entries, findings = [], []
    for row in _raw(unit, HISTORIE, HISTORIE.c.lopenr):
        try:
            entry = entry_of(row)
            entry.nouns, entry.receipt  # noqa: B018 - they must let themselves be read
            entries.append(entry)
        except _SPOILT:
            number = str(row["lopenr"])
            sentence = f"Historiepost {number} let seg ikkje lese."
            findings.append(Finding("historie", number, sentence))
    return entries, findings


def _replayed(unit: SqlReads, entries: list[HistoryEntry]) -> list[Finding]:
    try:
        expected = fold(entries)
        risen = list(invariants.versions_rise_by_one(entries))
    except _SPOILT:
        return [Finding("historie", "", "Historia let seg ikkje spele av på nytt.")]
    actual: dict[Place, Row] = {
        (kind, identity(table, row)): row
        for kind, table in TABLES.items()
        for row in _raw(unit, table, table.c[ORDER])
    }
    return compare(expected, actual) + risen


def _raw(unit: SqlReads, table: Table, order: Any) -> Iterator[Row]:
    """Rows as they lie there, past the types of the columns, so that no change is smoothed out."""
    columns = [type_coerce(c, NullType()).label(c.name) for c in table.columns if is_field(c)]
    for row in unit.connection.execute(select(*columns).order_by(order)).mappings():
        yield dict(row)


def _cases(unit: SqlReads) -> Iterator[Finding]:
    rows = unit.connection.execute(select(SAK.c.hf, SAK.c.aar, SAK.c.lopenr))
    numbers = [(row.hf, row.aar, row.lopenr) for row in rows]
    counters = {(r.hf, r.aar): r.siste for r in unit.connection.execute(select(SAKSTELJAR))}
    yield from invariants.numbers_once(numbers)
    yield from invariants.counters_cover(numbers, counters)
    decided = select(SAK.c.id).where(SAK.c.sakssteg == Step.VEDTEKE.value)
    for key in unit.connection.scalars(decided).all():
        try:
            yield from invariants.decided_by_all(read_case_file(unit.connection, key))
        except _SPOILT:
            yield Finding("sak", key, f"Saka {key} let seg ikkje lese.")


def _commands(unit: SqlReads, entries: list[HistoryEntry]) -> Iterator[Finding]:
    outcomes = {}
    for key, text in unit.connection.execute(select(KOMMANDO.c.id, KOMMANDO.c.utfall)):
        try:
            outcomes[key] = outcome_of(text)
        except _SPOILT:
            yield Finding("kommando", key, f"Utfallet av kommandoen {key} let seg ikkje lese.")
    yield from invariants.outcomes_match(entries, outcomes)


def _kept_apart(unit: SqlReads) -> Iterator[Finding]:
    for name, content in unit.connection.execute(select(DOKUMENT_INNHALD)):
        yield from invariants.bytes_match(name, content)
    kept = select(DOKUMENT_INNHALD.c.sha256)
    lost = select(DOKUMENT.c.id).where(DOKUMENT.c.sha256.not_in(kept))
    for key in unit.connection.scalars(lost):
        yield Finding("dokument", key, f"Dokumentet {key} har ikkje noko innhald.", ("sha256",))
    for sealed, salt, text in unit.connection.execute(select(PRIVAT_TEKST)):
        yield from invariants.text_matches(sealed, salt, text)


def _file(unit: SqlReads) -> Iterator[Finding]:
    """The file is whole, and the barriers are there, word for word."""
    connection = unit.connection
    if connection.dialect.name == "postgresql":
        yield from postgres_barriers.missing(connection)
        return
    for damage in connection.exec_driver_sql("PRAGMA integrity_check(20)").scalars():
        if damage != "ok":
            yield Finding("databasefil", "", f"Databasefila er skadd: {damage}.")
    found = set(connection.exec_driver_sql("SELECT sql FROM sqlite_master").scalars())
    for statement in BARRIERS["sqlite"]:
        name = statement.split()[2]
        if statement.startswith("CREATE") and statement not in found:
            yield Finding("sqlite_master", name, f"Sperra {name} er borte eller endra.")
