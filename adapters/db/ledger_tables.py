"""Tables that are no nouns: history, command outcomes, bytes, personal text, counters, drafts."""

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    Table,
    UniqueConstraint,
)

from adapters.db.columns import METADATA, WORDS, listed, maybe_numbers, numbers, points, texts

HISTORIE = Table(
    "historie", METADATA,
    Column("lopenr", BigInteger, primary_key=True, autoincrement=False),
    points("hf", "helsefellesskap"), points("sak", "sak", null=True),
    *maybe_numbers("sak_lopenr"), *texts("at"), *listed("aktor"),
    *texts("kommando", "hending", "utfall"), *listed("resultat", "kvittering"),
    *texts("forrige", "hash"), *numbers("skjema"),
    UniqueConstraint("sak", "sak_lopenr"),
)
Index(None, HISTORIE.c.kommando)

KOMMANDO = Table(
    "kommando", METADATA,
    Column("id", WORDS, primary_key=True), *texts("fingeravtrykk"), *listed("utfall"),
)

DOKUMENT_INNHALD = Table(
    "dokument_innhald", METADATA,
    Column("sha256", WORDS, primary_key=True), Column("innhald", LargeBinary, nullable=False),
)

PRIVAT_TEKST = Table(
    "privat_tekst", METADATA,
    Column("commitment", WORDS, primary_key=True), *texts("salt", "tekst"),
)

SAKSTELJAR = Table(
    "saksteljar", METADATA,
    Column("hf", WORDS, ForeignKey("helsefellesskap.id"), primary_key=True),
    Column("aar", BigInteger, primary_key=True, autoincrement=False), *numbers("siste"),
)

KLADD = Table(
    "kladd", METADATA,
    # A number that was used is not given to another draft, even when the last one is deleted.
    Column("id", Integer, primary_key=True), *texts("hf"), *listed("innhald"), *texts("laga"),
    sqlite_autoincrement=True,
)

REGISTERSTAND = Table(
    "registerstand", METADATA,
    # One row: how many times the register has been written, so that a cached copy knows its age.
    Column("id", Integer, primary_key=True, autoincrement=False), *numbers("versjon"),
)
