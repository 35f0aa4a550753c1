"""Tables of what is done so that an answer comes, and of how letters are delivered."""

from sqlalchemy import Column, Index, LargeBinary, Table, text

from adapters.db.columns import (
    METADATA,
    WORDS,
    key,
    listed,
    maybe,
    maybe_numbers,
    numbers,
    order,
    points,
    texts,
)

PURRING = Table(
    "purring", METADATA,
    key(), points("sak", "sak"), points("runde", "runde"), *texts("partnar", "trinn", "frist"),
    *texts("tid", "av"), *maybe("person"), *texts("linje"), *maybe("lovnad", "retur"), order(),
)

LOVNAD = Table(
    "lovnad", METADATA,
    key(), points("sak", "sak"), points("runde", "runde"), *texts("partnar", "dato", "registrert"),
    *texts("registrert_av", "organ"), *maybe("samtale"), *maybe_numbers("innkome"), order(),
)

SAMTALE = Table(
    "samtale", METADATA,
    key(), points("sak", "sak"), *texts("partnar", "tid", "kven", "referat", "registrert"),
    *texts("registrert_av"), order(),
)

SENDESTOPP = Table(
    "sendestopp", METADATA,
    key(), points("sak", "sak"), *listed("post"), *texts("grunn", "tid", "av"), *maybe("person"),
    order(),
)

for _table in (PURRING, LOVNAD, SAMTALE, SENDESTOPP):
    Index(None, _table.c.sak, _table.c.rekkje)

# A later deadline is a new ladder; a promise and a returned letter are each asked of once.
Index("ux_purring_trinn", PURRING.c.runde, PURRING.c.partnar, PURRING.c.trinn, PURRING.c.frist,
      text("coalesce(lovnad, retur, '')"), unique=True)

UTSENDING = Table(
    "utsending", METADATA,
    # One mail to one address: the very bytes, and how far it has come. It is no part of history.
    key(), points("hf", "helsefellesskap"), *texts("partnar", "kontakt", "slag", "emne"),
    *texts("message_id"), Column("innhald", LargeBinary, nullable=False),
    *texts("laga", "tilstand", "tidlegast"), *numbers("forsok", "leige_nr"),
    *maybe("leige_til", "i_data", "sendt"), *texts("svar", "feil"), order(),
)
Index("ux_utsending_message_id", UTSENDING.c.message_id, unique=True)

_WAITING = text("tilstand IN ('ventar', 'teken')")
Index(
    "ix_utsending_ventar", UTSENDING.c.tidlegast,
    sqlite_where=_WAITING, postgresql_where=_WAITING,
)

PULS = Table(
    "puls", METADATA,
    # When each sweep was last run, so that a clock that has jumped is seen.
    Column("namn", WORDS, primary_key=True), *texts("sist"),
)

ALARM = Table(
    "alarm", METADATA,
    # What a person must look at. An alarm that stands is not raised again.
    key(), points("hf", "helsefellesskap", null=True), *texts("slag", "gjeld", "tekst", "tid"),
    # `utsending` is the mail that tells of it.
    *maybe("kvittert", "kvittert_av", "utsending"), order(),
)
_STANDS = text("kvittert IS NULL")
Index(
    "ux_alarm_staar", ALARM.c.slag, ALARM.c.gjeld, unique=True,
    sqlite_where=_STANDS, postgresql_where=_STANDS,
)
